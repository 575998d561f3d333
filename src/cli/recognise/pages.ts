import { visible } from '../../output/visible.ts';
import type { RecognisedPage } from '../../types.ts';
import type { Context } from '../context.ts';
import { UserError } from '../fault.ts';
import { say } from '../messages.ts';
import { tell } from '../outlet.ts';
import type { InputSettings } from '../settings.ts';
import { isRecogniseError } from './failure.ts';
import type { Recogniser, Why } from './recogniser.ts';

/** The pages of one document that are read by other programs, and what the user is told of it. */
export class Pages {
  readonly #bytes: Uint8Array;
  readonly #isPicture: boolean;
  readonly #name: string;
  readonly #settings: InputSettings;
  readonly #context: Context;
  #recogniser: Promise<Recogniser> | null = null;
  #left: number[] = [];
  #isShown = false;
  /** What a page could not be read for: readers may take it for a fault of their own. */
  failure: UserError | null = null;

  constructor(bytes: Uint8Array, isPicture: boolean, name: string, settings: InputSettings, context: Context) {
    this.#bytes = bytes;
    this.#isPicture = isPicture;
    this.#name = name;
    this.#settings = settings;
    this.#context = context;
  }

  /** @throws UserError */
  async recognise(page: number, why: Why): Promise<RecognisedPage | null> {
    try {
      this.#recogniser ??= this.#open();
      const found = await (await this.#recogniser).recognise(page, why);
      if (found === null) this.#left.push(page);
      return found;
    } catch (error) {
      if (!isRecogniseError(error)) throw error;
      throw this.failure ??= new UserError(error.key, error.values, { cause: error });
    }
  }

  /** The programs are ended, their files gone, and what was left out is told. */
  async close(): Promise<void> {
    await this.#recogniser?.then((recogniser) => { recogniser.close(); }, () => undefined);
    this.#show('');
    const { common: { language }, stderr } = this.#context;
    if (this.#left.length > 0 && this.failure === null) await tell(stderr, visible(say(language, 'ocrLeftOut', { file: this.#name, pages: rangesOf(this.#left) })));
    this.#left = [];
  }

  async #open(): Promise<Recogniser> {
    // Most documents need none of it.
    const { Recogniser } = await import('./recogniser.ts');
    const { ocr, tessdata } = this.#settings;
    return new Recogniser({
      bytes: this.#bytes, isPicture: this.#isPicture, name: this.#name, ocr, tessdata, env: this.#context.streams.env, begin: (page, of) => { this.#begin(page, of); },
    });
  }

  #begin(page: number, of: number | null): void {
    const { common: { language, quiet }, stderr } = this.#context;
    const terminal = quiet ? null : stderr.terminal;
    if (terminal?.isTTY !== true) return;
    const line = visible(say(language, 'ocrPage', { file: this.#name, page: of === null ? page : `${page}/${of}` }));
    // What does not fit in a line could not be taken back.
    this.#show(line.slice(Math.min(0, (terminal.columns ?? 80) - 1 - line.length) * -1));
  }

  /** In place of what was shown before. */
  #show(line: string): void {
    if (line === '' && !this.#isShown) return;
    this.#isShown = line !== '';
    void this.#context.stderr.write([`\r\u001b[K${line}`]);
  }
}

/** `1–3, 7`. */
export function rangesOf(pages: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const page of [...pages].sort((a, b) => a - b)) {
    const range = ranges.at(-1);
    if (range !== undefined && page <= range[1] + 1) range[1] = page;
    else ranges.push([page, page]);
  }
  return ranges.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(', ');
}
