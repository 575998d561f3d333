import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killAll } from './programs.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A folder that only this user can look into, where programs work; gone with `close`, and when the command is ended. */
export class Workplace {
  readonly folder: string;
  readonly #end = (): void => { this.close(); };
  readonly #endBy = (signal: NodeJS.Signals): void => {
    killAll();
    this.close();
    // Ended by the signal after all, as whoever sent it expects.
    process.kill(process.pid, signal);
  };

  constructor() {
    this.folder = mkdtempSync(join(tmpdir(), 'kpi-extract-'));
    process.once('exit', this.#end);
    for (const signal of SIGNALS) process.once(signal, this.#endBy);
  }

  /** Full name of a file with these bytes. The name is ours, never the document's. */
  file(name: string, bytes: Uint8Array): string {
    const full = join(this.folder, name);
    writeFileSync(full, bytes, { mode: 0o600 });
    return full;
  }

  close(): void {
    process.off('exit', this.#end);
    for (const signal of SIGNALS) process.off(signal, this.#endBy);
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
