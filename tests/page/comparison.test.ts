import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import ExcelJS from 'exceljs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { comparisonBook } from '../../src/output/comparisonbook.ts';
import { comparisonPage } from '../../src/output/comparisonpage.ts';
import { compare } from '../../src/index.ts';
import type { Comparison } from '../../src/types.ts';
import { compared, pair } from '../compare/pairs.ts';
import { hasBrowser, launch, open, sayWithout } from './browser.ts';

const comparison = compared(pair('hospital-three-years'));
const { plan } = pair('union-same-words');
const plans = compare(plan, [pair('commune-other-words').plan], { plans: true });

/** Whatever the documents say, in every place that shows it. */
function poisoned(): Comparison {
  const poison = '</title></style></desc></svg></td></table><script>window.ran = 1</script><img src=x onerror=window.ran=2>" onclick="window.ran=3';
  const copy = JSON.parse(JSON.stringify(comparison)) as Comparison;
  for (const document of copy.documents) Object.assign(document, { path: poison, title: poison, number: poison, time: poison });
  for (const { target, series } of copy.targets) {
    for (const figure of [target, ...series.map((each) => each.figure)]) {
      Object.assign(figure, { label: poison, sentence: poison, path: poison });
      Object.assign(figure.quantity, { unit: poison, text: '</td>' });
    }
    for (const each of series) Object.assign(each, { time: poison });
  }
  return copy;
}

const pageOf = (given: Comparison, language: 'vi' | 'en' = 'vi'): string => [...comparisonPage(given, language)].join('');

describe('the page of a comparison', () => {
  const page = pageOf(comparison);

  test('has a row for every target, with its verdict, and both places', () => {
    expect(page.match(/<tr class="r-[a-z-]+">/g)).toHaveLength(comparison.targets.length);
    for (const { target, series, verdict } of comparison.targets) {
      expect(page).toContain(`r-${verdict}`);
      expect(page).toContain(`dòng ${target.position.start.line}`);
      for (const { figure } of series) expect(page).toContain(`dòng ${figure.position.start.line}`);
    }
    expect(page.match(/<figure class="series">/g)?.length).toBeGreaterThan(5);
  });

  test('says the same in English, and the same for the same', () => {
    expect(pageOf(comparison, 'en')).toMatch(/<html lang="en">[\s\S]*What was promised, what was done[\s\S]*not met/);
    expect(pageOf(comparison)).toBe(page);
  });

  test('has a row for every change between plans', () => {
    expect(pageOf(plans).match(/<tr class="r-[a-z-]+">/g)).toHaveLength(plans.changes.length);
  });

  test('nothing of a document is markup', () => {
    expect(pageOf(poisoned())).not.toMatch(/<script|<img|" onclick/);
  });
});

test('the workbook has the targets with their results as numbers', async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await comparisonBook(comparison, 'vi')).slice().buffer);
  expect(book.worksheets.map(({ name }) => name)).toEqual(['Chỉ tiêu và kết quả', 'Kết quả theo thời gian', 'Văn bản']);
  const [targets, series] = book.worksheets;
  expect([targets?.rowCount, series?.rowCount]).toEqual([comparison.targets.length + 1, comparison.targets.reduce((sum, each) => sum + each.series.length, 0) + 1]);
  const heads = targets?.getRow(1).values as ExcelJS.CellValue[];
  for (const [i, { target: { quantity }, series: found, decidedBy, verdict }] of comparison.targets.entries()) {
    const cell = (head: string): ExcelJS.CellValue => targets!.getRow(i + 2).getCell(heads.indexOf(head)).value;
    const value = decidedBy === null ? null : found[decidedBy]?.value ?? null;
    const told = cell('Kết quả');
    if (value === null) expect(told).toBe(null);
    else expect(told).toBeCloseTo(quantity.unit === '%' ? value / 100 : value, 8);
    expect(cell('Đánh giá')).toBe({ met: 'đạt', unmet: 'chưa đạt', 'on-the-way': 'đang thực hiện', doubtful: 'chưa chắc', 'not-found': 'không thấy số liệu' }[verdict]);
  }
  const changes = new ExcelJS.Workbook();
  await changes.xlsx.load((await comparisonBook(plans, 'en')).slice().buffer);
  expect([changes.worksheets[0]?.name, changes.worksheets[0]?.rowCount]).toEqual(['Changes', plans.changes.length + 1]);
});

test('there is a browser, or it is said that there is none', () => { sayWithout(); });

describe.skipIf(!hasBrowser)('in Chromium', () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const folder = mkdtempSync(join(tmpdir(), 'kpi-extract-comparison-'));
  const put = (name: string, page: string): string => {
    writeFileSync(join(folder, name), page);
    return join(folder, name);
  };
  const files = { results: put('results.html', pageOf(comparison)), plans: put('plans.html', pageOf(plans, 'en')), poisoned: put('poisoned.html', pageOf(poisoned())) };
  let browser: Browser;
  beforeAll(async () => { browser = await launch(); });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('shows the rows of one verdict, without a script, and the sentences when asked', async () => {
    const { page, faults } = await open(browser, files.results);
    const visible = async (): Promise<number> => (await page.locator('tbody tr:not(.places)').filter({ visible: true }).all()).length;
    expect(await visible()).toBe(comparison.targets.length);
    await page.locator('#k-unmet').check();
    expect(await visible()).toBe(comparison.summary.unmet);
    const row = page.locator('tbody tr.places').filter({ visible: true }).first();
    await row.locator('summary').click();
    expect(await row.locator('mark').first().isVisible()).toBe(true);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('nothing of a document runs or is asked for', async () => {
    const { page, faults } = await open(browser, files.poisoned);
    expect(await page.evaluate('window.ran')).toBe(undefined);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('on paper the sentences are there', async () => {
    const { page } = await open(browser, files.results);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.quotes').first().isVisible()).toBe(true);
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(20_000);
    await page.context().close();
  });

  for (const [name, file] of Object.entries(files)) {
    test.each([[1440, 'light'], [1440, 'dark'], [390, 'light'], [390, 'dark']] as const)(`axe finds nothing: ${name}, %i wide, %s`, async (width, colorScheme) => {
      const { page } = await open(browser, file, { viewport: { width, height: 900 }, colorScheme });
      await page.evaluate(axe);
      const results = await page.evaluate<AxeResults>('axe.run(document)');
      expect(results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
      await page.context().close();
    });
  }
});
