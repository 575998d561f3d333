import { isDigit, isUpperAt, skipSpace } from '../text/characters.ts';
import { isCapitals, withoutEnd } from '../text/letters.ts';
import type { Heading, Role } from '../types.ts';
import { candidatesOf, chooseHeadings, numberingsOf, type Candidate, type Group } from './candidates.ts';
import { endOf, firstOf, startOf, type Draft } from './draft.ts';
import { afterBullet, bulletOf, type Numbering, type Style } from './numbering.ts';
import { typeLine } from './doctype.ts';
import { isRunInTitle, roleOf } from './roles.ts';

/** Headings of the body, their levels, and which stretch of which draft they are. */

export interface Titled {
  readonly heading: Heading;
  /** Reading offset where the heading ends; what follows in the draft is body. */
  readonly until: number;
  /** The draft on the next line holds the title too. */
  readonly takesNext: boolean;
}

/** From where on what stands in the text belongs to a heading, or to none. */
export interface Scope {
  readonly start: number;
  readonly heading: Heading | null;
}

export interface Tree {
  readonly headings: Heading[];
  readonly scopes: readonly Scope[];
  /** By index of the draft. */
  readonly titles: readonly (Titled | undefined)[];
  readonly numberings: readonly (Numbering | null)[];
}

const CLOSING = ' .:;,';
const LONGEST_RUN_IN = 80;
/** What is longer is told in part: each figure below tells the title of its section. */
const LONGEST_TITLE = 1_000;
/** `QUYẾT NGHỊ:` opens the articles, it titles nothing. */
const ENACTS: ReadonlySet<string> = new Set(['quyết nghị', 'quyết định', 'nghị quyết', 'chỉ thị', 'quyết định như sau']);
/** Styles that begin anew whatever stood above. */
const OUTERMOST: ReadonlySet<Style> = new Set<Style>(['annex', 'part']);

/** `drafts` holds null where a draft is no part of the body; `isAnew` says that an attached document begins there. */
export function treeOf(drafts: readonly (Draft | null)[], isAnew: (index: number) => boolean): Tree {
  const numberings = numberingsOf(drafts);
  const candidates = candidatesOf(drafts, numberings);
  chooseHeadings(candidates);
  const grower = new Grower(drafts, numberings);
  let next = 0;
  for (let at = 0; at < drafts.length; at++) {
    const draft = drafts[at];
    const candidate = candidates[next]?.at === at ? candidates[next++] : undefined;
    if (draft === null || draft === undefined || grower.titles[at - 1]?.takesNext === true) continue;
    if (isAnew(at)) grower.anew();
    if (candidate?.chosen === true) grower.numbered(candidate, draft);
    else if (candidate !== undefined) grower.item(candidate, draft);
    else grower.unnumbered(at, draft, numberings[at + 1] ?? null);
  }
  return { headings: grower.headings, scopes: grower.scopes, titles: grower.titles, numberings };
}

interface Level {
  readonly style: Style | 'depth';
  readonly group: Group | null;
  readonly depth: number | null;
  readonly heading: Heading;
}

class Grower {
  readonly headings: Heading[] = [];
  readonly scopes: Scope[] = [];
  readonly titles: (Titled | undefined)[];
  readonly #drafts: readonly (Draft | null)[];
  readonly #numberings: readonly (Numbering | null)[];
  #stack: Level[] = [];
  /** Run-in titles under the numbered heading, outermost first. */
  #runIns: { marker: string; heading: Heading }[] = [];
  /** At an attached document's own title, before its first number. */
  #atTitle = false;

  constructor(drafts: readonly (Draft | null)[], numberings: readonly (Numbering | null)[]) {
    this.#drafts = drafts;
    this.#numberings = numberings;
    this.titles = new Array<Titled | undefined>(drafts.length);
  }

  /** What stood above governs nothing below. */
  anew(): void {
    this.#stack = [];
    this.#runIns = [];
    this.#atTitle = true;
  }

  numbered(candidate: Candidate, draft: Draft): void {
    const { numbering } = candidate;
    this.#atTitle = false;
    if (OUTERMOST.has(numbering.style)) this.#stack = [];
    const at = this.#stack.findIndex((level) => level.style === numbering.style);
    if (at >= 0) this.#stack.length = at;
    else while (this.#stack.at(-1)?.style === 'depth' && (firstOf(draft).heading ?? 9) <= (this.#stack.at(-1)?.depth ?? 0)) this.#stack.pop();
    const next = candidate.title === '' ? this.#titleBelow(candidate) : null;
    const until = candidate.until ?? draft.text.length;
    const title = candidate.title === '' ? (next?.text ?? '') : draft.text.slice(numbering.end, until).trim();
    const number = numbering.style === 'annex' ? null : numbering.number;
    const whole = numbering.style === 'annex' && title === '' ? draft.text : title;
    const heading = this.#add(number, whole, startOf(draft), next === null ? draft.map.end(until) : endOf(next), this.#stack.at(-1)?.heading ?? null, roleOf(title));
    this.#stack.push({ style: numbering.style, group: candidate.group, depth: firstOf(draft).heading, heading });
    this.#runIns = [];
    // What follows a title on its own line is read together with it: it says what is counted.
    this.titles[candidate.at] = { heading, until: draft.text.length, takesNext: next !== null };
  }

  /** An item that goes on behind a heading of its list is no part of it: `2. Các sở:⏎a) …⏎3. Các xã báo cáo hằng năm.` */
  item({ group }: Candidate, draft: Draft): void {
    const at = this.#stack.findIndex((level) => level.group === group);
    if (at < 0) return;
    this.#stack.length = at;
    this.#runIns = [];
    this.scopes.push({ start: startOf(draft), heading: this.#stack.at(-1)?.heading ?? null });
  }

  /** A number alone on its line: the next line is its title, if it looks like one. */
  #titleBelow(candidate: Candidate): Draft | null {
    const next = this.#drafts[candidate.at + 1];
    if (next === null || next === undefined || firstOf(next).kind !== 'paragraph' || bulletOf(next.text) !== '' || (this.#numberings[candidate.at + 1] ?? null) !== null) return null;
    const outer = ['annex', 'part', 'chapter', 'section', 'upper', 'roman'].includes(candidate.numbering.style);
    const isTitle = next.text.length <= 250 && (outer || !next.text.endsWith('.')) && !next.text.includes(';') && !goesOnBehindStop(next.text);
    return isTitle ? next : null;
  }

  unnumbered(at: number, draft: Draft, next: Numbering | null): void {
    const block = firstOf(draft);
    if (block.kind !== 'paragraph') return;
    const split = runInOf(draft);
    const until = split ?? draft.text.length;
    const text = draft.text.slice(0, until);
    const marker = bulletOf(text);
    const title = text.slice(afterBullet(text)).trim();
    if (split === null && !this.#isTitle(at, draft, title, marker, next)) return;
    while (this.#runIns.some((open) => open.marker === marker)) this.#runIns.pop();
    const parent = this.#runIns.at(-1)?.heading ?? this.#stack.at(-1)?.heading ?? null;
    const heading = this.#add(null, title, startOf(draft), draft.map.end(until), parent, roleOf(title));
    this.#runIns.push({ marker, heading });
    this.titles[at] = { heading, until, takesNext: false };
  }

  #isTitle(at: number, draft: Draft, title: string, marker: string, next: Numbering | null): boolean {
    const block = firstOf(draft);
    const below = this.#drafts[at + 1];
    if (below === null || below === undefined || title === '' || title.length > LONGEST_RUN_IN || draft.joints.length > 1) return false;
    // Most lines are told from titles by their first or last sign.
    if (block.heading === null && (!opensLikeTitle(title) || '.;,…'.includes(title.charAt(title.length - 1)) || /[.;]\s/u.test(title))) return false;
    const type = typeLine(title);
    if (ENACTS.has(withoutColon(title.toLowerCase())) || (type !== null && isCapitals(type.text) && (type.rest === '' || block.heading !== null))) return false;
    if (block.heading !== null) return true;
    if (marker !== '' && bulletOf(below.text) === marker && !title.endsWith(':')) return false;
    const says = roleOf(title) !== 'other' || isPeriodTitle(title);
    const formatted = block.bold || block.italic || isCapitals(title);
    if (formatted) return says || (!this.#atTitle && next === null && !this.#isTitleRest(at, block.bold));
    return says && (title.endsWith(':') ? isBareTitle(title) : title.length <= 60 && (marker !== '' || isBareTitle(title)));
  }

  /** Bold words right below a bold numbered title are the rest of it. */
  #isTitleRest(at: number, bold: boolean): boolean {
    const above = this.#drafts[at - 1];
    return bold && above !== undefined && above !== null && firstOf(above).bold && (this.titles[at - 1]?.heading.number ?? null) !== null;
  }

  #add(number: string | null, title: string, start: number, end: number, parent: Heading | null, role: Role): Heading {
    const own = number === null ? null : number;
    const path = own === null ? (parent?.path ?? null) : joinPath(parent?.path ?? null, own);
    const heading: Heading = {
      id: `s${this.headings.length + 1}`, number, title: withoutEnd(title.length > LONGEST_TITLE ? title.slice(0, LONGEST_TITLE) : title, CLOSING), level: (parent?.level ?? 0) + 1, role,
      effectiveRole: role === 'other' ? (parent?.effectiveRole ?? 'other') : role, path, parent, start, end,
    };
    this.headings.push(heading);
    this.scopes.push({ start, heading });
    return heading;
  }
}

/** A capital behind a stop. */
function goesOnBehindStop(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    if (!'.!?'.includes(text.charAt(i))) continue;
    const next = skipSpace(text, i + 1, text.length);
    if (next > i + 1 && isUpperAt(text, next)) return true;
  }
  return false;
}

const withoutColon = (title: string): string => (title.endsWith(':') ? title.slice(0, -1) : title).trimEnd();

/** A capital, or a figure in quotes. */
function opensLikeTitle(title: string): boolean {
  const isQuoted = title[0] === '"' || title[0] === '“';
  return isUpperAt(title, isQuoted ? 1 : 0) || (isQuoted && isDigit(title.charCodeAt(1)));
}

function joinPath(above: string | null, own: string): string {
  return above === null ? own : `${above}/${own}`;
}

/** Years and deadlines that title what stands below (`Đến năm 2030:`, `Giai đoạn 2021 - 2025`). */
const PERIOD_TITLE = /^(?:đến|trong|từ|giai đoạn|năm|định hướng|tầm nhìn|hằng năm|hàng năm)[^.;]{0,60}(?:\d{4}|hằng năm|hàng năm|năm)\s*:?$/iu;

function isPeriodTitle(title: string): boolean {
  return PERIOD_TITLE.test(title);
}

/** Nothing but the role's words, or a period: no clause that opens a list. */
function isBareTitle(title: string): boolean {
  const name = withoutEnd(title, CLOSING);
  return isRunInTitle(name) || isPeriodTitle(name) || (name.length <= 60 && name.split(' ').length <= 9 && !/(?:gồm|sau|cụ thể|như|là|đó)$/u.test(name));
}

/** Where a title ends that its text follows on the same line (`- Mục tiêu: …`), or null. */
function runInOf(draft: Draft): number | null {
  const colon = draft.text.indexOf(':');
  if (colon < 0 || colon > 50 || colon + 1 >= draft.text.length) return null;
  const start = afterBullet(draft.text);
  return isRunInTitle(draft.text.slice(start, colon)) ? colon + 1 : null;
}
