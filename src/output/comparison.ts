import { Chalk, type ChalkInstance } from 'chalk';
import Table from 'cli-table3';
import type { ComparedFigure, Comparison, Language, PlanChange, Reason, RunnerUp, TargetResult } from '../types.ts';
import { changeKinds, compareHeadings as heads, comparePhrases as phrases, reasons as reasonWords, verdicts } from './comparewords.ts';
import { differenceText, figureText } from './difference.ts';
import { renderNumber } from './render.ts';
import { visible } from './visible.ts';
import { breakWords, displayWidth, wrap } from './width.ts';

export interface ComparisonOptions {
  readonly language: Language;
  readonly columns: number;
  readonly color: boolean;
  /** Print why each match was made, and what else was thought of. */
  readonly explain: boolean;
}

/** cli-table3 takes quadratic time. */
const rowsPerTable = 200;
const quoteLines = 3;

interface Row {
  readonly cells: readonly string[];
  readonly verdict: string;
}

/** For people: a table of all targets, a line that counts, and below it both places of each. */
export function* comparisonTable(comparison: Comparison, options: ComparisonOptions): Generator<string> {
  const { language, columns } = options;
  const paint = new Chalk({ level: options.color ? 1 : 0 });
  yield* documents(comparison, options);
  const arePlans = comparison.mode === 'plans';
  const rows = arePlans ? comparison.changes.map((each) => changeRow(each, language)) : comparison.targets.map((each) => targetRow(each, comparison.documents.length > 2, language));
  if (rows.length === 0) yield `${phrases.none[language]}\n`;
  const titles = [heads.line, heads.label, heads.planned, arePlans ? heads.later : heads.result, heads.difference, arePlans ? heads.change : heads.verdict].map((each) => each[language]);
  const widths = fit(titles, rows, columns);
  for (let start = 0; start < rows.length; start += rowsPerTable) yield `${draw(titles, rows.slice(start, start + rowsPerTable), widths, paint)}\n`;
  yield `${wrap(summary(comparison, language), columns).join('\n')}\n`;
  if (rows.length > 0) yield `\n${paint.bold(phrases.places[language])}\n`;
  for (const each of comparison.targets) yield* targetPlaces(each, options, paint);
  for (const each of comparison.changes) yield* changePlaces(each, options, paint);
}

function* documents({ documents: all, mode }: Comparison, { language, columns }: ComparisonOptions): Generator<string> {
  for (const [i, { path, title, time }] of all.entries()) {
    const name = phrases[i === 0 ? 'plan' : mode === 'plans' ? 'later' : 'report'][language];
    const text = [path, title, i === 0 ? null : time].filter((part) => part !== null && part !== '').join(' · ');
    yield `${wrap(`${name}: ${visible(text)}`, columns, quoteLines).join('\n')}\n`;
  }
  yield '\n';
}

function targetRow({ target, verdict, series, decidedBy }: TargetResult, several: boolean, language: Language): Row {
  const results = series.map((each) => (several && each.time !== null ? `${each.time}: ${amount(each.figure, language)}` : amount(each.figure, language)));
  const decided = decidedBy === null ? undefined : series[decidedBy];
  return { verdict, cells: [String(target.position.start.line), visible(target.label), amount(target, language), results.join('\n'), decided === undefined ? '' : differenceText(decided, target.quantity, language), verdicts[verdict][language]] };
}

function changeRow({ kind, before, after, difference, share }: PlanChange, language: Language): Row {
  const figure = before ?? after;
  const [first, second] = [before, after].map((each) => (each === null ? '' : amount(each, language)));
  return { verdict: kind, cells: [figure === null ? '' : String(figure.position.start.line), visible(figure?.label ?? ''), first ?? '', second ?? '', before === null ? '' : differenceText({ difference, share }, before.quantity, language), changeKinds[kind][language]] };
}

const amount = (figure: ComparedFigure, language: Language): string => visible(figureText(figure, language));

/** Widths of the columns; what the others leave is the label's. */
function fit(titles: readonly string[], rows: readonly Row[], columns: number): number[] {
  const most = columns < 100 ? [4, 0, 11, 13, 12, 9] : columns < 140 ? [5, 0, 17, 22, 17, 14] : [6, 0, 24, 30, 26, 18];
  const widths = titles.map((title, i) => Math.min(most[i] ?? 0, Math.max(displayWidth(title), ...rows.slice(0, 5000).map(({ cells }) => Math.max(...(cells[i] ?? '').split('\n').map(displayWidth))))));
  const rest = columns - 1 - 3 * titles.length - widths.reduce((sum, width) => sum + width, 0);
  widths[1] = Math.max(8, rest);
  return widths.map((width) => Math.max(width, 4));
}

function draw(titles: readonly string[], rows: readonly Row[], widths: readonly number[], paint: ChalkInstance): string {
  const drawn = new Table({
    head: titles.map((title, i) => paint.bold(breakWords(title, widths[i] ?? 4))),
    colWidths: widths.map((width) => width + 2),
    colAligns: ['right', 'left', 'right', 'right', 'right', 'left'],
    wordWrap: true,
    style: { head: [], border: [], compact: true },
  });
  for (const { cells, verdict } of rows) {
    drawn.push(cells.map((cell, i) => {
      const text = cell.split('\n').map((line) => breakWords(line, widths[i] ?? 4)).join('\n');
      return i === cells.length - 1 ? colored(verdict, text, paint) : text;
    }));
  }
  return drawn.toString();
}

function colored(verdict: string, text: string, paint: ChalkInstance): string {
  if (verdict === 'met' || verdict === 'added') return paint.green(text);
  if (verdict === 'unmet' || verdict === 'dropped') return paint.red(text);
  return verdict === 'doubtful' || verdict === 'not-found' ? paint.yellow(text) : text;
}

function* targetPlaces({ target, series, runnersUp, verdict }: TargetResult, options: ComparisonOptions, paint: ChalkInstance): Generator<string> {
  yield* place(target, verdicts[verdict][options.language], '', options, paint);
  for (const each of series) {
    const { language } = options;
    const told = [verdicts[each.verdict][language], differenceText(each, target.quantity, language), `${phrases.score[language]} ${renderNumber(each.score, language)}`].filter((part) => part !== '').join(', ');
    yield* place(each.figure, told, '  ', options, paint);
    yield* why(each.reasons, each.runnersUp, options);
  }
  yield* why([], runnersUp, options);
}

function* changePlaces({ kind, before, after, reasons, runnersUp, score }: PlanChange, options: ComparisonOptions, paint: ChalkInstance): Generator<string> {
  const { language } = options;
  if (before !== null) yield* place(before, changeKinds[kind][language], '', options, paint);
  if (after !== null) yield* place(after, before === null ? changeKinds[kind][language] : score === null ? '' : `${phrases.score[language]} ${renderNumber(score, language)}`, before === null ? '' : '  ', options, paint);
  yield* why(reasons, runnersUp, options);
}

/** `plan.md:19 [đạt] “Kết nạp mới 3.200 đoàn viên.”` */
function* place({ id, path, position, sentence }: ComparedFigure, told: string, indent: string, { columns, explain }: ComparisonOptions, paint: ChalkInstance): Generator<string> {
  const [head = '', ...rest] = wrap(`${visible(path ?? '-')}:${position.start.line}${explain ? ` ${visible(id)}` : ''}${told === '' ? '' : ` [${told}]`} “${visible(sentence)}”`, Math.max(10, columns - indent.length - 2), quoteLines);
  yield `${indent}${indent === '' ? paint.bold(head) : head}\n`;
  for (const line of rest) yield `${indent}  ${line}\n`;
}

function* why(reasons: readonly Reason[], runnersUp: readonly RunnerUp[], { explain, language, columns }: ComparisonOptions): Generator<string> {
  if (!explain) return;
  const lines = (text: string, indent: string): string => wrap(text, Math.max(10, columns - indent.length)).map((line) => `${indent}${line}\n`).join('');
  for (const reason of reasons) yield lines(reasonText(reason, language), '      ');
  for (const { figure, score, reasons: its } of runnersUp) {
    const where = `${visible(figure.path ?? '-')}:${figure.position.start.line}`;
    yield lines(`${phrases.runnerUp[language]}: ${where} ${visible(figure.id)} ${visible(figure.label)}: ${amount(figure, language)}, ${phrases.score[language]} ${renderNumber(score, language)} (${its.map((each) => reasonText(each, language)).join('; ')})`, '      ');
  }
}

const reasonText = ({ kind, detail, factor }: Reason, language: Language): string => `${reasonWords[kind][language].replace('{detail}', () => visible(detail))} ×${renderNumber(factor, language)}`;

function summary({ mode, summary: counts }: Comparison, language: Language): string {
  const parts = mode === 'plans'
    ? (['added', 'dropped', 'raised', 'lowered', 'changed', 'unchanged', 'doubtful'] as const).map((key) => `${changeKinds[key][language]} ${counts[key]}`)
    : ([['met', 'met'], ['unmet', 'unmet'], ['on-the-way', 'onTheWay'], ['doubtful', 'doubtful'], ['not-found', 'notFound']] as const).map(([verdict, key]) => `${verdicts[verdict][language]} ${counts[key]}`);
  return `${phrases.total[language]}: ${renderNumber(counts.targets, language)} ${phrases[counts.targets === 1 ? 'oneTarget' : 'targets'][language]}; ${parts.join(', ')}.`;
}
