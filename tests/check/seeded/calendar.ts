/* Days as these documents write them. */

const DATE = /^(?<day>\d{1,2})(?:\/| tháng )(?<month>\d{1,2})(?:\/| năm )(?<year>\d{4})$/;

export interface DateParts { readonly day: number; readonly month: number; readonly year: number }

/** `30/6/2031`, `12 tháng 01 năm 2031`; throws where it is neither. */
export function partsOf(text: string): DateParts {
  const { day, month, year } = DATE.exec(text)?.groups ?? {};
  if (day === undefined) throw new Error(`no date: ${text}`);
  return { day: Number(day), month: Number(month), year: Number(year) };
}

/** Null where there is no such day. */
export function dateOf(text: string): Date | null {
  return dayOf(partsOf(text));
}

export function dayOf({ day, month, year }: DateParts): Date | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date : null;
}

/** The same date in the same manner, one part put in the place of another. */
export function withPart(text: string, part: keyof DateParts, written: string): string {
  const { day = '', month = '' } = DATE.exec(text)?.groups ?? {};
  const at = { day: 0, month: text.indexOf(month, day.length), year: text.length - 4 }[part];
  const length = { day: day.length, month: month.length, year: 4 }[part];
  return text.slice(0, at) + written + text.slice(at + length);
}
