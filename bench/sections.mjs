import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { interleaved, measure, wholeProcess } from './child.mjs';
import { archiveSection } from './archive.mjs';
import { enginesSection } from './engines.mjs';
import { makeFiles } from './files.mjs';
import { peersSection } from './peers.mjs';
import { collection, document, kB, MB, worstCases } from './texts.mjs';

const require = createRequire(import.meta.url);

// A section is { title, about, head, rows }; `places` are those of places.mjs.

const megabytes = (bytes) => `${+(bytes / MB).toFixed(1)} MB`;
const sizeText = (bytes) => (bytes >= MB ? megabytes(bytes) : `${Math.round(bytes / kB)} kB`);
const times = (ratio) => (Number.isFinite(ratio) ? ratio >= 100 ? ratio.toFixed(0) : ratio >= 10 ? ratio.toFixed(1) : ratio.toFixed(2) : '–');
const rate = (bytes, milliseconds) => {
  const perSecond = bytes / 1000 / milliseconds;
  return perSecond >= 20 ? perSecond.toFixed(0) : perSecond.toFixed(perSecond >= 2 ? 1 : 2);
};
/** What is over its bound is marked. */
const bounded = (ratio, bound) => (ratio > bound ? `**${times(ratio)}**` : times(ratio));

function endToEnd({ library }, format, sizes) {
  const found = [
    ['documents of 30 kB', { size: 'small' }],
    ['documents of 30 kB, nothing but fixtures', { size: 'small', dense: true }],
    ...sizes.map((size) => [`one text of ${megabytes(size)}`, { size, rounds: size > 20 * MB ? 2 : size > 2 * MB ? 3 : 8 }]),
  ].map(([name, options]) => ({ name, ...options, ...measure({ task: 'speed', library, format, ...options }, 240) }));
  const perByte = found.map(({ time, bytes }) => time / bytes);
  const rows = found.map(({ name, size, bytes, limit, time, failed }, index) => {
    if (time === undefined) return [name, failed, '', '', '', ''];
    const before = found[index - 1];
    const growth = before === undefined || before.size === 'small' ? '' : bounded(time / before.time, (size / before.size) * 1.2);
    return [name, rate(bytes, time), rate(bytes, limit), times(time / limit), times(perByte[index] / perByte[0]), growth];
  });
  return { head: ['text', 'MB/s', 'limit, MB/s', 'times the limit', 'a byte, against 30 kB', 'growth over the line above'], rows };
}

const limitText = 'The limit is what any program must do that reads figures: decode UTF-8, normalise to NFC, look once for `/\\d+/g`, over the same bytes in the same process.';

/** What a script of its own prints, line by line. */
function told(title, about, script) {
  const { stdout, status } = spawnSync(process.execPath, [join(import.meta.dirname, '..', script)], { encoding: 'utf8', timeout: 600_000 });
  const lines = stdout.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('{'));
  return { title, about, head: ['measured'], rows: [...lines, ...(status === 0 ? [] : [`status ${status}`])].map((line) => [line.trim()]) };
}

export const sections = {
  text: (places) => ({
    title: 'Plain text from end to end',
    about: `\`extract\` of the library after warm-up, against the limit. ${limitText} The last column says how much longer a text takes than the smaller one above it; over 1.2 times the ratio of their sizes is marked.`,
    ...endToEnd(places, 'text', [MB, 10 * MB, 50 * MB, 100 * MB]),
  }),

  markdown: (places) => ({
    title: 'Markdown from end to end',
    about: 'The same with Markdown, whose inline markup remark reads. 10 MB may take 12 times 1 MB.',
    ...endToEnd(places, 'markdown', [MB, 10 * MB]),
  }),

  stages({ stages }) {
    const rows = [];
    for (const format of ['text', 'markdown']) {
      const found = measure({ task: 'stages', stages, format, size: MB });
      const { bytes, limit, whole, withoutRules, grammars, outline, read, decode, written, jsonBytes } = found;
      const json = found.json * (bytes / written);
      const all = decode + read + whole + json;
      const row = (name, time, part) => rows.push([`${format === 'text' ? 'plain text' : 'Markdown'}: ${name}`, rate(bytes, time), times(time / limit), part ? `${Math.round((100 * time) / all)} %` : '']);
      row('the limit', limit);
      row('decode', decode, true);
      row('read: lines, paragraphs, tables, notes', read, true);
      row('outline: sections, zones, passages', outline, true);
      row('grammars: numbers, units, periods, citations', grammars, true);
      row('refiners and report: kind, label, period, parts', withoutRules - outline - grammars, true);
      row('rules, with spelling', whole - withoutRules, true);
      row(`JSON written (${times(jsonBytes / written)} bytes a byte read)`, json, true);
      row('all together', all);
    }
    return {
      title: 'Stage by stage',
      about: 'One text of 1 MB, each stage alone, against the limit; JSON as lines of documents of 30 kB. Rates are by bytes of the source, also where JSON is written.',
      head: ['stage', 'MB/s', 'times the limit', 'of all'], rows,
    };
  },

  check({ stages }) {
    const found = ['text', 'markdown'].flatMap((format) => ['small', MB, 10 * MB].map((size) => ({
      name: `${format === 'text' ? 'plain text' : 'Markdown'}, ${size === 'small' ? 'documents of 30 kB' : `one of ${megabytes(size)}`}`,
      ...measure({ task: 'check', stages, format, size, rounds: size === 10 * MB ? 3 : 7 }, 240),
    })));
    const slowest = found.flatMap(({ name, without, alone = [] }) => alone.map((rule) => ({ name: `${name}: ${rule.name} alone`, without, all: rule.time })))
      .sort((a, b) => b.all / b.without - a.all / a.without).slice(0, 8);
    return {
      title: 'What the rules cost',
      about: 'Extraction with all rules against extraction with none, warm, in one process: over 1.30 is marked. Below, the rules that cost most, each alone.',
      head: ['documents', 'MB/s without rules', 'with rules, times without'],
      rows: [
        ...found.map(({ name, bytes, without, all, failed }) => (all === undefined ? [name, failed, ''] : [name, rate(bytes, without), bounded(all / without, 1.3)])),
        ...slowest.map(({ name, without, all }) => [name, '', times(all / without)]),
      ],
    };
  },

  worst({ library }) {
    const rows = worstCases.flatMap(([name, size, formats]) => formats.map((format) => {
      const { usual, found = [], failed } = measure({ task: 'worst', library, format, name }, 60);
      const last = found.at(-1);
      const unfinished = last?.part !== 1;
      const ratio = last === undefined ? failed : bounded(last.time / (usual * last.part), 10);
      // What is faster than ordinary text may grow as caches and garbage have it.
      const growth = found.length < 2 ? '' : bounded(last.time / found.at(-2).time / (last.part / found.at(-2).part), last.time > usual * last.part ? 1.5 : 3);
      return [name, format, sizeText(size), unfinished ? `**${ratio}** at ${sizeText(size * (last?.part ?? 0.1))}`.replaceAll('****', '**') : ratio, growth];
    }));
    return {
      title: 'Texts made to be slow',
      about: 'Against ordinary text of the same size and format: over 10 times is marked. The last column is a byte of the text against a byte of a part of it (the half; where that was too slow, the first tenth): 1 is linear; over 1.5 is marked (3 where it is faster than ordinary text). A text is given up at the size that takes 12 times as long as the whole ordinary text, or after a minute.',
      head: ['text', 'format', 'size', 'times ordinary text', 'growth a byte'], rows,
    };
  },

  start({ work, command }) {
    const file = join(work, 'plan.txt');
    const markdown = join(work, 'plan.md');
    writeFileSync(file, document('text', 30 * kB, 0));
    writeFileSync(markdown, document('markdown', 30 * kB, 0));
    const commands = [
      ['`node -e 0`', ['-e', '0']],
      ['`--version`', [command, '--version']],
      ['30 kB of plain text, `--json`', [command, file, '--json']],
      ['30 kB of plain text, `--format ndjson`', [command, file, '--format', 'ndjson']],
      ['30 kB of plain text, table', [command, file]],
      ['30 kB of Markdown, `--json`', [command, markdown, '--json']],
      ['`schema`', [command, 'schema']],
    ];
    const found = interleaved(commands.map(([, args]) => args), 15);
    return {
      title: 'Start-up',
      about: 'The whole process against `node -e 0`: processor time (user and system) and the clock, in milliseconds, medians of 15 runs in turn.',
      head: ['command', 'processor', 'times `node -e 0`', 'clock', 'times `node -e 0`'],
      rows: found.map(({ cpu, wall }, index) => [commands[index][0], cpu.toFixed(0), times(cpu / found[0].cpu), wall.toFixed(0), times(wall / found[0].wall)]),
    };
  },

  engines: (places) => enginesSection(places, { times }),

  archive: (places) => archiveSection(places, { rate, times }),

  peers: (places) => peersSection(places, { rate, times }),

  files({ work, command }) {
    const files = makeFiles(work);
    const about = 'The whole process on a document of 50 pages (150 kB of text, made by LibreOffice), medians of 9 runs in turn; beside it the same text as .txt, and what other programs take to give its bare text. Bounds: docx and odt 5 times `node -e 0`, doc 3 times, PDF 8 times `pdftotext`.';
    const head = ['command', 'processor, ms', 'clock, ms', 'times `node -e 0` (clock)', 'times `pdftotext` (clock)'];
    if (files === null) return { title: 'Files of word processors and PDF', about: `${about} SKIPPED: LibreOffice (soffice) is not on the PATH.`, head, rows: [] };
    const other = (code) => ['-e', code];
    const commands = [
      ['`node -e 0`', other('0')],
      ...Object.entries(files).map(([format, file]) => [`${format}, \`--json\``, [command, file, '--json', '--quiet']]),
      ['docx: mammoth', other(`require(${JSON.stringify(require.resolve('mammoth'))}).extractRawText({ path: ${JSON.stringify(files.docx)} }).then(({ value }) => console.log(value))`)],
      ['doc: word-extractor', other(`new (require(${JSON.stringify(require.resolve('word-extractor'))}))().extract(${JSON.stringify(files.doc)}).then((found) => console.log(found.getBody()))`)],
      ['pdf: `pdftotext`', ['-layout', files.pdf, '-'], 'pdftotext'],
    ];
    const found = interleaved(commands.map(([, args]) => args), 9, commands.map(([, , program]) => program));
    const [none, pdftotext] = [found[0].wall, found.at(-1).wall];
    return { title: 'Files of word processors and PDF', about, head, rows: found.map(({ cpu, wall }, index) => [commands[index][0], cpu.toFixed(0), wall.toFixed(0), times(wall / none), /^pdf/.test(commands[index][0]) ? times(wall / pdftotext) : '']) };
  },

  outputs({ work, command }) {
    const file = join(work, 'large.txt');
    writeFileSync(file, collection('text', MB));
    const formats = ['json', 'ndjson', 'table', 'csv', 'markdown', 'xlsx', 'parquet', 'html'];
    const found = interleaved(formats.map((format) => [command, file, '--format', format]), 3);
    return {
      title: 'Formats of the result',
      about: 'The whole process on 1 MB of plain text, against `--json`.',
      head: ['format', 'processor, ms', 'times JSON'],
      rows: found.map(({ cpu }, index) => [formats[index], cpu.toFixed(0), times(cpu / found[0].cpu)]),
    };
  },

  compare() {
    return told('A plan against reports', 'Processor time of comparing beside that of reading the documents (`node bench/compare.mjs`).', 'bench/compare.mjs');
  },

  page() {
    return told('The page in Chromium', 'How long until a page of `--format html` stands, against a bare page of the same text, and how long a keystroke in its search takes (`node bench/page.mjs`).', 'bench/page.mjs');
  },

  memory({ work, command }) {
    const sizes = [30 * kB, 10 * MB, 50 * MB];
    const rows = sizes.flatMap((size) => {
      const file = join(work, `memory-${size}.txt`);
      writeFileSync(file, collection('text', size));
      return ['json', 'ndjson'].map((format) => {
        const { memory, failed } = wholeProcess([command, file, '--format', format], { memory: true });
        return [sizeText(size), format, failed ?? memory.toFixed(0), failed ? '' : times(memory / (size / MB))];
      });
    });
    const empty = wholeProcess(['-e', '0'], { memory: true }).memory;
    return {
      title: 'Memory',
      about: `The most memory a whole process held (resident set), output to /dev/null; \`node -e 0\` holds ${empty.toFixed(0)} MB.`,
      head: ['plain text', 'format', 'peak, MB', 'times the text'], rows,
    };
  },
};
