/** Rings once, unless it is set anew or stopped before. */
export class Clock {
  readonly #ring: () => void;
  #timer: NodeJS.Timeout | undefined;
  #soon: NodeJS.Immediate | undefined;

  constructor(ring: () => void) {
    this.#ring = ring;
  }

  set(milliseconds: number): void {
    this.stop();
    this.#timer = setTimeout(() => {
      // The process itself may have been held up, by a slow reader of its output: what has come in meanwhile is heard first.
      this.#soon = setImmediate(this.#ring);
    }, milliseconds);
  }

  stop(): void {
    clearTimeout(this.#timer);
    clearImmediate(this.#soon);
  }
}
