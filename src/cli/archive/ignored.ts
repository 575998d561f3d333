import { relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** The ignore files from the folder of a walk down to where it is: the nearest that speaks of a path decides, as with git. */
export class IgnoreRules {
  readonly #rules: readonly { readonly folder: string; readonly patterns: Ignore }[];

  constructor(rules: readonly { readonly folder: string; readonly patterns: Ignore }[] = []) {
    this.#rules = rules;
  }

  /** `text`: of an ignore file in `folder`. */
  with(folder: string, text: string): IgnoreRules {
    return new IgnoreRules([{ folder, patterns: ignore().add(text) }, ...this.#rules]);
  }

  ignores(path: string, isFolder: boolean): boolean {
    for (const { folder, patterns } of this.#rules) {
      const inside = relative(folder, path).split(sep).join('/');
      const { ignored, unignored } = patterns.test(isFolder ? `${inside}/` : inside);
      if (ignored) return true;
      if (unignored) return false;
    }
    return false;
  }
}
