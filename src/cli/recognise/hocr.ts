/**
 * Reads hOCR as tesseract writes it (hOCR 1.2: `ocr_page`, `ocr_line` and its kin, `ocrx_word`, `ocrx_cinfo`, `ocr_separator`): one pass over the
 * tags, whatever they hold. Attributes and entities of other kinds are passed over; nothing is expanded.
 */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface HocrLetter extends Box {
  readonly text: string;
}

export interface HocrWord extends Box {
  text: string;
  /** 0 to 100. */
  readonly confidence: number;
  /** None where tesseract does not tell them. */
  readonly letters: HocrLetter[];
}

export interface HocrLine extends Box {
  /** Of the baseline, from the lower left corner: down for each step to the right, and how far down at the left (negative: up). */
  readonly slope: number;
  readonly offset: number;
  /** From the lowest to the highest letter; what of it hangs below the baseline, and what rises above small letters. */
  readonly height: number;
  readonly below: number;
  readonly above: number;
  /** How far the writing is turned, in degrees. */
  readonly angle: number;
  readonly words: HocrWord[];
}

export interface HocrPage extends Box {
  readonly lines: HocrLine[];
  /** Lines that are drawn. */
  readonly rules: Box[];
}

const TAG = /<(\/?)(?:span|div|p|strong|em)\b([^<>]{0,1000})>([^<]{0,1000})/gu;
const CLASS = /\bclass=["'](ocrx?_\w{1,20})["']/u;
const TITLE = /\btitle=(?:"([^"]{0,900})"|'([^']{0,900})')/u;
const LINES = new Set(['ocr_line', 'ocr_textfloat', 'ocr_header', 'ocr_caption', 'ocr_footer']);

/** Pages in order; none where it is no hOCR. */
export function readHocr(text: string): HocrPage[] {
  const pages: HocrPage[] = [];
  let line: HocrLine | null = null;
  let word: HocrWord | null = null;
  for (const [, closing, attributes = '', content = ''] of text.matchAll(TAG)) {
    const name = closing === '/' ? '' : CLASS.exec(attributes)?.[1] ?? '';
    const title = name === '' ? '' : titleOf(attributes);
    const page = pages.at(-1);
    if (name === 'ocr_page') pages.push({ ...boxOf(title, 'bbox'), lines: [], rules: [] });
    else if (name === 'ocr_separator') page?.rules.push(boxOf(title, 'bbox'));
    else if (LINES.has(name)) page?.lines.push(line = lineOf(title));
    else if (name === 'ocrx_word') line?.words.push(word = { ...boxOf(title, 'bbox'), text: '', confidence: numbersOf(title, 'x_wconf')[0] ?? 0, letters: [] });
    else if (name === 'ocrx_cinfo') word?.letters.push({ ...boxOf(title, 'x_bboxes'), text: plain(content).trim() });
    if (name === 'ocr_page' || name === 'ocr_carea' || name === 'ocr_separator') [line, word] = [null, null];
    if (word !== null && content !== '') word.text += plain(content).trim();
  }
  return pages;
}

const titleOf = (attributes: string): string => {
  const found = TITLE.exec(attributes);
  // Names of files stand in quotes.
  return plain(found?.[1] ?? found?.[2] ?? '').replace(/"[^"]*"/gu, '');
};

function lineOf(title: string): HocrLine {
  const [slope = 0, offset = 0] = numbersOf(title, 'baseline');
  const box = boxOf(title, 'bbox');
  const height = numbersOf(title, 'x_size')[0] ?? box.bottom - box.top;
  const [below = height / 4] = numbersOf(title, 'x_descenders');
  const [above = height / 4] = numbersOf(title, 'x_ascenders');
  return { ...box, slope, offset, height, below, above, angle: numbersOf(title, 'textangle')[0] ?? 0, words: [] };
}

function boxOf(title: string, key: string): Box {
  const [left = 0, top = 0, right = left, bottom = top] = numbersOf(title, key);
  return { left, top, right: Math.max(left, right), bottom: Math.max(top, bottom) };
}

/** What a title says of a thing, `bbox 0 0 10 20; baseline 0.01 -4`: the numbers behind its name, those that are none left out. */
function numbersOf(title: string, key: string): number[] {
  const part = title.split(';').map((each) => each.trim()).find((each) => each.startsWith(`${key} `));
  return (part ?? '').split(' ').slice(1).map(Number).filter((each) => Number.isFinite(each) && Math.abs(each) < 1e6);
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'', nbsp: ' ' };

/** Letters of entities; those that are not known stay as they stand. */
export function plain(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/giu, (whole, decimal?: string, hexadecimal?: string, name = '') => {
    if (decimal === undefined && hexadecimal === undefined) return NAMED[String(name)] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
  });
}
