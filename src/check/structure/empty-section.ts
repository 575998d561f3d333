import { ELSEWHERE } from '../../lexicon/sections.ts';
import { Phrases } from '../../text/phrases.ts';
import type { Heading, Problem, Rule } from '../../types.ts';

const elsewhere = new Phrases(ELSEWHERE);
/** A longer heading says by itself what there is to say. */
const LONGEST_TITLE = 120;

/**
 * A heading with nothing under it, neither text nor headings, where headings beside it have something. Not a heading that is its own content
 * (`1. Đạt 70% trở lên.`), nor one that says where its content is (`(chi tiết tại phụ lục)`).
 */
export const emptySection: Rule = {
  name: 'structure/empty-section',
  severity: 'warning',
  check: ({ source, outline }) => {
    const { headings, passages } = outline;
    const full = new Set<Heading>();
    for (const { heading, kind, text, map } of passages) if (heading !== null && (kind !== 'heading' || map.end(text.length) > heading.end)) full.add(heading);
    for (const { parent } of headings) if (parent !== null) full.add(parent);
    if (full.size === headings.length) return [];
    // As many full ones as empty ones: where most are empty, the headings are a list.
    const balance = new Map<string, number>();
    for (const heading of headings) balance.set(rowOf(heading), (balance.get(rowOf(heading)) ?? 0) + (full.has(heading) ? 1 : -1));
    return headings.filter((heading) => !full.has(heading) && (balance.get(rowOf(heading)) ?? 0) >= 0 && isBareTitle(heading, source.text)).map(problemOf);
  },
};

/** Headings beside each other: under one heading, all with numbers or all without. */
const rowOf = ({ parent, number, level }: Heading): string => `${parent?.id ?? ''} ${level} ${number === null ? '' : 'numbered'}`;

function isBareTitle({ title, start, end }: Heading, source: string): boolean {
  if (title === '' || title.length > LONGEST_TITLE || /\d/.test(title) || elsewhere.find(title) !== null) return false;
  return !';.'.includes(source.slice(start, end).trimEnd().at(-1) ?? '');
}

const problemOf = ({ title, start, end }: Heading): Problem => ({
  start, end,
  message: { vi: `mục “${title}” không có nội dung; cần có nội dung dưới đề mục`, en: `unexpected empty section “${title}”, expected text under its heading` },
});
