import { recurrences, scan } from '../grammar/index.ts';
import type { PeriodMention } from '../grammar/mention.ts';
import type { Passage, Period } from '../types.ts';
import { NO_PERIOD } from './draft.ts';
import type { Draft } from './draft.ts';
import { isBirth, isCompared, isVision } from './place.ts';

/** A heading that quotes the document's own title, whose term is no period. */
const OWN_TITLE = /^(?:phê duyệt|ban hành|tán thành|thông qua|nay ban hành)/i;

const said = new WeakMap<object, Period | null>();

/** `Tính đến ngày 31/10/2025:`, `Đến hết năm 2024, kết quả như sau:`: what the list counts was counted then. */
const COUNTS_UP_TO = /tính đến|kết quả/i;
const HAS_BEGINNING = /(?:^|\s)từ\s/i;

/** The period that a list's lead-in, then the headings, say; a measured level does not wait for a heading's deadline, but a count goes up to a lead-in's. */
export function periodAround(passage: Passage, draft: Pick<Draft, 'kind' | 'kindSaid'>): Period {
  const measured = draft.kind === 'statistic';
  const waits = (period: Period): boolean => measured && period.start === null && period.every === null;
  for (let lead = passage.leadIn; lead !== null; lead = lead.leadIn) {
    const period = remembered(lead, lead.text);
    if (period === null) continue;
    if (!waits(period)) return { ...period, source: 'list' };
    if ((!draft.kindSaid || COUNTS_UP_TO.test(lead.text)) && !HAS_BEGINNING.test(lead.text)) return { ...period, start: period.end, source: 'list' };
  }
  for (let heading = passage.heading; heading !== null; heading = heading.parent) {
    const period = remembered(heading, heading.title);
    if (period !== null && !waits(period)) return { ...period, source: 'heading' };
  }
  return NO_PERIOD;
}

function remembered(key: object, text: string): Period | null {
  const known = said.get(key);
  if (known !== undefined) return known;
  const period = ofTitle(text);
  said.set(key, period);
  return period;
}

/** The last date of a title that is no comparison, else how often. */
function ofTitle(text: string): Period | null {
  if (OWN_TITLE.test(text)) return null;
  const dated = scan(text, []).filter((m): m is PeriodMention => m.type === 'period' && (m.from !== null || m.to !== null) && !isCompared(text, m.start) && !isBirth(text, m.start));
  const plain = dated.filter((mention) => !isVision(text, mention));
  const last = plain[plain.length - 1] ?? dated[dated.length - 1];
  if (last !== undefined) return { start: last.from, end: last.to, every: null, text: text.slice(last.start, last.end).trim(), source: 'heading' };
  const every = recurrences(text, 0, text.length)[0];
  return every ? { ...NO_PERIOD, every: every.every, text: text.slice(every.start, every.end), source: 'heading' } : null;
}
