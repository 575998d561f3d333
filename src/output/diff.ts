/** Unchanged lines shown around a change. */
const CONTEXT = 3;

/**
 * A unified diff, as `git apply` and `patch -p1` take it, of two texts with the same number of lines, each the other's counterpart: what mending within lines leaves. Nothing where
 * they are equal.
 */
export function* unifiedDiff(name: string, before: string, after: string): Generator<string> {
  const [old, fresh] = [linesOf(before), linesOf(after)];
  if (old.length !== fresh.length) throw new RangeError('texts of different line counts');
  const changed = old.flatMap((line, i) => (line === fresh[i] ? [] : [i]));
  if (changed.length === 0) return;
  yield `--- ${headName(`a/${name}`)}\n+++ ${headName(`b/${name}`)}\n`;
  for (let i = 0; i < changed.length;) {
    let last = i;
    while ((changed[last + 1] ?? Infinity) - (changed[last] ?? 0) <= 2 * CONTEXT) last++;
    yield* hunk(old, fresh, Math.max(0, (changed[i] ?? 0) - CONTEXT), Math.min(old.length, (changed[last] ?? 0) + CONTEXT + 1));
    i = last + 1;
  }
}

/** A name with signs that would end or steer the line is quoted as in C, as git does; a tab ends a name with spaces. */
function headName(name: string): string {
  if (!/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}"\\]/u.test(name)) return name.includes(' ') ? `${name}\t` : name;
  const quoted = Array.from(Buffer.from(name), (byte) => ESCAPES[byte] ?? (byte < 0x20 || byte > 0x7e ? `\\${byte.toString(8).padStart(3, '0')}` : String.fromCharCode(byte)));
  return `"${quoted.join('')}"`;
}

const ESCAPES: Readonly<Record<number, string>> = { 0x09: '\\t', 0x0a: '\\n', 0x0d: '\\r', 0x22: '\\"', 0x5c: '\\\\' };

function* hunk(old: readonly string[], fresh: readonly string[], from: number, to: number): Generator<string> {
  yield `@@ -${from + 1},${to - from} +${from + 1},${to - from} @@\n`;
  for (let i = from; i < to;) {
    if (old[i] === fresh[i]) {
      yield told(' ', old[i++]);
      continue;
    }
    const start = i;
    while (i < to && old[i] !== fresh[i]) i++;
    for (let at = start; at < i; at++) yield told('-', old[at]);
    for (let at = start; at < i; at++) yield told('+', fresh[at]);
  }
}

const told = (sign: string, line = ''): string => `${sign}${line}${line.endsWith('\n') ? '' : '\n\\ No newline at end of file\n'}`;

/** With their ends, as `patch` counts them. */
const linesOf = (text: string): string[] => text.split(/(?<=\n)/);
