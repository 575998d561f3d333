import { isPageNumber } from '../docx/fields.ts';
import { symbolOf } from '../signs.ts';

const [CELL_END, PARAGRAPH_END, BEGIN, RESULT, END] = [0x07, 0x0d, 0x13, 0x14, 0x15];

/** What is left out of a stretch of text for the sake of a field that begins there. */
export interface Skip {
  /** Behind what is left out. */
  readonly to: number;
  /** The field's code: some are a sign themselves. */
  readonly code: string;
}

interface Open {
  readonly at: number;
  result: number;
  /** Where its paragraph ends. */
  limit: number;
}

/** Fields ([MS-DOC] Plcfld): their codes are no text, their results are. A field that does not end hides nothing, and none hides what stands behind its paragraph. `specials`: where letters that are none stand, in order. */
export function fieldsOf(text: string, specials: readonly number[]): ReadonlyMap<number, Skip> {
  const found = new Map<number, Skip>();
  const open: Open[] = [];
  /** How many of the open ones have seen their paragraph's end. */
  let ended = 0;
  for (const at of specials) {
    const sign = text.charCodeAt(at);
    if (sign === BEGIN) open.push({ at, result: -1, limit: text.length });
    else if (sign === PARAGRAPH_END || sign === CELL_END) {
      for (const field of open.slice(ended)) field.limit = at;
      ended = open.length;
    } else if (sign === RESULT || sign === END) {
      const field = open.at(-1);
      if (field === undefined) continue;
      if (sign === END) {
        open.pop();
        ended = Math.min(ended, open.length);
        found.set(field.at, skipOf(text, field, at));
      } else if (field.result < 0) field.result = at;
    }
  }
  return found;
}

function skipOf(text: string, { at, result, limit }: Open, end: number): Skip {
  const codeEnd = result < 0 ? end : result;
  const code = text.slice(at + 1, Math.min(codeEnd, limit, at + LONGEST));
  return { to: Math.min(limit, isPageNumber(code) ? end + 1 : codeEnd + 1), code: result < 0 ? code : '' };
}

/** Codes that are looked into are short. */
const LONGEST = 200;

/** `SYMBOL 179 \f "Symbol"`: a field that is a sign and has no result (as ECMA-376 part 1, 17.16.5, describes it). */
export function signOfField(code: string): string {
  const { hex, number = '0', rest = '' } = /^\s*SYMBOL\s+(?:0x(?<hex>[\da-f]{1,4})|(?<number>\d{1,5}))(?<rest>.*)/i.exec(code)?.groups ?? {};
  return symbolOf(hex ?? Number(number).toString(16), /\\f\s{0,9}"?(?<font>[^"\\]{1,60})/i.exec(rest)?.groups?.['font']?.trim() ?? null);
}
