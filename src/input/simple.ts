import type { Asked } from './markup.ts';

/**
 * Chunks whose only markup is escapes, footnote marks and one footnote's label: read by hand just as remark reads them, which a text that
 * holds thousands of them would keep busy for seconds.
 */

/** Entities, code, links, a line break by force, a heading, an escaped backslash, half a label: remark's. */
const OTHERS = /[<&`\r\0\ufeff]|\]\(|\]\[| \n|\t\n|\\[\\\n]|\\$|^[ \t]*#|\n[ \t]/mu;
const LABEL = /\[\^[A-Za-z\d-]{1,40}\]/gu;
const NOTE = /^\[\^([A-Za-z\d-]{1,40})\]:[ \t]+(?=[\p{L}\d])/u;
const ESCAPE = /\\(?=[!"#$%&'()*+,./:;<=>?@[\\\]^_`{|}~-])/gu;

/** Fills in what the chunk holds; false, and nothing done, where remark must read it. */
export function readSimple(source: string, chunk: Asked): boolean {
  const text = source.slice(chunk.from, chunk.to);
  if (OTHERS.test(text) || /^\s|\s$/u.test(text)) return false;
  const note = NOTE.exec(text);
  if (note !== null && text.includes('\n')) return false;
  const start = note?.[0].length ?? 0;
  const rest = text.slice(start);
  const labels = [...rest.matchAll(LABEL)];
  if (labels.length !== rest.split('[^').length - 1 || (note === null && /^\[\^|\n\[\^/u.test(text))) return false;
  if (/[[\]]/u.test(rest.replace(LABEL, '')) || /\][(:]|[!\\]\[/u.test(rest)) return false;
  chunk.segments.push({ from: chunk.from, to: chunk.to, kind: note === null ? 'paragraph' : 'note', heading: null, label: note?.[1] ?? null });
  if (start > 0) chunk.holes.push({ from: chunk.from, to: chunk.from + start, text: '' });
  const base = chunk.from + start;
  for (const escape of rest.matchAll(ESCAPE)) chunk.holes.push({ from: base + escape.index, to: base + escape.index + 1, text: '' });
  for (const label of labels) chunk.marks.push({ from: base + label.index, to: base + label.index + label[0].length, label: label[0].slice(2, -1) });
  return true;
}
