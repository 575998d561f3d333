import { YEAR_PARTS } from '../lexicon/compare.ts';
import type { Indicator, Report } from '../types.ts';

/* When a document and a figure speak of. Times are `2024` or `2024-06`, as text: they sort as they come. */

/** From a month on a report is taken for that of the whole year; up to a month, for that of the year before. */
const LATE = 10;
const EARLY = 2;

export interface Span {
  readonly start: string | null;
  readonly end: string | null;
}

/** `8 tháng đầu năm`, `tháng 6 năm 2024` */
const MONTHS = /\s(?<part>\d{1,2}) tháng(?: đầu)?(?: năm|,|\s)|\stháng (?<month>\d{1,2})(?=[\s/])/u;
const RANGE = /\b(20\d\d|19\d\d)\s?[-–]\s?(20\d\d|19\d\d)\b/u;
const YEAR = /\bnăm\s(?:học\s)?(20\d\d|19\d\d)\b/u;

/** The years that a title speaks of. */
export function titleSpan({ metadata: { title } }: Report): Span {
  const text = (title ?? '').slice(0, 1000).toLowerCase();
  const range = RANGE.exec(text);
  if (range !== null) return { start: range[1] ?? null, end: range[2] ?? null };
  const year = YEAR.exec(text)?.[1] ?? null;
  return { start: year, end: year };
}

/** Of a report: the year, or the month up to which it tells. */
export function timeOf(report: Report): string | null {
  const title = ` ${(report.metadata.title ?? '').slice(0, 1000).toLowerCase()} `;
  const { end } = titleSpan(report);
  const { date } = report.metadata;
  // `Sơ kết giữa kỳ thực hiện kế hoạch 2021-2025`, of 2023: it cannot tell of what is to come.
  if (end !== null && (date === null || date.slice(0, 4) >= end)) {
    const told = MONTHS.exec(title)?.groups;
    const month = YEAR_PARTS.find(([phrase]) => title.includes(phrase))?.[1] ?? Number(told?.['part'] ?? told?.['month'] ?? 12);
    return month >= 12 || month < 1 ? end : `${end}-${String(month).padStart(2, '0')}`;
  }
  if (date === null) return null;
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  if (month <= EARLY) return String(year - 1);
  return month >= LATE ? String(year) : date.slice(0, 7);
}

/** Of a figure: its own time, else its report's. A year of which the report tells a part is that part. */
export function timeOfFigure({ period }: Indicator, reportTime: string | null): string | null {
  const own = (period.end ?? period.start)?.slice(0, 7) ?? null;
  if (own === null) return reportTime;
  if (own.length === 4 && reportTime !== null && reportTime.length > 4 && reportTime.startsWith(own)) return reportTime;
  return own.length > 4 && Number(own.slice(5, 7)) >= LATE && (period.start === null || period.start === period.end) ? own.slice(0, 4) : own;
}

export const yearOf = (time: string | null): string | null => time?.slice(0, 4) ?? null;

/** Whether the time of a result is the target's last, or later; a target without one is due at once. */
export function isDue(target: Span, every: string | null, time: string | null): boolean {
  if (time === null) return true;
  const isPart = time.length > 4;
  // What ends with December ends with the year.
  if (time.endsWith('-12')) return isDue(target, every, time.slice(0, 4));
  if (every !== null) return !isPart;
  const end = target.end?.slice(0, 7) ?? null;
  if (end === null) return true;
  if (end.length === 4) return isPart ? time.slice(0, 4) > end : time >= end;
  return isPart ? time >= end : time >= end.slice(0, 4);
}

export interface TimeFit {
  readonly kind: 'time' | 'time-other' | 'time-unsaid';
  readonly factor: number;
}

/** `isLevel`: a share or a level, which is on its way before the year that it is due in. How well a result's time answers the target's; null where it cannot: before the plan, or of another year than the one meant. */
export function timeFit(target: Span, every: string | null, time: string | null, reportTime: string | null, planYear: string | null, isLevel = false): TimeFit | null {
  const year = yearOf(time);
  if (year === null) return { kind: 'time-unsaid', factor: 0.95 };
  const [start, end] = [yearOf(target.start), yearOf(target.end)];
  const first = start !== null && start === end && isLevel && planYear !== null && start > planYear ? planYear : start ?? planYear;
  if (first !== null && year < first) return null;
  if (end !== null && year > end) {
    // What was due stays due; what was meant for one year or some is not answered by a later year.
    if (start !== null || every !== null) return null;
    return { kind: 'time-other', factor: 0.9 };
  }
  return year === yearOf(reportTime) || reportTime === null ? { kind: 'time', factor: 1 } : { kind: 'time-other', factor: 0.8 };
}
