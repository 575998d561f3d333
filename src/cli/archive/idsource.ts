/** `"id"` with both letters escaped. */
const LONGEST_KEY = 14;

/**
 * The `id` at the top of a JSON object as it is written there, to be given back as it came: numbers beyond 2^53, `1.0` and `1e400` would not outlive their reading. `null` where there is none.
 * `text`: a valid JSON object.
 */
export function idSource(text: string): string {
  const signs = /["{}[\],:]/g;
  let [depth, from, key, found] = [0, -1, '', 'null'];
  for (let sign = signs.exec(text); sign !== null; sign = signs.exec(text)) {
    const { index } = sign;
    switch (sign[0]) {
      case '"':
        signs.lastIndex = endOfString(text, index);
        key = text.slice(index, signs.lastIndex);
        break;
      case ':':
        if (depth === 1) from = key.length <= LONGEST_KEY && JSON.parse(key) === 'id' ? index + 1 : -1;
        break;
      case '{':
      case '[':
        depth += 1;
        break;
      default:
        // Of two the last one counts, as for `JSON.parse`.
        if (depth === 1 && from >= 0) found = text.slice(from, index).replaceAll('\r', ' ').trim();
        if (depth === 1) from = -1;
        if (sign[0] !== ',') depth -= 1;
    }
  }
  return found;
}

/** Behind the quote that ends the string which begins at `from`: one with an even number of `\` before it. */
function endOfString(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let before = at;
    while (text[before - 1] === '\\') before -= 1;
    if ((at - before) % 2 === 0) return at + 1;
  }
  return text.length;
}
