import { isUtf8 } from 'node:buffer';
import { latin, mayHoldRuns, oldEncodings, type LegacyEncoding } from '../input/index.ts';
import type { FileOptions } from '../types.ts';
import type { Context } from './context.ts';
import { decode, detectEncoding, firstInvalidUtf8, isSurelyOther, isUnicode, type Encoding } from './decode.ts';
import { UserError } from './fault.ts';
import { say } from './messages.ts';
import { tell } from './outlet.ts';

type Old = Awaited<ReturnType<typeof oldEncodings>>;
type Detection = ReturnType<Old['detect']>;

/** A document's text, and what it was decoded from: `utf-8`, `tcvn3`, `utf-8+tcvn3` where some runs were in another encoding. */
export interface DecodedDocument {
  readonly text: string;
  readonly encoding: string;
}

/** Of ASCII itself, whatever its parts are (RFC 2045). */
const isMime = (file: Uint8Array): boolean => /^content-transfer-encoding:/im.test(latin(file.subarray(0, 8192)));

/** Decodes one document, and tells with `--verbose` what was found out. With an encoding that is told nothing is looked for. */
export class Decoding {
  readonly #wanted: Encoding;
  readonly #file: string;
  readonly #context: Context;
  readonly #notes: string[] = [];

  constructor(wanted: Encoding, file: string, context: Context) {
    this.#wanted = wanted;
    this.#file = file;
    this.#context = context;
  }

  /** The whole of a file. */
  async document(bytes: Uint8Array): Promise<DecodedDocument> {
    if (this.#wanted === 'auto') return this.#judged(bytes);
    return isUnicode(this.#wanted) ? this.#unicode(bytes, this.#wanted) : this.#as(bytes, this.#wanted, await oldEncodings());
  }

  async #judged(bytes: Uint8Array): Promise<DecodedDocument> {
    const encoding = detectEncoding(bytes, this.#file);
    if (encoding === 'utf-8' && !isUtf8(bytes)) {
      const old = await oldEncodings();
      return this.#found(bytes, () => old.detect(bytes));
    }
    const decoded = this.#unicode(bytes, encoding);
    if (!mayHoldRuns(decoded.text)) return this.#noted(decoded);
    const { mend } = await oldEncodings();
    const mended = mend(decoded.text);
    return mended === null ? this.#noted(decoded) : this.#noted({ text: mended.text, encoding: [encoding, ...mended.encodings].join('+') }, mended.scores);
  }

  /** For a file's reader, which may know what the file says of its encoding. Runs in old fonts are the reader's. */
  async parts(file: Uint8Array): Promise<FileOptions['decode']> {
    const wanted = this.#wanted;
    const old = isUnicode(wanted) || (wanted === 'auto' && isUtf8(file) && !isMime(file)) ? null : await oldEncodings();
    return (bytes, declared) => {
      if (old === null || isUnicode(wanted)) return this.#unicode(bytes, wanted as 'auto');
      if (wanted !== 'auto') return this.#as(bytes, wanted, old);
      const encoding = detectEncoding(bytes, this.#file);
      return encoding === 'utf-8' && !isUtf8(bytes) ? this.#found(bytes, () => old.decodePart(bytes, declared)) : this.#unicode(bytes, encoding);
    };
  }

  async tell(): Promise<void> {
    const { common, stderr } = this.#context;
    if (common.verbose) for (const note of this.#notes.splice(0)) await tell(stderr, note);
  }

  #unicode(bytes: Uint8Array, wanted: Parameters<typeof decode>[1]): DecodedDocument {
    return decode(bytes, wanted, this.#file, this.#context.common.language);
  }

  #as(bytes: Uint8Array, wanted: LegacyEncoding, old: Old): DecodedDocument {
    const file = this.#file;
    if (isSurelyOther(bytes, wanted)) throw new UserError('otherEncoding', { file, encoding: wanted });
    this.#refuseZeros(bytes);
    const { text, wrong } = old.decodeAs(bytes, wanted);
    if (wrong >= 0) throw new UserError('invalidByte', { file, encoding: wanted, offset: wrong });
    return { text, encoding: wanted };
  }

  #found(bytes: Uint8Array, look: () => Detection): DecodedDocument {
    const file = this.#file;
    this.#refuseZeros(bytes);
    const found = look();
    if (found.is === 'found') return this.#noted({ text: found.text, encoding: found.encoding }, found.scores);
    this.#noted({ text: '', encoding: say(this.#context.common.language, 'encodingUnclear') }, found.scores);
    if (found.is === 'tie') throw new UserError('tiedEncodings', { file, one: found.between[0], other: found.between[1] });
    throw new UserError('unknownEncoding', { file, offset: firstInvalidUtf8(bytes) });
  }

  #refuseZeros(bytes: Uint8Array): void {
    const zero = bytes.indexOf(0);
    if (zero >= 0) throw new UserError('binary', { file: this.#file, what: say(this.#context.common.language, 'nulByte', { offset: zero }) });
  }

  #noted(decoded: DecodedDocument, scores: Detection['scores'] = []): DecodedDocument {
    const { language } = this.#context.common;
    const told = say(language, 'encodingIs', { file: this.#file, encoding: decoded.encoding });
    const scored = scores.map(({ name, score }) => `${name} ${score.toFixed(2)}`).join(', ');
    this.#notes.push(scored === '' ? told : told + say(language, 'encodingScores', { scores: scored }));
    return decoded;
  }
}
