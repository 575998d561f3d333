import { spawn } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/** The only place that starts other programs: by their full names, with lists of arguments, never through a shell. */

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Full name of a program on the PATH, or null. Folders that are not absolute are passed over, so that what lies beside a document is never
 * taken for the program.
 */
export function findProgram(name: string, env: Environment): string | null {
  const file = process.platform === 'win32' ? `${name}.exe` : name;
  const path = env['PATH'] ?? env['Path'] ?? '';
  for (const folder of path.split(delimiter)) {
    const full = join(folder, file);
    if (isAbsolute(folder) && isRunnable(full)) return full;
  }
  return null;
}

function isRunnable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

export interface Task {
  /** Full name. */
  readonly program: string;
  readonly args: readonly string[];
  /** For its standard input; nothing where left out. */
  readonly input?: Uint8Array;
  readonly env: Environment;
  readonly cwd: string;
  /** After which it is killed. */
  readonly seconds: number;
  /** Bytes of output, beyond which it is killed. */
  readonly most: number;
}

/** What went wrong with a program: it did not start, took too long, said too much, or ended with a status of failure. */
export class ProgramFailure extends Error {
  readonly why: 'start' | 'time' | 'size' | 'status';
  /** Status or signal, or the system's code. */
  readonly code: string;

  constructor(why: ProgramFailure['why'], code = '', options?: ErrorOptions) {
    super(`${why} ${code}`, options);
    this.name = 'ProgramFailure';
    this.why = why;
    this.code = code;
  }
}

/** Programs that run now: they end with the command. */
const running = new Set<() => void>();

export function killAll(): void {
  for (const kill of running) kill();
}

/** What a program prints on standard output. @throws ProgramFailure */
export function runProgram({ program, args, input, env, cwd, seconds, most }: Task): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env: { ...env }, cwd, shell: false, windowsHide: true, stdio: ['pipe', 'pipe', 'ignore'] });
    const pieces: Buffer[] = [];
    let total = 0;
    let failure: ProgramFailure | null = null;
    const kill = (): void => { child.kill('SIGKILL'); };
    const fail = (why: ProgramFailure): void => {
      failure ??= why;
      kill();
      // A child of its own may hold the pipe open.
      child.stdout.destroy();
    };
    const timer = setTimeout(() => { fail(new ProgramFailure('time', String(seconds))); }, seconds * 1000);
    running.add(kill);
    const end = (): void => {
      clearTimeout(timer);
      running.delete(kill);
    };
    child.on('error', (error) => {
      end();
      reject(failure ?? new ProgramFailure('start', 'code' in error ? String(error.code) : '', { cause: error }));
    });
    child.stdout.on('data', (piece: Buffer) => {
      total += piece.length;
      if (total > most) fail(new ProgramFailure('size', String(most)));
      else pieces.push(piece);
    });
    child.stdout.on('error', () => undefined);
    child.on('close', (status, signal) => {
      end();
      if (failure !== null) reject(failure);
      else if (status === 0) resolve(Buffer.concat(pieces));
      else reject(new ProgramFailure('status', String(status ?? signal)));
    });
    // It may end before it has read everything.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input ?? new Uint8Array());
  });
}
