import { withoutEnd } from '../text/letters.ts';
import { isKnownNoun } from './noun.ts';
import { ratesAt, unitAt, type UnitKind } from './unit.ts';

/** A unit that stands by itself, as in a table's column of units, behind `ĐVT:`, in the brackets of a head. */
export interface UnitName {
  readonly unit: string | null;
  readonly text: string;
  readonly kind: UnitKind;
  readonly factor: number;
  readonly per: readonly string[];
}

/** `1.000 đồng`, `1000 tấn`: so many of the unit. */
const THOUSANDS = /^(1(?:[.,]?000)+)\s?(?=\p{L})/u;
/** `Số doanh nghiệp/1000 dân` */
const COUNT_WORD = /^(?:tổng số|số lượng|số)(?:\s|$)/iu;

/** `Tỷ đồng`, `%`, `Triệu USD`, `Người/vạn dân`, `Văn bản`; null where the words name none. `anyNoun`: words that no list has are a counted noun, too. */
export function unitName(words: string, anyNoun: boolean): UnitName | null {
  const trimmed = withoutEnd(words.trim(), '.:;,');
  const thousands = THOUSANDS.exec(trimmed);
  const times = thousands === null ? 1 : Number((thousands[1] ?? '').replace(/[.,]/g, ''));
  const text = trimmed.slice(thousands?.[0].length ?? 0).replace(COUNT_WORD, '');
  if (text === '' || text.length > 60) return null;
  // A noun is read behind a space, as behind a number.
  const found = unitAt(` ${text}`, 0);
  if (found !== null && found.kind !== 'counted' && (found.kind !== 'none' || found.factor > 1)) {
    const { per } = ratesAt(` ${text}`, found.end, found);
    return { unit: found.unit, text: trimmed, kind: found.kind, factor: found.factor * times, per };
  }
  const stroke = text.indexOf('/');
  const noun = (stroke < 0 ? text : text.slice(0, stroke)).trim();
  if (!/^\p{L}[\p{L}\s,-]*$/u.test(noun) || (!anyNoun && !isKnownNoun(noun.toLowerCase()))) return null;
  const per = stroke < 0 || found === null ? [] : ratesAt(` ${text}`, 1 + stroke, { ...found, end: 1 + stroke }).per;
  const bare = found?.kind === 'counted' && found.factor > 1 ? found.unit ?? noun : lowerFirst(noun);
  return { unit: lowerFirst(bare), text: trimmed, kind: 'counted', factor: (found?.factor ?? 1) * times, per };
}

/** `Văn bản`, `Thành phố, Tỉnh` are no names; `HTX` and `Tbps` are. */
const lowerFirst = (text: string): string => text.replace(/(?<!\p{L})\p{Lu}(?=\p{Ll}*[\s,]|\p{Ll}*$)/gu, (letter) => letter.toLowerCase());
