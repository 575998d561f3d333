// A trial on many files: made from fixtures/, one in a hundred broken, read undisturbed, read with kills and --resume, read twice with --cache.
// node scripts/trial.mjs [--count 100000] [--seed 2031]; exit status 1 where something does not hold.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, createReadStream, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { random } from '../bench/prose.mjs';
import { document } from '../bench/texts.mjs';
import { Expectations } from './expectations.mjs';
import { watched } from './watched.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const command = join(root, 'bin/kpi-extract.js');
const FOLDER = 1000;
const BROKEN = 100;
/** Over --max-size, which is 256 MiB by itself. */
const HUGE = 256 * 1024 * 1024 + 1;
const KILLS = 4;
/** Seconds of a run from which on its memory is judged. */
const SETTLED = 90;
/** Of the documents, read twice with the cache. */
const CACHED = 10_000;

const docx = readFileSync(join(root, 'fixtures/formats/plan.docx'));
/** What each kind of broken document is, and the code of its error. The ending says how it is read. */
const broken = [
  { name: 'cut', ending: 'docx', code: 'fileDamaged', make: (file) => { writeFileSync(file, docx.subarray(0, docx.length / 2)); } },
  { name: 'binary', ending: 'txt', code: 'binary', make: (file, next) => { writeFileSync(file, Buffer.from(Array.from({ length: 3000 }, (_, i) => (i % 7 === 3 ? 0 : next(256))))); } },
  { name: 'huge', ending: 'txt', code: 'tooLarge', make: (file) => { writeFileSync(file, ''); truncateSync(file, HUGE); } },
  // Root reads what is locked; a link that leads nowhere nobody reads.
  process.getuid?.() === 0
    ? { name: 'a link to nothing (root may read what is locked)', ending: 'txt', code: 'notFound', make: (file) => { symlinkSync('nothing', file); } }
    : { name: 'locked', ending: 'txt', code: 'noPermission', make: (file) => { writeFileSync(file, 'x', { mode: 0 }); } },
];

const { values } = parseArgs({ options: { count: { type: 'string', default: '100000' }, seed: { type: 'string', default: '2031' } } });
const count = Number(values.count);
const next = random(Number(values.seed));
const all = new Expectations();
const work = mkdtempSync(join(tmpdir(), 'kpi-extract-trial-'));
try {
  await trial();
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.exitCode = all.failed > 0 ? 1 : 0;

/** The documents in the order in which they are to be read: path, and the code of the error or null. */
function makeDocuments(archive) {
  const documents = [];
  let bytes = 0;
  for (let i = 0; i < count; i += 1) {
    const folder = join(archive, String(Math.floor(i / FOLDER)).padStart(4, '0'));
    if (i % FOLDER === 0) mkdirSync(folder, { recursive: true });
    const kind = i % BROKEN === 42 ? broken[Math.floor(i / BROKEN) % broken.length] : null;
    const path = join(folder, `${String(i % FOLDER).padStart(3, '0')}.${kind?.ending ?? 'txt'}`);
    if (kind !== null) kind.make(path, next);
    else {
      const text = document('text', 1000 + next(4000), i);
      bytes += Buffer.byteLength(text);
      writeFileSync(path, text);
    }
    documents.push({ path, code: kind?.code ?? null });
  }
  return { documents, bytes };
}

/** Runs the command; its standard output goes to a file, its standard error is kept. `kill`: after so many milliseconds, at once. */
async function run(args, output, kill = null) {
  const file = output === null ? 'ignore' : openSync(output, 'w');
  const start = performance.now();
  const child = spawn(process.execPath, [command, '--lang', 'en', '--format', 'ndjson', ...args], { stdio: ['ignore', file, 'pipe'] });
  const memory = watched(child);
  let told = '';
  child.stderr.setEncoding('utf8').on('data', (text) => { told += text; });
  const timer = kill === null ? null : setTimeout(() => { child.kill('SIGKILL'); }, kill);
  const [status, signal] = await new Promise((resolve) => { child.on('close', (...ended) => { resolve(ended); }); });
  clearTimeout(timer);
  if (output !== null) closeSync(file);
  return { status, signal, memory, told: told.split('\n').filter((line) => line !== ''), seconds: (performance.now() - start) / 1000 };
}

/** Whether each document has its line at its place, and each that is broken its error. */
async function linesHold(output, documents) {
  let at = 0;
  let failures = 0;
  let wrong = null;
  for await (const line of createInterface({ input: createReadStream(output), crlfDelay: Infinity })) {
    const { path, code } = documents[at] ?? {};
    const { source, error, indicators } = JSON.parse(line);
    if (error !== undefined) failures += 1;
    if (wrong === null && (source.path !== path || (error?.code ?? null) !== code || (error === undefined) === (indicators === undefined))) wrong = `line ${at + 1}: ${source.path} ${error?.code}, not ${path} ${code}`;
    at += 1;
  }
  return { lines: at, failures, wrong };
}

async function hashOf(file) {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(file)) hash.update(piece);
  return hash.digest('hex');
}

async function trial() {
  const archive = join(work, 'archive');
  const { documents, bytes } = makeDocuments(archive);
  const failing = documents.filter(({ code }) => code !== null).length;
  console.log(`${count} files, ${(bytes / 1e6).toFixed(0)} MB, ${failing} of them broken: ${broken.map(({ name }) => name).join(', ')}`);
  const whole = join(work, 'whole.ndjson');
  const undisturbed = await run([archive], whole);
  const { memory, seconds, told, status } = undisturbed;
  console.log(`undisturbed: ${seconds.toFixed(1)} s, ${(count / seconds).toFixed(0)} documents/s, ${(bytes / 1e6 / seconds).toFixed(1)} MB/s, ${(statSync(whole).size / 1e6).toFixed(0)} MB written; ${memory.peak.toFixed(0)} MB at most, ${memory.between(0.3, 0.4).toFixed(0)} MB in the fourth tenth and ${memory.between(0.9, 1).toFixed(0)} MB in the last`);
  all.expect('exit status 2', status === 2, String(status));
  const { lines, failures, wrong } = await linesHold(whole, documents);
  all.expect(`${lines} lines in the order of the files, each broken one with its error`, lines === count && failures === failing && wrong === null, wrong ?? `${lines} lines, ${failures} failures`);
  all.expect('one line on standard error for each broken one, and a summary', told.length === failing + 1, `${told.length} lines`);
  all.expect('memory below 400 MB', memory.peak < 400, memory.peak.toFixed(0));
  all.expectFlat(memory.between(0.9, 1) < memory.between(0.3, 0.4) * 1.2, seconds, SETTLED);

  const resumed = join(work, 'resumed.ndjson');
  let killed = 0;
  for (let i = 0; i < KILLS; i += 1) {
    const { signal } = await run([archive, '--resume', resumed], null, Math.max(400, ((1 + next(20)) / 100) * seconds * 1000));
    if (signal === 'SIGKILL') killed += 1;
    console.log(`killed: ${(statSync(resumed, { throwIfNoEntry: false })?.size ?? 0) / 1e6 | 0} MB written`);
  }
  const last = await run([archive, '--resume', resumed], null);
  all.expect(`killed ${killed} times and gone on with: the same bytes`, killed === KILLS && last.status === 2 && await hashOf(resumed) === await hashOf(whole), `killed ${killed}, status ${last.status}`);

  const some = Array.from({ length: Math.ceil(Math.min(count, CACHED) / FOLDER) }, (_, i) => join(archive, String(i).padStart(4, '0')));
  const sound = documents.slice(0, some.length * FOLDER).filter(({ code }) => code === null).length;
  const cache = ['--cache-dir', join(work, 'cache')];
  const [first, second] = [join(work, 'first.ndjson'), join(work, 'second.ndjson')];
  const filled = await run([...some, ...cache], first);
  const read = await run([...some, ...cache], second);
  console.log(`with --cache: ${filled.seconds.toFixed(1)} s, then ${read.seconds.toFixed(1)} s`);
  const known = Number(/\((\d[\d,]{0,12}) done before\)/u.exec(read.told.at(-1) ?? '')?.[1]?.replaceAll(',', ''));
  all.expect(`nothing of ${sound} unchanged documents is read again, and the bytes are the same`, known === sound && await hashOf(first) === await hashOf(second), read.told.at(-1));
}
