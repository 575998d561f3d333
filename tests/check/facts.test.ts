import { describe, expect, test } from 'vitest';
import { contradictsDifference, contradictsFraction, contradictsRate, contradictsTotal, contradictsWhole, valueOf } from './seeded/arithmetic.ts';
import { dateOf } from './seeded/calendar.ts';
import { documentsOf, readSamples } from './seeded/facts.ts';
import type { Place } from './seeded/facts.ts';

const samples = readSamples();

test('each clean document has facts, and is one in composed letters', () => {
  expect(samples.map(({ name }) => name).sort()).toEqual(documentsOf());
  expect(samples.length).toBeGreaterThanOrEqual(8);
  for (const { text } of samples) expect(text).toBe(text.normalize('NFC'));
});

describe.each(samples.map((sample) => [sample.name, sample] as const))('what %s says', (_name, sample) => {
  const { facts } = sample;
  const read = (place: Place, line?: number): string => sample.read(sample.at(place, line));
  const line = (number: number): string => sample.read(sample.lines([number, number]));

  test('adds up', () => {
    for (const { line: on, total, parts, cover } of facts.partsTotal) {
      expect(contradictsTotal(parts.map((part) => read(part, on)), read(total, on), cover), `line ${on}: ${total}`).toBe(false);
    }
    for (const { line: on, shares, cover } of facts.sharesTotal) {
      expect(contradictsWhole(shares.map((share) => read(share, on)), cover), `line ${on}: ${shares.join(' + ')}`).toBe(false);
    }
    for (const { line: on, numerator, denominator, percent } of facts.fractionPercent) {
      expect(contradictsFraction(read(numerator, on), read(denominator, on), read(percent, on)), `line ${on}: ${numerator}/${denominator}`).toBe(false);
    }
    for (const { line: on, now, before, change, rate } of facts.difference) {
      const [a, b, c] = [read(now, on), read(before, on), read(change, on)];
      expect((rate ? contradictsRate : contradictsDifference)(a, b, c, valueOf(a) > valueOf(b)), `${b} to ${a}: ${c}`).toBe(false);
    }
  });

  test('runs the right way', () => {
    for (const { line: on, low, high } of facts.ranges) expect(valueOf(read(low, on))).toBeLessThan(valueOf(read(high, on)));
    for (const { line: on, earlier, later } of facts.risingTargets) expect(valueOf(read(earlier, on))).toBeLessThan(valueOf(read(later, on)));
    for (const { values: [one, other] } of facts.sameValues) {
      expect(read(one)).toBe(read(other));
      expect(sample.at(one).start).not.toBe(sample.at(other).start);
    }
    for (const share of facts.shares) expect(valueOf(read(share))).toBeLessThanOrEqual(100);
    for (const zero of facts.zeros) expect(read(zero)).toMatch(/^0,\d{2,}$/);
  });

  test('stands on the lines that the facts name', () => {
    for (const place of facts.headings.flat()) expect(line(Number(place.split(':')[0]))).toMatch(/^\f?(?:#+ )?(?:CHƯƠNG )?(?:[IVX]+|[a-eđ]|\d+(?:\.\d+)?)[.)] \S/);
    for (const { heading, lines: [from] } of facts.bodies) expect(sample.lineOf(sample.at(heading).start)).toBeLessThan(from);
    for (const [from] of facts.requiredSections) expect(line(from)).toMatch(/^(?:#+ )?(?:CHƯƠNG |Phần |[IVA]+\. )/);
    for (const { mark, label, note } of facts.footnotes) {
      expect(sample.at(label).start).toBe(sample.lines(note).start);
      expect(sample.at(mark).start).toBeLessThan(sample.at(label).start);
    }
    for (const { break: at, note } of facts.lostNotes ?? []) {
      expect(line(at)).toMatch(/^[ ,.;]/);
      expect(sample.read(sample.lines(note))).toMatch(/^\uFFFD/);
    }
    for (const { line: on, numbers, unit } of facts.unitRows) {
      for (const number of numbers) expect(sample.text.startsWith(unit, sample.at(number, on).end), `${number}${unit}`).toBe(true);
    }
    for (const { text, slip } of facts.cues) expect(read(text)).not.toBe(slip);
  });

  test('has dates in their order', () => {
    for (const date of facts.dates) expect(dateOf(read(date))?.getTime()).not.toBeNaN();
    const dated = facts.dated === null ? null : dateOf(read(facts.dated));
    for (const deadline of facts.deadlines) expect(dateOf(read(deadline))!.getTime()).toBeGreaterThan(dated!.getTime());
    for (const { numbers, dates, issuers } of facts.citations) {
      expect(new Set(numbers.map((each) => read(each))).size).toBe(1);
      expect(new Set(dates.map((each) => read(each))).size).toBe(1);
      expect(new Set((issuers ?? ['none']).map((each) => (each === 'none' ? each : read(each)))).size).toBe(1);
      for (const date of dates) expect(dateOf(read(date))!.getTime()).toBeLessThan(dated?.getTime() ?? Infinity);
    }
  });
});
