/** A pattern made when it is first asked for: one with `\p{…}` costs a tenth of a millisecond even where nothing is tried. */
export function late(make: () => RegExp): () => RegExp {
  let made: RegExp | null = null;
  return () => (made ??= make());
}
