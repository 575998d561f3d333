const all: Map<object, unknown>[] = [];

/** A table of what was made for the objects of one document, for several rules to share. Weak ones would cost the engine more to keep than they spare. */
export function kept<Key extends object, Value>(): Map<Key, Value> {
  const table = new Map<Key, Value>();
  all.push(table);
  return table;
}

/** Lets go of the document that was read. */
export function forgetKept(): void {
  for (const table of all) if (table.size > 0) table.clear();
}
