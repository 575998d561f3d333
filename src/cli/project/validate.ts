import type { RequiredRoles, Role, Severity, Vocabulary } from '../../types.ts';
import { nearest } from '../nearest.ts';
import { FaultError, type Entry, type Fault, type FaultKey, type Tree } from './tree.ts';
import { joined } from './value.ts';

/** What the program knows, which settings may name. */
export interface Known {
  readonly rules: readonly string[];
  readonly roles: readonly string[];
  readonly types: readonly string[];
  readonly severities: readonly string[];
  /** What is wrong with a word. */
  wordFault(sort: WordSort, word: string): 'empty' | 'long' | 'signs' | 'digits' | null;
  tidyWord(sort: WordSort, word: string): string;
  isUnitCode(code: string): boolean;
}

type WordSort = 'unit' | 'title' | 'cue' | 'abbreviation';

export interface Settings {
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly required: RequiredRoles | undefined;
  readonly vocabulary: Vocabulary;
  /** Patterns of paths, in order. */
  readonly ignore: readonly string[];
}

/** A value and where it stands. */
interface Setting {
  readonly path: string;
  readonly tree: Tree;
}

/** Settings as they were written to settings that are true of this program. @throws FaultError that names the place and what would be right */
export function validate(tree: Tree, known: Known): Settings {
  return new Validator(known).settings(tree);
}

const writtenIn = (tree: Tree): string => (tree.kind === 'text' || tree.kind === 'other' ? tree.text : tree.kind === 'number' ? String(tree.number) : '');

class Validator {
  readonly #known: Known;

  constructor(known: Known) {
    this.#known = known;
  }

  settings(tree: Tree): Settings {
    const given = tree.kind === 'null' ? {} : this.#parts({ path: '', tree }, ['rules', 'required', 'units', 'sections', 'cues', 'abbreviations', 'ignore']);
    const cues = given.cues === undefined ? {} : this.#parts(given.cues, ['target', 'statistic']);
    const units = this.#pairs(given.units, (word, setting) => [this.#word('unit', word, setting), this.#unitCode(setting)]);
    const target = this.#words('cue', cues.target);
    const statistic = this.#words('cue', cues.statistic, target);
    const sections = this.#sections(given.sections);
    const abbreviations = this.#words('abbreviation', given.abbreviations);
    return {
      rules: this.#pairs(given.rules, (name, setting) => [this.#one('ruleUnknown', name, this.#known.rules, setting), this.#severity(setting)]) ?? {},
      required: this.#pairs(given.required, (type, setting) => [this.#one('typeUnknown', type, this.#known.types, setting), this.#roles(setting)]),
      vocabulary: {
        ...(units && { units }), ...(sections && { sections }),
        ...((target ?? statistic) && { cues: { ...(target && { target }), ...(statistic && { statistic }) } }),
        ...(abbreviations && { abbreviations }),
      },
      ignore: (given.ignore === undefined ? [] : this.#list(given.ignore)).map((setting) => this.#glob(setting)),
    };
  }

  /** A mapping with a few keys of known names. */
  #parts<Name extends string>(setting: Setting, names: readonly Name[]): Partial<Record<Name, Setting>> {
    const found: Partial<Record<Name, Setting>> = {};
    for (const { key, line, value } of this.#entries(setting)) {
      const path = joined(setting.path, key);
      found[this.#one('unknownSetting', key, names, { path, tree: { ...value, line } }) as Name] = { path, tree: value };
    }
    return found;
  }

  /** A mapping whose keys are names of something else; undefined where there is none. The setting has the key's line: most faults are the key's, or on the same line. */
  #pairs<Value>(setting: Setting | undefined, pair: (key: string, setting: Setting) => [string, Value]): Record<string, Value> | undefined {
    if (setting === undefined) return undefined;
    return Object.fromEntries(this.#entries(setting).map(({ key, line, value }) => pair(key, { path: joined(setting.path, key), tree: { ...value, line } })));
  }

  #entries({ path, tree }: Setting): readonly Entry[] {
    if (tree.kind !== 'map') throw this.#fault(path === '' ? 'noSettings' : 'noMap', { path, tree });
    return tree.entries;
  }

  #list({ path, tree }: Setting): Setting[] {
    if (tree.kind !== 'list') throw this.#fault('noList', { path, tree });
    return tree.items.map((item, i) => ({ path: joined(path, String(i)), tree: item.line === null ? { ...item, line: tree.line } : item }));
  }

  #text(setting: Setting): string {
    if (setting.tree.kind !== 'text') throw this.#fault('noText', setting);
    return setting.tree.text;
  }

  #one(key: FaultKey, name: string, names: readonly string[], setting: Setting): string {
    if (names.includes(name)) return name;
    throw this.#fault(key, setting, { name, choices: names.join(', ') }, nearest(name, names));
  }

  #severity(setting: Setting): Severity | 'off' {
    const choices = this.#known.severities;
    const { tree } = setting;
    if (tree.kind === 'text' && choices.includes(tree.text)) return tree.text as Severity | 'off';
    const value = writtenIn(tree);
    throw this.#fault('noSeverity', setting, { value, choices: choices.join(', ') }, nearest(value, choices));
  }

  #roles(setting: Setting): Role[] {
    const names = this.#known.roles.filter((role) => role !== 'other');
    return this.#list(setting).map((each) => this.#one('roleUnknown', this.#text(each), names, each) as Role);
  }

  #unitCode(setting: Setting): string | null {
    const { tree } = setting;
    if (tree.kind === 'null') return null;
    if (tree.kind === 'text' && this.#known.isUnitCode(tree.text)) return tree.text;
    throw this.#fault('noUnitCode', setting, { value: writtenIn(tree) });
  }

  #sections(setting: Setting | undefined): Partial<Record<Role, string[]>> | undefined {
    const roles = new Map<string, string>();
    return this.#pairs(setting, (role, part) => {
      this.#one('roleUnknown', role, this.#known.roles, part);
      const titles = this.#list(part).map((each) => {
        const title = this.#word('title', this.#text(each), each);
        const other = roles.get(title.toLowerCase()) ?? role;
        if (other !== role) throw this.#fault('twoRoles', each, { name: title, one: other, other: role });
        roles.set(title.toLowerCase(), role);
        return title;
      });
      return [role, titles];
    });
  }

  /** `others`: words that mean the opposite. */
  #words(sort: WordSort, setting: Setting | undefined, others: readonly string[] = []): string[] | undefined {
    if (setting === undefined) return undefined;
    const not = new Set(others.map((word) => word.toLowerCase()));
    return this.#list(setting).map((each) => {
      const word = this.#word(sort, this.#text(each), each);
      if (not.has(word.toLowerCase())) throw this.#fault('bothCues', each, { name: word });
      return word;
    });
  }

  #word(sort: WordSort, word: string, setting: Setting): string {
    const fault = this.#known.wordFault(sort, word);
    if (fault === null) return this.#known.tidyWord(sort, word);
    const keys = { empty: 'wordEmpty', long: 'wordLong', signs: 'wordSigns', digits: 'wordDigits' } as const;
    throw this.#fault(keys[fault], setting, { name: word });
  }

  #glob(setting: Setting): string {
    const glob = this.#text(setting);
    if (glob.trim() === '' || glob === '!' || glob.length > 1000) throw this.#fault('noGlob', setting, { name: glob });
    // Patterns are held against paths below the folder of the settings.
    if (/^!?(?:\/|[a-z]:|\.\.(?:\/|$))/i.test(glob) || glob.includes('\\')) throw this.#fault('globOutside', setting, { name: glob });
    return glob;
  }

  #fault(key: FaultKey, { path, tree }: Setting, values: Fault['values'] = {}, meant: string | null = null): FaultError {
    return new FaultError(key, { line: tree.line, path }, { name: path, ...values }, meant);
  }
}
