import type { Indicator, Language, Report, Section } from '../../types.ts';
import { sheetWords, severities } from '../words.ts';
import { columns, roleWord, type Column, type Value } from './columns.ts';

/** What a workbook holds, before it is written. */

/** `percent`: a share of 1; `plain`: no thousands are grouped; `prose`: wrapped. */
export type CellType = 'text' | 'prose' | 'number' | 'percent' | 'plain' | 'date';

export interface Cell {
  /** A date is in ISO 8601. */
  readonly value: Value;
  readonly type: CellType;
}

export interface Sheet {
  readonly name: string;
  /** None: the sheet is a list of names and values. */
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly widths: readonly number[];
}

export function sheetsOf(reports: readonly Report[], language: Language): Sheet[] {
  return [indicatorSheet(reports, language), sectionSheet(reports, language), footnoteSheet(reports, language), diagnosticSheet(reports, language), aboutSheet(reports, language)];
}

const text = (value: string | null): Cell => ({ value, type: 'text' });
const prose = (value: string | null): Cell => ({ value, type: 'prose' });
const plain = (value: number | null): Cell => ({ value, type: 'plain' });

/** The document's name stands where there are several. */
function indicatorSheet(reports: readonly Report[], language: Language): Sheet {
  const shown = columns.filter(({ key }) => key !== 'document' || reports.length > 1);
  return {
    name: sheetWords.indicators[language],
    heads: shown.map(({ heading }) => heading[language]),
    widths: shown.map(({ width }) => width),
    rows: reports.flatMap((report) => report.indicators.map((indicator) => shown.map((column) => indicatorCell(column, indicator, report, language)))),
  };
}

const AMOUNTS: ReadonlySet<string> = new Set(['value', 'min', 'max']);
const PERIODS: ReadonlySet<string> = new Set(['periodStart', 'periodEnd']);
const PROSE: ReadonlySet<string> = new Set(['label', 'sentence', 'sectionTitle']);

function indicatorCell({ key, type, say }: Column, indicator: Indicator, report: Report, language: Language): Cell {
  const value = say({ indicator, report, language });
  if (PERIODS.has(key)) return periodCell(value);
  if (typeof value !== 'number') return PROSE.has(key) ? prose(value) : text(value);
  if (type === 'integer') return plain(value);
  // Excel's percents are shares of 1.
  if (AMOUNTS.has(key) && indicator.quantity.unit === '%') return { value: Number((value / 100).toPrecision(15)), type: 'percent' };
  return { value, type: 'number' };
}

/** A day that there is, and that Excel knows: its calendar is wrong before. */
export const isDay = (value: string): boolean => /^\d{4}-\d\d-\d\d$/.test(value) && value >= '1900-03-01' && !Number.isNaN(Date.parse(value)) && new Date(`${value}T00:00:00Z`).toISOString().startsWith(value);

/** A day is a date, a year a number, a month words. */
function periodCell(value: Value): Cell {
  if (typeof value !== 'string') return text(null);
  if (/^\d{4}$/.test(value)) return plain(Number(value));
  return { value, type: isDay(value) ? 'date' : 'text' };
}

interface Placed { readonly report: Report }

/** A sheet whose first column names the document where there are several. */
function listSheet<Item extends Placed>(name: string, items: readonly Item[], several: boolean, language: Language, parts: readonly (readonly [head: { readonly vi: string; readonly en: string }, width: number, say: (item: Item) => Cell])[]): Sheet {
  const shown = several ? [[sheetWords.document, 24, ({ report }: Item) => text(report.source.path)] as const, ...parts] : parts;
  return { name, heads: shown.map(([head]) => head[language]), widths: shown.map(([, width]) => width), rows: items.map((item) => shown.map(([, , say]) => say(item))) };
}

function sectionSheet(reports: readonly Report[], language: Language): Sheet {
  const flat = (report: Report, sections: readonly Section[]): { report: Report; section: Section }[] => sections.flatMap((section) => [{ report, section }, ...flat(report, section.children)]);
  return listSheet(sheetWords.sections[language], reports.flatMap((report) => flat(report, report.sections)), reports.length > 1, language, [
    [sheetWords.id, 7, ({ section }) => text(section.id)],
    [sheetWords.path, 10, ({ section }) => text(section.path)],
    [sheetWords.title, 60, ({ section }) => prose(section.title)],
    [sheetWords.level, 7, ({ section }) => plain(section.level)],
    [sheetWords.role, 20, ({ section }) => text(roleWord(section.role, language))],
    [sheetWords.line, 8, ({ section }) => plain(section.position.start.line)],
  ]);
}

function footnoteSheet(reports: readonly Report[], language: Language): Sheet {
  return listSheet(sheetWords.footnotes[language], reports.flatMap((report) => report.footnotes.map((footnote) => ({ report, footnote }))), reports.length > 1, language, [
    [sheetWords.footnote, 10, ({ footnote }) => text(footnote.label)],
    [sheetWords.text, 70, ({ footnote }) => prose(footnote.text)],
    [sheetWords.line, 8, ({ footnote }) => plain(footnote.position.start.line)],
    [sheetWords.calledAt, 10, ({ footnote }) => plain(footnote.reference?.position.start.line ?? null)],
    [sheetWords.calledIn, 60, ({ footnote }) => prose(footnote.reference?.sentence ?? null)],
  ]);
}

function diagnosticSheet(reports: readonly Report[], language: Language): Sheet {
  return listSheet(sheetWords.diagnostics[language], reports.flatMap((report) => report.diagnostics.map((diagnostic) => ({ report, diagnostic }))), reports.length > 1, language, [
    [sheetWords.severity, 10, ({ diagnostic }) => text(severities[diagnostic.severity][language])],
    [sheetWords.rule, 30, ({ diagnostic }) => text(diagnostic.rule)],
    [sheetWords.message, 70, ({ diagnostic }) => prose(diagnostic.message)],
    [sheetWords.line, 8, ({ diagnostic }) => plain(diagnostic.position?.start.line ?? null)],
    [sheetWords.column, 8, ({ diagnostic }) => plain(diagnostic.position?.start.column ?? null)],
  ]);
}

/** Names and values, document by document. */
function aboutSheet(reports: readonly Report[], language: Language): Sheet {
  const rows = reports.flatMap(({ source, metadata, generator, indicators }, i): Cell[][] => {
    const name = (words: { readonly vi: string; readonly en: string }, value: Cell): Cell[] => [text(words[language]), value];
    return [
      ...(i > 0 ? [[text(null), text(null)]] : []),
      name(sheetWords.document, text(source.path)), name(sheetWords.type, text(metadata.typeText)), name(sheetWords.title, prose(metadata.title)), name(sheetWords.number, text(metadata.number)),
      name(sheetWords.issuer, text(metadata.issuer)), name(sheetWords.place, text(metadata.place)), name(sheetWords.date, periodCell(metadata.date)),
      name(sheetWords.signatory, text(metadata.signatory?.name ?? null)), name(sheetWords.targets, plain(indicators.filter(({ kind }) => kind === 'target').length)),
      name(sheetWords.statistics, plain(indicators.filter(({ kind }) => kind === 'statistic').length)), name(sheetWords.format, text(source.format)), name(sheetWords.encoding, text(source.encoding)),
      name(sheetWords.hash, text(source.sha256)), name(sheetWords.program, text(`${generator.name} ${generator.version}`)),
    ];
  });
  return { name: sheetWords.about[language], heads: [], rows, widths: [28, 90] };
}
