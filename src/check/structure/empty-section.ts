import { ELSEWHERE, TASK_VERBS } from '../../lexicon/sections.ts';
import { isSpace } from '../../text/characters.ts';
import { Phrases } from '../../text/phrases.ts';
import type { Heading, Problem, Rule } from '../../types.ts';

const elsewhere = new Phrases(ELSEWHERE);
const verbs = new Phrases(TASK_VERBS);
/** A longer heading says by itself what there is to say; a task in so many words is one that wants none. */
const LONGEST_TITLE = 120;
const LONGEST_TASK = 40;
/** So many headings beside one that have something show that it should, too. */
const CERTAIN = 4;

/**
 * A heading with nothing under it, neither text nor headings, where most headings beside it have something. Not a heading that is its own
 * content (`1. Đạt 70% trở lên.`, `2. Địa điểm: hội trường xã`, `3. Phối hợp với các trường tổ chức hội thi`), nor one that says where its
 * content is (`(chi tiết tại phụ lục)`).
 */
export const emptySection: Rule = {
  name: 'structure/empty-section',
  severity: 'warning',
  check: ({ source, outline, figures }) => {
    const { headings, passages } = outline;
    const full = new Set<Heading>();
    for (const { heading, kind, text, map } of passages) if (heading !== null && (kind !== 'heading' || map.end(text.length) > heading.end)) full.add(heading);
    for (const { parent } of headings) if (parent !== null) full.add(parent);
    if (full.size === headings.length) return [];
    const stating = new Set<Heading | null>(figures.map(({ passage }) => (passage.kind === 'heading' ? passage.heading : null)));
    const counts = countsOf(headings, full);
    return headings.filter((heading, at) => {
      if (full.has(heading) || stating.has(heading) || !isBareTitle(heading, source.text)) return false;
      const { empty, held } = counts.get(rowOf(heading)) ?? { empty: 0, held: 0 };
      if (isTask(heading) && (empty > 1 || held < CERTAIN)) return false;
      // Where several are empty they are a list, of names or of tasks.
      return (empty === 1 ? held > 0 : held >= empty * 2) && isBlank(source.text.slice(heading.end, headings[at + 1]?.start));
    }).map(problemOf);
  },
};

function countsOf(headings: readonly Heading[], full: ReadonlySet<Heading>): Map<string, { empty: number; held: number }> {
  const counts = new Map<string, { empty: number; held: number }>();
  for (const heading of headings) {
    const row = rowOf(heading);
    const count = counts.get(row) ?? { empty: 0, held: 0 };
    if (full.has(heading)) count.held++;
    else count.empty++;
    counts.set(row, count);
  }
  return counts;
}

/** Headings beside each other: under one heading, all with numbers or all without. */
const rowOf = ({ parent, number, level }: Heading): string => `${parent?.id ?? ''} ${level} ${number === null ? '' : 'numbered'}`;

function isBareTitle({ title, number, start, end, role }: Heading, source: string): boolean {
  // Without a number, and of nothing known, a line in capitals may be the rest of another title.
  if (number === null && role === 'other') return false;
  if (title === '' || title.length > LONGEST_TITLE || elsewhere.find(title) !== null || saysMore(title)) return false;
  const last = source.slice(start, end).trimEnd().at(-1) ?? '';
  return last !== ';' && (last !== '.' || (role !== 'other' && title.length <= LONGEST_TASK));
}

/** `Phối hợp với các trường tổ chức hội thi`: whole as it stands, unless all beside it are told at length. */
const isTask = ({ title, role }: Heading): boolean => role === 'other' && title.length > LONGEST_TASK && verbs.at(title, 0) >= 0;

/** A colon with words behind it, or a figure that is no year and numbers nothing: `Sĩ số: 506`, `Họp 2 lần`. */
function saysMore(title: string): boolean {
  const colon = title.indexOf(':');
  if (colon > 0 && isSpace(title.charCodeAt(colon + 1))) return true;
  return HAS_DIGIT.test(title.replace(DATED, ''));
}

const HAS_DIGIT = /\d/;
/** `tháng 6 năm 2024`, `giai đoạn 2021-2025`, `nhiệm kỳ 2020 - 2025`. */
const DATED = /(?:tháng|quý|năm học|năm|giai đoạn|nhiệm kỳ|khóa)\s+\d{1,4}(?:\s*[-–/]\s*\d{1,4})*|(?<!\d)(?:19|20)\d{2}(?:\s*[-–]\s*(?:19|20)\d{2})?(?!\d)/giu;

/** Pictures and comments of a converter are something that no passage holds. */
const UNREAD: readonly string[] = ['![', '<!--', '<img', '<table'];

const isBlank = (between: string): boolean => UNREAD.every((sign) => !between.includes(sign));

const problemOf = ({ title, start, end }: Heading): Problem => ({
  start, end,
  message: { vi: `mục “${title}” không có nội dung; cần có nội dung dưới đề mục`, en: `unexpected empty section “${title}”, expected text under its heading` },
});
