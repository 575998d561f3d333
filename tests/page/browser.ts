import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

export const executable = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
export const hasBrowser = existsSync(executable);

/** Without a browser the tests are left out, aloud; in continuous integration that is a fault. */
export function sayWithout(): void {
  if (hasBrowser) return;
  if (process.env['CI'] !== undefined && process.env['CI'] !== '') throw new Error(`no Chromium at ${executable}: name one by CHROMIUM`);
  process.stderr.write(`\nNOT TESTED: the page in a browser. There is no Chromium at ${executable}; name one by CHROMIUM.\n`);
}

export const launch = (): Promise<Browser> => chromium.launch({ executablePath: executable, args: ['--no-sandbox'] });

export interface Opened {
  readonly page: Page;
  /** What the console and the network were used for, besides the page itself. */
  readonly faults: string[];
}

export async function open(browser: Browser, file: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => { faults.push(`${message.type()}: ${message.text()}`); });
  page.on('pageerror', (error) => { faults.push(error.message); });
  page.on('dialog', (dialog) => { faults.push(`dialog ${dialog.message()}`); void dialog.dismiss(); });
  page.on('request', (request) => { if (request.url().split('#')[0] !== `file://${file}`) faults.push(`request ${request.url()}`); });
  await page.goto(`file://${file}`);
  return { page, faults };
}
