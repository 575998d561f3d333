import type { Role } from './report.ts';

/** Words of one organisation, read besides those that the program knows. Letter case does not matter, unless it says so. */
export interface Vocabulary {
  /**
   * What figures are counted in: a word, and its code — [UCUM](https://ucum.org/ucum) (`hL`), ISO 4217 (`THB`: three capitals), `%` or `‰` —
   * or null for a noun that things are counted by (`bao`).
   */
  readonly units?: Readonly<Record<string, string | null>>;
  /** Titles of sections, by what such a section is for. A title that begins with one has that role. */
  readonly sections?: Readonly<Partial<Record<Role, readonly string[]>>>;
  /** Words before a figure that say it is promised, or measured. */
  readonly cues?: {
    readonly target?: readonly string[];
    readonly statistic?: readonly string[];
  };
  /** Short forms, as they are written: a full stop behind one ends no sentence (`Cty.`), and behind a number one is a counted noun whole. */
  readonly abbreviations?: readonly string[];
}
