// Harms documents of every format at random (fixed seed) and reads them: each must end in a report or in one clear fault, in two seconds and 500 MB.
// (Memory: what the process holds at first, and by how much one document lets it grow.)
// node scripts/fuzz.mjs [--count N] [--only FORMAT] [--seed N]; exit status 1 where one did not.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { build } from 'esbuild';
import { harmed, random } from './harm.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
export const formats = ['docx', 'doc', 'odt', 'rtf', 'pdf', 'html'];
const SECONDS = 2;
const MEGABYTES = 500;
/** Documents that a worker reads before the next takes its place: what it holds is then let go. */
const BATCH = 50;

/** The readers and the pipeline as one module. */
async function bundle(folder) {
  const outfile = join(folder, 'readers.mjs');
  await build({
    absWorkingDir: root, bundle: true, format: 'esm', platform: 'node', outfile, logLevel: 'error',
    banner: { js: `import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);` },
    stdin: { contents: `export { fileReaders, defaultLimits } from './src/input/index.ts'; export { extractDocument } from './src/extract.ts'; export { decode } from './src/cli/decode.ts';`, resolveDir: root, loader: 'ts' },
  });
  return pathToFileURL(outfile).href;
}

if (isMainThread) await main();
else await serve(workerData);

async function main() {
  const { values } = parseArgs({ options: { count: { type: 'string', default: '10000' }, only: { type: 'string' }, seed: { type: 'string', default: '2031' } } });
  const folder = await mkdtemp(join(tmpdir(), 'kpi-extract-fuzz-'));
  let failed = 0;
  try {
    const module = await bundle(folder);
    for (const format of formats) {
      if (values.only !== undefined && values.only !== format) continue;
      failed += await fuzz(module, format, Number(values.count), Number(values.seed));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  process.exitCode = failed > 0 ? 1 : 0;
}

/** Each mutation in turn; one that hangs or takes the worker down is told, and the next worker goes on behind it. */
async function fuzz(module, format, count, seed) {
  const original = await readFile(join(root, 'fixtures/formats', `plan.${format}`));
  const results = { reports: 0, faults: 0, failures: [], late: [], slowest: 0, slowestAt: -1 };
  const read = (from, to) => {
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: { module, format, original, seed, from, count: to }, resourceLimits: { maxOldGenerationSizeMb: 400, stackSizeMb: 4 } });
    return watch(worker, from, results);
  };
  for (let next = 0; next < count;) next = await read(next, Math.min(count, next + BATCH)) + 1;
  // A machine that is busy otherwise may starve a worker: what was late is read again, alone, and counts then.
  const late = results.late.splice(0).map(({ at }) => at);
  for (const at of late) await read(at, at + 1);
  if (late.length > 0) console.log(`${format}: late and read again: ${late.join(', ')}`);
  results.failures.push(...results.late.map(({ at, failure }) => `number ${at}: ${failure}`));
  const memory = Math.round((results.peak ?? 0) / 2 ** 20);
  if (memory > MEGABYTES) results.failures.push(`${memory} MB`);
  console.log(`${format}: ${count} mutations, ${results.reports} reports, ${results.faults} faults told, ${results.failures.length} failures; slowest ${Math.round(results.slowest)} ms (number ${results.slowestAt}); ${memory} MB`);
  for (const failure of results.failures.slice(0, 20)) console.log(`  ${failure}`);
  return results.failures.length;
}

/** Resolves to the last mutation that was tried. */
function watch(worker, from, results) {
  return new Promise((resolve) => {
    let at = from;
    let timer = null;
    const end = (failure) => {
      clearTimeout(timer);
      if (failure !== null) results.failures.push(`number ${at}: ${failure}`);
      void worker.terminate().then(() => resolve(at));
    };
    const arm = (seconds = SECONDS * 2) => {
      clearTimeout(timer);
      // Somewhat more than is allowed: the worker measures itself.
      timer = setTimeout(() => {
        results.late.push({ at, failure: `not done after ${seconds} s` });
        end(null);
      }, seconds * 1000);
    };
    worker.on('message', (message) => {
      if (message.done) return end(null);
      at = message.at;
      if (message.started) return arm();
      results.peak = Math.max(results.peak ?? 0, message.rss);
      if (message.milliseconds > results.slowest) [results.slowest, results.slowestAt] = [message.milliseconds, at];
      if (message.milliseconds > SECONDS * 1000) results.late.push({ at, failure: `${Math.round(message.milliseconds)} ms` });
      if (message.error !== undefined) results.failures.push(`number ${at}: ${message.error}`);
      else if (message.fault) results.faults++;
      else results.reports++;
      return undefined;
    });
    worker.on('error', (error) => end(error.message));
    // A worker's own beginning is no document's.
    arm(60);
  });
}

async function serve({ module, format, original, seed, from, count }) {
  const { fileReaders, defaultLimits, decode, extractDocument } = await import(module);
  const reader = await fileReaders[format]();
  // Of pdf.js, as the command passes them over (src/cli/strays.ts).
  process.on('unhandledRejection', () => undefined);
  const options = { limits: defaultLimits, decode: (bytes) => decodeSafely(decode, bytes), recognise: async () => null, recogniseAll: false };
  // What a document took is its own: those before it are collected.
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  let base;
  for (let at = from; at < count; at++) {
    const before = process.memoryUsage.rss();
    base ??= before;
    if (before > base + 50_000_000) collect();
    const bytes = harmed(format, new Uint8Array(original), random(seed * 1_000_003 + at));
    parentPort.postMessage({ at, started: true });
    const start = performance.now();
    const message = { at, fault: false };
    try {
      const { text, blocks, encoding, pages } = await reader.read(bytes, options);
      extractDocument({ text, path: null, format, encoding, sha256: '', pages }, { read: () => [...blocks] });
    } catch (error) {
      if (error?.name === 'InputError' || error?.name === 'UserError') message.fault = true;
      else message.error = `${error?.name}: ${error?.message}\n${String(error?.stack).split('\n').slice(1, 4).join('\n')}`;
    }
    parentPort.postMessage({ ...message, milliseconds: performance.now() - start, rss: base + Math.max(0, process.memoryUsage.rss() - before) });
  }
  parentPort.postMessage({ done: true });
}

function decodeSafely(decode, bytes) {
  return decode(bytes, 'auto', 'fuzz', 'en');
}
