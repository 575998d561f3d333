/* What the exam says, for people. */

import type { Edit, Fault } from './fault.ts';
import type { Verdict } from './judge.ts';

export interface Row { readonly rule: string; readonly made: number; readonly reported: number }

export function rowsOf(verdicts: readonly Verdict[]): Row[] {
  const rules = [...new Set(verdicts.map(({ fault }) => fault.rule))];
  return rules.map((rule) => {
    const own = verdicts.filter(({ fault }) => fault.rule === rule);
    return { rule, made: own.length, reported: own.filter(({ reported }) => reported).length };
  });
}

export const shareOf = ({ made, reported }: Pick<Row, 'made' | 'reported'>): number => (made === 0 ? 0 : reported / made);

const percent = (row: Pick<Row, 'made' | 'reported'>): string => `${(100 * shareOf(row)).toFixed(1)}%`;

export function tableOf(rows: readonly Row[]): string {
  const all = { rule: 'all', made: sum(rows, 'made'), reported: sum(rows, 'reported') };
  const cells = [['rule', 'made', 'reported', ''], ...[...rows, all].map((row) => [row.rule, String(row.made), String(row.reported), percent(row)])];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((line) => (line[column] ?? '').length)));
  return cells.map((line) => line.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')).join('\n');
}

const sum = (rows: readonly Row[], field: 'made' | 'reported'): number => rows.reduce((total, row) => total + row[field], 0);

/** One line a miss. */
export const missInShort = ({ fault }: Verdict): string => `${fault.rule}: ${fault.mutator}, ${whereOf(fault)}: ${changesOf(fault)}`;

/** With the lines as they are now, and what was said instead. */
export function missInFull(verdict: Verdict): string {
  const { fault, instead } = verdict;
  const lines = new Set(fault.harm.edits.map((edit) => lineInHarmed(fault, edit)));
  return [
    missInShort(verdict),
    ...[...lines].map((number) => `    ${number} | ${shortened(fault.text.split('\n')[number - 1] ?? '')}`),
    ...(instead.length === 0 ? ['    nothing is said'] : instead.map(({ rule, message, position }) => `    said: ${position?.start.line ?? '-'} ${rule}: ${message}`)),
  ].join('\n');
}

const whereOf = ({ sample, harm }: Fault): string => `${sample.name}:${[...new Set(harm.edits.map(({ start }) => sample.lineOf(start)))].join(',')}`;

const changesOf = ({ sample, harm }: Fault): string => harm.edits.map((edit) => `“${piece(sample.read(edit))}” → “${piece(edit.text)}”`).join(', ');

const piece = (text: string): string => {
  const folded = text.replace(/\s+/g, ' ');
  return folded.length > 60 ? `${folded.slice(0, 57)}…` : folded;
};

const shortened = (line: string): string => (line.length > 400 ? `${line.slice(0, 400)}…` : line);

function lineInHarmed({ text, harm }: Fault, edit: Edit): number {
  const shift = harm.edits.filter((each) => each.start < edit.start).reduce((total, each) => total + each.text.length - (each.end - each.start), 0);
  return text.slice(0, edit.start + shift).split('\n').length;
}
