import { isDigit, isLowerAt, isUpperAt } from './characters.ts';
import { late } from './late.ts';

/**
 * Line ends that a converter has lost: `Lâm ĐồngCăn cứ`, `phục vụ.2. Mục tiêu`, `như sau:I. QUAN ĐIỂM`. Vietnamese has no capital inside a
 * word, so a few of these show that all lines of the text were run together; then the less certain places are line ends, too.
 */

/** A small letter, a capital, a small letter; some ranges hold both cases, which is looked at afterwards. */
const CERTAIN = /[a-zà-ýăđĩũơưạ-ỹ][A-ZĐ][a-zà-ýăđĩũơưạ-ỹ]/g;
/** Names of programs and goods have them, too. */
const FEWEST = 5;
/** In a text without lines. */
const FEWEST_ALONE = 3;
const NO_LINES = 4;

/** Where new lines should begin, in order; none where the text is whole. */
export function gluesOf(text: string): number[] {
  if (!isGlued(text)) return [];
  const cuts: number[] = [];
  for (const { index } of text.matchAll(PLACES())) if (isCut(text, index)) cuts.push(index);
  return cuts;
}

function isGlued(text: string): boolean {
  if (text.length > SHORT && linesAtMost(text, NO_LINES)) return hasPlaces(text, FEWEST_ALONE);
  let count = 0;
  for (const at of capitalsInside(text)) if (isWordBefore(text, at - 1) && ++count >= FEWEST && count * DENSITY > text.length) return true;
  return false;
}

/** Where a capital stands between small letters. */
export function* capitalsInside(text: string): Iterable<number> {
  for (const { index } of text.matchAll(CERTAIN)) if (isLowerAt(text, index) && isUpperAt(text, index + 1) && isLowerAt(text, index + 2)) yield index + 1;
}

/** So much on so few lines are a whole document's. */
const SHORT = 200;

function hasPlaces(text: string, fewest: number): boolean {
  let count = 0;
  for (const { index } of text.slice(0, LOOKED_AT).matchAll(PLACES())) if (isCut(text, index) && !/[.;:!?…]/.test(text[index - 1] ?? '') && ++count >= fewest) return true;
  return false;
}

const LOOKED_AT = 20_000;

/** At least one in so many characters. */
const DENSITY = 4_000;

/** `iPhone`, `eOffice` begin so; a word that was glued has a vowel's mark or two letters more. */
const isWordBefore = (text: string, at: number): boolean => isLowerAt(text, at - 1) || isUpperAt(text, at - 1);

function linesAtMost(text: string, most: number): boolean {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) if (++lines > most) return false;
  return true;
}

/** Before a capital right behind a small letter, a digit or a sign; before a number or a bullet of a line that opens with a capital. */
const PLACES = late(() => new RegExp([
  String.raw`(?<=[\p{Ll}\d)”"’.;:!?…])(?=\p{Lu}\p{Ll})`,
  String.raw`(?<=\p{Lu}{2})(?=\p{Lu}\p{Ll})`,
  String.raw`(?<=PHỤ LỤC)(?=\p{Lu}{2})`,
  String.raw`(?<=[\p{L})”"’.;:!?…])(?=(?:\d{1,2}\.){1,4}\s\p{Lu})`,
  String.raw`(?<=[\p{Ll}\d)”"’.;:!?…])(?=(?:[IVX]{1,5}\.|[a-zđ]\))\s\p{Lu})`,
  String.raw`(?<=[\p{L})”"’.;:!?…])(?=[-–+]\s\p{Lu}\p{Ll})`,
  String.raw`(?=CỘNG HÒA XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM)(?<=\p{L})`,
  String.raw`(?<=\p{Ll}|\d|\s\s)(?=(?:KẾ HOẠCH|BÁO CÁO|QUYẾT ĐỊNH|NGHỊ QUYẾT|CHỈ THỊ|PHỤ LỤC)(?!\p{Lu}(?!\p{Ll})))`,
  String.raw`(?<=\p{Lu})(?=(?:TỈNH|HUYỆN|THÀNH PHỐ|THỊ XÃ|PHƯỜNG|BAN CHỈ ĐẠO)\s\p{Lu})`,
  String.raw`(?<=\p{Lu})(?=Số\s*:)`,
].join('|'), 'gu'));

/** `Nghị định 30/2020/NĐ-CP.Căn cứ` is one, `TP.Hồ Chí Minh`, `Th.S`, `VNeID` are none. */
function isCut(text: string, at: number): boolean {
  if (at === 0) return false;
  // Inside `1.1.`
  if (isDigit(text.charCodeAt(at)) && text[at - 1] === '.' && isDigit(text.charCodeAt(at - 2))) return false;
  if (text[at - 1] === '.' && isUpperAt(text, at)) return isLowerAt(text, at - 2) && isLowerAt(text, at - 3) || /[\d)”"]/.test(text[at - 2] ?? '');
  return true;
}
