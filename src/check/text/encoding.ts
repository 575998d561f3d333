import { late } from '../../text/late.ts';
import type { Edit, Problem, Rule, Source } from '../../types.ts';
import { few } from '../few.ts';
import { hasComposed, MARK } from './forms.ts';
import { legacyOf } from './legacy.ts';
import { hasOddSigns } from './odd.ts';
import { verbatimOf } from './verbatim.ts';

/** More places than this are told once. */
const MOST = 20;

/**
 * Letters that were lost (U+FFFD), letters written in two ways (composed and decomposed), and texts whose bytes were read in the wrong
 * encoding: TCVN3 (`Tæng Liªn ®oµn`), VNI (`Nghò quyeát`), UTF-8 read as Windows-1252 (`Kế hoạch`). The command mends runs of old encodings as it decodes, which is told.
 */
export const encoding: Rule = {
  name: 'text/encoding',
  severity: 'warning',
  check: ({ source }) => [...severalEncodings(source), ...(hasOddSigns(source) ? [...unreadable(source.text), ...mixedForms(source), ...wrongEncoding(source.text)] : [])],
};

/** Runs of an old encoding were read as they are meant; another program may not do so. */
function severalEncodings({ encoding: each }: Source): Problem[] {
  if (!each.includes('+')) return [];
  return [{
    start: null, end: null,
    message: {
      vi: `văn bản lẫn nhiều bảng mã (${each.replaceAll('+', ', ')}); cần một bảng mã: hãy chuyển cả văn bản sang Unicode`,
      en: `unexpected mix of encodings (${each.replaceAll('+', ', ')}), expected one; convert the whole text to Unicode`,
    },
  }];
}

function unreadable(text: string): readonly Problem[] {
  const problems: Problem[] = [];
  for (let at = text.indexOf('�'); at >= 0; at = text.indexOf('�', at)) {
    const start = at;
    while (text.charCodeAt(at) === LOST) at++;
    problems.push({
      start, end: at,
      message: { vi: 'có ký tự không đọc được (U+FFFD); cần ký tự gốc của văn bản', en: 'unexpected unreadable character (U+FFFD), expected the letter of the original' },
    });
  }
  return few(problems, MOST, (rest) => ({ vi: `và ${rest} chỗ khác có ký tự không đọc được (U+FFFD)`, en: `and ${rest} more places with unreadable characters (U+FFFD)` }));
}

const LOST = 0xfffd;

const DECOMPOSED = late(() => /\p{L}[\u0300-\u036f]+/gu);
/** No mark of Vietnamese: what has it is another rule's. */
const CARON = '\u030c';

function mixedForms(source: Source): Problem[] {
  const { text } = source;
  const mark = text.search(MARK);
  if (mark < 0 || !hasComposed(text)) return [];
  const fix: Edit[] = [];
  const pattern = DECOMPOSED();
  pattern.lastIndex = Math.max(0, mark - 2);
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const composed = found[0].normalize('NFC');
    // Some letters of other languages have no composed form.
    if (composed !== found[0] && !found[0].includes(CARON)) fix.push({ start: found.index, end: found.index + found[0].length, text: composed });
  }
  const [first] = fix;
  if (first === undefined) return [];
  const allowed = fix.filter(verbatimOf(source).allows);
  return [{
    start: first.start, end: first.end,
    message: {
      vi: `văn bản lẫn chữ dựng sẵn và chữ tổ hợp (NFC và NFD), ${fix.length} chữ tổ hợp; cần một dạng là NFC`,
      en: `unexpected mix of composed and decomposed letters (NFC and NFD), ${fix.length} of them decomposed, expected one form, NFC`,
    },
    ...(allowed.length > 0 && { fix: allowed }),
  }];
}

function wrongEncoding(text: string): Problem[] {
  const legacy = legacyOf(text);
  if (legacy === null) return [];
  const { name, start, end, word } = legacy;
  const standing = text.slice(start, end);
  return [{
    start, end,
    message: {
      vi: `chữ ${name} bị đọc theo bảng mã khác, như “${standing}”: cần “${word}”; hãy chuyển cả văn bản sang Unicode`,
      en: `unexpected ${name} text read in another encoding, like “${standing}”, expected “${word}”; convert the whole text to Unicode`,
    },
  }];
}
