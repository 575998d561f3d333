import type { CheckInput, Figure, Heading, Outline, Passage, Problem, Rule } from '../../types.ts';
import { few } from '../few.ts';

/** More places than this are told once. */
const MOST = 5;

/**
 * A target that says by when in no place: not in its own words, its list's lead-in, its headings, the document's title or its first lines.
 * Only under titles of targets (`II. CHỈ TIÊU`), and not in a table, whose head may say it. What is a part of another figure has that one's time.
 */
export const noPeriod: Rule = {
  name: 'target/no-period',
  severity: 'warning',
  check: (document) => {
    const missing = new Map<Passage, Figure>();
    for (const figure of document.figures) {
      const { indicator: { kind, period, section, partOf, equivalentTo }, passage } = figure;
      if (kind !== 'target' || section?.role !== 'targets' || partOf !== null || equivalentTo !== null || passage.kind === 'cell') continue;
      if (period.start === null && period.end === null && period.every === null && !missing.has(passage)) missing.set(passage, figure);
    }
    if (missing.size === 0 || document.outline.metadata.title === null || hasPeriod(document)) return [];
    const problems = withoutOtherDates([...missing.values()], document).map(problemOf);
    return few(problems, MOST, (rest) => ({ vi: `và ${rest} chỗ khác có chỉ tiêu không nêu thời hạn`, en: `and ${rest} more places with targets without a period` }));
  },
};

function problemOf({ indicator: { quantity: { text } }, passage, start, end }: Figure): Problem {
  return {
    start: passage.map.start(start), end: passage.map.end(end),
    message: {
      vi: `chỉ tiêu “${text}” không nêu thời hạn; cần năm, giai đoạn hoặc kỳ phải đạt`,
      en: `unexpected target “${text}” without a period, expected the year, stage or term in which it is due`,
    },
  };
}

const DAY = /ngày [^,;]{0,24}năm \d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/g;
const YEAR = /(?:19|20)\d\d|nhiệm kỳ|hằng năm|hàng năm|hằng tháng|hàng tháng|hằng quý|hàng quý/i;

/** Whether the title, or a line above the first heading, gives the whole document a year, a stage or a term. */
function hasPeriod({ outline, dates }: CheckInput): boolean {
  if (YEAR.test((outline.metadata.title ?? '').replace(DAY, ''))) return true;
  const first = outline.headings[0]?.start ?? Infinity;
  for (const { passage, shape, from, to } of dates) {
    if (passage.kind === 'note' || passage.kind === 'foot' || passage.map.start(0) >= first) continue;
    if (shape === 'stage' || shape === 'every' || (to ?? from ?? '').length === 4) return true;
  }
  return isTerm(outline);
}

/** A heading above all others may say it, too: `KẾ HOẠCH NĂM 2031` taken for one. */
function isTerm({ headings }: Outline): boolean {
  const [top, next] = headings;
  return top !== undefined && next?.parent === top && YEAR.test(top.title.replace(DAY, ''));
}

/** Left out are those beside a date that the figure was not given, and those under a heading that has one. */
function withoutOtherDates(figures: readonly Figure[], { dates }: CheckInput): Figure[] {
  const dated = new Set(dates.map(({ passage }) => passage));
  return figures.filter(({ passage }) => {
    if (dated.has(passage) || /nhiệm kỳ|thời gian tới|trong năm/i.test(passage.text)) return false;
    for (let lead = passage.leadIn; lead !== null; lead = lead.leadIn) if (dated.has(lead) || YEAR.test(lead.text.slice(0, 400))) return false;
    for (let heading: Heading | null = passage.heading; heading !== null; heading = heading.parent) if (YEAR.test(heading.title)) return false;
    return true;
  });
}
