import { basename, extname } from 'node:path';
import type { FigureName, Language, MatchDecision, Report } from '../types.ts';
import { decode } from './decode.ts';
import { UserError } from './fault.ts';
import { readFile } from './files.ts';
import type { MatchFault, WrittenPair } from './matchesfile.ts';
import { say } from './messages.ts';
import { mostBytes } from './project/places.ts';

/** What the user decided, before the documents are known. */
export interface Matches {
  readonly file: string;
  readonly pairs: readonly WrittenPair[];
}

/** @throws UserError that names the file and the line */
export async function readMatches(file: string, language: Language): Promise<Matches> {
  const text = decode(readFile(file, { maxSize: mostBytes, language, name: file }), 'auto', file, language).text;
  const { readPairs } = await import('./matchesfile.ts');
  const read = readPairs(text, extname(file).toLowerCase() === '.json' ? 'json' : 'yaml');
  if ('fault' in read) throw faultIn(file, read.fault, language);
  return { file, pairs: read.pairs };
}

function faultIn(file: string, { line, key, values }: MatchFault, language: Language): UserError {
  return new UserError('matches', { place: line === null ? file : `${file}:${line}`, what: say(language, key, values) });
}

export interface Decisions {
  readonly accept: readonly MatchDecision[];
  readonly reject: readonly MatchDecision[];
}

type Named = (indicators: Report['indicators'], name: FigureName) => Report['indicators'];

/** The same, once the documents are read: names that mean nothing, or several figures, are faults. @throws UserError */
export function decided({ file, pairs }: Matches, plan: Report, reports: readonly Report[], named: Named, language: Language): Decisions {
  const found = pairs.map((pair) => ({ pair, decision: decisionOf(pair, file, plan, reports, named, language) }));
  const ofSort = (sort: WrittenPair['sort']): MatchDecision[] => found.filter(({ pair }) => pair.sort === sort).map(({ decision }) => decision);
  const [accept, reject] = [ofSort('accept'), ofSort('reject')];
  const chosen = new Map([...accept].reverse().map((each) => [placeOf(each), each]));
  const twice = found.find(({ pair: { sort }, decision }) => {
    const other = chosen.get(placeOf(decision));
    // What is accepted is refused as well; or two figures are accepted for one target in one report.
    return other !== undefined && (sort === 'reject' ? decision.result === undefined || other.result?.id === decision.result.id : other.result?.id !== decision.result?.id);
  });
  if (twice !== undefined) throw faultIn(file, { line: twice.pair.line, key: 'matchTwice', values: {} }, language);
  return { accept, reject };
}

const placeOf = ({ target, report }: MatchDecision): string => `${target.id ?? ''} ${report ?? ''}`;

/** All by id and by the report's number: what was found once need not be looked for again. */
function decisionOf({ line, sort, target, result, report }: WrittenPair, file: string, plan: Report, reports: readonly Report[], named: Named, language: Language): MatchDecision {
  const wrong = (key: MatchFault['key'], values: MatchFault['values'] = {}): UserError => faultIn(file, { line, key, values }, language);
  const one = (document: Report, name: FigureName): FigureName => {
    const [first, ...more] = named(document.indicators, name);
    const values = { name: name.id ?? name.label ?? '', file: document.source.path ?? '-' };
    if (first === undefined) throw wrong('matchUnknown', values);
    if (more.length > 0) throw wrong('matchSeveral', { ...values, count: more.length + 1 });
    return { id: first.id };
  };
  const only = reports.length === 1 ? 0 : undefined;
  const at = report === null ? only : reportNamed(report, reports);
  if (at === -1) throw wrong('matchReport', { name: report ?? '' });
  if (at === undefined && (sort === 'accept' || result !== null)) throw wrong('matchWhichReport');
  const document = at === undefined ? undefined : reports[at];
  return { target: one(plan, target), ...(result === null || document === undefined ? {} : { result: one(document, result) }), ...(at === undefined ? {} : { report: at }) };
}

/** By its path as given, by its file's name where that is one report's alone, or by its number. */
function reportNamed(name: string, reports: readonly Report[]): number {
  const exact = reports.findIndex(({ source: { path } }) => path === name);
  if (exact >= 0) return exact;
  const same = reports.flatMap(({ source: { path } }, i) => (path !== null && basename(path) === name ? [i] : []));
  if (same.length === 1) return same[0] ?? -1;
  const number = /^\d{1,4}$/u.test(name) ? Number(name) : 0;
  return number >= 1 && number <= reports.length ? number - 1 : -1;
}
