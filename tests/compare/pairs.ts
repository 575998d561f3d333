import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare, extract, type ComparedFigure, type Comparison, type Report } from '../../src/index.ts';

/** Documents of our own with what a reader found in them: `expected.json`, written by hand. */
export interface Expected {
  readonly targets: readonly { readonly line: number; readonly text: string; readonly verdict: string; readonly results: readonly Result[]; readonly tolerated?: readonly Place[] }[];
}

interface Place {
  readonly report: string;
  readonly line: number;
  readonly text: string;
}

/** A figure of a report, or the same said otherwise beside it: `36/39 em`, `92,3%`. */
interface Result extends Place {
  readonly or?: readonly Omit<Place, 'report'>[];
}

export const root = join(import.meta.dirname, '../../fixtures/compare');
export const names = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);

const read = (name: string, file: string): Report => extract(readFileSync(join(root, name, file), 'utf8'), { path: file });

export interface Pair {
  readonly plan: Report;
  readonly reports: readonly Report[];
  readonly expected: Expected;
}

export function pair(name: string): Pair {
  const files = readdirSync(join(root, name)).filter((file) => file.startsWith('report'));
  return { plan: read(name, 'plan.md'), reports: files.sort().map((file) => read(name, file)), expected: JSON.parse(readFileSync(join(root, name, 'expected.json'), 'utf8')) as Expected };
}

export interface Measured {
  /** Of the matches told and wanted, how many. */
  readonly right: number;
  readonly told: number;
  readonly wanted: number;
  readonly precision: number;
  readonly recall: number;
  /** Of the targets, how many have the right verdict. */
  readonly verdicts: number;
  readonly misses: readonly string[];
}

/** Without what compares: `ít nhất 150 hộ`. */
const bare = (text: string): string => text.replace(/^\D*(?=\d)/u, '').trim();

/** A noun may be read longer or shorter than a reader would. */
function sameText(one: string, other: string): boolean {
  const [first, second] = [bare(one), bare(other)];
  return first.startsWith(second) || second.startsWith(first);
}

/** Sure matches held against the reader's. */
export function measure(comparison: Comparison, expected: Expected): Measured {
  let [right, told, wanted, verdicts] = [0, 0, 0, 0];
  const misses: string[] = [];
  for (const { line, text, verdict, results, tolerated = [] } of expected.targets) {
    const found = comparison.targets.find(({ target }) => target.position.start.line === line && sameText(target.quantity.text, text));
    const isAt = ({ figure: { path, position, quantity } }: { readonly figure: ComparedFigure }, { report, line: at, text: told }: Place): boolean => path === report && position.start.line === at && sameText(quantity.text, told);
    const isResult = (each: { readonly figure: ComparedFigure }, result: Result): boolean => [result, ...(result.or ?? []).map((other) => ({ ...other, report: result.report }))].some((place) => isAt(each, place));
    const matches = (found?.series ?? []).filter((each) => each.verdict !== 'doubtful' && !tolerated.some((place) => isAt(each, place)));
    wanted += results.length;
    told += matches.length;
    for (const result of results) {
      const hit = matches.some((each) => isResult(each, result));
      if (hit) right += 1;
      else misses.push(`${line} ${text}: ${result.report}:${result.line} ${result.text} missed; runners-up ${[...(found?.series.map(({ figure, score }) => `${figure.quantity.text} (${score})`) ?? []), ...(found?.runnersUp.map(({ figure, score }) => `${figure.quantity.text} (${score})`) ?? [])].join(', ')}`);
    }
    for (const each of matches) {
      const { figure } = each;
      if (!results.some((result) => isResult(each, result))) misses.push(`${line} ${text}: ${figure.path ?? ''}:${figure.position.start.line} ${figure.quantity.text} is wrong`);
    }
    if (found?.verdict === verdict) verdicts += 1;
    else misses.push(`${line} ${text}: ${found?.verdict ?? 'no target'} instead of ${verdict}`);
  }
  return { right, told, wanted, precision: told === 0 ? 1 : right / told, recall: wanted === 0 ? 1 : right / wanted, verdicts: verdicts / expected.targets.length, misses };
}

export const compared = ({ plan, reports }: Pick<Pair, 'plan' | 'reports'>): Comparison => compare(plan, reports);
