// Ordinary texts, made from the documents in fixtures/ and generated prose, and texts made to be slow. The same call gives the same text.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownBlock, prose, random } from './prose.mjs';

const folder = join(import.meta.dirname, '../fixtures');

export const kB = 1000;
export const MB = 1000 * kB;
const bytesOf = (text) => Buffer.byteLength(text);

const firstHeading = /^(?:#{1,6}\s*)?(?:\*\*)?(?:[I1A][.)]|Điều 1\b|Phần|PHẦN)/u;
const footLine = /^[\s*_]*(?:Nơi nhận|TM\.|T\/M|KT\.|TL\.|BÍ THƯ|CHỦ TỊCH|GIÁM ĐỐC|HIỆU TRƯỞNG)/u;

/** A document of fixtures/ as head, body and foot, each a list of paragraphs or lines. */
function parts(text) {
  const lines = text.normalize('NFC').replaceAll('\r\n', '\n').split('\n');
  const start = Math.max(0, lines.findIndex((line) => firstHeading.test(line)));
  const after = lines.slice(start).findIndex((line) => footLine.test(line));
  const end = after < 0 ? lines.length : start + after;
  return { head: lines.slice(0, start), body: lines.slice(start, end), foot: lines.slice(end) };
}

function readFixtures(ending) {
  const files = readdirSync(folder).filter((name) => name.endsWith(ending) && name !== 'README.md').sort();
  if (files.length === 0) throw new Error(`no *${ending} in fixtures/`);
  return files.map((name) => parts(readFileSync(join(folder, name), 'utf8')));
}

const fixtures = { text: readFixtures('.txt'), markdown: readFixtures('.md') };

/** Another figure of the same shape: `14.862` becomes `31.207`. Years, dates and numbers of headings stay. */
const varied = (line, next) =>
  line.replace(/(?<![\d.,/-])\d{1,3}(?:\.\d{3})+(?![\d/])|(?<=\d,)\d+|(?<![\d.,/-])\d{2}(?=%)/gu, (figure) => figure.replace(/\d/gu, () => 1 + next(9)));

/**
 * One document of about so many bytes: a fixture's head and foot, between them its body as often as needed, with other figures each time.
 * `dense`: nothing else. Else three times as much generated prose between its lines, which brings it to the 5 to 8 figures a kB that
 * published plans have.
 */
export function document(format, bytes, seed, dense = false) {
  const next = random(seed);
  const { head, body, foot } = fixtures[format][seed % fixtures[format].length];
  const lines = [...head];
  let size = bytesOf([...head, ...foot].join('\n'));
  const push = (line) => {
    lines.push(line);
    size += bytesOf(line) + 1;
  };
  let debt = 0;
  const payBack = () => {
    for (; debt > 0 && size < bytes; debt -= bytesOf(lines.at(-2))) {
      push(format === 'markdown' ? markdownBlock(next) : prose(next));
      push('');
    }
  };
  while (size < bytes) {
    for (const line of body) {
      if (size >= bytes) break;
      push(varied(line, next));
      if (dense) continue;
      debt += bytesOf(line) * 3;
      if (line.trim() === '') payBack();
    }
    push('');
    payBack();
  }
  return [...lines, ...foot].join('\n');
}

/** Many documents of 30 kB, one behind the other. */
export function collection(format, bytes, dense = false) {
  const all = [];
  for (let size = 0, seed = 0; size < bytes; seed += 1) {
    all.push(document(format, Math.min(30 * kB, bytes), seed, dense));
    size += bytesOf(all.at(-1)) + 2;
  }
  return cut(all.join('\n\n'), bytes);
}

/** The beginning, of so many bytes, up to a whole character; repeated pieces become one flat string. */
function cut(text, bytes) {
  const buffer = Buffer.from(text);
  let end = Math.min(Math.round(bytes), buffer.length);
  while (end > 0 && end < buffer.length && (buffer[end] & 0xc0) === 0x80) end -= 1;
  return buffer.toString('utf8', 0, end);
}

const repeat = (piece) => (bytes) => cut(piece.repeat(Math.ceil(bytes / bytesOf(piece))), bytes);
const numbered = (piece) => (bytes) => {
  const all = [];
  for (let size = 0, n = 1; size < bytes; n += 1) {
    all.push(piece(n));
    size += bytesOf(all.at(-1));
  }
  return cut(all.join(''), bytes);
};
const both = ['text', 'markdown'];
const text = ['text'];
const markdown = ['markdown'];

/** Texts made to be slow: [name, bytes, formats, bytes → text]. */
export const worstCases = [
  // Numbers.
  ['`1.111.111.…`', MB, text, (bytes) => cut(`1${'.111'.repeat(Math.ceil(bytes / 4))}`, bytes)],
  ['a million digits', MB, text, repeat('1')],
  ['`1,1,1,…`', MB / 2, text, repeat('1,')],
  ['`1/1/1/…`', MB / 2, text, repeat('1/')],
  ['`1-1-1-…`', MB / 2, text, repeat('1-')],
  ['`5%/5%/…`', MB / 2, text, repeat('5%/')],
  ['a million `%`', MB, both, repeat('%')],
  // One passage without an end.
  ['a line of 5 MB without a full stop', 5 * MB, both, (bytes) => cut(collection('text', bytes * 1.1).replace(/[.!?;:…\n\r]+/gu, ' '), bytes)],
  ['`5 người, ` in one line', MB / 2, text, repeat('5 người, ')],
  ['`năm 2020, ` in one line', MB / 2, text, repeat('năm 2020, ')],
  ['`từ 5 đến ` in one line', MB / 2, text, repeat('từ 5 đến ')],
  ['`ngày 31/02/2023 ` in one line', MB / 2, text, repeat('ngày 31/02/2023 ')],
  ['`trước ngày 30/6/2020 ` in one line', MB / 2, text, repeat('trước ngày 30/6/2020 ')],
  ['`5 đến 6 ` in one line', MB / 2, text, repeat('5 đến 6 ')],
  ['`năm 52013 ` in one line', MB / 2, text, repeat('năm 52013 ')],
  ['`tổng số 100 người, gồm 60 nam, 50 nữ. `', MB / 2, text, repeat('tổng số 100 người, gồm 60 nam, 50 nữ. ')],
  ['`Phân đấu ` in one line', MB / 2, text, repeat('Phân đấu ')],
  ['`gấp đôi 5%, một phần ba, ` in one line', MB / 2, text, repeat('gấp đôi 5%, một phần ba, ')],
  ['`một phần trăm ` in one line', MB / 2, text, repeat('một phần trăm ')],
  ['`trong đó ` in one line', MB, text, repeat('trong đó ')],
  ['`100 hộ, trong đó 5 hộ ` in one line', MB / 2, text, repeat('100 hộ, trong đó 5 hộ ')],
  ['`100 hộ (trong đó ` in one line', MB / 2, text, repeat('100 hộ (trong đó ')],
  ['`Kế hoạch số 5/KH-UBND ` in one line', MB / 2, text, repeat('Kế hoạch số 5/KH-UBND ')],
  ['`tỷ lệ ` in one line', MB / 2, text, repeat('tỷ lệ ')],
  ['`5 lượt lượt …` in one line', MB / 2, text, (bytes) => cut(`5 ${'lượt '.repeat(bytes / 7)}`, bytes)],
  ['`lần lượt 92% và 95%, năm 2020 ` in one line', MB / 2, text, repeat('lần lượt 92% và 95%, năm 2020 ')],
  ['`giảm 2% (5%), năm 2020 ` in one line', MB / 2, text, repeat('giảm 2% (5%), năm 2020 ')],
  ['`5 hộ với ` in one line', MB / 2, text, repeat('5 hộ với ')],
  ['`hằng năm 5 người; ` in one line', MB / 2, text, repeat('hằng năm 5 người; ')],
  ['one word of a million letters', MB, text, repeat('a')],
  ['a million blanks, then a figure', MB, text, (bytes) => `${' '.repeat(bytes - 1)}5`],
  // Brackets and quotes.
  ['ten thousand `(`', 10 * kB, text, repeat('(')],
  ['a million `(`', MB, both, repeat('(')],
  ['`(5% ` nested', MB / 2, both, repeat('(5% ')],
  ['`“` repeated', MB, text, repeat('“')],
  ['`"5" ` repeated', MB / 2, text, repeat('"5" ')],
  // Lines.
  ['a million lines `I. `', 4 * MB, text, repeat('I. \n')],
  ['a million lines `- 5%`', 5 * MB, text, repeat('- 5%\n')],
  ['lines `1. A`, `2. A`, …', MB / 2, both, numbered((n) => `${n}. A\n`)],
  ['lines `1`, `2`, `3`, …', MB / 2, markdown, numbered((n) => `${n}\n`)],
  ['a million empty lines', MB, text, repeat('\n')],
  ['lines `Điều 1.`, `Điều 2.`, …', MB / 2, text, numbered((n) => `Điều ${n}. Đạt 5% trở lên\n`)],
  ['list items ever deeper', MB / 2, markdown, numbered((n) => `${' '.repeat(n % 1000)}- 5% hộ\n`)],
  ['lines `Nơi nhận:`', MB / 2, text, repeat('Nơi nhận:\n')],
  // Letters.
  ['only U+FFFD', MB, text, repeat('\ufffd')],
  ['lines `U+FFFD- A`', MB / 2, text, repeat('\ufffd- A\n')],
  ['the ordinary text in NFD', MB, text, (bytes) => cut(collection('text', bytes).normalize('NFD'), bytes)],
  ['one letter, a million marks', MB, text, (bytes) => cut(`a${'\u0301'.repeat(bytes / 2)}`, bytes)],
  ['`a¹ ` repeated', MB / 2, text, repeat('a¹ ')],
  // Footnotes.
  ['footnotes `[1]`, `[2]`, … and their texts', MB / 2, text,
    (bytes) => cut(`${numbered((n) => `Đạt 5% số hộ[${n}].\n`)(bytes / 2)}\n\n${numbered((n) => `[${n}] Năm 2020 là 4%.\n`)(bytes / 2)}`, bytes)],
  ['footnotes `[^1]`, `[^2]`, … and their texts', MB / 2, markdown,
    (bytes) => cut(`${numbered((n) => `Đạt 5% số hộ[^${n}].\n\n`)(bytes / 2)}\n\n${numbered((n) => `[^${n}]: Năm 2020 là 4%.\n\n`)(bytes / 2)}`, bytes)],
  // Markup.
  ['ten thousand nested list items', 20 * kB, markdown, repeat('- ')],
  ['a million nested list items', 2 * MB, markdown, repeat('- ')],
  ['ten thousand nested quotes', 20 * kB, markdown, repeat('> ')],
  ['a million nested quotes', 2 * MB, markdown, repeat('> ')],
  ...['*', '_', '`', '[', '<', '&', '\\', '|', '#', '~', '**a', '*a_', '[a](', '![', '<a ', '<!--', '&#1;', '[^1]', '`a', '<sup>'].map(
    (sign) => [`\`${sign.includes('`') ? sign.replace('`', 'backtick') : sign}\` repeated`, MB / 2, markdown, repeat(sign)]),
  ['chunks of 7 kB of `[a](`', MB / 2, markdown, repeat(`${'[a]('.repeat(1750)}\n\n`)],
  ['chunks of 7 kB of `*a_`', MB / 2, markdown, repeat(`[^1]${'*a_'.repeat(2330)}\n\n`)],
  ['chunks of 7 kB of nested quotes', MB / 2, markdown, repeat(`${'>'.repeat(7000)}[^1]\n\n`)],
  ['chunks of 7 kB of nested list items', MB / 2, markdown, repeat(`${'- '.repeat(3500)}[^1]\n\n`)],
  ['table rows', MB / 2, markdown, (bytes) => cut(`| A | B |\n|---|---|\n${'| hộ nghèo | 5% |\n'.repeat(bytes / 20)}`, bytes)],
  ['a table row of a million cells', 2 * MB, markdown, repeat('|5')],
  ['headings', MB / 2, markdown, numbered((n) => `## ${n}. Đạt 5%\n\n`)],
];
