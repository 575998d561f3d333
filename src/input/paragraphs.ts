import { isDigit, isLowerAt, isSpace, isWordAt, skipSpace, skipSpaceBack } from '../text/characters.ts';
import { isCapitals, opensLower } from '../text/letters.ts';
import { late } from '../text/late.ts';
import type { Lines } from './lines.ts';
import { opensWithNumber } from './markers.ts';

/** Where a new paragraph begins among lines that follow one another without a blank. */

/** How a document sets its lines. */
export interface Wrapping {
  /** Lines are cut at a width, in mid-sentence; else every line is a paragraph. */
  readonly wrapped: boolean;
  /** Length of a full line. */
  readonly width: number;
}

const BULLET = late(() => /^\s*(?:[-+•*–—●○▪■□◦‣⁃·]|o(?=\s\p{Lu}))(?![-\d*]|\s*$)\s*/u);
const WORD_NUMBER = /^\s*[*_]*(?:điều\s+\d+|chương\s+[ivxl\d]+|mục\s+[ivxl\d]+|phần\s+(?:thứ\s|[ivx\d]+)|phụ lục(?:\s|$))/iu;
const OPENER = /^\s*[*_]*(?:kính\s+gửi|nơi nhận|số\s*:)/iu;
/** Words with which a document says what it rests on, in capitals behind words left open: a title has ended. */
const BASIS = /^\s*(?:Căn cứ|Thực hiện|Triển khai)\s+(?:Luật|Nghị|Quyết|Kế hoạch|Chỉ thị|Chương trình|Công văn|Kết luận|Thông|Hướng dẫn)/u;

/** Ends in a sign that closes a sentence or a clause, quotes and brackets behind it. */
function isClosed(text: string, from = 0, to = text.length): boolean {
  let at = skipSpaceBack(text, from, to);
  while (at > from && CLOSERS.includes(text.charAt(at - 1))) at--;
  return at > from && CLOSES.includes(text.charAt(at - 1));
}

const CLOSES = '.;:!?…';
const CLOSERS = '"”’\')*_]';

/** The line's marker where a paragraph may begin with it, or null. */
function marker(text: string): 'bullet' | 'number' | null {
  const at = skipSpace(text, 0, text.length);
  if ((text.charAt(at) === 'o' || !isWordAt(text, at)) && BULLET().test(text)) return 'bullet';
  const opens = firstLetter(text);
  if (opens === '') return null;
  return opensWithNumber(text, behindEmphasis(text, at)) || 'đĐcCmMpP'.includes(opens) && WORD_NUMBER.test(text) ? 'number' : null;
}

function behindEmphasis(text: string, from: number): number {
  let at = from;
  while (text[at] === '*' || text[at] === '_') at++;
  return at;
}

/** The first character behind white space and signs of emphasis. */
function firstLetter(text: string): string {
  let at = 0;
  while (at < text.length && (text[at] === '*' || text[at] === '_' || isSpace(text.charCodeAt(at)))) at++;
  return text.charAt(at);
}

export function wrappingOf(lines: Lines, isText: (line: number) => boolean): Wrapping {
  const { source } = lines;
  const lengths = new Int32Array(lines.count);
  let count = 0;
  let pairs = 0;
  let broken = 0;
  const step = Math.max(1, Math.floor(lines.count / 20_000));
  for (let line = 0; line < lines.count; line++) {
    if (step > 1 && line % (step * 40) >= 40) continue;
    if (!isText(line)) continue;
    const end = lines.to(line);
    const from = skipSpace(source, lines.from(line), end);
    const to = skipSpaceBack(source, from, end);
    lengths[count++] = to - from;
    if (line + 1 >= lines.count || !isText(line + 1)) continue;
    pairs++;
    if (isClosed(source, from, to)) continue;
    const next = lines.text(line + 1);
    // `CHỈ THỊ⏎về …`, `CHÁNH ÁN⏎(đã ký)`: lines of a head or a foot, not of a sentence.
    if ((opensLower(next.trim()) || opensWithShare(next)) && marker(next) === null && !isCapitals(source.slice(from, to))) broken++;
  }
  const most = lengths.subarray(0, count).sort()[Math.floor(count * 0.9)] ?? 0;
  return { wrapped: pairs >= 3 && broken >= 2 && most <= 140 && broken / pairs > (most <= 110 ? 0.12 : 0.25), width: most };
}

/** `50%`, `12/14`, `30 hộ`. */
function opensWithShare(text: string): boolean {
  const from = skipSpace(text, 0, text.length);
  let at = from;
  while (isDigit(text.charCodeAt(at))) at++;
  return at > from && at < text.length && (text[at] === '/' || text[at] === '%' || (isSpace(text.charCodeAt(at)) && isLowerAt(text, at + 1)));
}

/** Does `next` begin a new paragraph after `line`, no blank line between? */
export function parts(line: string, next: string, wrapping: Wrapping, joined: boolean): boolean {
  const closed = isClosed(line);
  const opens = firstLetter(next);
  if ('kKnNsSſK'.includes(opens) && OPENER.test(next) || (!closed && 'CTct'.includes(opens) && BASIS.test(next))) return true;
  const mark = marker(next);
  if (mark !== null) return closed || startsAnew(line, next, mark, wrapping, joined);
  if (/ {2}$/u.test(line) && !opensLower(next.trim())) return true;
  if (joined) return closed && line.length > 140 && !opensLower(next.trim());
  if (!wrapping.wrapped) return true;
  if (isCapitals(next) && !isCapitals(line) && next.trim().length < 40) return true;
  if (deeper(line, next) && !opensLower(next.trim())) return true;
  const full = line.trim().length >= wrapping.width * (closed ? 0.8 : 0.6);
  return !full && !(!closed && opensLower(next.trim()));
}

/** A marker after a line that does not end a sentence: a true one, or `- xã hội`, `2021⏎- 2025` in running text? */
function startsAnew(line: string, next: string, mark: 'bullet' | 'number', wrapping: Wrapping, joined: boolean): boolean {
  if (mark === 'bullet') {
    const rest = next.replace(BULLET(), '');
    if (wrapping.wrapped && line.trim().length >= wrapping.width * 0.85) return false;
    return !/^[*_]*(?:\p{Ll}|\d{4})/u.test(rest) || (!wrapping.wrapped && /^\s*[-+•*]\s/u.test(line));
  }
  if (!wrapping.wrapped || isCapitals(next)) return true;
  return (!joined && line.trim().length < wrapping.width * 0.6) || WORD_NUMBER.test(next) && /^\s*[*_]*\p{Lu}/u.test(next);
}

function deeper(line: string, next: string): boolean {
  return indentOf(next) - indentOf(line) >= 3;
}

function indentOf(text: string): number {
  return skipSpace(text, 0, text.length);
}
