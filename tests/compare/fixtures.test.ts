import { describe, expect, test } from 'vitest';
import { compared, measure, names, pair } from './pairs.ts';

test('there are pairs to look at', () => {
  expect(names.length).toBeGreaterThanOrEqual(4);
});

/** What is known to be missed: `455 lượt người tham dự` of a class for farmers. */
const missed: Readonly<Record<string, number>> = { 'commune-two-years': 1 };

describe.each(names)('%s', (name) => {
  const { plan, reports, expected } = pair(name);
  const measured = measure(compared({ plan, reports }), expected);

  test('matches are right, and none is missing', () => {
    expect(measured.misses.length, JSON.stringify(measured)).toBeLessThanOrEqual(missed[name] ?? 0);
    expect(measured.precision).toBeGreaterThanOrEqual(0.95);
    expect(measured.recall).toBeGreaterThanOrEqual(0.9);
    expect(measured.verdicts).toBeGreaterThanOrEqual(0.9);
  });

  const unlike = ['union-same-words', 'hospital-three-years', 'commune-other-units'];
  if (unlike.includes(name)) test('a plan has nothing in common with the reports of others', () => {
    const others = unlike.filter((each) => each !== name).flatMap((each) => pair(each).reports);
    const sure = compared({ plan, reports: others }).targets.flatMap(({ target, series }) => series.filter(({ verdict }) => verdict !== 'doubtful').map(({ figure }) => `${target.label} ~ ${figure.label}`));
    expect(sure).toEqual([]);
  });
});
