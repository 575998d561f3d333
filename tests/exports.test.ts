import { build } from 'esbuild';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import * as source from '../src/index.ts';
import { encoders } from './input/encodings/encode.ts';
import { texts } from './input/encodings/texts.ts';
import type { Report } from '../src/types.ts';
import { plan } from './cli/command.ts';
import { faults } from './output/closed.ts';

const root = join(import.meta.dirname, '..');

test('the exported names', async () => {
  const names = ['InputError', 'check', 'compare', 'extract', 'extractFile', 'schema', 'version', 'write', 'writeComparison'];
  expect(Object.keys(source).sort()).toEqual(names);
  const name = 'kpi-extract';
  expect(Object.keys(await import(/* @vite-ignore */ name) as object).sort()).toEqual(names);
});

test('extract is pure, and says what it was told', () => {
  const report = source.extract(plan, { path: 'a.txt', sha256: 'ab', encoding: 'utf-16le' });
  expect(report.source).toMatchObject({ path: 'a.txt', sha256: 'ab', encoding: 'utf-16le', format: 'text', characters: plan.length });
  expect(source.extract(plan)).toEqual(source.extract(plan));
  expect(source.extract(plan).source).toMatchObject({ path: null, sha256: '', encoding: 'utf-8' });
  expect(source.extract(`# ${plan}`).source.format).toBe('markdown');
  expect(source.extract(plan, { format: 'markdown' }).source.format).toBe('markdown');
  expect(faults(source.extract(plan))).toEqual([]);
});

test('extract throws where it is called wrongly', () => {
  expect(() => source.extract(undefined as unknown as string)).toThrow(TypeError);
});

test('schema', async () => {
  expect(await source.schema()).toHaveProperty('$defs.Report');
});

test('runs where there is no Node', async () => {
  const { outputFiles } = await build({
    stdin: { contents: `import { extract } from 'kpi-extract'; globalThis.result = JSON.stringify(extract(globalThis.text));`, resolveDir: root },
    bundle: true, write: false, platform: 'browser', format: 'iife', logLevel: 'silent',
  });
  const context: { text: string; result?: string } = { text: plan };
  runInNewContext(outputFiles[0]!.text, context);
  expect(JSON.parse(context.result ?? '') as Report).toEqual(JSON.parse(JSON.stringify({ ...source.extract(plan), generator: (JSON.parse(context.result ?? '') as Report).generator })));
});

test('extractFile reads bytes, whatever they are', async () => {
  const rtf = new TextEncoder().encode(`{\\rtf1 ${plan.replaceAll('\n', '\\par ').replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0)}?`)}}`);
  const { report, text } = await source.extractFile(rtf, { path: 'plan.rtf' });
  expect(report.source).toMatchObject({ path: 'plan.rtf', format: 'rtf', characters: text.length });
  expect(report.indicators.map(({ quantity }) => quantity.text)).toEqual(source.extract(plan).indicators.map(({ quantity }) => quantity.text));
  const [first] = report.indicators;
  expect(text.slice(first?.position.start.offset, first?.position.end.offset)).toBe(first?.quantity.text);
  expect((await source.extractFile(new TextEncoder().encode(plan))).report.source).toMatchObject({ format: 'text', encoding: 'utf-8', pages: null });
  await expect(source.extractFile(Uint8Array.of(0xff, 0x41))).rejects.toThrow(source.InputError);
  await expect(source.extractFile(new TextEncoder().encode('%PDF-1.4'))).rejects.toThrow(source.InputError);
});

test('extractFile finds out in which encoding a text is', async () => {
  for (const [encoding, encode] of Object.entries(encoders)) {
    for (const text of Object.values(texts)) {
      const read = await source.extractFile(encode(text));
      expect([read.report.source.encoding, read.text]).toEqual([encoding, text]);
    }
  }
  const page = await source.extractFile(Uint8Array.from(`<html><meta charset="windows-1258"><p>x\xd0\xf2ng</p></html>`, (sign) => sign.charCodeAt(0)), { format: 'html' });
  expect(page.text).toContain('xĐ');
  await expect(source.extractFile(Uint8Array.of(0x41, 0xff, 0x41, 0xfe))).rejects.toMatchObject({ fault: 'encoding' });
});

test('check judges documents, and what they say of one another', () => {
  const cites = (date: string): string => `ỦY BAN NHÂN DÂN\nTỈNH SƠN HẢI\n\nKẾ HOẠCH\nThực hiện năm 2031\n\nCăn cứ Nghị quyết số 12-NQ/TW ngày ${date} của Ban Chấp hành Trung ương.\n\nI. CHỈ TIÊU\n\n- Có 70% hộ dùng nước sạch năm 2031.\n`;
  const [first, second] = source.check([{ path: 'a.txt', text: cites('05/02/2030') }, { path: 'b.txt', text: cites('06/02/2030') }], { language: 'en' });
  expect(first?.diagnostics.filter(({ rule }) => rule === 'citation/conflicting-date')).toEqual([]);
  expect(second?.diagnostics.filter(({ rule }) => rule === 'citation/conflicting-date')).toMatchObject([{ severity: 'warning', related: [{ path: 'a.txt' }] }]);
  const off = source.check([{ path: 'a.txt', text: cites('05/02/2030') }, { path: 'b.txt', text: cites('06/02/2030') }], { rules: { 'citation/conflicting-date': 'off' } });
  expect(off.flatMap(({ diagnostics }) => diagnostics.map(({ rule }) => rule))).not.toContain('citation/conflicting-date');
  expect(() => source.check([{ text: 5 as unknown as string }])).toThrow(TypeError);
});

test('write gives what the command prints', async () => {
  const report = source.extract(plan, { path: 'a.txt' });
  expect(JSON.parse(await source.write(report, 'json') as string)).toEqual(JSON.parse(JSON.stringify(report)));
  expect(JSON.parse(await source.write([report, report], 'json') as string)).toHaveLength(2);
  expect(await source.write([report, report], 'csv', { delimiter: ';' })).toMatch(/^\ufeffdocument;id;kind/);
  expect(await source.write(report, 'text', { source: plan })).toBe(plan);
  expect(await source.write(report, 'markdown', { language: 'en' })).toContain('| Line |');
  expect(await source.write(report, 'xlsx')).toBeInstanceOf(Uint8Array);
  await expect(source.write(report, 'pdf' as 'json')).rejects.toThrow(RangeError);
});

test('writeComparison gives what the command prints', async () => {
  const comparison = source.compare(source.extract(plan, { path: 'a.txt' }), [source.extract(plan, { path: 'b.txt' })]);
  expect(JSON.parse(await source.writeComparison(comparison, 'json') as string)).toEqual(JSON.parse(JSON.stringify(comparison)));
  expect(await source.writeComparison(comparison, 'html', { language: 'en' })).toMatch(/^<!DOCTYPE html>\n<html lang="en">/);
  expect((await source.writeComparison(comparison, 'xlsx')).slice(0, 2)).toEqual(Uint8Array.of(0x50, 0x4b));
  await expect(source.writeComparison(comparison, 'csv' as 'json')).rejects.toThrow(RangeError);
});
