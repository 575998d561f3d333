import type { CommonSettings, Settings } from '../settings.ts';

/** A document for a thread: a file, or a text or bytes that came with a name. Plain data. */
export interface Task {
  readonly path: string | null;
  /** For messages. */
  readonly name: string;
  readonly text?: string;
  readonly bytes?: Uint8Array;
}

/** What every thread is given at its start. */
export interface WorkerData {
  readonly settings: Settings;
  readonly common: CommonSettings;
}
