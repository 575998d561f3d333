import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasBrowser, launch, open, sayWithout } from './browser.ts';
import { fixture, hostile, make, write, type Made } from './documents.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'kpi-extract-page-'));
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

const put = (name: string, source: string, language: 'vi' | 'en' = 'vi'): string => putReport(name, make(source, { path: name, language }), language);

function putReport(name: string, { report, source }: Made, language: 'vi' | 'en' = 'vi'): string {
  const file = join(folder, `${name}.html`);
  writeFileSync(file, write(report, source, language));
  return file;
}

/** Every text of the report that is not the document's own is hostile, too; two of its figures make a chart, two a breakdown. */
function poisoned(): Made {
  const made = make(hostile, { path: 'a<b>"</title><script>window.ran = 20</script>\u202e.txt' });
  const poison = '</title></desc></svg></td></table></script><script>window.ran = 21</script><img src=x onerror=window.ran=22>" onclick="window.ran=23';
  const { report } = made;
  report.metadata.title = poison;
  for (const [index, indicator] of report.indicators.entries()) {
    Object.assign(indicator, { label: poison, kind: 'target', footnote: poison, partOf: index > 2 ? report.indicators[2]?.id : null });
    Object.assign(indicator.period, { start: null, end: String(2025 + 5 * (index % 3)), source: 'list' });
    Object.assign(indicator.quantity, { unit: poison, per: [poison] });
    if (indicator.section !== null) Object.assign(indicator.section, { title: poison, path: poison });
  }
  report.diagnostics.push({ rule: poison, severity: 'error', message: poison, position: report.indicators[0]?.position ?? null, related: [] });
  return made;
}

test('there is a browser, or it is said that there is none', () => {
  sayWithout();
});

describe.skipIf(!hasBrowser)('in Chromium', () => {
  let browser: Browser;
  const files = {
    union: put('union-plan.md', fixture('union-plan.md')), report: put('report-breakdowns.txt', fixture('report-breakdowns.txt'), 'en'), hostile: putReport('hostile', poisoned()),
    tables: put('school-report.txt', fixture('school-report.txt')), large: put('large', fixture('school-report.txt').repeat(40)), empty: put('empty', ''),
  };
  beforeAll(async () => { browser = await launch(); });
  afterAll(async () => { await browser.close(); });

  const rowsOf = (page: Page): Promise<number> => page.locator('#rows > tr').count();

  test('search needs no diacritics; Escape clears; the count is said', async () => {
    const { page, faults } = await open(browser, files.union);
    expect(await rowsOf(page)).toBe(22);
    await page.locator('#search').fill('thu nhap BINH quan');
    expect(await page.locator('#rows > tr').allInnerTexts()).toHaveLength(1);
    expect(await page.locator('#rows').innerText()).toContain('Thu nhập bình quân của công nhân');
    expect(await page.locator('#status').innerText()).toBe('Số dòng khớp: 1 trong 22');
    await page.locator('#search').fill('đoàn viên');
    const marked = await rowsOf(page);
    await page.locator('#search').fill('doan vien');
    expect([marked > 3, await rowsOf(page)]).toEqual([true, marked]);
    await page.keyboard.press('Escape');
    // Rows out of sight come when nobody waits.
    await expect.poll(() => rowsOf(page)).toBe(22);
    expect(await page.locator('#search').inputValue()).toBe('');
    await page.locator('#search').fill('khong co gi het');
    expect([await rowsOf(page), await page.locator('#nothing').isVisible()]).toEqual([0, true]);
    expect(faults).toEqual([]);
  });

  test('filters by kind, section, unit and period, together', async () => {
    const { page, faults } = await open(browser, files.union);
    await page.locator('#by-kind').selectOption({ label: 'số liệu' });
    expect(await rowsOf(page)).toBe(1);
    await page.locator('#by-kind').selectOption('');
    await page.locator('#by-section').selectOption({ label: 'II. CHỈ TIÊU PHẤN ĐẤU' });
    const inSection = await rowsOf(page);
    await page.locator('#by-unit').selectOption({ label: '%' });
    const percent = await rowsOf(page);
    await page.locator('#by-period').selectOption({ label: 'đến 2030' });
    const due = await page.locator('#rows > tr').allInnerTexts();
    expect(inSection).toBeGreaterThan(percent);
    expect(due.map((row) => /(?<!\d)\d{1,3}%/.exec(row)?.[0])).toEqual(['40%', '35%', '5%']);
    await page.locator('#clear').click();
    expect(await rowsOf(page)).toBe(22);
    expect(await idInFocus(page) === 'search').toBe(true);
    expect(faults).toEqual([]);
  });

  test('columns sort up, down, and back, and say so', async () => {
    const { page, faults } = await open(browser, files.union);
    const ids = (): Promise<string[]> => page.locator('#rows > tr').evaluateAll((rows) => rows.map(({ id }) => id));
    const natural = await ids();
    const head = page.locator('thead th.c-label');
    await head.getByRole('button').click();
    const labels = await page.locator('#rows .c-label a').allInnerTexts();
    expect(labels).toEqual(labels.toSorted(new Intl.Collator('vi', { numeric: true }).compare));
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    await head.getByRole('button').press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    expect((await page.locator('#rows .c-label a').allInnerTexts())[0]).toBe(labels.at(-1));
    await page.locator('thead th.c-value button').click();
    expect(await head.getAttribute('aria-sort')).toBeNull();
    const data = JSON.parse(await page.locator('#data').textContent() ?? '') as { readonly value: readonly number[] };
    const values = (await ids()).map((id) => data.value[Number(id.slice(1)) - 1] ?? 0);
    expect(values).toEqual(values.toSorted((a, b) => a - b));
    await page.locator('thead th.c-value button').click();
    await page.locator('thead th.c-value button').click();
    expect(await ids()).toEqual(natural);
    expect(faults).toEqual([]);
  });

  const focused = (page: Page): Promise<string> => page.evaluate("document.activeElement.getAttribute('href') ?? document.activeElement.id");
  const idInFocus = (page: Page): Promise<string> => page.evaluate('document.activeElement.id');
  const inSight = (page: Page, id: string): Promise<boolean> => page.evaluate(`(() => {
    const { top, bottom } = document.getElementById('${id}').getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight && document.getElementById('${id}').checkVisibility();
  })()`);

  test.each([[1440, 900], [390, 844]])('from a row to its place and back, %i wide', async (width, height) => {
    const { page, faults } = await open(browser, files.large, { viewport: { width, height } });
    await page.locator('#r150 .c-label a').click();
    expect([await focused(page), await page.locator('#m150').getAttribute('class')]).toEqual(['#r150', expect.stringContaining(' on')]);
    await page.waitForTimeout(100);
    expect(await inSight(page, 'm150')).toBe(true);
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('#m150');
    await page.waitForTimeout(100);
    expect(await inSight(page, 'r150')).toBe(true);
    expect(await page.locator('.on').count()).toBe(2);
    // A mark whose row stands on another page of the table, and is filtered out.
    await page.locator('#search').fill('khong co');
    await page.evaluate("document.getElementById('m777').click()");
    await page.waitForTimeout(100);
    expect([await focused(page), await inSight(page, 'r777'), await page.locator('#page').innerText()]).toEqual(['#m777', true, expect.stringMatching(/^Trang 4\//)]);
    expect(faults).toEqual([]);
  });

  test('by the keyboard alone: skip links, then filters, rows, marks', async () => {
    const { page, faults } = await open(browser, files.union);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('#document');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('#list');
    expect(await page.locator('.skip').nth(1).evaluate((element) => element.getBoundingClientRect().left)).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('search');
    for (let i = 0; i < 6; i += 1) await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.dataset.sort')).toBe('kind');
    for (let i = 0; i < 7; i += 1) await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('#m1');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('#r1');
    await page.keyboard.press('Escape');
    expect(await page.locator('.on').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  test('footnotes and findings: to their place and back', async () => {
    const { page, faults } = await open(browser, files.union);
    await page.locator('#f1').click();
    expect(await idInFocus(page)).toBe('n1');
    await page.locator('#n1 .back').click();
    expect(await idInFocus(page)).toBe('f1');
    const other = await open(browser, files.report);
    await other.page.locator('#p4').click();
    expect(await idInFocus(other.page)).toBe('d4');
    await other.page.locator('#d4 a').click();
    expect(await idInFocus(other.page)).toBe('p4');
    expect([...faults, ...other.faults]).toEqual([]);
  });

  test('a link to a row leads there, on whatever page of the table', async () => {
    const { page, faults } = await open(browser, files.large);
    await page.evaluate("location.hash = '#r901'");
    await page.waitForTimeout(100);
    expect([await inSight(page, 'r901'), await page.locator('#page').innerText()]).toEqual([true, expect.stringMatching(/^Trang 5\//)]);
    expect(faults).toEqual([]);
  });

  test('on paper: all rows, the text, no filters', async () => {
    const { page, faults } = await open(browser, files.large);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate("void dispatchEvent(new Event('beforeprint'))");
    expect(await rowsOf(page)).toBeGreaterThan(1000);
    expect(await page.locator('#filters').isVisible()).toBe(false);
    // Heads that are buttons would stand on the first sheet only.
    expect([await page.locator('thead button').first().isVisible(), await page.locator('thead .paper').allInnerTexts()]).toEqual([false, ['Loại', 'Nội dung', 'Giá trị', 'Đơn vị', 'Kỳ', 'Mục', 'Chú thích']]);
    await page.evaluate("void dispatchEvent(new Event('afterprint'))");
    await expect.poll(() => rowsOf(page)).toBe(200);
    const small = await open(browser, files.report);
    const pdf = await small.page.pdf({ format: 'A4' });
    expect([pdf.subarray(0, 5).toString(), pdf.length > 30_000]).toEqual(['%PDF-', true]);
    expect([...faults, ...small.faults]).toEqual([]);
  });

  test('without a script: the whole text and the whole table', async () => {
    const { page, faults } = await open(browser, files.large, { javaScriptEnabled: false });
    expect(await page.locator('#table tbody tr').count()).toBeGreaterThan(1000);
    expect(await page.locator('#table tbody tr').last().isVisible()).toBe(true);
    expect(await page.locator('#filters').isVisible()).toBe(false);
    expect(faults).toEqual([]);
  });

  test('a hostile document runs nothing, asks for nothing, and stays in its place', async () => {
    const { page, faults } = await open(browser, files.hostile);
    expect(await page.locator('figure').count()).toBe(2);
    await page.locator('#search').fill('<script>');
    await page.locator('#search').fill('');
    for (const mark of await page.locator('a.m').all()) await mark.click();
    for (const button of await page.locator('thead button').all()) await button.click();
    expect(await page.evaluate('window.ran')).toBeUndefined();
    expect(await page.locator('script').count()).toBe(2);
    expect(await page.locator('main').count()).toBe(1);
    expect(await page.locator('img, iframe, form, body > table, svg svg').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  const sizes = [[1440, 900], [390, 844]] as const;
  const cases = (['union', 'report', 'hostile', 'tables', 'large', 'empty'] as const).flatMap((name) => sizes.flatMap(([width, height]) => (['light', 'dark'] as const).map((colorScheme) => ({ name, width, height, colorScheme }))))
    // A large page takes axe a quarter of a minute: once in each light is enough.
    .filter(({ name, width, colorScheme }) => name !== 'large' || (width === 1440) === (colorScheme === 'light'));
  test.each(cases)('axe finds nothing: $name, $width wide, $colorScheme', async ({ name, width, height, colorScheme }) => {
    const { page, faults } = await open(browser, files[name], { viewport: { width, height }, colorScheme });
    await page.evaluate(axe);
    // Contrast can be judged only where things are laid out.
    await page.evaluate("for (const run of document.querySelectorAll('.run')) run.style.contentVisibility = 'visible'");
    if (name !== 'large') await page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true");
    const { violations } = await page.evaluate<AxeResults>('axe.run(document)');
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`).join('\n')}`)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    expect(faults).toEqual([]);
  }, 120_000);
});
