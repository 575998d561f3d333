import { Chalk, type ChalkInstance } from 'chalk';
import Table from 'cli-table3';
import type { Indicator, Language, Metadata, Report, Section, Writer, WriterOptions } from '../types.ts';
import { fitColumns, type Fitted } from './columns.ts';
import { groupsOf } from './groups.ts';
import { renderDate, renderNumber } from './render.ts';
import { visible } from './visible.ts';
import { breakWords, wrap } from './width.ts';
import { counted, headings, phrases } from './words.ts';

/** cli-table3 takes quadratic time: a large section becomes several tables. */
const rowsPerTable = 200;
const captionLines = 3;

/** For people: what the document is, one table a section, and a line that counts. */
export const table: Writer = {
  *write(report, options) {
    const paint = new Chalk({ level: options.color ? 1 : 0 });
    yield* head(report, options, paint);
    const columns = fitColumns(report.indicators, options.language, options.columns);
    for (const { caption, rows } of groupsOf(report, options.language)) {
      yield `${wrap(visible(caption), options.columns, captionLines).map((line) => paint.bold(line)).join('\n')}\n`;
      for (let start = 0; start < rows.length; start += rowsPerTable) {
        yield `${draw(rows.slice(start, start + rowsPerTable), columns, options.language, paint)}\n`;
      }
      yield '\n';
    }
    if (report.indicators.length === 0) yield `${lines(phrases.empty[options.language], options)}\n`;
    const marked = !columns.some(({ key }) => key === 'footnote') && report.indicators.some(({ footnote }) => footnote !== null);
    if (marked) yield `${lines(phrases.inFootnote[options.language], options)}\n`;
    yield `${lines(summary(report, options.language), options)}\n`;
  },
  frame: () => ({ open: '', between: '\n', close: '' }),
};

const lines = (text: string, { columns }: WriterOptions): string => wrap(text, columns).join('\n');

function* head({ source, metadata }: Report, options: WriterOptions, paint: ChalkInstance): Generator<string> {
  if (source.path !== null) yield `${lines(visible(source.path), options)}\n`;
  const kind = describe(metadata, options.language);
  if (kind !== '') yield `${wrap(visible(kind), options.columns).map((line) => paint.bold(line)).join('\n')}\n`;
  if (metadata.title !== null) yield `${wrap(visible(metadata.title), options.columns, captionLines).join('\n')}\n`;
  yield '\n';
}

/** `KẾ HOẠCH số 66/KH-LĐLĐ, Kon Tum, 26/10/2021`. */
function describe({ typeText, number, place, date }: Metadata, language: Language): string {
  const name = [typeText, number === null ? null : `${phrases.numbered[language]} ${number}`].filter((part) => part !== null).join(' ');
  return [name, place, date === null ? null : renderDate(date, language)].filter((part) => part !== null && part !== '').join(', ');
}

function draw(rows: readonly Indicator[], columns: readonly Fitted[], language: Language, paint: ChalkInstance): string {
  const shown = new Set<string>(columns.map(({ key }) => key));
  const drawn = new Table({
    head: columns.map(({ key, width }) => paint.bold(breakWords(headings[key][language], width))),
    colWidths: columns.map(({ width }) => width + 2),
    colAligns: columns.map(({ align }) => align),
    wordWrap: true,
    style: { head: [], border: [], compact: true },
  });
  for (const row of rows) {
    drawn.push(columns.map(({ key, say, width }) => highlight(key, breakWords(say({ row, language, shown }), width), row, paint)));
  }
  return drawn.toString();
}

function highlight(key: Fitted['key'], text: string, row: Indicator, paint: ChalkInstance): string {
  if (key === 'kind') return row.kind === 'target' ? paint.green(text) : paint.cyan(text);
  return key === 'line' || key === 'id' ? paint.dim(text) : text;
}

/** `Tổng cộng: 12 chỉ tiêu, 34 số liệu, 9 mục, 3 chú thích, 2 cảnh báo.` */
function summary({ indicators, sections, footnotes, diagnostics }: Report, language: Language): string {
  const targets = indicators.filter(({ kind }) => kind === 'target').length;
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
  const count = (key: keyof typeof counted, number: number): string =>
    `${renderNumber(number, language)} ${counted[key][language][number === 1 ? 0 : 1]}`;
  const parts = [
    count('target', targets), count('statistic', indicators.length - targets), count('section', countAll(sections)),
    count('footnote', footnotes.length), ...(errors === 0 ? [] : [count('error', errors)]), count('warning', warnings),
  ];
  return `${phrases.total[language]}: ${parts.join(', ')}.`;
}

const countAll = (sections: readonly Section[]): number =>
  sections.reduce((sum, { children }) => sum + 1 + countAll(children), 0);
