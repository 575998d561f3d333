import type { MessagePort } from 'node:worker_threads';
import type { CommonSettings, Settings } from '../settings.ts';

/** A document for a thread: a file, or a text or bytes that came with a name. Plain data. */
export interface Task {
  readonly path: string | null;
  /** For messages. */
  readonly name: string;
  readonly text?: string;
  readonly bytes?: Uint8Array;
}

/** What a thread is asked for at once. */
export interface Order {
  readonly tasks: readonly Task[];
  /** Told of each task when it is begun: `Begun`. */
  readonly begun: MessagePort;
}

export interface Begun {
  readonly index: number;
  /** It is the first task of this thread. */
  readonly isFirst: boolean;
}

/** What every thread is given at its start. */
export interface WorkerData {
  readonly settings: Settings;
  readonly common: CommonSettings;
}
