import type { Indicator, Language, Report, Writer } from '../types.ts';
import { groupsOf } from './groups.ts';
import { renderDate, renderPeriod, renderQuantity } from './render.ts';
import { changes, headings, kinds, phrases, severities, sheetWords } from './words.ts';

/** Tables in GitHub's Markdown (GFM 4.10): one a section, then the footnotes and what `check` found. */
export const tables: Writer = {
  *write(report, { language }) {
    yield* head(report, language);
    for (const { caption, rows } of groupsOf(report, language)) {
      yield `\n## ${inline(caption)}\n\n`;
      yield* table([headings.line, headings.kind, headings.label, headings.value, headings.period, headings.footnote].map((words) => words[language]), rows.map((row) => cellsOf(row, language)), RIGHT);
    }
    if (report.indicators.length === 0) yield `\n${phrases.empty[language]}\n`;
    if (report.footnotes.length > 0) {
      yield `\n## ${sheetWords.footnotes[language]}\n\n`;
      for (const { label, text } of report.footnotes) yield `- ${inline(label)}: ${inline(text)}\n`;
    }
    if (report.diagnostics.length > 0) {
      yield `\n## ${sheetWords.diagnostics[language]}\n\n`;
      yield* table([headings.line, sheetWords.severity, sheetWords.message, sheetWords.rule].map((words) => words[language]), report.diagnostics.map(({ position, severity, message, rule }) => [String(position?.start.line ?? ''), severities[severity][language], message, rule]), new Set([0]));
    }
  },
  frame: () => ({ open: '', between: '\n', close: '' }),
};

/** Columns of figures. */
const RIGHT: ReadonlySet<number> = new Set([0, 3]);

function* head({ source, metadata: { typeText, title, number, place, date } }: Report, language: Language): Generator<string> {
  yield `# ${inline([typeText, title].filter((part) => part !== null).join(' ') || (source.path ?? ''))}\n`;
  const about = [number === null ? null : `${phrases.numbered[language]} ${number}`, place, date === null ? null : renderDate(date, language), source.path].filter((part) => part !== null);
  if (about.length > 0) yield `\n${about.map(inline).join(' · ')}\n`;
}

const cellsOf = (row: Indicator, language: Language): string[] => [
  String(row.position.start.line), kinds[row.kind][language], (row.partOf === null ? '' : '└ ') + row.label + (row.change === null ? '' : ` (${changes[row.change][language]})`),
  renderQuantity(row.quantity, language), renderPeriod(row.period, language), row.footnote ?? '',
];

function* table(heads: readonly string[], rows: readonly (readonly string[])[], right: ReadonlySet<number>): Generator<string> {
  yield `| ${heads.map(inline).join(' | ')} |\n|${heads.map((_, i) => (right.has(i) ? ' ---: |' : ' --- |')).join('')}\n`;
  for (const row of rows) yield `| ${row.map(inline).join(' | ')} |\n`;
}

/** Words of a document as words: no markup, no mention of a user, no control. */
function inline(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim().replace(/[\u202a-\u202e\u2066-\u2069]/g, '\ufffd').replace(/[\\`*_[\]<>|~$&]/g, '\\$&').replace(/^[-+=]|#(?=\d)|(?<=^\d{1,9})[.)](?=\s|$)/g, '\\$&').replaceAll('@', '&#64;').replace(/:\/\//g, '\\://').replace(/www\./gi, (word) => `${word.slice(0, 3)}\\.`);
}
