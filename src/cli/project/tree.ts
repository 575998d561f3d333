/** Settings as they were written, whatever the language: each value with the line it stands in, where there are lines. */
export type Tree = { readonly line: number | null } & (
  | { readonly kind: 'map'; readonly entries: readonly Entry[] }
  | { readonly kind: 'list'; readonly items: readonly Tree[] }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'null' }
  /** `true`, and what no settings are made of. */
  | { readonly kind: 'other'; readonly text: string }
);

export interface Entry {
  readonly key: string;
  readonly line: number | null;
  readonly value: Tree;
}

/** What is wrong with settings, or with a baseline. Data, not a message: the bundle that reads settings has none of the command's own classes. */
export interface Fault {
  /** Of the file; null where it has no lines (a program's value). */
  readonly line: number | null;
  /** Where among the settings, for what has no lines: `rules.structure/heading`. */
  readonly path: string;
  readonly key: FaultKey;
  readonly values: Readonly<Record<string, string>>;
  /** What was perhaps meant. */
  readonly meant: string | null;
}

export type FaultKey =
  | 'notYaml' | 'yamlTab' | 'yamlIndent' | 'yamlMissing' | 'yamlAlias' | 'notJson' | 'tooDeep' | 'tooManyValues' | 'twice' | 'keyNoText' | 'threw' | 'noDefault' | 'noPackageKey'
  | 'noSettings' | 'noMap' | 'noList' | 'noText' | 'unknownSetting' | 'ruleUnknown' | 'roleUnknown' | 'typeUnknown' | 'noSeverity'
  | 'wordEmpty' | 'wordLong' | 'wordSigns' | 'wordDigits' | 'noUnitCode' | 'bothCues' | 'twoRoles' | 'noGlob' | 'globOutside'
  | 'unknownKey' | 'otherVersion' | 'noCount';

/** Thrown while settings are read; told by its fault. */
export class FaultError extends Error {
  readonly fault: Fault;

  constructor(key: FaultKey, where: { readonly line: number | null; readonly path?: string }, values: Fault['values'] = {}, meant: string | null = null) {
    super(key);
    this.fault = { key, line: where.line, path: where.path ?? '', values, meant };
  }
}

/** Nothing that is meant for settings is nested deeper, or has more parts. */
const DEEPEST = 20;
const MOST = 100_000;

/** Counts what is put into a tree: a few lines of YAML can stand for millions of values. */
export class Budget {
  #left: number;

  constructor(most = MOST) {
    this.#left = most;
  }

  /** @throws FaultError */
  spend(depth: number, line: number | null, path = ''): void {
    if (depth > DEEPEST) throw new FaultError('tooDeep', { line, path });
    if (--this.#left < 0) throw new FaultError('tooManyValues', { line, path });
  }
}
