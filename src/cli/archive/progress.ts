import { visible } from '../../output/visible.ts';
import { say, type MessageKey } from '../messages.ts';
import type { Language } from '../../types.ts';
import type { Outlet } from '../outlet.ts';

/** Milliseconds between two lines: on a terminal, where one is written over the other, and in a log. */
const OFTEN = 100;
const SELDOM = 30_000;

/** What was done so far. */
export class Tally {
  documents = 0;
  indicators = 0;
  errors = 0;
  warnings = 0;
  failures = 0;
  /** Of them, those that a run before, or the cache, had done. */
  known = 0;
}

export interface ProgressOptions {
  /** On a terminal: one line, written over. Else a line now and then. */
  readonly isTerminal: boolean;
  readonly columns: number;
  readonly language: Language;
  /** How many documents there are, as far as that is known. */
  readonly total: () => number | null;
  readonly now: () => number;
}

/** The line that says how far a run has come: done, of how many, how fast, how long still, and what is read. */
export class Progress {
  readonly #out: Outlet;
  readonly #options: ProgressOptions;
  readonly #start: number;
  #last: number;
  #isShown = false;

  constructor(out: Outlet, options: ProgressOptions) {
    this.#out = out;
    this.#options = options;
    this.#start = options.now();
    this.#last = options.isTerminal ? -Infinity : this.#start;
  }

  async tell(tally: Tally, name: string): Promise<void> {
    const { isTerminal, now } = this.#options;
    const time = now();
    if (time - this.#last < (isTerminal ? OFTEN : SELDOM)) return;
    this.#last = time;
    const line = this.#line(tally, name, time);
    this.#isShown = isTerminal;
    await this.#out.write([isTerminal ? `\r${line}\u001b[K` : `${line}\n`]);
  }

  /** Takes the line away, so that others can be written. */
  async clear(): Promise<void> {
    if (this.#isShown) await this.#out.write(['\r\u001b[K']);
    this.#isShown = false;
  }

  #line({ documents, known }: Tally, name: string, time: number): string {
    const { language, total, columns, isTerminal } = this.#options;
    const seconds = Math.max(0.001, (time - this.#start) / 1000);
    const rate = (documents - known) / seconds;
    const all = total();
    const left = all === null || rate === 0 ? null : Math.max(0, (all - documents) / rate);
    const parts = [all === null ? say(language, 'progressDone', { done: documents }) : say(language, 'progressOf', { done: documents, total: all }), say(language, 'progressRate', { rate: decimal(rate.toFixed(rate < 10 ? 1 : 0), language) })];
    if (left !== null) parts.push(say(language, 'progressLeft', { time: clock(left) }));
    const line = `${parts.join(', ')}  `;
    const shown = visible(name);
    const room = columns - line.length - 1;
    return isTerminal ? line + (shown.length > room ? `…${shown.slice(shown.length - Math.max(0, room - 1))}` : shown) : line + shown;
  }
}

/** `0:07`, `12:30`, `1:02:03` */
export function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
  const two = (value: number): string => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

const decimal = (number: string, language: Language): string => (language === 'vi' ? number.replace('.', ',') : number);

/** One line at the end. */
export function summaryLine({ documents, indicators, errors, warnings, failures, known }: Tally, seconds: number, language: Language): string {
  const key: MessageKey = known > 0 ? 'archiveSummaryKnown' : 'archiveSummary';
  return say(language, key, { documents, indicators, errors, warnings, failures, known, seconds: decimal(seconds.toFixed(1), language) });
}
