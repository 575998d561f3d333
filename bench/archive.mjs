// A folder of many documents: how fast one thread and several are, what the process holds, when the first result comes, what the cache spares.
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { env, median, wholeProcess } from './child.mjs';
import { document, kB, MB } from './texts.mjs';

const COUNT = 2000;

/** Runs the command to a file; milliseconds by the clock till the end and till the first bytes are there, the most memory in MB, processor time of all threads. */
async function run(command, args, output) {
  const file = openSync(output, 'w');
  const start = performance.now();
  const child = spawn(process.execPath, [command, ...args], { stdio: ['ignore', file, 'ignore'], env });
  let first = null;
  let peak = 0;
  let cpu = 0;
  const look = setInterval(() => {
    if (first === null && statSync(output).size > 0) first = performance.now() - start;
    try {
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))[1]) / 1024);
      const [user, system] = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1].split(' ').slice(11, 13).map(Number);
      cpu = (user + system) * 10;
    } catch {
      // It has ended, or the system tells nothing of it.
    }
  }, 3);
  const status = await new Promise((resolve) => { child.on('close', resolve); });
  clearInterval(look);
  closeSync(file);
  if (status !== 0) throw new Error(`status ${status}`);
  return { wall: performance.now() - start, first, peak, cpu, bytes: statSync(output).size };
}

export async function archiveSection({ work, command }, { rate, times }) {
  const folder = join(work, 'archive');
  mkdirSync(folder);
  let bytes = 0;
  for (let i = 0; i < COUNT; i += 1) {
    const text = document('text', 30 * kB, i);
    bytes += Buffer.byteLength(text);
    writeFileSync(join(folder, `${String(i).padStart(5, '0')}.txt`), text);
  }
  const output = join(work, 'archive.ndjson');
  const ndjson = [folder, '--format', 'ndjson', '--quiet'];
  const threads = [...new Set([1, 2, availableParallelism()])].filter((jobs) => jobs <= availableParallelism());
  const rows = [];
  const row = (name, { wall, first, peak, cpu }, against) => rows.push([name, (wall / 1000).toFixed(1), rate(bytes, wall), against === null ? '' : times(against / wall), (cpu / 1000).toFixed(1), peak.toFixed(0), first === null ? '–' : first.toFixed(0)]);
  const found = new Map(threads.map((jobs) => [jobs, []]));
  for (let round = 0; round < 3; round += 1) for (const jobs of threads) found.get(jobs).push(await run(command, [...ndjson, '--jobs', String(jobs)], output));
  const best = (list) => list.reduce((a, b) => (b.wall < a.wall ? b : a));
  const one = best(found.get(1)).wall;
  for (const [jobs, list] of found) row(`--jobs ${jobs}`, best(list), one);
  const cache = join(work, 'cache');
  row('with `--cache`, first run', await run(command, [...ndjson, '--cache-dir', cache], output), one);
  row('with `--cache`, nothing changed', await run(command, [...ndjson, '--cache-dir', cache], output), one);
  const nothing = median(Array.from({ length: 9 }, () => wholeProcess(['-e', '0']).wall));
  const firsts = found.get(threads.at(-1)).map(({ first }) => first);
  const written = statSync(output).size;
  for (const name of [folder, output, cache]) rmSync(name, { recursive: true, force: true });
  return {
    title: 'An archive',
    about: `${COUNT} plain texts of 30 kB (${(bytes / MB).toFixed(1)} MB), ${(written / MB).toFixed(0)} MB of ndjson written to a file, the whole process by the clock, the best of 3 runs in turn. The first result stood after ${times(median(firsts) / nothing)} times \`node -e 0\` (${nothing.toFixed(0)} ms).`,
    head: ['command', 'seconds', 'MB/s', 'times one thread', 'processor, s', 'peak, MB', 'first result, ms'], rows,
  };
}
