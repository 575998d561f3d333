import { APPROVALS, APPROVED, LIGHT, ROLES, RUN_IN_TITLES, TARGET_ENDS } from '../lexicon/sections.ts';
import type { Layer } from '../text/layer.ts';
import { bareWords } from '../text/letters.ts';
import type { Role } from '../types.ts';

/** What a title says its section is for, read in words without diacritics and signs: OCR loses the ones, writers vary the others. */

const words = (text: string): string => bareWords(text) ?? '';

const LIGHT_BARE = new Set(LIGHT.map(words));
const TARGET_ENDS_BARE = TARGET_ENDS.map(words);
const LAST_LETTERS = new Set(TARGET_ENDS_BARE.map((phrase) => phrase.at(-1)));

interface Titled {
  readonly role: Role;
  readonly phrase: string;
}

interface Titles {
  /** Phrases by their first word, longest first. */
  readonly byFirst: ReadonlyMap<string, readonly Titled[]>;
  readonly runIn: ReadonlySet<string>;
  readonly longestRunIn: number;
}

type Roles = readonly (readonly [Role, readonly string[]])[];

/** Of two phrases alike the first counts. */
function titlesOf(roles: Roles, runIns: readonly string[]): Titles {
  const byFirst = new Map<string, Titled[]>();
  const all = roles.flatMap(([role, phrases]) => phrases.map((phrase) => ({ role, phrase: words(phrase) }))).sort((a, b) => b.phrase.length - a.phrase.length);
  for (const each of all) {
    const space = each.phrase.indexOf(' ');
    const first = space < 0 ? each.phrase : each.phrase.slice(0, space);
    const others = byFirst.get(first);
    if (others === undefined) byFirst.set(first, [each]);
    else others.push(each);
  }
  const runIn = new Set(runIns.map(words));
  return { byFirst, runIn, longestRunIn: Math.max(...[...runIn].map((title) => title.length)) };
}

const HOUSE = titlesOf(ROLES, RUN_IN_TITLES);
let titles = HOUSE;

/** Titles of the document's own vocabulary: they come before those of the house, and open a text before a colon too. */
export function titleLayer(roles: Roles): Layer {
  const its = titlesOf([...roles, ...ROLES], [...RUN_IN_TITLES, ...roles.flatMap(([, phrases]) => phrases)]);
  return { put: () => { titles = its; }, take: () => { titles = HOUSE; } };
}

export function roleOf(title: string): Role {
  const text = behindApproval(words(title.length > 300 ? title.slice(0, 300) : title));
  for (let i = 0, at = 0; i < 12 && at < text.length; i++) {
    const space = text.indexOf(' ', at);
    const next = space < 0 ? text.length : space;
    const word = text.slice(at, next);
    const found = titles.byFirst.get(word)?.find(({ phrase }) => text.startsWith(phrase, at) && (at + phrase.length === text.length || text[at + phrase.length] === ' '));
    if (found !== undefined) return found.role;
    if (!LIGHT_BARE.has(word)) break;
    at = next + 1;
  }
  const end = text.endsWith(' sau') ? text.replace(/ (?:nhu )?sau$/u, '') : text;
  if (!LAST_LETTERS.has(end.at(-1))) return 'other';
  return TARGET_ENDS_BARE.some((phrase) => end.endsWith(phrase)) ? 'targets' : 'other';
}

const opening = (text: string, phrases: readonly string[]): string | undefined => phrases.find((phrase) => text.startsWith(`${phrase} `));
const APPROVALS_BARE = APPROVALS.map(words);
const APPROVED_BARE = APPROVED.map(words);

/** `Tán thành những nội dung cơ bản về đánh giá kết quả` is of results. */
function behindApproval(text: string): string {
  const approval = opening(text, APPROVALS_BARE);
  if (approval === undefined) return text;
  let rest = text.slice(approval.length + 1);
  for (let word = opening(rest, APPROVED_BARE); word !== undefined; word = opening(rest, APPROVED_BARE)) rest = rest.slice(word.length + 1);
  return rest;
}

/** Is this a title that a text opens with, before a colon? */
export function isRunInTitle(title: string): boolean {
  const text = bareWords(title, titles.longestRunIn);
  return text !== null && titles.runIn.has(text);
}
