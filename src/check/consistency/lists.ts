import { DIVIDED_BY, EXHAUSTIVE_OPENERS, NUMBERED, OPEN_ENDS, PARTIAL_OPENERS, UNCOUNTED_RESTS } from '../../lexicon/consistency.ts';
import { Phrases } from '../../text/phrases.ts';
import { trimEnd } from '../../text/trim.ts';
import { kept } from '../../text/kept.ts';
import type { Figure } from '../../types.ts';
import { bareLabel } from './labels.ts';
import { between, isExact, isPeople, isPercent, sameUnit, sentenceOf, unitClass, type Row } from './figure-rows.ts';

/** A whole and the parts that a sentence divides it into, read without a look at whether they add up. */
export interface PartList {
  readonly whole: Figure;
  readonly parts: readonly Figure[];
  /** Asked only where the parts do not add up: most do. */
  labels(): readonly string[];
  /** What the words before the parts claim: `gồm` that they are all, a colon or a bracket nearly so; `trong đó` may name some, and so may another sentence. */
  readonly claim: 'all' | 'colon' | 'bracket' | 'some';
  /** Words that leave the list open: `và các …`, another thing counted in between. */
  isOpen(): boolean;
  /** A rest that nobody counted: `còn lại chưa triển khai`. */
  leavesRest(): boolean;
  /** Nothing that could be another whole stands between the whole and its parts. */
  readonly isNear: boolean;
  /** The percent that stands with a part. */
  readonly shares: ReadonlyMap<Figure, Figure>;
  /** Figures among which the parts go on, should the list end later than it seems. */
  readonly beyond: readonly Figure[];
  /** Figures of its kind that stand in it and were taken for something else. */
  readonly skipped: readonly Figure[];
  /** Figures before it that could be its whole as well. */
  readonly earlier: readonly Figure[];
}

/** A list that nothing else stands with. */
export const ALONE: Pick<PartList, 'isOpen' | 'leavesRest' | 'shares' | 'skipped' | 'beyond' | 'earlier'> = {
  isOpen: () => false, leavesRest: () => false, shares: new Map(), skipped: [], beyond: [], earlier: [],
};

const ALL = new Phrases(EXHAUSTIVE_OPENERS);
const OPENS = new Phrases([...EXHAUSTIVE_OPENERS, ...PARTIAL_OPENERS]);
const NAMED = new Phrases([...DIVIDED_BY, ...NUMBERED]);
const OPEN_END = new Phrases(OPEN_ENDS);

/** Nobody breaks a figure down so far away from it, or into more parts. */
const LONGEST_GAP = 200;
const FARTHEST_WHOLE = 8;
const MOST_PARTS = 40;

const known = kept<Row, readonly PartList[]>();

export function listsOf(row: Row): readonly PartList[] {
  const found = known.get(row);
  if (found !== undefined) return found;
  const lists: PartList[] = [];
  for (let i = 1; i < row.figures.length; i++) {
    const start = startBefore(row, i);
    const list = start === null ? null : readList(row, i, start);
    if (list !== null) lists.push(list);
  }
  known.set(row, lists);
  return lists;
}

interface Start {
  readonly claim: PartList['claim'];
  /** Reading offsets: where the words before the list end, and where its first label begins. */
  readonly at: number;
  readonly from: number;
}

/** What opens a list between two figures: `, gồm`, ` (`, `: `. */
function startBefore({ figures }: Row, i: number): Start | null {
  const previous = figures[i - 1] as Figure;
  const first = figures[i] as Figure;
  const length = first.start - previous.end;
  if (length < 2 || length > LONGEST_GAP) return null;
  const gap = between(previous, first);
  let opener: { start: number; end: number } | null = null;
  for (let next = OPENS.find(gap); next !== null; next = OPENS.find(gap, next.end)) opener = next;
  const bracket = gap.lastIndexOf('(');
  if (opener !== null) {
    // `17 cơ sở được xếp loại (tốt: 9, khá: 8)`
    const from = bracket > opener.end && gap.indexOf(')', bracket) < 0 ? bracket + 1 : opener.end;
    return { claim: ALL.at(gap, opener.start) === opener.end ? 'all' : 'some', at: previous.end + opener.start, from: previous.end + from };
  }
  const opens = (claim: Start['claim'], at: number): Start => ({ claim, at: previous.end + at, from: previous.end + at + 1 });
  if (bracket >= 0 && gap.indexOf(')', bracket) < 0 && bracket <= 60 && !/[;.:]/.test(gap.slice(0, bracket))) return opens('bracket', bracket);
  // `Trong 294 hộ nghèo, hộ thiếu đất 96 hộ, …`
  if (OUT_OF.test(passageBefore(previous)) && /^[^\d;.():]{0,60},/.test(gap)) return opens('some', gap.indexOf(','));
  const colon = gap.indexOf(':');
  return colon >= 0 && colon <= 40 && !/[;.,()]/.test(gap.slice(0, colon)) ? opens('colon', colon) : null;
}

const OUT_OF = /(?:^|[.;,(+*–-] ?)trong (?:tổng số |số )?$/i;

const passageBefore = ({ passage: { text }, start }: Figure): string => text.slice(Math.max(0, start - 24), start);

function readList(row: Row, first: number, start: Start): PartList | null {
  const { passage, figures } = row;
  const head = figures[first] as Figure;
  // Shares have no parts here, and a rise is none.
  if (unitClass(head) === 'percent') return null;
  const span = sentenceOf(passage, head.start);
  const found = wholeOf(row, first, start.at, span.start);
  if (found === null) return null;
  const { whole, isNear } = found;
  const walk = new Walk(row, whole, start);
  for (let i = first; i < figures.length && i < first + MOST_PARTS && (figures[i] as Figure).start < span.end; i++) if (!walk.take(figures[i] as Figure)) break;
  if (walk.parts.length === 0 || walk.isBroken) return null;
  const own = ofOwnNoun(whole, walk.parts);
  const { parts, rest } = upToSemicolon(own);
  const end = rest[0]?.start ?? span.end;
  const earlier = figures.slice(Math.max(0, first - FARTHEST_WHOLE), first).filter((figure) => figure !== whole && unitClass(figure) === unitClass(whole));
  const behind = (): string => passage.text.slice((parts[parts.length - 1] as Figure).end, end);
  const isAnotherSentence = start.at < span.start + 2;
  return {
    whole, parts, earlier, shares: walk.shares, skipped: walk.skipped, beyond: rest,
    claim: isAnotherSentence ? 'some' : start.claim, isNear: isNear && !isAnotherSentence,
    labels: () => parts.map((part, i) => labelOf(part, i === 0 ? start.from : (parts[i - 1] as Figure).end, parts[i + 1]?.start ?? end)),
    isOpen: () => walk.isOpen || own.length < walk.parts.length || hasStrayNumber(behind().split(/[;.)]/, 1)[0] ?? '') || isOpenEnded(passage.text, parts, start.from, end),
    leavesRest: () => leavesRest(passage.text, parts, span.end),
  };
}

/** Where some parts are counted in the whole's own noun, what is counted in others goes with them: `1 lớp cho 30 hộ nghèo, 1 lớp cho 40 hộ cận nghèo`. */
function ofOwnNoun(whole: Figure, parts: readonly Figure[]): readonly Figure[] {
  const isNamed = ({ indicator: { quantity } }: Figure): boolean => quantity.unit !== null;
  if (!isNamed(whole) || !parts.some((part) => isNamed(part) && sameUnit(whole, part))) return parts;
  return parts.filter((part) => sameUnit(whole, part) || (isPeople(whole) && isPeople(part)));
}

/** The figure that the list divides: the nearest of its kind before, over percents and changes; farther away only one of the same noun. */
function wholeOf({ passage: { text }, figures }: Row, first: number, at: number, sentence: number): { whole: Figure; isNear: boolean } | null {
  const head = figures[first] as Figure;
  const floor = at < sentence + 2 ? sentenceOf(head.passage, Math.max(0, sentence - 2)).start : sentence;
  let isNear = true;
  for (let k = first - 1; k >= 0 && k >= first - FARTHEST_WHOLE; k--) {
    const whole = figures[k] as Figure;
    if (whole.start < floor) return null;
    if (!isLevel(whole) || isInClosedBracket(text, whole.end, at)) continue;
    const { unit } = whole.indicator.quantity;
    if (isOfOneKind(whole, head) && (isNear || (sameUnit(whole, head) && unit !== null))) return { whole, isNear };
    if (unitClass(whole) !== 'percent') isNear = false;
  }
  return null;
}

function isLevel({ indicator: { change, quantity, equivalentTo } }: Figure): boolean {
  return change === null && quantity.per.length === 0 && (equivalentTo === null || quantity.unit !== '%');
}

/** A bracket closed between an offset and another one that it did not open in. */
function isInClosedBracket(text: string, from: number, to: number): boolean {
  let depth = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 40) depth++;
    else if (code === 41 && --depth < 0) return true;
  }
  return false;
}

/** Counts of people, of things, money of one currency, one physical unit; a bare number fits all counts. */
export function isOfOneKind(whole: Figure, part: Figure): boolean {
  const a = unitClass(whole);
  const b = unitClass(part);
  if (b === 'none') return a === 'counted' || a === 'none';
  if (a !== b) return a === 'none' && b === 'counted';
  if (a === 'percent') return false;
  return a === 'counted' ? isPeople(whole) === isPeople(part) : sameUnit(whole, part);
}

/** A figure that says what another one was, or how much it changed: none of the parts. */
const COMPARED = /(?:^|[\s,;(])(?:tăng|giảm|vượt|so với|so cùng|cùng kỳ|năm trước|kế hoạch|dự toán|chỉ tiêu|bình quân|trị giá)(?:\s[^\s,;]+){0,6}\s?$/i;

/** Walks along the figures behind an opener and tells parts from what stands with them. */
class Walk {
  readonly parts: Figure[] = [];
  readonly shares = new Map<Figure, Figure>();
  readonly skipped: Figure[] = [];
  isOpen = false;
  isBroken = false;
  #depth = 0;
  #at: number;
  readonly #text: string;
  readonly #whole: Figure;

  constructor({ passage }: Row, whole: Figure, { from }: Start) {
    this.#text = passage.text;
    this.#whole = whole;
    this.#at = from;
  }

  /** Whether the list goes on behind a figure. */
  take(figure: Figure): boolean {
    const gap = this.#text.slice(this.#at, figure.start);
    const last = this.parts[this.parts.length - 1];
    for (let i = 0; i < gap.length; i++) {
      const code = gap.charCodeAt(i);
      if (code === 40) this.#depth++;
      else if (code === 41 && --this.#depth < 0) return false;
    }
    this.#at = figure.end;
    if (isPercent(figure)) {
      if (last !== undefined && !this.shares.has(last) && !gap.includes(';')) this.shares.set(last, figure);
      return true;
    }
    if (this.#depth > 0) return true;
    if (hasStrayNumber(gap)) this.isOpen = true;
    const label = gap.slice(Math.max(gap.lastIndexOf(';'), gap.lastIndexOf(')')) + 1);
    // Parts of a part: where they end and the list goes on nobody can tell.
    if (last !== undefined && OPENS.find(label) !== null) {
      this.isOpen = true;
      return false;
    }
    const { indicator: { quantity, change, equivalentTo } } = figure;
    if (change !== null || equivalentTo !== null || quantity.per.length > 0 || (last !== undefined && COMPARED.test(label))) {
      if (isOfOneKind(this.#whole, figure)) this.skipped.push(figure);
      return true;
    }
    if (!isOfOneKind(this.#whole, figure)) {
      // `gồm 3 xe, 5 km đường`: things of their own; `61 người với 20 triệu đồng` goes with its part.
      if (last === undefined || /[,;]|\svà\s/.test(label)) this.isOpen = true;
      return true;
    }
    if (!isExact(figure) || !isWithin(figure, this.#whole)) this.isBroken = true;
    this.parts.push(figure);
    return true;
  }
}

/** A number that is no figure, nor a year, a name's, a footnote's: `phản ánh 1l5 đơn` is a part that nobody could read. */
function hasStrayNumber(gap: string): boolean {
  if (!/\d/.test(gap)) return false;
  const bare = withoutBrackets(gap).replace(/(?:19|20)\d\d|\d{1,2}\/\d{1,4}/g, '');
  for (let at = bare.search(/\d/); at >= 0;) {
    const isGlued = at > 0 && /[\p{L}\d.,/^[–-]/u.test(bare.charAt(at - 1));
    if (!isGlued && NAMED.before(bare, Math.max(0, at - 1)) < 0) return true;
    const rest = bare.slice(at + 1).search(/\d/);
    at = rest < 0 ? -1 : at + 1 + rest;
  }
  return false;
}

/** Of the same time, or of a piece of it. */
function isWithin({ indicator: { period: part } }: Figure, { indicator: { period: whole } }: Figure): boolean {
  if (part.end === null || whole.end === null || part.text === whole.text) return true;
  const from = (whole.start ?? whole.end).slice(0, 4);
  const to = whole.end.slice(0, 4);
  return (part.start ?? part.end).slice(0, 4) >= from && part.end.slice(0, 4) <= to;
}

/** A list whose first parts stand between commas ends at the semicolon. */
function upToSemicolon(parts: readonly Figure[]): { parts: readonly Figure[]; rest: readonly Figure[] } {
  for (let i = 1; i < parts.length; i++) {
    if (!withoutBrackets(between(parts[i - 1] as Figure, parts[i] as Figure)).includes(';')) continue;
    return i === 1 ? { parts, rest: [] } : { parts: parts.slice(0, i), rest: parts.slice(i) };
  }
  return { parts, rest: [] };
}

const withoutBrackets = (text: string): string => (text.includes('(') ? text.replace(/\([^()]*\)/g, '') : text);

/** The words of a part: those before its figure, or where there are none its noun and what stands behind. */
export function labelOf(part: Figure, from: number, to: number): string {
  const { text } = part.passage;
  const left = trimEnd(withoutBrackets(text.slice(from, part.start)), ':');
  const own = bareLabel(left.slice(Math.max(left.lastIndexOf(';'), left.lastIndexOf(')'), left.lastIndexOf(':'), left.search(/,(?=[^,]*$)/)) + 1));
  if (own !== '' && own !== 'có' && own !== 'và') return own;
  const right = /^[^,;.:()]*/.exec(text.slice(part.end, Math.max(part.end, to)).slice(0, 80))?.[0] ?? '';
  const words = bareLabel(right.replace(/\s(?:và|còn|cùng)\s*(?:có\s*)?$/, ''));
  return words === '' ? (part.indicator.quantity.unit ?? '').toLowerCase() : words;
}

/** `và các thành viên khác`, `…`: more parts that nobody counted. */
function isOpenEnded(text: string, parts: readonly Figure[], from: number, to: number): boolean {
  const last = parts[parts.length - 1] as Figure;
  const tail = withoutBrackets(text.slice(last.end, Math.min(to, last.end + LONGEST_GAP)));
  const closing = tail.search(/[;.)]/);
  const rest = closing < 0 ? tail : tail.slice(0, closing);
  if (/…|\.{2,}|v\.?v/.test(tail) || isUncounted(rest) || ENDS_IN_NUMBER.test(rest)) return true;
  const second = parts[1];
  if (second === undefined) return false;
  // `300 ha rừng phòng hộ, các loại cây phân tán và 100 ha rừng sản xuất`
  for (let i = 1; i < parts.length; i++) {
    const gap = withoutBrackets(between(parts[i - 1] as Figure, parts[i] as Figure));
    if (/(?:,| và| và có) ?$/.test(gap) && isUncounted(gap.replace(/(?:,| và| và có) ?$/, ''))) return true;
  }
  const isNumberFirst = /^(?:,|;|\svà|, và|; và)\s?(?:có\s)?$/.test(between(parts[0] as Figure, second).replace(/^[^,;]*?(?=,|;|\svà\s)/, ''));
  return isNumberFirst && !/^[\s:]*(?:có\s)?$/.test(text.slice(from, (parts[0] as Figure).start)) && bareLabel(text.slice(from, (parts[0] as Figure).start)).includes(' và');
}

/** `(tiểu học 22, THCS 16, liên cấp 3)`: a part whose number was read as a name's. */
const ENDS_IN_NUMBER = /,[^,\d]{1,40}\s\d{1,6}\s*$/;

const REST = new Phrases(UNCOUNTED_RESTS);
/** `các dự án khác`, `số khác` */
const OTHERS = /(?:^|[\s,;(])(?:các|những|một số|số) (?:[^\d,;.()]{0,30} )?khác(?=[\s,;.:)]|$)/i;
const LONGEST_REST = 120;

/** Behind the last part, to the end of its sentence or opening the next, without a number of its own: that would be a part. */
function leavesRest(text: string, parts: readonly Figure[], sentenceEnd: number): boolean {
  const from = (parts[parts.length - 1] as Figure).end;
  const tail = text.slice(from, Math.min(from + LONGEST_GAP, Math.max(sentenceEnd, from)));
  const next = text.slice(sentenceEnd, sentenceEnd + LONGEST_REST).trimStart();
  return REST.find(tail) !== null || OTHERS.test(tail) || REST.at(next, 0) >= 0;
}

function isUncounted(tail: string): boolean {
  for (const joint of [',', ' và ', ' cùng ']) {
    const at = tail.indexOf(joint);
    if (at >= 0 && OPEN_END.at(tail, at + joint.length + (joint === ',' ? 1 : 0)) >= 0) return true;
  }
  return false;
}

export const isAllOpener = (text: string): boolean => ALL.find(text) !== null;
