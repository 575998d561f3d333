import type { PageText, RecognisedPage } from '../../types.ts';
import { plain } from './hocr.ts';

/**
 * Reads what `pdftotext -bbox-layout` prints for one page (XHTML: `page`, `line`, `word` with the corners of their boxes), one pass over the tags.
 * Letters of another font stand as words of their own with nothing between: `K`, `Ế`, `HO`.
 */
export function readBboxes(text: string): RecognisedPage | null {
  let size = { width: 0, height: 0 };
  let isPage = false;
  const texts: Piece[] = [];
  let last: Piece | null = null;
  for (const [, tag, attributes = '', content = ''] of text.matchAll(TAG)) {
    if (tag === 'page') {
      if (isPage) break;
      isPage = true;
      size = { width: numberOf(attributes, 'width'), height: numberOf(attributes, 'height') };
    } else if (tag === 'line') last = null;
    else last = addTo(texts, last, wordOf(attributes, plain(content).trim()));
  }
  return isPage ? { method: 'pdftotext', ...size, texts: sameRows(texts.map(textOf)) } : null;
}

/** Numbers and bullets of lists are often set smaller than what they open: on the same baseline they are of one size with it. */
function sameRows(texts: readonly PageText[]): PageText[] {
  const rows: PageText[][] = [];
  for (const text of [...texts].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row !== undefined && text.y - (row[0]?.y ?? 0) < text.size / 12) row.push(text);
    else rows.push([text]);
  }
  const sizes = new Map(rows.flatMap((row) => row.map((text) => [text, row.reduce((most, { size }) => Math.max(most, size), 0)])));
  return texts.map((text) => ({ ...text, size: sizes.get(text) ?? text.size }));
}

const TAG = /<(page|line|word)\b([^<>]{0,300})>([^<]{0,2000})/gu;

interface Piece {
  text: string;
  readonly left: number;
  readonly top: number;
  right: number;
  readonly bottom: number;
}

function wordOf(attributes: string, text: string): Piece {
  const [left, top] = [numberOf(attributes, 'xMin'), numberOf(attributes, 'yMin')];
  return { text, left, top, right: Math.max(left, numberOf(attributes, 'xMax')), bottom: Math.max(top, numberOf(attributes, 'yMax')) };
}

/** A space is at least a fifth of the letters' height wide; marks above the line are smaller, and stay apart. */
function addTo(texts: Piece[], last: Piece | null, word: Piece): Piece | null {
  if (word.text === '') return last;
  const height = word.bottom - word.top;
  const goesOn = last !== null && Math.abs(word.left - last.right) < height / 12 && Math.abs(last.bottom - word.bottom) < height / 12
    && Math.abs(last.top - word.top) < height / 12;
  if (!goesOn) {
    texts.push(word);
    return word;
  }
  last.text += word.text;
  last.right = word.right;
  return last;
}

/** Boxes reach from a font's ascent to its descent, about 1.2 times its size, a fifth of it below the baseline. */
function textOf({ text, left, top, right, bottom }: Piece): PageText {
  const height = bottom - top;
  return { text, x: left, y: bottom - 0.2 * height, width: right - left, size: height / 1.2, bold: false, italic: false };
}

function numberOf(attributes: string, name: string): number {
  const value = Number(new RegExp(`\\b${name}="([-\\d.]{1,20})"`, 'u').exec(attributes)?.[1] ?? '0');
  return Number.isFinite(value) && Math.abs(value) < 1e6 ? value : 0;
}
