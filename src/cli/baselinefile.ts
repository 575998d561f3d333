import type { CheckedFile } from '../types.ts';
import { newOnly, readBaseline, writeBaseline, type Baseline } from './baseline.ts';
import type { CheckSettings } from './checksettings.ts';
import type { Context } from './context.ts';
import { UserError } from './fault.ts';
import { say } from './messages.ts';

/** What `--baseline` and `--update-baseline` do in one run. */
export class BaselineFile {
  readonly #file: string | null;
  readonly #update: boolean;
  readonly #context: Context;
  readonly #before: Baseline | null;
  readonly #notices: string[] = [];

  /** @throws UserError for a baseline that cannot be read; one that is to be written need not be there. */
  constructor({ baseline, updateBaseline }: CheckSettings, context: Context) {
    this.#file = baseline;
    this.#update = updateBaseline;
    this.#context = context;
    this.#before = baseline === null ? null : readUnlessNew(baseline, updateBaseline, context);
  }

  /** Only what is new; where the baseline is updated, nothing is. */
  async compare(files: readonly CheckedFile[]): Promise<readonly CheckedFile[]> {
    const file = this.#file;
    const { language } = this.#context.common;
    if (file === null) return files;
    if (this.#update) {
      await writeBaseline(file, files, language, this.#before);
      const { files: none, accepted } = newOnly(files, readBaseline(file, language));
      this.#notices.push(say(language, 'baselineWritten', { count: accepted, file }));
      return none;
    }
    if (this.#before === null) return files;
    const { files: fresh, stale } = newOnly(files, this.#before);
    if (stale > 0) this.#notices.push(say(language, 'baselineStale', { count: stale, file }));
    return fresh;
  }

  notices(): readonly string[] {
    return this.#notices;
  }
}

function readUnlessNew(file: string, isWritten: boolean, { common }: Context): Baseline | null {
  try {
    return readBaseline(file, common.language);
  } catch (error) {
    if (isWritten && error instanceof UserError && error.key === 'notFound') return null;
    throw error;
  }
}
