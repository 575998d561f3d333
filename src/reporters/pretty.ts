import { painter, placeText, severityPaints, type Paint } from '../output/notice.ts';
import { visible } from '../output/visible.ts';
import { counted, severities } from '../output/words.ts';
import type { CheckedFile, LocatedFinding, Position, Reporter, ReporterOptions } from '../types.ts';
import { excerpt } from './excerpt.ts';
import { summarize } from './summary.ts';

/**
 * For people: each place with its line and a mark under it, in the manner of compilers; then how many there are, shown or not. Why a file
 * could not be read has been told on standard error.
 */
export const pretty: Reporter = {
  *report(files, options) {
    const paint = painter(options.color);
    for (const file of files) {
      for (const finding of file.findings) if (finding.severity === 'error' || !options.errorsOnly) yield `${findingLines(finding, file, options, paint)}\n`;
    }
    yield `${summaryLine(files, options, paint)}\n`;
  },
};

const words = {
  none: { vi: 'không có vấn đề nào trong', en: 'no problems in' },
  in: { vi: 'trong', en: 'in' },
  hidden: { vi: ', chỉ in lỗi', en: ', only errors shown' },
} as const;

function findingLines(finding: LocatedFinding, file: CheckedFile, { language, columns }: ReporterOptions, paint: Paint): string {
  const { rule, severity, message, position, line, related } = finding;
  const numbers = [position, ...related.map((other) => other.position)].map((place) => String(place?.start.line ?? ''));
  const snippet: SnippetStyle = { gutter: Math.max(...numbers.map(({ length }) => length)), columns, paint };
  const code = `1;${severityPaints[severity]}`;
  let text = `${paint('1', placeText(file.name, position))}  ${paint(code, severities[severity][language])}  ${visible(message)}  ${paint('2', visible(rule))}\n`;
  if (position !== null) text += snippetLines(line, position, '^', code, snippet);
  for (const other of related) {
    text += `${' '.repeat(snippet.gutter + 1)}${paint('1', placeText((other.file ?? file).name, other.position))}  ${visible(other.message)}\n`;
    text += snippetLines(other.line, other.position, '-', '1;34', snippet);
  }
  return text;
}

interface SnippetStyle {
  /** Columns of the longest line number. */
  readonly gutter: number;
  readonly columns: number;
  readonly paint: Paint;
}

/** The line of the source, and under it the mark. */
function snippetLines(line: string, position: Position, mark: string, code: string, { gutter, columns, paint }: SnippetStyle): string {
  const { text, before, marked } = excerpt(line, position, Math.max(columns - gutter - 3, 20));
  const number = String(position.start.line).padStart(gutter);
  return `${paint('34', `${number} |`)} ${text}\n${paint('34', `${' '.repeat(gutter)} |`)} ${' '.repeat(before)}${paint(code, mark.repeat(marked))}\n`;
}

/** `3 problems (1 error, 2 warnings) in 2 of 5 files; 1 file could not be read`. */
function summaryLine(files: readonly CheckedFile[], { language, errorsOnly }: ReporterOptions, paint: Paint): string {
  const { errors, warnings, infos, failed, files: all } = summarize(files);
  const count = (number: number, key: keyof typeof counted): string => `${number} ${counted[key][language][number === 1 ? 0 : 1]}`;
  const kinds = ([[errors, 'error'], [warnings, 'warning'], [infos, 'info']] as const).filter(([number]) => number > 0);
  const read = all - failed;
  const unread = failed === 0 ? '' : paint('1;31', { vi: `không đọc được ${count(failed, 'file')}`, en: `${count(failed, 'file')} could not be read` }[language]);
  if (read === 0 && failed > 0) return unread;
  const rest = unread === '' ? '' : `; ${unread}`;
  if (kinds.length === 0) return paint(failed === 0 ? '1;32' : '1', `${words.none[language]} ${count(read, 'file')}`) + rest;
  const found = `${count(errors + warnings + infos, 'problem')} (${kinds.map(([number, key]) => count(number, key)).join(', ')})`;
  const bad = files.filter(({ findings }) => findings.length > 0).length;
  const where = read === 1 ? count(1, 'file') : { vi: `${bad}/${count(read, 'file')}`, en: `${bad} of ${count(read, 'file')}` }[language];
  const hidden = errorsOnly && warnings + infos > 0 ? words.hidden[language] : '';
  return paint(`1;${severityPaints[kinds[0]?.[1] ?? 'info']}`, `${found} ${words.in[language]} ${where}`) + hidden + rest;
}
