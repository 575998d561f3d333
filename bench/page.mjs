// The page of `--format html` in Chromium: how long until it stands, against a bare page of the same text, and how long a keystroke in its search takes. `npm run build`, then `node bench/page.mjs`.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { root } from './places.mjs';
import { document as planOf, kB } from './texts.mjs';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const command = join(root, 'bin/kpi-extract.js');
const rounds = 9;
/** [figures wanted, most that the page may take against the bare one]. */
const sizes = [[180, 2], [10_000, 10]];
const frame = 1000 / 60;

const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const bare = (text) => `<!DOCTYPE html>\n<html lang="vi"><head><meta charset="utf-8"><title>x</title></head><body>\n${text.split('\n').filter((line) => line.trim() !== '').map((line) => `<p>${escaped(line)}</p>`).join('\n')}\n</body></html>\n`;

/** A document with about so many figures, its page, and the bare page. */
function make(folder, figures) {
  const file = join(folder, `${figures}.txt`);
  let count = 0;
  for (let size = figures / 7 * kB, at = 0; at < 3; at += 1, size *= figures / count) {
    writeFileSync(file, planOf('text', size, 7));
    execFileSync(process.execPath, [command, '-q', '-f', 'json', '-o', join(folder, 'report.json'), file]);
    count = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')).indicators.length;
    if (Math.abs(count / figures - 1) < 0.05) break;
  }
  const [page, plain] = [join(folder, `${figures}.html`), join(folder, `${figures}.bare.html`)];
  execFileSync(process.execPath, [command, '-q', '-o', page, file]);
  writeFileSync(plain, bare(readFileSync(file, 'utf8')));
  return { count, page, plain, size: statSync(page).size };
}

/** Milliseconds from the start of the navigation until the first contents are painted, and until a frame is drawn after all has loaded. */
async function painted(browser, file) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(`file://${file}`, { waitUntil: 'load' });
  const times = await page.evaluate(() => new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve({ whole: performance.now(), first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0 })));
  }));
  await context.close();
  return times;
}

/** For each keystroke: the script's own time, and until its frame's layout is done, as the page sees them. */
async function keystrokes(browser, file) {
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  await page.goto(`file://${file}`, { waitUntil: 'load' });
  await page.waitForTimeout(1500);
  const texts = ['đoàn viên', 'phan dau 2025', 'xyz', '%', 'a', 'ty dong'];
  return page.evaluate((words) => {
    const search = document.getElementById('search');
    const list = [];
    const press = (value) => {
      const start = performance.now();
      search.value = value;
      search.dispatchEvent(new Event('input', { bubbles: true }));
      const handled = performance.now();
      // Style and layout, which the frame would do.
      document.getElementById('table').getBoundingClientRect();
      list.push({ value, handled: handled - start, whole: performance.now() - start });
    };
    const next = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
    return (async () => {
      for (let round = 0; round < 5; round += 1) for (const word of words) {
        for (let end = 1; end <= word.length; end += 1) {
          press(word.slice(0, end));
          await next();
        }
        press('');
        await next();
      }
      return list;
    })();
  }, texts);
}

const FRAME = new Set(['FireAnimationFrame', 'UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit']);

/** The browser's own trace: how long the page's main thread is at work for each key that is really typed, paint and all. */
async function traced(browser, file) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(`file://${file}`, { waitUntil: 'load' });
  await page.waitForTimeout(1500);
  await page.locator('#search').focus();
  await page.keyboard.type('x', { delay: 100 });
  await browser.startTracing(page, { categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'] });
  for (let round = 0; round < 3; round += 1) {
    await page.keyboard.press('Control+A');
    await page.keyboard.type('phan dau', { delay: 150 });
  }
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  await context.close();
  const inputs = traceEvents.filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'input').sort((a, b) => a.ts - b.ts);
  const thread = inputs[0]?.tid;
  const own = traceEvents.filter(({ tid, pid, dur }) => tid === thread && pid === inputs[0]?.pid && dur > 0);
  return inputs.map(({ ts, dur }) => {
    // The script, then style, layout and paint up to the commit of the next frame.
    const commit = own.filter((each) => each.name === 'Commit' && each.ts > ts).sort((a, b) => a.ts - b.ts)[0];
    const frame = own.filter((each) => FRAME.has(each.name) && each.ts >= ts + dur && each.ts <= (commit?.ts ?? ts + 100_000));
    return (dur + frame.reduce((sum, each) => sum + each.dur, 0)) / 1000;
  });
}

/** The median of each keystroke's rounds. */
function perKey(keys) {
  const length = keys.length / 5;
  return keys.slice(0, length).map(({ value }, at) => {
    const own = keys.filter((_, index) => index % length === at);
    return { value, whole: median(own.map(({ whole }) => whole)), handled: median(own.map(({ handled }) => handled)) };
  });
}

const folder = mkdtempSync(join(tmpdir(), 'kpi-extract-bench-'));
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
let failed = false;
const judge = (good) => {
  failed ||= !good;
  return good ? '' : '  TOO SLOW';
};
try {
  for (const [figures, most] of sizes) {
    const made = make(folder, figures);
    const times = { page: [], plain: [] };
    for (let round = 0; round < rounds; round += 1) for (const which of ['plain', 'page']) times[which].push(await painted(browser, made[which]));
    const [page, plain] = ['page', 'plain'].map((which) => ({ whole: median(times[which].map(({ whole }) => whole)), first: median(times[which].map(({ first }) => first)) }));
    const ratio = page.whole / plain.whole;
    console.log(`${made.count} figures, page of ${Math.round(made.size / 1000)} kB: whole page painted after ${page.whole.toFixed(0)} ms, bare page ${plain.whole.toFixed(0)} ms: ${ratio.toFixed(2)} times, at most ${most}${judge(ratio <= most)}`);
    console.log(`  first contents painted after ${page.first.toFixed(0)} ms, bare page ${plain.first.toFixed(0)} ms`);
    const keys = await keystrokes(browser, made.page);
    const worst = perKey(keys).toSorted((a, b) => b.whole - a.whole)[0];
    console.log(`  ${keys.length} keystrokes: median ${median(keys.map(({ whole }) => whole)).toFixed(1)} ms, worst ${worst.whole.toFixed(1)} ms (“${worst.value}”), of it script ${worst.handled.toFixed(1)} ms; at most ${frame.toFixed(1)}${judge(worst.whole < frame)}`);
    const own = await traced(browser, made.page);
    const [middle, most95] = [median(own), own.toSorted((a, b) => a - b)[Math.floor(own.length * 0.95)]];
    console.log(`  by the browser's trace, ${own.length} keys typed: main thread ${middle.toFixed(1)} ms a key (median), 95 of 100 below ${most95.toFixed(1)} ms; at most ${frame.toFixed(1)}${judge(middle < frame)}`);
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;
