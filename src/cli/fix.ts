import { parse, relative, resolve, sep } from 'node:path';
import { isFileFormat } from '../input/index.ts';
import { unifiedDiff } from '../output/diff.ts';
import { maskControls } from '../output/visible.ts';
import type { Finding, Source } from '../types.ts';
import type { applyEdits } from '../extract.ts';
import type { Context } from './context.ts';
import { encode, isUnicode } from './decode.ts';
import type { Input } from './document.ts';
import { explain, UserError } from './fault.ts';
import { readFile } from './files.ts';
import { say } from './messages.ts';
import { tell } from './outlet.ts';
import { FileSink } from './save.ts';
import { sha256 } from './sha256.ts';

/** As it is seen from here, else from the root, `/` between names: `git apply` and `patch` take no name that leads out of a folder. */
function nameInDiff(path: string | null): string {
  if (path === null) return 'stdin';
  const inside = relative(process.cwd(), path);
  const shown = inside.startsWith('..') ? resolve(path).slice(parse(resolve(path)).root.length) : inside;
  return shown.split(sep).join('/');
}

/** Mends what the rules are sure of, in the files or only in a diff on standard output. Numbers are never touched. */
export class Fixer {
  readonly #how: 'write' | 'show';
  readonly #apply: typeof applyEdits;
  readonly #context: Context;
  readonly #maxSize: number;
  #files = 0;
  #places = 0;
  /** Files that are no text, with something to mend. */
  #untouched = 0;
  #inOldEncodings = 0;
  /** A file could not be written. */
  failed = false;

  constructor(how: 'write' | 'show', apply: typeof applyEdits, context: Context, maxSize: number) {
    this.#how = how;
    this.#apply = apply;
    this.#context = context;
    this.#maxSize = maxSize;
  }

  /** The document as it is when mended; null where there is nothing to mend. */
  async mend(input: Input, source: Source, findings: readonly Finding[]): Promise<Source | null> {
    const edits = findings.flatMap(({ fix }) => fix ?? []);
    if (edits.length > 0 && isFileFormat(source.format)) {
      this.#untouched += 1;
      return null;
    }
    if (edits.length > 0 && !isUnicode(source.encoding)) {
      this.#inOldEncodings += 1;
      return null;
    }
    const { text, done } = this.#apply(source.text, edits);
    if (text === source.text) return null;
    if (this.#how === 'show') await this.#show(unifiedDiff(nameInDiff(input.path), source.text, text));
    else if (!await this.#wrote(input, source, text)) return null;
    this.#files += 1;
    this.#places += done;
    return { ...source, text };
  }

  /** As it is for programs; a terminal is kept from obeying it. */
  async #show(diff: Iterable<string>): Promise<void> {
    const { stdout } = this.#context;
    const isShown = stdout.terminal?.isTTY === true;
    for (const piece of diff) await stdout.write([isShown ? maskControls(piece) : piece]);
  }

  /** What cannot be written is told, and the document stays as it was found. */
  async #wrote(input: Input, source: Source, text: string): Promise<boolean> {
    try {
      await this.#write(input, source, text);
      return true;
    } catch (error) {
      const { common, stderr } = this.#context;
      this.failed = true;
      await tell(stderr, explain(error, common.language, common.debug, input.name));
      return false;
    }
  }

  async #write(input: Input, source: Source, text: string): Promise<void> {
    const { language } = this.#context.common;
    if (input.path === null) throw new UserError('fixStdin');
    const bytes = readFile(input.path, { maxSize: this.#maxSize, language, name: input.name });
    if (sha256(bytes) !== source.sha256) throw new UserError('changedMeanwhile', { file: input.name });
    const sink = new FileSink(input.path, language);
    try {
      await sink.write([encode(text, source.encoding, bytes)]);
      await sink.commit();
    } catch (error) {
      sink.abandon();
      throw error;
    }
  }

  notices(): string[] {
    const { language } = this.#context.common;
    const mended = this.#files === 0 ? [] : [say(language, this.#how === 'write' ? 'mended' : 'wouldMend', { places: this.#places, files: this.#files })];
    return [
      ...mended,
      ...(this.#untouched === 0 ? [] : [say(language, 'onlyText', { files: this.#untouched })]),
      ...(this.#inOldEncodings === 0 ? [] : [say(language, 'onlyUnicode', { files: this.#inOldEncodings })]),
    ];
  }
}
