// Writes docs/rules/README.md and README.vi.md: all rules by area, from their own pages. With --check it writes nothing, and fails where one is old.
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, 'docs/rules');

/** How `kpi-extract explain` reads the pages, which this must not know better. */
async function loadPages() {
  const { outputFiles: [file] } = await build({
    absWorkingDir: root, entryPoints: ['src/cli/pages.ts'], bundle: true, write: false, format: 'esm', platform: 'node', logLevel: 'warning',
  });
  return await import(`data:text/javascript;base64,${Buffer.from(file.contents).toString('base64')}`);
}

const texts = {
  en: {
    file: 'README.md', ending: '.md', title: 'Rules of `kpi-extract check`',
    intro: [
      'Each rule has a page: what it finds, why that matters, an example of each side, and how to turn it off. `kpi-extract explain RULE` prints the same page.',
      'An `error` is practically certain, a `warning` deserves a look, an `info` may be meant.',
    ],
    head: '| rule | severity | what it finds |',
    made: '<!-- Made by `npm run rules` from the pages; not to be edited. -->',
  },
  vi: {
    file: 'README.vi.md', ending: '.vi.md', title: 'Các quy tắc của `kpi-extract check`',
    intro: [
      'Mỗi quy tắc có một trang: quy tắc tìm gì, vì sao đáng chú ý, ví dụ cho cả hai phía, và cách tắt. `kpi-extract explain QUY-TẮC` in ra chính trang đó.',
      '`error` là gần như chắc chắn sai, `warning` là nên xem lại, `info` là có thể có chủ ý.',
    ],
    head: '| quy tắc | mức | quy tắc tìm gì |',
    made: '<!-- Do `npm run rules` tạo từ các trang; không sửa tay. -->',
  },
};

const cell = (text) => text.replaceAll('|', '\\|');

function index(pages, { ending, title, intro, head, made }) {
  const areas = grouped(pages);
  const tables = [...areas].map(([area, rules]) => [
    `## ${area}`, '', head, '| --- | --- | --- |',
    ...rules.map(({ name, severity, about }) => `| [\`${name}\`](${name}${ending}) | ${severity} | ${cell(about)} |`), '',
  ]);
  return [`# ${title}`, '', made, '', ...intro, '', ...tables.flat()].join('\n');
}

const areaOf = ({ name }) => name.slice(0, name.indexOf('/'));

function grouped(pages) {
  const areas = new Map();
  for (const page of pages) areas.set(areaOf(page), [...areas.get(areaOf(page)) ?? [], page]);
  return areas;
}

const { allPages } = await loadPages();
const check = process.argv.includes('--check');
for (const [language, words] of Object.entries(texts)) {
  const file = join(folder, words.file);
  const wanted = index(allPages(language, folder), words);
  if (!check) {
    await writeFile(file, wanted);
  } else if (await readFile(file, 'utf8').catch(() => '') !== wanted) {
    console.error(`docs/rules/${words.file} is not what the pages say: run npm run rules`);
    process.exitCode = 1;
  }
}
