import { LIGHT, ROLES, RUN_IN_TITLES, TARGET_ENDS } from '../lexicon/sections.ts';
import { bare } from '../text/letters.ts';
import type { Role } from '../types.ts';

/** What a title says its section is for. */

const LIGHT_BARE = new Set(LIGHT.map(bare));
const TARGET_ENDS_BARE = TARGET_ENDS.map(words);
const RUN_IN_BARE = new Set(RUN_IN_TITLES.map(words));

/** Phrases by their first word, longest first. */
const BY_FIRST = new Map<string, { role: Role; phrase: string }[]>();
for (const [role, phrases] of ROLES) {
  for (const phrase of phrases.map(words)) {
    const first = phrase.split(' ')[0] ?? '';
    BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), { role, phrase }].sort((a, b) => b.phrase.length - a.phrase.length));
  }
}

/** Words without diacritics and signs: OCR loses the ones, writers vary the others. */
function words(text: string): string {
  return bare(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

export function roleOf(title: string): Role {
  const list = words(title.slice(0, 300)).split(' ');
  for (let i = 0; i < Math.min(list.length, 12); i++) {
    const found = BY_FIRST.get(list[i] ?? '')?.find(({ phrase }) => phrase === list.slice(i, i + phrase.split(' ').length).join(' '));
    if (found !== undefined) return found.role;
    if (!LIGHT_BARE.has(list[i] ?? '')) break;
  }
  const end = list.join(' ').replace(/ (?:nhu )?sau$/u, '');
  return TARGET_ENDS_BARE.some((phrase) => end.endsWith(phrase)) ? 'targets' : 'other';
}

/** Is this a title that a text opens with, before a colon? */
export function isRunInTitle(title: string): boolean {
  return RUN_IN_BARE.has(words(title));
}
