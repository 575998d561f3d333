import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

export const bin = join(import.meta.dirname, '../../bin/kpi-extract.js');

/** A plan small enough to know: two targets in one section, one statistic in another. */
export const plan = `KẾ HOẠCH
Thực hiện Nghị quyết về công tác năm

I. CHỈ TIÊU
- Phấn đấu đến năm 2025 có trên 70% đoàn viên được tham gia học tập.
- Hằng năm kết nạp ít nhất 25 đảng viên mới.

II. KẾT QUẢ THỰC HIỆN
- Năm 2020 đã kết nạp được 38 người.
`;

export interface Result {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Call {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
}

/** A clean environment: nothing of the one who runs the tests decides language or colour. */
const environment = (more: Readonly<Record<string, string>> = {}): Record<string, string> => ({ PATH: process.env['PATH'] ?? '', ...more });

/** The built command as a process of its own. */
export function kpi(args: readonly string[], { env = {}, input, cwd }: Call = {}): Result {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    env: environment(env), encoding: 'utf8', maxBuffer: 1e9, ...(input === undefined ? {} : { input }), ...(cwd === undefined ? {} : { cwd }),
  });
  return { status, stdout, stderr };
}

/** The same in a shell, for pipes. The exit status is that of the command, not of what reads it. */
export function shell(line: string, env: Readonly<Record<string, string>> = {}): Promise<Result> {
  return new Promise((resolve) => {
    const child = spawn('bash', ['--norc', '-c', line], { stdio: ['ignore', 'pipe', 'pipe'], env: environment({ KPI: `${process.execPath} ${bin}`, ...env }) });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (piece: Buffer) => { stdout += piece.toString(); });
    child.stderr.on('data', (piece: Buffer) => { stderr += piece.toString(); });
    child.on('close', (status) => { resolve({ status, stdout, stderr }); });
  });
}

/** A folder for one test file, gone afterwards. */
export function folder(): { readonly path: string; readonly file: (name: string, content: string | Uint8Array) => string } {
  const path = mkdtempSync(join(tmpdir(), 'kpi-extract-'));
  afterAll(() => { rmSync(path, { recursive: true, force: true }); });
  return {
    path,
    file: (name, content) => {
      const full = join(path, name);
      writeFileSync(full, content);
      return full;
    },
  };
}
