import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { Pool } from '../../src/cli/archive/pool.ts';
import { bin, folder, kpi, plan } from '../cli/command.ts';

const { path: root, file } = folder();
const small = file('small.txt', plan);
/** Takes many seconds to read. */
const large = file('large.txt', `I. KẾT QUẢ\n${'- Đã trồng 35 ha rừng, đạt 70% kế hoạch, tăng 12% so với cùng kỳ.\n'.repeat(300_000)}`);
const pipe = join(root, 'pipe');
execFileSync('mkfifo', [pipe]);

/** A run that is written to and listened to. */
class Running {
  readonly child: ChildProcess;
  readonly closed: Promise<readonly [number | null, NodeJS.Signals | null]>;
  said = '';
  #heard: () => void = () => undefined;

  constructor(args: readonly string[]) {
    this.child = spawn(process.execPath, [bin, ...args, '--lang', 'en'], { stdio: ['pipe', 'pipe', 'pipe'] });
    onTestFinished(() => { this.child.kill('SIGKILL'); });
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.on('data', (piece: Buffer) => {
        this.said += piece.toString();
        this.#heard();
      });
    }
    this.closed = new Promise((resolve) => { this.child.on('close', (code, signal) => { resolve([code, signal]); }); });
  }

  ask(text: string): void {
    this.child.stdin?.write(text);
  }

  /** So many lines were said. */
  async lines(count: number): Promise<string[]> {
    const whole = (): string[] => this.said.split('\n').slice(0, -1);
    while (whole().length < count) await new Promise<void>((resolve) => { this.#heard = resolve; });
    return whole();
  }
}

/** In milliseconds: far less than what is at work would take, far more than a busy machine needs. */
const SOON = 4000;

async function interrupted(running: Running): Promise<{ readonly end: readonly [number | null, NodeJS.Signals | null]; readonly isSoon: boolean }> {
  const from = performance.now();
  running.child.kill('SIGINT');
  const end = await running.closed;
  return { end, isSoon: performance.now() - from < SOON };
}

const ended = { end: [130, null], isSoon: true };

test('Ctrl-C does not wait for the documents at work', async () => {
  const running = new Running([small, large, large, '--jobs', '2', '-f', 'ndjson', '-q']);
  await running.lines(1);
  expect(await interrupted(running)).toEqual(ended);
  expect(running.said).toMatch(/^\{.*\}\nkpi-extract: Stopped before the end/);
});

test.each([['a line', ['--files-from', '-'], `${small}\n`], ['a line of a stream', ['--stdin-ndjson'], '{"id":1,"text":"a"}\n'], ['documents of a stream', ['--stdin-ndjson'], `{"id":1,"text":"a"}\n{"path":${JSON.stringify(large)}}\n`]])('nor for %s that may never come', async (_, args, asked) => {
  const running = new Running([...args, '-f', 'ndjson', '-q']);
  running.ask(asked);
  await running.lines(1);
  expect(await interrupted(running)).toEqual(ended);
});

test('nor for a pipe with a list that nobody writes', async () => {
  const started = new Running(['--files-from', pipe, '-f', 'ndjson', '--progress', small]);
  await started.lines(1);
  expect(await interrupted(started)).toEqual(ended);
});

test('each result comes when its document is read, however slowly they are listed', async () => {
  const running = new Running(['--files-from', '-', '-f', 'ndjson', '-q']);
  for (let i = 1; i <= 6; i++) {
    running.ask(`${small}\n`);
    expect(await running.lines(i)).toHaveLength(i);
  }
  running.child.stdin?.end();
  expect(await running.closed).toEqual([0, null]);
});

test('an end that is asked for does not wait for a reader that takes no more', async () => {
  const many = Array.from({ length: 40 }, (_, i) => file(`unread-${i}.txt`, plan.repeat(40)));
  const child = spawn(process.execPath, [bin, ...many, '-f', 'ndjson', '-q', '--jobs', '1'], { stdio: ['ignore', 'pipe', 'ignore'] });
  onTestFinished(() => { child.kill('SIGKILL'); });
  const closed = new Promise((resolve) => { child.on('exit', (code) => { resolve(code); }); });
  await new Promise((resolve) => { child.stdout.once('readable', resolve); });
  await new Promise((resolve) => { setTimeout(resolve, 1000); });
  child.kill('SIGTERM');
  expect(await closed).toBe(130);
});

test('the time of a document does not count the start of its thread', async () => {
  // A thread that takes longer to start than its document may take with all that is allowed for a first one.
  const slow = file('slow.cjs', `const end = Date.now() + 2500;
    while (Date.now() < end);
    module.exports = ({ tasks, begun }) => tasks.map(({ path }, index) => { begun.postMessage({ index, isFirst: index === 0 }); return { path, bytes: new Uint8Array(1) }; });`);
  const common = { language: 'en', quiet: true, verbose: false, debug: false, color: false } as unknown as Parameters<typeof Pool.open>[0]['data']['common'];
  const pool = await Pool.open({ jobs: 1, timeout: 10, file: slow, data: { settings: {} as never, common }, debug: false });
  onTestFinished(async () => { await pool.close(false); });
  expect((await pool.run([{ path: small, name: small }])).map((outcome) => 'bytes' in outcome)).toEqual([true]);
});

test('a document that the system never gives up does not keep the run from its end', async ({ skip }) => {
  // Who holds a lease on a file lets others wait who open it: as long as /proc/sys/fs/lease-break-time says, 45 seconds.
  const held = file('held.txt', plan);
  const holder = spawn('perl', ['-e', '$| = 1; $SIG{IO} = "IGNORE"; open F, "<", $ARGV[0] or die; fcntl(F, 1024, 1) or die; print "held\\n"; sleep 60', held], { stdio: ['ignore', 'pipe', 'ignore'] });
  onTestFinished(() => { holder.kill('SIGKILL'); });
  const isHeld = await new Promise<boolean>((resolve) => {
    holder.stdout.once('data', () => { resolve(true); });
    holder.once('error', () => { resolve(false); });
    holder.once('close', () => { resolve(false); });
  });
  if (!isHeld) skip('no leases here');
  const from = performance.now();
  const { status, stdout, stderr } = kpi([small, held, small, '--jobs', '1', '--timeout', '1', '-f', 'ndjson', '-q', '--lang', 'en']);
  expect([status, stdout.split('\n').filter((line) => line.includes('"indicators"')).length]).toEqual([2, 2]);
  expect(stderr).toMatch(/^kpi-extract: “.*held\.txt” was not read after 1 second and was given up \(--timeout\)\.\n$/);
  expect(performance.now() - from).toBeLessThan(30_000);

  const running = new Running([small, held, '--jobs', '1', '-f', 'ndjson', '-q']);
  await running.lines(1);
  expect(await interrupted(running)).toEqual(ended);
});

test('an ignore file that is a pipe is told, and not waited for', () => {
  const folderWith = join(root, 'piped');
  execFileSync('mkdir', [folderWith]);
  execFileSync('mkfifo', [join(folderWith, '.kpi-extractignore')]);
  const { status, stderr } = kpi([folderWith, '-q', '--lang', 'en']);
  expect([status, stderr, readdirSync(folderWith)]).toEqual([2, expect.stringContaining('.kpi-extractignore” is no plain file') as string, ['.kpi-extractignore']]);
});
