import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { compare, extract, write } from '../../src/index.ts';
import { plan } from '../cli/command.ts';
import { hasBrowser, launch, sayWithout } from './browser.ts';

test('there is a browser, or it is said that there is none', () => { sayWithout(); });

/** The library as a page would have it: bundled for browsers, in a real one. */
describe.skipIf(!hasBrowser)('the library in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => { browser = await launch(); });
  afterAll(async () => { await browser.close(); });

  test('reads, judges, compares and writes as it does here', async () => {
    const { outputFiles } = await build({
      stdin: { contents: `export * from 'kpi-extract';`, resolveDir: join(import.meta.dirname, '../..') }, bundle: true, write: false, platform: 'browser', format: 'iife', globalName: 'kpi', logLevel: 'silent',
    });
    const page = await (await browser.newContext()).newPage();
    const requests: string[] = [];
    page.on('request', (request) => { requests.push(request.url()); });
    await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
    const there = await page.evaluate<{ readonly json: string; readonly csv: string; readonly html: string; readonly xlsx: number[]; readonly checked: readonly { readonly path: string }[]; readonly compared: unknown; readonly same: boolean }>(`(async () => {
      const text = ${JSON.stringify(plan)};
      const report = kpi.extract(text, { path: 'a.txt' });
      const xlsx = await kpi.write(report, 'xlsx');
      const { report: ofFile } = await kpi.extractFile(new TextEncoder().encode(text), { path: 'a.txt' });
      return { json: await kpi.write(report, 'json'), csv: await kpi.write(report, 'csv'), html: await kpi.write(report, 'html', { source: text }), xlsx: [...xlsx], checked: kpi.check([{ text, path: 'a.txt' }]), compared: kpi.compare(report, [report]).summary, same: JSON.stringify(ofFile.indicators) === JSON.stringify(report.indicators) };
    })()`);
    const report = extract(plan, { path: 'a.txt' });
    const withoutVersion = (text: string): string => text.replace(/kpi-extract \d[^<"\s]*|"version": "[^"]*"/g, '');
    expect(withoutVersion(there.json)).toBe(withoutVersion(await write(report, 'json') as string));
    expect(there.csv).toBe(await write(report, 'csv'));
    expect(withoutVersion(there.html)).toBe(withoutVersion(await write(report, 'html', { source: plan }) as string));
    expect(there.xlsx.slice(0, 4)).toEqual([0x50, 0x4b, 3, 4]);
    expect([there.checked[0]?.path, there.same, there.compared]).toEqual(['a.txt', true, compare(report, [report]).summary]);
    expect(requests).toEqual([]);
  });
});
