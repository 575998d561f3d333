import { isSpace } from '../text/characters.ts';
import type { Asked } from './markup.ts';

/**
 * Chunks whose only markup is escapes, footnote marks, plain links, and one footnote's label or one heading: read by hand just as remark
 * reads them, which a text that holds thousands of them would keep busy for seconds.
 */

/** Entities, code, other links, a line break by force, a heading among lines, an escaped backslash, half a label: remark's. */
const OTHERS = /[<&`\r\0\ufeff]|\]\(|\]\[| \n|\t\n|\\[\\\n]|\\$|^[ \t]*#|\n[ \t]/mu;
const LABEL = /\[\^[A-Za-z\d-]{1,40}\]/gu;
const NOTE = /^\[\^([A-Za-z\d-]{1,40})\]:[ \t]+(?=[\p{L}\d])/u;
/** One line, no signs that close it, no link right behind its signs. */
const HEADING = /^(#{1,6})[ \t]+(?=[^\s[])(?=.*[^#]$)/u;
const ESCAPE = /\\(?=[!"#$%&'()*+,./:;<=>?@[\\\]^_`{|}~-])/gu;
/** `[words](address)`, neither empty nor with signs of its own; another may not follow at once. */
const LINK = /(?<![!\\\]])\[([^\s\p{Cc}[\]\\^<&`](?:[^\p{Cc}[\]\\<&`\ufeff]{0,200}[^\s\p{Cc}[\]\\<&`])?)\]\([^\s\p{Cc}()<>[\]\\&`]{1,500}\)(?!\[)/gu;

/** Fills in what the chunk holds; false, and nothing done, where remark must read it. */
export function readSimple(source: string, chunk: Asked): boolean {
  const text = source.slice(chunk.from, chunk.to);
  if (isSpace(text.charCodeAt(0)) || isSpace(text.charCodeAt(text.length - 1))) return false;
  const note = text.startsWith('[^') ? NOTE.exec(text) : null;
  const heading = text.startsWith('#') && !text.includes('\n') ? HEADING.exec(text) : null;
  if (note !== null && text.includes('\n')) return false;
  const start = (note ?? heading)?.[0].length ?? 0;
  const rest = text.slice(start);
  const links = rest.includes('](') ? [...rest.matchAll(LINK)] : [];
  const masked = links.length === 0 ? rest : rest.replace(LINK, (link) => 'x'.repeat(link.length));
  const labels = masked.includes('[^') ? [...masked.matchAll(LABEL)] : [];
  if (!isOnly(masked, labels.length) || (note === null && (text.startsWith('[^') || text.includes('\n[^')))) return false;
  chunk.segments.push({ from: chunk.from, to: chunk.to, kind: note === null ? 'paragraph' : 'note', heading: heading?.[1]?.length ?? null, label: note?.[1] ?? null });
  const base = chunk.from + start;
  const hole = (from: number, to: number): void => { chunk.holes.push({ from: base + from, to: base + to, text: '' }); };
  if (start > 0) hole(-start, 0);
  for (const escape of masked.matchAll(ESCAPE)) hole(escape.index, escape.index + 1);
  for (const { index, 0: whole, 1: words = '' } of links) {
    hole(index, index + 1);
    hole(index + 1 + words.length, index + whole.length);
  }
  for (const label of labels) chunk.marks.push({ from: base + label.index, to: base + label.index + label[0].length, label: label[0].slice(2, -1) });
  return true;
}

/** Nothing but words, escapes and so many labels. */
function isOnly(text: string, labels: number): boolean {
  if (OTHERS.test(text)) return false;
  if (!text.includes('[') && !text.includes(']')) return true;
  return labels === text.split('[^').length - 1 && !/[[\]]/u.test(text.replace(LABEL, '')) && !/\][(:]|[!\\]\[/u.test(text);
}
