import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const measureFile = join(import.meta.dirname, 'measure.mjs');
const hook = pathToFileURL(join(import.meta.dirname, 'usage.mjs')).href;
/** Certificates alone would double the start of every process. */
export const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !['NODE_EXTRA_CA_CERTS', 'NODE_OPTIONS', 'NODE_COMPILE_CACHE', 'NODE_DISABLE_COMPILE_CACHE'].includes(name)));

/** What a task of measure.mjs answers; what it had answered when it failed or its time was over. */
export function measure(task, seconds = 120) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', measureFile, JSON.stringify(task)], {
    env, timeout: seconds * 1000, killSignal: 'SIGKILL', encoding: 'utf8', maxBuffer: 2 ** 26,
  });
  const found = Object.assign({}, ...stdout.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line)));
  if (status === 0) return found;
  return { ...found, failed: status === null ? `over ${seconds} s` : stderr.split('\n').find((line) => /Error: |heap out of memory/u.test(line)) ?? `status ${status}` };
}

const hasBash = spawnSync('bash', ['-c', 'true']).status === 0;

/** A whole process, its output to /dev/null: milliseconds of processor time (user and system) and by the clock, peak memory in MB. */
export function wholeProcess(args, { memory = false, program = process.execPath, variables = {} } = {}) {
  if (memory || !hasBash) return hooked(args);
  const { stderr } = spawnSync('bash', ['-c', 'TIMEFORMAT="%3R %3U %3S"; time "$@" >/dev/null 2>/dev/null', 'bash', program, ...args], { env: { ...env, ...variables }, encoding: 'utf8' });
  const [wall, user, system] = stderr.trim().split('\n').at(-1).split(' ').map((part) => Number(part.replace(',', '.')) * 1000);
  return { cpu: user + system, wall };
}

/** The process tells its own usage as it ends. */
function hooked(args) {
  const before = performance.now();
  const { output, status } = spawnSync(process.execPath, ['--import', hook, ...args], { env, stdio: ['ignore', 'ignore', 'ignore', 'pipe'], encoding: 'utf8' });
  const wall = performance.now() - before;
  if (output[3] === '') return { failed: `status ${status}` };
  return { wall, ...JSON.parse(output[3]), ...(status === 0 ? {} : { failed: `status ${status}` }) };
}

export const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];

/** Medians of several commands, run in turn so that all see the same machine. */
export function interleaved(commands, rounds, programs = [], variables = {}) {
  const runs = commands.map(() => []);
  for (let round = 0; round < rounds; round += 1) for (const [index, args] of commands.entries()) runs[index].push(wholeProcess(args, { program: programs[index] ?? process.execPath, variables }));
  return runs.map((list) => ({ cpu: median(list.map(({ cpu }) => cpu)), wall: median(list.map(({ wall }) => wall)) }));
}
