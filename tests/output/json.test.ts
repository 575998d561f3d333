import { describe, expect, test } from 'vitest';
import { json } from '../../src/output/json.ts';
import { ndjson } from '../../src/output/ndjson.ts';
import { text } from '../../src/output/text.ts';
import type { Report, Writer, WriterOptions } from '../../src/types.ts';
import { indicator, sample } from './sample.ts';

const options: WriterOptions = { language: 'vi', columns: 80, color: false };
const piecesOf = (writer: Writer, report: Report, over: Partial<WriterOptions> = {}): string[] => [...writer.write(report, { ...options, ...over }) as Iterable<string>];
const written = (...given: Parameters<typeof piecesOf>): string => piecesOf(...given).join('');

describe('json', () => {
  test('is what JSON.stringify prints with two spaces', () => {
    expect(written(json, sample())).toBe(JSON.stringify(sample(), null, 2));
    const empty = sample({ sections: [], footnotes: [], indicators: [], citations: [], diagnostics: [] });
    expect(written(json, empty)).toBe(JSON.stringify(empty, null, 2));
  });

  test('goes out in pieces of about 64 kB', () => {
    const many = sample({ indicators: Array.from({ length: 2000 }, (_, index) => indicator({ id: `i${index}` })) });
    const lengths = piecesOf(json, many).map((piece) => piece.length);
    expect(lengths.length).toBeGreaterThan(10);
    expect(Math.max(...lengths)).toBeLessThan(80_000);
    expect(Math.min(...lengths.slice(0, -1))).toBeGreaterThanOrEqual(65_536);
  });

  test('steers no terminal and keeps the value', () => {
    const label = 'x\u001b[31m\u009b31m\u202eđ\u2028\u007f\ud800';
    const out = written(json, sample({ indicators: [indicator({ label })] }));
    // eslint-disable-next-line no-control-regex -- what must not be there
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2028]/);
    expect((JSON.parse(out) as Report).indicators[0]?.label).toBe(label);
  });

  test('frames several reports as an array', () => {
    const frame = json.frame!(true);
    const all = frame.open + written(json, sample()) + frame.between + written(json, sample()) + frame.close;
    expect(JSON.parse(all)).toEqual([sample(), sample()]);
  });
});

test('ndjson is one line', () => {
  const out = written(ndjson, sample());
  expect(out.endsWith('\n')).toBe(true);
  expect(out.indexOf('\n')).toBe(out.length - 1);
  expect(JSON.parse(out)).toEqual(sample());
  expect(out).toBe(`${JSON.stringify(sample())}\n`);
});

test('text is the source as it is, whole pairs in each piece', () => {
  const source = `${'a'.repeat(65_535)}😀${'b'.repeat(70_000)}`;
  const pieces = piecesOf(text, sample(), { source });
  expect(pieces.join('')).toBe(source);
  expect(pieces.filter((piece) => /\p{Surrogate}/u.test(piece))).toEqual([]);
});
