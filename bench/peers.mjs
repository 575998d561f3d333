// What others take on the same texts, each in a process of its own after warm-up. They are no part of the project: installed for this run alone, in the versions named.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measure } from './child.mjs';

const peers = [
  { name: 'chrono-node 2.10.3, Vietnamese', what: 'dates only', format: 'text', packages: ['chrono-node@2.10.3'], code: `import { vi } from 'chrono-node'; export const run = (text) => vi.parse(text);` },
  { name: 'markdown-it 14.1.0, block rules', what: 'blocks, nothing of what they say', format: 'markdown', packages: ['markdown-it@14.1.0'], code: `import Parser from 'markdown-it'; const parser = new Parser().disable(['inline']); export const run = (text) => parser.parse(text, {});` },
  { name: 'markdown-it 14.1.0', what: 'blocks and inline markup', format: 'markdown', packages: ['markdown-it@14.1.0'], code: `import Parser from 'markdown-it'; const parser = new Parser(); export const run = (text) => parser.parse(text, {});` },
  { name: 'remark-parse 11.0.0', what: 'blocks and inline markup', format: 'markdown', packages: ['remark-parse@11.0.0', 'unified@11.0.5'], code: `import parse from 'remark-parse'; import { unified } from 'unified'; const parser = unified().use(parse); export const run = (text) => parser.parse(text);` },
  { name: 'compromise 14.17.0, numbers', what: 'numbers only, as English has them', format: 'text', packages: ['compromise@14.17.0'], code: `import nlp from 'compromise'; export const run = (text) => nlp(text).numbers().json();` },
  {
    name: 'Microsoft Recognizers-Text 1.3.1, numbers', what: 'numbers only, as English has them', format: 'text', packages: ['@microsoft/recognizers-text-number@1.3.1'],
    code: `import { recognizeNumber, Culture } from '@microsoft/recognizers-text-number'; export const run = (text) => recognizeNumber(text, Culture.English);`,
  },
];

/** Null where no registry answers. */
function install(work) {
  const folder = join(work, 'peers');
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  const packages = [...new Set(peers.flatMap((peer) => peer.packages))];
  const { status } = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-save', '--silent', ...packages], { cwd: folder, timeout: 180_000 });
  return status === 0 ? folder : null;
}

export function peersSection({ work, library }, { rate, times }) {
  const head = ['program', 'what it finds', 'text', 'MB/s', 'times the limit', 'times ourselves'];
  const about = 'Documents of 30 kB, warm, one thread. What each finds is less than a report; ourselves is `extract` whole. The numbers of Recognizers-Text and compromise are of the English, as neither knows Vietnamese.';
  const folder = install(work);
  if (folder === null) return { title: 'Others', about: `${about} SKIPPED: no package registry answered.`, head, rows: [] };
  const own = Object.fromEntries(['text', 'markdown'].map((format) => [format, measure({ task: 'speed', library, format, size: 'small' }, 240)]));
  const kinds = { text: 'plain', markdown: 'Markdown' };
  const rows = Object.entries(own).map(([format, { bytes, time, limit }]) => ['**kpi-extract**', 'all of a report', kinds[format], rate(bytes, time), times(time / limit), '1.00']);
  for (const [index, { name, what, format, code }] of peers.entries()) {
    const module = join(folder, `peer-${index}.mjs`);
    writeFileSync(module, code);
    const { bytes, time, limit, failed } = measure({ task: 'peer', module, format }, 240);
    rows.push(time === undefined ? [name, what, kinds[format], failed, '', ''] : [name, what, kinds[format], rate(bytes, time), times(time / limit), times((time / bytes) / (own[format].time / own[format].bytes))]);
  }
  return { title: 'Others', about, head, rows };
}
