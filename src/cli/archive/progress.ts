import { renderNumber } from '../../output/render.ts';
import { visible } from '../../output/visible.ts';
import { displayWidth } from '../../output/width.ts';
import { say } from '../messages.ts';
import type { Language } from '../../types.ts';
import type { Outlet } from '../outlet.ts';

/** Milliseconds between two lines: on a terminal, where one is written over the other, and in a log. */
const OFTEN = 100;
const SELDOM = 30_000;

/** What this run has done so far. */
export class Tally {
  /** Documents that the unfinished run before had done. */
  before = 0;
  documents = 0;
  indicators = 0;
  errors = 0;
  warnings = 0;
  /** Of both runs. */
  failures = 0;
  /** Of this run's documents, those whose results were kept. */
  known = 0;
}

export interface ProgressOptions {
  /** On a terminal: one line, written over. Else a line now and then. */
  readonly isTerminal: boolean;
  /** Of the terminal as it is now. */
  readonly columns: () => number;
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

  #line({ before, documents, known }: Tally, name: string, time: number): string {
    const { language, total, columns, isTerminal } = this.#options;
    const seconds = Math.max(0.001, (time - this.#start) / 1000);
    const rate = (documents - known) / seconds;
    const [all, done] = [total(), before + documents];
    const left = all === null || rate === 0 ? null : Math.max(0, (all - done) / rate);
    const shownDone = renderNumber(done, language);
    const parts = [
      all === null ? say(language, 'progressDone', { done: shownDone }) : say(language, 'progressOf', { done: shownDone, total: renderNumber(all, language) }),
      say(language, 'progressRate', { rate: rate < 10 ? decimal(rate.toFixed(1), language) : renderNumber(Math.round(rate), language) }),
      ...(left === null ? [] : [say(language, 'progressLeft', { time: clock(left) })]),
    ];
    const shown = visible(name);
    if (!isTerminal) return `${parts.join(', ')}  ${shown}`;
    // The last column stays free: a terminal may break the line behind it.
    const room = columns() - 1;
    while (parts.length > 1 && displayWidth(parts.join(', ')) > room) parts.pop();
    const line = `${parts.join(', ')}  `;
    return displayWidth(line) < room ? line + endOf(shown, room - displayWidth(line)) : endOf(line.trimEnd(), room);
  }
}

/** As much of the end of a text as fits. */
function endOf(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  const characters = Array.from(text);
  let [at, width] = [characters.length, 1];
  while (at > 0 && width + displayWidth(characters[at - 1] ?? '') <= columns) {
    at -= 1;
    width += displayWidth(characters[at] ?? '');
  }
  // A mark that has lost its letter would sit on the sign.
  while (at < characters.length && displayWidth(characters[at] ?? '') === 0) at += 1;
  return `…${characters.slice(at).join('')}`;
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
export function summaryLine(tally: Tally, seconds: number, language: Language): string {
  const { before, documents, indicators, errors, warnings, failures, known } = tally;
  const counts = Object.entries({ all: before + documents, before, documents, indicators, errors, warnings, failures }).map(([name, count]) => [name, renderNumber(count, language)]);
  return say(language, before > 0 ? 'archiveSummaryResumed' : 'archiveSummary', {
    ...Object.fromEntries(counts) as Readonly<Record<string, string>>,
    known: known > 0 ? say(language, 'archiveKnown', { known: renderNumber(known, language) }) : '',
    seconds: decimal(seconds.toFixed(1), language),
  });
}
