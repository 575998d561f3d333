import { BARE_TYPES } from '../../lexicon/documents.ts';
import { ORGANISE, ROLES, SERVING, STANDS_FOR } from '../../lexicon/sections.ts';
import { bareWords } from '../../text/letters.ts';
import type { CheckInput, Heading, Outline, Problem, Role, Rule } from '../../types.ts';

/** Numbered headings without which a text is a fragment, of which nothing can be missed. */
const LEAST_HEADINGS = 2;
/** Parts and chapters, and the sections in them. */
const OUTER_LEVELS = 2;

/**
 * A section that documents of this type must have and this one has not: `Tổ chức thực hiện` in a plan, the results in a report. Which ones is
 * a setting; see REQUIRED_ROLES in lexicon/sections.ts. Not where a section by another name does the same (`Phân công trách nhiệm`), nor where
 * no heading is of a kind that is known (`Thời gian`, `Địa điểm`, `Thành phần`): such a text is made otherwise.
 */
export const missingSection: Rule = {
  name: 'structure/missing-section',
  severity: 'warning',
  check: ({ outline, required }) => {
    const { headings, metadata } = outline;
    const roles = required[metadata.type] ?? [];
    const numbered = roles.length === 0 ? [] : headings.filter(({ number }) => number !== null);
    if (numbered.length < LEAST_HEADINGS || numbered.every(({ role }) => role === 'other')) return [];
    const present = new Set<Role>(headings.flatMap(({ role }) => [role, ...(STANDS_FOR[role] ?? [])]));
    const missing = roles.filter((role) => !present.has(role) && !isServed(role, outline));
    if (missing.length === 0) return [];
    const place = titlePlace(outline);
    return missing.map((role): Problem => {
      const title = titleOf(role);
      const type = BARE_TYPES[metadata.type] ?? { vi: 'văn bản', en: 'document' };
      return {
        ...place,
        message: { vi: `${type.vi} thiếu mục “${title}”; cần có một mục như vậy`, en: `no section “${title}” in this ${type.en}, expected one` },
      };
    });
  },
};

/** Bare words with a space at each end, so that whole words are found. */
const spaceOut = (text: string): string => ` ${bareWords(text) ?? ''} `;
const spaced = (phrases: readonly string[]): string[] => phrases.map(spaceOut);

/** Another section does the same. */
function isServed(role: Role, { headings, metadata, passages }: Outline): boolean {
  const own = spaced(phrasesOf(role));
  const serving = spaced(SERVING[role] ?? []);
  const subject = spaceOut(metadata.title ?? '');
  const isOne = (heading: Heading): boolean => {
    const title = spaceOut(heading.title);
    if (own.some((phrase) => title.includes(phrase))) return true;
    if (heading.level > OUTER_LEVELS) return false;
    if (role === 'results' && (tellsResults(heading) || (heading.role === 'context' && repeats(title, subject)))) return true;
    return serving.some((phrase) => title.includes(phrase)) && heading.effectiveRole !== 'tasks';
  };
  const last = headings.findLast(({ level, number }) => level === 1 && number !== null);
  return headings.some(isOne) || (role === 'implementation' && last !== undefined && spaceOut(last.title).startsWith(ORGANISES)) || passages.some(({ kind, text }) => kind === 'body' && opensWith(text, own));
}

/** `V. TỔ CHỨC TUYỂN DỤNG` at the end. */
const ORGANISES = spaceOut(ORGANISE);

/** In a report what is under no other heading is what was done: `1. Công tác văn thư`. */
const tellsResults = ({ number, effectiveRole }: Heading): boolean => number !== null && effectiveRole === 'other';

/** `I. TÌNH HÌNH THIÊN TAI NĂM 2031` in a report on just that. */
const repeats = (title: string, subject: string): boolean => title.length > SHORTEST_SUBJECT && subject.includes(title.split(' ', SUBJECT_WORDS + 1).join(' '));

const [SHORTEST_SUBJECT, SUBJECT_WORDS] = [12, 4];

/** `Tổ chức thực hiện: Giao công chức văn hóa …`, below no heading of its own. */
function opensWith(text: string, phrases: readonly string[]): boolean {
  const start = text.slice(0, LONGEST_OPENING);
  const colon = start.indexOf(':');
  const opening = colon > 0 ? spaceOut(start.slice(0, colon)) : null;
  return opening !== null && phrases.some((phrase) => opening.includes(phrase));
}

const LONGEST_OPENING = 60;

const phrasesOf = (role: Role): readonly string[] => ROLES.find(([each]) => each === role)?.[1] ?? [];

function titleOf(role: Role): string {
  const phrase = phrasesOf(role)[0] ?? role;
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

/** The line that says what the document is; null where it has none. */
function titlePlace({ passages, metadata }: CheckInput['outline']): { start: number | null; end: number | null } {
  const type = metadata.typeText?.toLowerCase() ?? metadata.title?.slice(0, 40).toLowerCase();
  if (type === undefined) return { start: null, end: null };
  for (const { kind, text, map } of passages) {
    if (kind !== 'head') break;
    const at = text.toLowerCase().indexOf(type);
    if (at >= 0) return { start: map.start(at), end: map.end(at + type.length) };
  }
  return { start: null, end: null };
}
