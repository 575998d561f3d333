/** Half a pair of surrogates has no UTF-8 and so no way into a URI. */
const lone = /\p{Surrogate}/gu;

/** A path as a URI reference: relative as the path is, `file:` where it is absolute. */
export function uriOf(path: string, separator: '/' | '\\'): string {
  const parts = path.replace(lone, '\ufffd').split(separator === '/' ? '/' : /[\\/]/);
  const drive = separator === '\\' && /^[a-z]:$/i.test(parts[0] ?? '') ? parts.shift() : undefined;
  const kept = parts.filter((part, index) => part !== '.' && (part !== '' || index === 0));
  const encoded = kept.map(encodeURIComponent).join('/');
  if (drive !== undefined) return `file:///${drive}/${encoded}`;
  // `\\server\share`.
  if (separator === '\\' && parts[0] === '' && parts[1] === '') return `file:/${encoded}`;
  return encoded.startsWith('/') ? `file://${encoded}` : encoded;
}
