import { BARE_TYPES } from '../../lexicon/documents.ts';
import { ROLES } from '../../lexicon/sections.ts';
import type { CheckInput, Problem, Role, Rule } from '../../types.ts';

/** Numbered headings without which a text is a fragment, of which nothing can be missed. */
const LEAST_HEADINGS = 2;

/**
 * A section that documents of this type must have and this one has not: `Tổ chức thực hiện` in a plan, the results in a report. Which ones is
 * a setting; see REQUIRED_ROLES in lexicon/sections.ts.
 */
export const missingSection: Rule = {
  name: 'structure/missing-section',
  severity: 'warning',
  check: ({ outline, required }) => {
    const { headings, metadata } = outline;
    const roles = required[metadata.type] ?? [];
    if (roles.length === 0 || headings.filter(({ number }) => number !== null).length < LEAST_HEADINGS) return [];
    const present = new Set(headings.flatMap(({ role }) => SERVES[role] ?? [role]));
    const place = titlePlace(outline);
    return roles.filter((role) => !present.has(role)).map((role): Problem => {
      const title = titleOf(role);
      const type = BARE_TYPES[metadata.type] ?? { vi: 'văn bản', en: 'document' };
      return {
        ...place,
        message: { vi: `${type.vi} thiếu mục “${title}”; cần có một mục như vậy`, en: `unexpected ${type.en} without a section “${title}”, expected one` },
      };
    });
  },
};

/** One section may serve as two. */
const SERVES: Readonly<Partial<Record<Role, readonly Role[]>>> = {
  'purpose-requirements': ['purpose-requirements', 'purpose', 'requirements'],
};

function titleOf(role: Role): string {
  const phrase = ROLES.find(([each]) => each === role)?.[1][0] ?? role;
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
