import { BODIES, NO_BODIES } from '../../lexicon/documents.ts';
import { DUE, IN_CHARGE, NO_PLACES, PLACES_IN_CHARGE } from '../../lexicon/targets.ts';
import { isLetterAt, isUpperAt } from '../../text/characters.ts';
import { Phrases } from '../../text/phrases.ts';
import type { CheckInput, Dated, Heading, Passage, Problem, Rule } from '../../types.ts';
import { few } from '../few.ts';

/** More places than this are told once. */
const MOST = 10;

/**
 * A task that is due (`hoàn thành trước ngày 30/11/2031`, `xong trong quý II`) and has nobody in charge: neither its own words, its list's
 * lead-in, its headings nor the lines beside it name a body or a person (`giao cho`, `chủ trì`, `Sở Nội vụ`, `Đoàn xã`). Under tasks and implementation alone.
 */
export const noOwner: Rule = {
  name: 'target/no-owner',
  severity: 'info',
  check: (document) => {
    const due = dueTasks(document);
    if (due.size === 0) return [];
    const { passages } = document.outline;
    const problems: Problem[] = [];
    for (let i = 0; i < passages.length && due.size > 0; i++) {
      const passage = passages[i] as Passage;
      const date = due.get(passage);
      if (date === undefined) continue;
      due.delete(passage);
      if (!hasOwner(passages, i)) problems.push(problemOf(date));
    }
    return few(problems, MOST, (rest) => ({ vi: `và ${rest} việc khác có thời hạn mà không rõ ai làm`, en: `and ${rest} more tasks that are due, with nobody in charge` }));
  },
};

const dueWords = new Phrases(DUE);
const charged = new Phrases([...IN_CHARGE, ...BODIES]);
const noBodies = new Phrases(NO_BODIES);
const places = new Phrases(PLACES_IN_CHARGE);
const noPlaces = new Phrases(NO_PLACES);

/** The first date that is a deadline to the day, the month or the quarter, by the passage of a task. */
function dueTasks({ dates }: CheckInput): Map<Passage, Dated> {
  const due = new Map<Passage, Dated>();
  for (const date of dates) {
    const { passage, shape, start, to } = date;
    if (passage.kind !== 'body' || due.has(passage) || !isTask(passage.heading)) continue;
    const isPrecise = (to ?? '').length > 4;
    if (shape === 'every' || (shape === 'deadline' && !isPrecise)) continue;
    if (shape === 'deadline' || (isPrecise && isDue(passage.text, start))) due.set(passage, date);
  }
  return due;
}

const isTask = (heading: Heading | null): boolean => heading !== null && (heading.effectiveRole === 'tasks' || heading.effectiveRole === 'implementation');

/** `hoàn thành |trong tháng 6/2031|`. */
function isDue(text: string, start: number): boolean {
  const found = dueWords.find(text, Math.max(0, start - 24), Math.min(text.length, start + 12));
  return found !== null;
}

/** Lines before and behind that may belong to the task: `Đơn vị chủ trì: …`. */
const BESIDE = 3;
/** So much of a line is looked at. */
const LONGEST = 3_000;

function hasOwner(passages: readonly Passage[], at: number): boolean {
  const passage = passages[at] as Passage;
  if (names(passage.text)) return true;
  let depth = 0;
  for (let lead = passage.leadIn; lead !== null && depth < 12; lead = lead.leadIn, depth++) if (names(lead.text)) return true;
  for (let heading = passage.heading; heading !== null; heading = heading.parent) if (names(heading.title)) return true;
  for (let i = Math.max(0, at - 1); i <= at + BESIDE; i++) {
    const other = passages[i];
    if (other !== undefined && i !== at && other.heading === passage.heading && names(other.text)) return true;
  }
  return false;
}

/** Whether a line names a body, a person or an office. */
function names(text: string): boolean {
  const to = Math.min(text.length, LONGEST);
  let at = 0;
  while (at < to && !isLetterAt(text, at)) at++;
  if (places.at(text, at) >= 0 && noPlaces.at(text, at) < 0) return true;
  for (let found = charged.find(text, 0, to); found !== null; found = charged.find(text, found.end, to)) {
    // A body of one syllable is told by its capital: `Sở`, `Phòng`; `cơ sở`, `xã hội` end with one.
    const isCertain = text.slice(found.start, found.end).includes(' ') || isUpperAt(text, found.start) || ALWAYS.has(text.slice(found.start, found.end).toLowerCase());
    if (isCertain && noBodies.at(text, found.start) < 0) return true;
  }
  return false;
}

/** In small letters, too. */
const ALWAYS: ReadonlySet<string> = new Set(IN_CHARGE);

function problemOf({ passage, start, end }: Dated): Problem {
  const text = passage.text.slice(start, end).trim();
  return {
    start: passage.map.start(start), end: passage.map.end(end),
    message: {
      vi: `việc có thời hạn “${text}” không nêu ai chịu trách nhiệm; cần cơ quan, đơn vị hoặc người thực hiện`,
      en: `unexpected deadline “${text}” of a task with nobody in charge, expected the body or person responsible`,
    },
  };
}
