import { Phrases } from '../text/phrases.ts';
import type { PeriodMention } from '../grammar/mention.ts';
import { periodsBefore, type Draft, type Scanned } from './draft.ts';

const IN_TURN = new Phrases(['lần lượt', 'tương ứng']);

/** Between figures, and between periods, that are told off one by one. */
const NEXT = /^[^.;:()\d]{0,40}$/;
const NEXT_PERIOD = /^\s?(?:,|và|, và)\s?(?:đến|vào)?\s?$/i;

/** Nobody tells more off. */
const LONGEST_ROW = 20;

interface Turn {
  readonly from: string | null;
  readonly to: string | null;
  readonly text: string;
}

/** `Đến năm 2025 và năm 2030, tỷ lệ đạt lần lượt 92% và 95%`: as many periods as figures, each its own. */
export function pairInTurn(scanned: Scanned, drafts: readonly Draft[]): void {
  const { text } = scanned.passage;
  if (drafts.length < 2 || scanned.periods.length === 0 || !(text.includes('lần lượt') || text.includes('tương ứng'))) return;
  let next = 0;
  for (let word = IN_TURN.find(text); word !== null; word = IN_TURN.find(text, word.end)) {
    while (next < drafts.length && (drafts[next] as Draft).quantity.start < word.end) next++;
    const figures = rowOf(text, drafts, next, word.end);
    const turns = turnsBefore(scanned, word.start);
    if (figures.length < 2 || figures.length !== turns.length) continue;
    figures.forEach((draft, i) => {
      const turn = turns[i] as Turn;
      draft.period = { start: turn.from, end: turn.to, every: null, text: turn.text, source: 'sentence' };
    });
  }
}

/** The figures from one on, behind an offset, with no more than a few words between. */
function rowOf(text: string, drafts: readonly Draft[], first: number, from: number): Draft[] {
  const row: Draft[] = [];
  let end = from;
  for (let i = first; i < drafts.length && row.length < LONGEST_ROW; i++) {
    const draft = drafts[i] as Draft;
    if (!NEXT.test(text.slice(end, draft.quantity.start))) break;
    row.push(draft);
    end = draft.quantity.end;
  }
  return row;
}

/** The periods before an offset, in its sentence, that stand in a row; `năm 2025, 2030` are two. A deadline makes deadlines of those after it. */
function turnsBefore({ passage: { text }, layout, periods }: Scanned, offset: number): Turn[] {
  const { start } = layout.sentence(offset);
  const row: PeriodMention[] = [];
  for (let i = periodsBefore(periods, offset) - 1; i >= 0 && row.length < LONGEST_ROW; i--) {
    const mention = periods[i] as PeriodMention;
    if (mention.start < start) break;
    if (mention.shape === 'every') continue;
    const next = row[0];
    if (next !== undefined && !NEXT_PERIOD.test(text.slice(mention.end, next.start))) break;
    row.unshift(mention);
  }
  const until = row[0]?.shape === 'deadline';
  return row.flatMap((mention) => {
    const said = text.slice(mention.start, mention.end);
    const years = said.match(/(?:19|20)\d\d/g) ?? [];
    const listed = years.length > 1 && !/[-–—]|đến|tới/.test(said) ? years : null;
    if (listed !== null) return listed.map((year) => ({ from: until ? null : year, to: year, text: said }));
    return [{ from: until && mention.shape === 'point' ? null : mention.from, to: mention.to, text: said }];
  });
}
