import type { Frame, Pieces } from '../types.ts';
import type { Sink } from './outlet.ts';

/** Results in order, with what the format puts around them. The file is made when there is something to put in it. */
export class Results {
  readonly #makeSink: () => Sink;
  readonly #frame: Frame;
  #sink: Sink | null = null;
  #count: number;

  /** `before`: so many stand in the file already. */
  constructor(makeSink: () => Sink, frame: Frame, before = 0) {
    this.#makeSink = makeSink;
    this.#frame = frame;
    this.#count = before;
  }

  async add(pieces: Pieces): Promise<void> {
    const sink = this.#open();
    await sink.write([this.#count === 0 ? this.#frame.open : this.#frame.between].filter((piece) => piece !== ''));
    this.#count += 1;
    await sink.write(pieces);
  }

  /** `wanted`: an empty list is an answer too. */
  async close(wanted: boolean): Promise<void> {
    if (this.#count === 0 && !wanted) return;
    const sink = this.#open();
    await sink.write([(this.#count === 0 ? this.#frame.open : '') + this.#frame.close].filter((piece) => piece !== ''));
    await sink.commit();
  }

  abandon(): void {
    this.#sink?.abandon();
  }

  #open(): Sink {
    this.#sink ??= this.#makeSink();
    return this.#sink;
  }
}
