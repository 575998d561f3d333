import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extract } from '../src/index.ts';
import type { Indicator, Report } from '../src/index.ts';

const folder = join(import.meta.dirname, '../fixtures');
const documents = readdirSync(folder).filter((file) => /\.(?:txt|md)$/u.test(file) && file !== 'README.md');

function read(name: string): { text: string; report: Report } {
  const bytes = readFileSync(join(folder, name));
  const text = new TextDecoder('utf-8').decode(bytes);
  return { text, report: extract(text, { path: name, sha256: createHash('sha256').update(bytes).digest('hex') }) };
}

test('there are fixtures of every kind', () => {
  expect(documents.length).toBeGreaterThanOrEqual(10);
});

describe('the whole report of a fixture', () => {
  test.each(documents)('%s', (name) => {
    const { report } = read(name);
    report.generator.version = '*';
    const expected: unknown = JSON.parse(readFileSync(join(folder, 'expected', `${name}.json`), 'utf8'));
    // Change the program, look at the difference, then `npm run fixtures`.
    expect(report).toEqual(expected);
  });
});

/* What a person read out of the same documents, before the program did. */

interface GoldIndicator {
  line: number; text: string; nth?: number; kind: string; comparator: string; value?: number; min?: number; max?: number; unit: string | null;
  unitOr?: (string | null)[]; period: Reading; periodOr?: Reading[]; section: string | null; footnote: string | null; optional?: boolean;
}
interface Reading { start: string | null; end: string | null; every: string | null }

const fold = (text: string | null | undefined): string => (text ?? '').toLowerCase();
const sameDate = (gold: string | null, got: string | null): boolean => (gold === null ? got === null : got === gold || (got ?? '').startsWith(`${gold}-`));
const samePeriod = (gold: Reading, got: Reading): boolean => sameDate(gold.start, got.start) && sameDate(gold.end, got.end) && gold.every === got.every;
const sameUnit = (gold: string | null, got: string | null): boolean =>
  gold === '*' || fold(gold) === fold(got) || (gold !== null && got !== null && (fold(gold).startsWith(`${fold(got)} `) || fold(got).startsWith(`${fold(gold)} `)));

function isRight(gold: GoldIndicator, got: Indicator | undefined): boolean {
  if (got === undefined || gold.kind !== got.kind || gold.comparator !== got.quantity.comparator) return false;
  if (gold.comparator === 'between' ? gold.min !== got.quantity.min || gold.max !== got.quantity.max : gold.value !== got.quantity.value) return false;
  return [gold.unit, ...(gold.unitOr ?? [])].some((unit) => sameUnit(unit, got.quantity.unit)) && [gold.period, ...(gold.periodOr ?? [])].some((period) => samePeriod(period, got.period));
}

/** Offset of the nth occurrence of a text on a line. */
function offsetOf(source: string, { line, text, nth = 1 }: GoldIndicator): number {
  let at = source.split(/(?<=\n)/u).slice(0, line - 1).join('').length - 1;
  for (let n = 0; n < nth; n++) at = source.indexOf(text, at + 1);
  return at;
}

describe('what a person read out of a fixture', () => {
  let all = 0;
  let right = 0;
  let spurious = 0;

  test.each(documents)('%s', (name) => {
    const gold = JSON.parse(readFileSync(join(folder, 'gold', name.replace(/\.\w+$/u, '.json')), 'utf8')) as { indicators: GoldIndicator[] };
    const { text, report } = read(name);
    const used = new Set<Indicator>();
    let found = 0;
    for (const one of gold.indicators) {
      const start = offsetOf(text, one);
      const end = start + one.text.length;
      const overlap = (i: Indicator): number => Math.min(end, i.position.end.offset) - Math.max(start, i.position.start.offset);
      const got = report.indicators.filter((i) => !used.has(i) && overlap(i) > 0).sort((a, b) => overlap(b) - overlap(a))[0];
      if (got !== undefined) used.add(got);
      if (one.optional === true) continue;
      all++;
      if (got !== undefined) found++;
      if (isRight(one, got)) right++;
    }
    const scored = gold.indicators.filter((one) => one.optional !== true).length;
    spurious += report.indicators.length - used.size;
    if (scored > 0) expect(found / scored).toBeGreaterThanOrEqual(name.startsWith('wrapped-web') ? 0.65 : 0.9);
  });

  test('nearly all of it is right, nearly nothing is made up', () => {
    expect(right / all).toBeGreaterThanOrEqual(0.95);
    expect(spurious).toBeLessThanOrEqual(3);
  });
});
