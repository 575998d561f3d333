const NEWLINE = 10;
const RETURN = 13;
/** Editors of Windows put it before the first line. */
const MARK = Buffer.from('\ufeff');

/**
 * The lines of a byte stream, without their ends (`\n` or `\r\n`) and without a byte order mark. Nothing is read before it is asked for but the rest of the piece at hand. A line of more than `most` bytes is
 * passed over without being kept: null stands in its place.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array | string>, most: number): AsyncGenerator<Buffer | null> {
  let line = new Line(most);
  let isFirst = true;
  const whole = (): Buffer | null => {
    const bytes = line.whole();
    const hasMark = isFirst && bytes?.subarray(0, MARK.length).equals(MARK) === true;
    isFirst = false;
    line = new Line(most);
    return hasMark ? bytes.subarray(MARK.length) : bytes;
  };
  for await (const given of stream) {
    const piece = typeof given === 'string' ? Buffer.from(given) : Buffer.from(given.buffer, given.byteOffset, given.byteLength);
    let at = 0;
    for (let end = piece.indexOf(NEWLINE); end >= 0; end = piece.indexOf(NEWLINE, at)) {
      line.add(piece.subarray(at, end));
      yield whole();
      at = end + 1;
    }
    line.add(piece.subarray(at));
  }
  if (line.length > 0) yield whole();
}

/** A line as it comes, in pieces. */
class Line {
  readonly #most: number;
  #pieces: Buffer[] = [];
  length = 0;

  /** `most`: bytes. */
  constructor(most: number) {
    this.#most = most;
  }

  add(piece: Buffer): void {
    this.length += piece.length;
    // One byte more than it may have: the end of the line may still turn out to be `\r\n`.
    if (this.length > this.#most + 1) this.#pieces = [];
    else this.#pieces.push(piece);
  }

  /** Null where it is too long. */
  whole(): Buffer | null {
    if (this.length > this.#most + 1) return null;
    const [only, ...others] = this.#pieces;
    const bytes = only === undefined || others.length > 0 ? Buffer.concat(this.#pieces) : only;
    const line = bytes.at(-1) === RETURN ? bytes.subarray(0, -1) : bytes;
    return line.length > this.#most ? null : line;
  }
}
