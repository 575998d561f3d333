import { isAt, isOneOfAt, pastBack } from '../text/characters.ts';
import { BORN_ONES, COMPARED_WITH, EVENT_WORDS, OPENING_WORDS } from '../lexicon/periods.ts';
import { pattern, phrases, WORD_START } from '../text/pattern.ts';
import { Phrases, same } from '../text/phrases.ts';
import type { PeriodMention } from '../grammar/mention.ts';
import type { Draft, Scanned } from './draft.ts';
import type { Layout } from './layout.ts';
import { isSurvey } from './survey.ts';

/** Where a period stands, and so how far it reaches. */
export interface Placed {
  readonly mention: PeriodMention;
  /** It opens a sentence or a clause (`Năm 2013, …`): what follows is its, not only the words beside it. */
  readonly opens: boolean;
  /** It opens the sentence itself, not only a clause after a comma. */
  readonly first: boolean;
  /** It follows a figure directly (`5.000 tỷ đồng vào năm 2025`) and belongs to that one alone. */
  readonly follows: Draft | null;
  /** Its clause is a whole's, whose parts come after `trong đó:` and semicolons: they are of its time. */
  readonly ofWhole: boolean;
  /** Alone in a bracket before a colon (`Giai đoạn 1 (2021 - 2025): 600 tỷ đồng`): what follows is its, though outside the bracket. */
  readonly titles: boolean;
}

/** `vào kế hoạch |hằng năm|`: it says which plan, not how often. */
const OF_A_YEAR = /(?:^|\s)(?:kế hoạch|báo cáo|chương trình|dự toán|ngân sách|định kỳ|nhiệm vụ|đánh giá|tổng kết|sơ kết|kiểm tra|cây|lễ hội|chỉ tiêu)\s$/i;

/** `so với năm 2010`, `gấp 2 lần năm 2010`: what a figure is compared with. */
const COMPARED = pattern(String.raw`(?<= ${WORD_START} (?: ${phrases(COMPARED_WITH)} ) \x20 (?: với \x20 | cùng\x20kỳ \x20 )? | (?: so\x20với | cao\x20hơn | thấp\x20hơn | so ) (?: \x20 \p{L}+ ){1,5} \x20 ) `);

/** `nhân dịp khai giảng năm học 2013-2014`, `theo Luật … năm 2014`. */
const EVENT = pattern(String.raw`(?<= ${WORD_START} (?: ${phrases(EVENT_WORDS)} ) (?: \x20 [\p{L}\p{N}\-“”"]+ ){0,7} \x20 ) `);

/** A vision beyond the plan's own term: `tầm nhìn đến năm 2050`. It dates nothing but what it stands beside. */
const VISION = /^tầm nhìn/i;

/** `GRDP 6 tháng đầu năm 2025 tăng 7,9%, |trong đó: nông nghiệp 3,2%; công nghiệp 10,1%` */
const OPENS_PARTS = /^[^;]*\strong đó\s?:/i;

/** `ban hành kế hoạch |trong quý I/2027|`: when it is done; `kế hoạch |năm 2027|` is a name. */
const SAYS_WHEN = /^(?:trong|vào)\s/i;

/** Longer than this, words before a period are not its opening. */
const LONGEST_LEAD = 60;

/** `gấp 1,5 lần |vào năm 2030|`, `ban hành kế hoạch |trong quý I/2027|`: when, not than what. */
const isWhen = (text: string, offset: number): boolean =>
  (text.endsWith('lần ', offset) && /^(?:vào|đến|tới)\s/i.test(text.slice(offset, offset + 4))) || (text.endsWith('kế hoạch ', offset) && SAYS_WHEN.test(text.slice(offset, offset + 6)));

export const isCompared = (text: string, offset: number): boolean => COMPARED.at(text, offset) !== null && !isWhen(text, offset);
export const isVision = (text: string, mention: PeriodMention): boolean => VISION.test(text.slice(mention.start, mention.end));

/** `trẻ sinh |năm 2019|`, `Nguyễn Văn A, sinh |năm 1972|`: who is meant; but `số trẻ sinh năm 2024` counts births, `tuyển sinh năm 2024` pupils. */
export function isBirth(text: string, offset: number): boolean {
  const verb = offset - 'sinh '.length;
  if (verb < 0 || !same('sinh ', text, verb)) return false;
  const end = pastBack(text, verb, ' ');
  if (end === 0 || isOneOfAt(text, end - 1, ',;:.(-–')) return true;
  const born = BORN.before(text, end);
  if (born >= 0) return !(same('số ', text, born - 'số '.length) && BABIES.before(text, end) === born);
  return FULL_NAME.test(text.slice(Math.max(0, end - 24), end));
}

const BORN = new Phrases(BORN_ONES);
const BABIES = new Phrases(['trẻ', 'trẻ em', 'em', 'cháu', 'bé']);
const FULL_NAME = /\p{Lu}\p{Ll}* \p{Lu}\p{Ll}*$/u;

/** Place every period of a passage that can govern a figure. */
export function placeAll(scanned: Scanned, drafts: readonly Draft[]): Placed[] {
  const { layout, passage: { text } } = scanned;
  const placed: Placed[] = [];
  let before = 0;
  for (const named of scanned.periods) {
    const isVague = named.from === null && named.to === null && named.every === null;
    const mention = isVague ? ofYearBefore(layout, named, placed.at(-1)) : named;
    if (mention === null) continue;
    while (before < drafts.length && (drafts[before] as Draft).quantity.end <= mention.start) before++;
    if (isCompared(text, mention.start) || isBirth(text, mention.start) || isOfName(text, mention)) continue;
    const titles = isTitle(layout, mention);
    const surveyed = isOfSurvey(layout, mention);
    const opens = titles || surveyed || (opensClause(layout, mention) && !touches(text, drafts[before - 1], mention));
    if (!opens && !SAYS_WHEN.test(text.slice(mention.start, mention.start + 6)) && EVENT.at(text, mention.start) !== null) continue;
    const { start } = layout.sentence(mention.start);
    const first = surveyed || (opens && isOpening(text.slice(start, Math.min(mention.start, start + LONGEST_LEAD + 1))));
    const ofWhole = !opens && OPENS_PARTS.test(text.slice(mention.end, mention.end + 200));
    placed.push({ mention, opens, first, ofWhole, titles, follows: opens ? null : followed(scanned, drafts[before - 1], drafts[before], mention) });
  }
  return placed;
}

const PART_OF_YEAR = /^\d{1,2} tháng (?:đầu|cuối) năm$/i;

/** `Quý I/2027 đạt 20%, |6 tháng đầu năm| đạt 45%`: a longer part of the same year, which governs. */
function ofYearBefore(layout: Layout, mention: PeriodMention, before: Placed | undefined): PeriodMention | null {
  const to = before?.mention.to ?? '';
  if (before === undefined || to.length < 5 || !(before.first || before.mention.start >= layout.sentence(mention.start).start) || !PART_OF_YEAR.test(layout.text.slice(mention.start, mention.end))) return null;
  const year = to.slice(0, 4);
  return { ...mention, from: year, to: year };
}

/** `Theo kết quả rà soát hộ nghèo |cuối năm 2027|, …`: when what follows was counted. */
const isOfSurvey = (layout: Layout, { start, end }: PeriodMention): boolean =>
  isSurvey(layout.text.slice(layout.sentence(start).start, start)) && /^[^,;.:\d]{0,40},/.test(layout.text.slice(end, end + 42));

/** `60% |vào năm 2025| và 80% vào năm 2030`: right behind a figure, and nothing follows that it would open; `5.000 tấn (|năm 2025|)`. */
function touches(text: string, draft: Draft | undefined, { start, end }: PeriodMention): boolean {
  if (draft === undefined || start - draft.quantity.end > 2) return false;
  if (isAt(text, start - 1, '(')) return isAt(text, end, ')') && !isAt(text, end + 1, ':');
  return start - draft.quantity.end === 1 && !isOneOfAt(text, end, ',:');
}

function isTitle(layout: Layout, { start, end }: PeriodMention): boolean {
  const { text } = layout;
  if (!isAt(text, start - 1, '(') || !isAt(text, end, ')') || !/^\)\s?:/.test(text.slice(end, end + 3))) return false;
  return layout.bracket(start) !== null;
}

/** `đất trồng cây hằng năm`, but `trồng 5.000 cây hằng năm`; `hưởng trợ cấp hàng tháng` */
const isOfName = (text: string, { shape, start }: PeriodMention): boolean => shape === 'every' && /(?:(?:^|\D\s)cây|trợ cấp|phụ cấp|lương hưu)\s$/i.test(text.slice(Math.max(0, start - 10), start));

function opensClause(layout: Layout, mention: PeriodMention): boolean {
  const { text } = layout;
  if (isVision(text, mention)) return false;
  const { start } = layout.clause(mention.start);
  const floor = Math.max(start, mention.start - LONGEST_LEAD);
  const lead = text.slice(floor, mention.start);
  const after = text.slice(mention.end, mention.end + 2).trimStart();
  // `Tháng an toàn lao động năm 2013: …`
  if (after.startsWith(':') && lead.length < LONGEST_LEAD) return true;
  // `…, và năm 2050, dự kiến …`
  if (after.startsWith(',') && /(?:[,;]|\svà)\s?$/.test(lead)) return true;
  const cut = Math.max(lead.lastIndexOf(', '), lead.lastIndexOf(': '), lead.lastIndexOf('('));
  if (cut >= 0 || floor === start) return isOpening(lead.slice(cut + 1)) || (floor === start && isOpening(lead));
  return false;
}

/** Whether words are only such as stand before the period that opens a clause: `Riêng trong`, `b) Phấn đấu`, `Toàn tỉnh`. */
function isOpening(lead: string): boolean {
  if (lead.length > LONGEST_LEAD) return false;
  const words = lead.toLowerCase().match(/[A-Za-zÀ-ÖØ-öø-ỹ0-9]+/g) ?? [];
  return words.every((word, i) => OPENING_WORDS.has(word) || /^\d+$/.test(word) || (i === 0 && word.length === 1));
}

/** The figure that a period follows with nothing but link words between, unless it rather opens the next one's clause. */
function followed(scanned: Scanned, draft: Draft | undefined, next: Draft | undefined, mention: PeriodMention): Draft | null {
  if (draft === undefined || mention.start - draft.quantity.end > 300) return null;
  const { text } = scanned.passage;
  const between = text.slice(draft.quantity.end, mention.start);
  if (mention.shape === 'every' && OF_A_YEAR.test(between)) return null;
  if (/^\s?\(?\s?(?:(?:vào|trong|của|cho|ở|cả|tính|từ|thời điểm)\s)?$/i.test(between)) return draft;
  if (/[;:.]|,\s?$|\sđến\s/.test(between) || scanned.layout.bracket(draft.quantity.number) !== scanned.layout.bracket(mention.start)) return null;
  // The period ends the clause: it belongs to the figure before it, however far.
  const tail = text.slice(mention.end, Math.min(scanned.layout.clause(mention.start).end, mention.end + 4)).trimStart();
  const closes = tail === '' || /^[,;.)]|^và\s/.test(tail);
  return closes && (next === undefined || next.quantity.start > mention.end + 2) ? draft : null;
}
