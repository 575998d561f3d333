import { COMPARED_HEADS, MEASURED_HEADS, PLANNED_HEADS } from '../lexicon/tables.ts';
import { scan, unitName, type PeriodMention, type UnitName } from '../grammar/index.ts';
import { withoutEnd } from '../text/letters.ts';
import { Phrases } from '../text/phrases.ts';
import type { CellHeads, IndicatorKind } from '../types.ts';

/** What the heads of a table's cells say of their figures: the unit, the time, whether it was planned or measured. A head is read once, for all its cells. */
export class Heads {
  readonly #units = new Map<string, UnitName | null>();
  readonly #periods = new Map<string, HeadPeriod | null>();
  readonly #labels = [new Map<string, string>(), new Map<string, string>()] as const;

  /** Of the column, else of the row's unit column, the row's brackets, the lines above. */
  unit({ column, unit, row, captions }: CellHeads): UnitName | null {
    for (const head of [...column].reverse()) {
      const own = once(this.#units, head, unitInHead);
      if (own !== null) return own;
    }
    const named = unit === null ? null : unitName(unit, true);
    if (named !== null) return named;
    const last = row[row.length - 1];
    const corner = row.length > 1 && COUNTED.test(row[0] ?? '') ? unitName(row[0] ?? '', true) : null;
    const inRow = last === undefined ? null : inBrackets(last) ?? behindComma(last, column) ?? ofCount(last) ?? corner;
    if (inRow !== null || unit !== null) return inRow;
    for (const caption of captions) {
      const line = UNIT_LINE.exec(caption)?.[1];
      const found = line === undefined ? null : unitName(line, true);
      if (found !== null) return found;
    }
    return null;
  }

  /** The nearest head with a time: of the column from below, of the row from its own words outwards, of the lines above. */
  period({ column, row, captions }: CellHeads): HeadPeriod | null {
    for (const head of [...[...column].reverse(), ...[...row].reverse(), ...captions]) {
      const found = once(this.#periods, head, periodIn);
      if (found !== null) return found;
    }
    return null;
  }

  /** What a head adds to a label: its words without number, unit, time and plan or result; empty where nothing else is said. */
  label(head: string, isRow: boolean): string {
    return once(this.#labels[isRow ? 0 : 1], head, () => labelOfHead(head, isRow));
  }
}

function once<Reading>(read: Map<string, Reading>, head: string, readHead: (head: string) => Reading): Reading {
  const known = read.get(head);
  if (known !== undefined) return known;
  const reading = readHead(head);
  read.set(head, reading);
  return reading;
}

const PLANNED = new Phrases(PLANNED_HEADS);
const MEASURED = new Phrases(MEASURED_HEADS);
const COMPARED = new Phrases(COMPARED_HEADS.filter((phrase) => /\p{L}/u.test(phrase)));
const BRACKETED = /\(([^()]{1,40})\)/gu;
const UNIT_LINE = /(?:ĐVT|Đ\.V\.T|đơn vị(?:\s+tính)?)\s*[:：]\s*([^;()]{1,40})/iu;

/** `Số bác sĩ/10.000 dân`: a row that says what it counts, and to how many. */
function ofCount(label: string): UnitName | null {
  return /^(?:tổng\s)?số\s[^/]{2,40}\/\s?(?:1[.\d]*0|vạn|nghìn|triệu|một)\s/iu.test(label) ? unitName(label, true) : null;
}

/** `Trồng rừng, ha`, two cells of a table without heads. */
function behindComma(label: string, column: readonly string[]): UnitName | null {
  const comma = column.length > 0 ? -1 : label.lastIndexOf(', ');
  return comma < 0 ? null : unitName(label.slice(comma + 2), false);
}

/** `%`, `Tỷ lệ %`, `Diện tích (ha)`, `Triệu đồng`. */
function unitInHead(head: string): UnitName | null {
  if (/(?:^|\s)%$/u.test(head.trim()) || /^%(?:\s|$)/u.test(head.trim())) return unitName('%', false);
  const found = unitName(head, false);
  if (found !== null && found.kind !== 'counted') return found;
  return inBrackets(head) ?? (COUNTED.test(head) ? unitName(head, false) : null);
}

/** `Số lớp`: so many of them. */
const COUNTED = /^(?:tổng\s)?số\s/iu;

function inBrackets(head: string): UnitName | null {
  for (const [, words = ''] of head.matchAll(BRACKETED)) {
    const named = unitName(words, false);
    if (named !== null) return named;
  }
  return null;
}

export interface HeadPeriod {
  readonly mention: PeriodMention;
  /** As printed. */
  readonly text: string;
}

/** The time that a head names; a year by itself is one, too. */
function periodIn(head: string): HeadPeriod | null {
  if (!/\d/.test(head)) return null;
  const told = head.replace(BARE_YEAR, 'năm $&');
  const mentions = scan(told, []);
  // `Bảng 1` is none of them.
  if (mentions.some((each) => each.type === 'citation' && each.number !== null && /\D/.test(each.number))) return null;
  const mention = mentions.find((each): each is PeriodMention => each.type === 'period' && each.shape !== 'every' && each.to !== null);
  if (mention === undefined) return null;
  const text = told.slice(mention.start, mention.end);
  return { mention, text: head.includes(text) ? text : text.replace(/^năm\s/u, '') };
}

/** `KH 2025`, `2024`: a year that no word calls so. */
const BARE_YEAR = /(?<![\p{L}\d.,/])(?<!(?:năm|học|đến|khóa)\s)(?<![-–—]\s?)(?:19|20)\d\d(?![\d.,]*\d|\/)/gu;

/** `compared`: a result in percent of what was planned, or of an earlier one; `share`: a percentage of the figure beside it. */
export type HeadKind = IndicatorKind | 'compared' | 'share' | null;

/** `So sánh TH/KH (%)` compares, `Kế hoạch 2025` plans, `Ước thực hiện` measures. */
export function kindOfHeads({ column, captions }: CellHeads): HeadKind {
  if (column.length === 1 && SHARE.test(column[0] ?? '')) return 'share';
  const words = column.join(' ');
  if (COMPARED.find(words) !== null || /^%$|%\s*(?:TH|KH|HT)|(?:TH|KH)\s*[/:]\s*(?:KH|CK|TH)/u.test((column[column.length - 1] ?? '').trim())) return 'compared';
  return kindIn(words) ?? captions.reduce<HeadKind>((found, caption) => found ?? kindIn(caption), null);
}

/** `Tỷ lệ (%)`, `%`: it says nothing else. */
const SHARE = /^(?:(?:đạt\s)?(?:tỷ|tỉ) lệ\s?)?(?:%|\(%\))$/iu;

/** `KH 2025/ƯTH 2024`: what is divided by what; null where that is not said so. */
export function ratioOf({ column }: CellHeads): { readonly kind: IndicatorKind; readonly period: HeadPeriod | null } | null {
  const [, above = ''] = RATIO.exec(column[column.length - 1] ?? '') ?? [];
  const kind = kindIn(above);
  return kind === null ? null : { kind, period: periodIn(above) };
}

const RATIO = /^%?\s?((?:[\p{L}.]+\s){1,4}\d{4})\s?\/\s?(?:[\p{L}.]+\s){1,4}\d{4}(?:\s?\(%\))?$/u;

/** The cue that comes first. */
function kindIn(words: string): IndicatorKind | null {
  const planned = PLANNED.find(words)?.start ?? Infinity;
  const measured = MEASURED.find(words)?.start ?? Infinity;
  if (planned === measured) return null;
  return planned < measured ? 'target' : 'statistic';
}

function labelOfHead(head: string, isRow: boolean): string {
  const bare = withoutEnd(head.replace(NUMBER, '').replace(BRACKETED, (whole, words: string) => (unitName(words, false) === null ? whole : '')), ' :;').replace(/\s{2,}/gu, ' ').trim();
  const period = periodIn(bare);
  let rest = period === null ? bare : bare.replace(period.text, ' ');
  for (const phrases of [COMPARED, MEASURED, PLANNED]) {
    for (let found = phrases.find(rest); found !== null; found = phrases.find(rest)) rest = `${rest.slice(0, found.start)} ${rest.slice(found.end)}`;
  }
  const unit = unitName(rest, false);
  if ((unit !== null && (unit.kind !== 'counted' || (!isRow && !COUNTED.test(bare)))) || !/\p{L}/u.test(rest.replace(FILLERS, ''))) return '';
  return bare;
}

const NUMBER = /^\s*(?:(?:Trong đó|Bao gồm|Gồm)\s?:\s?)?(?:(?:\d{1,3}(?:\.\d{1,3}){0,4}[.)]|[IVXL]{1,6}[.)]|[a-zđ]\)|[-–+•*])\s*)?(?:Trong đó|Gồm|Bao gồm)?\s?:?\s?/u;
/** Words about the figures themselves. */
const FILLERS = /(?<!\p{L})(?:năm|hiện|hành|giai|đoạn|tỷ|tỉ|lệ|số lượng|số|liệu|thống|kê|báo|cáo|kỳ|tính|các|của|được|thời|điểm|ngày|tháng|học|nhiệm|và|đến|từ)(?!\p{L})/giu;
