import { isDigit, isSpace, isUpperAt, skipSpace } from '../text/characters.ts';
import { isCapitals } from '../text/letters.ts';
import { firstOf, type Draft } from './draft.ts';
import { romanValue, type Numbering, type Style } from './numbering.ts';

/** Which numbered lines title what is below them, and which are items of a list. Decided among siblings. */

export interface Candidate {
  /** Index of the draft. */
  readonly at: number;
  readonly numbering: Numbering;
  readonly title: string;
  /** Something below it is its own: words without a number, bullets, deeper numbers, a table. */
  readonly hasBody: boolean;
  readonly strong: boolean;
  /** Its siblings, itself among them. */
  readonly group: Group;
  chosen: boolean;
  /** Where the title ends in the draft's text that its body follows on the same line (`5. Nhân lực: 187 biên chế`); null where all of it is title. */
  until: number | null;
}

export interface Group {
  members: number;
  withBody: number;
  chosen: number;
}

const ALWAYS: ReadonlySet<Style> = new Set<Style>(['annex', 'part', 'chapter', 'section', 'article', 'upper', 'roman']);
/** Longer than this no line is a title, unless its style says so. */
const LONGEST_TITLE = 320;
const SHORT = 130;

/** More than one sentence: a capital behind a stop that is no number's. */
function isSeveral(title: string): boolean {
  for (let i = 0; i < title.length; i++) {
    if (!STOPS.includes(title.charAt(i)) || isDigit(title.charCodeAt(i - 1))) continue;
    const stop = '"”)'.includes(title.charAt(i + 1)) ? i + 2 : i + 1;
    const next = skipSpace(title, stop, title.length);
    if (next > stop && isUpperAt(title, '"“('.includes(title.charAt(next)) ? next + 1 : next)) return true;
  }
  return false;
}

const STOPS = '.!?…';

/** Numbers of the drafts, `C.` after `B.` told from the Roman hundred. */
export function numberingsOf(drafts: readonly (Draft | null)[]): (Numbering | null)[] {
  let lastUpper = 0;
  let lastAlpha = 0;
  return drafts.map((draft, at) => {
    if (draft === null || firstOf(draft).kind !== 'paragraph') return null;
    const { numbering } = draft;
    if (numbering === null || (numbering.style === 'annex' && isCaption(drafts, at))) return null;
    if (numbering.style === 'roman' && numbering.number.length === 1) {
      const letter = numbering.number.toUpperCase().charCodeAt(0) - 64;
      if (lastUpper > 0 && letter === lastUpper + 1 && numbering.value !== 1) {
        lastUpper = letter;
        return { ...numbering, style: 'upper' as const, value: letter };
      }
    }
    if (numbering.style === 'upper') lastUpper = numbering.number.charCodeAt(0) - 64;
    if (numbering.style === 'alpha') {
      const roman = romanValue(numbering.number);
      if (numbering.number === 'i' && lastAlpha > 0 && numbering.value - lastAlpha > 2) return { ...numbering, style: 'roman-lower' as const, value: roman };
      lastAlpha = numbering.value;
    }
    return numbering;
  });
}

/** `Biểu số 01: Thu ngân sách theo sắc thuế` right above a table names that table, no annex. */
function isCaption(drafts: readonly (Draft | null)[], at: number): boolean {
  const draft = drafts[at] as Draft;
  if (!/^(?:biểu|mẫu)\s[^:]{0,20}:\s?\p{Lu}\p{Ll}/iu.test(draft.text) || isCapitals(draft.text) || firstOf(draft).heading !== null) return false;
  return drafts.slice(at + 1, at + 1 + CAPTION_LINES).some((each) => each !== null && firstOf(each).cell !== null);
}

/** Between a table's title and its first cell may stand its unit. */
const CAPTION_LINES = 3;

export function candidatesOf(drafts: readonly (Draft | null)[], numberings: readonly (Numbering | null)[]): Candidate[] {
  const found: Candidate[] = [];
  /** Open groups, outermost first: the style, its siblings, the last value. */
  const stack: { style: Style; group: Group; last: number }[] = [];
  for (let at = 0; at < numberings.length; at++) {
    const numbering = numberings[at] ?? null;
    if (numbering === null || (drafts[at] ?? null) === null) continue;
    const level = stack.findIndex((entry) => entry.style === numbering.style);
    const open = level < 0 ? undefined : stack[level];
    const goesOn = open !== undefined && numbering.value > open.last;
    const group = goesOn ? open.group : { members: 0, withBody: 0, chosen: 0 };
    if (ALWAYS.has(numbering.style) && numbering.style !== 'upper' && numbering.style !== 'roman' && level < 0) stack.length = 0;
    if (level >= 0) stack.length = level;
    stack.push({ style: numbering.style, group, last: numbering.value });
    const candidate = describe(drafts, numberings, at, group, stack);
    group.members++;
    if (candidate.hasBody) group.withBody++;
    found.push(candidate);
  }
  return found;
}

function describe(
  drafts: readonly (Draft | null)[], numberings: readonly (Numbering | null)[], at: number, group: Group,
  stack: readonly { style: Style }[],
): Candidate {
  const draft = drafts[at] as Draft;
  const numbering = numberings[at] as Numbering;
  const block = firstOf(draft);
  const title = draft.text.slice(numbering.end).trim();
  const next = nextOf(drafts, at);
  const nextNumber = next < 0 ? null : (numberings[next] ?? null);
  const hasBody = next >= 0 && (nextNumber === null ? !closesText(drafts[next] as Draft, title) : !stack.some((entry) => entry.style === nextNumber.style));
  const strong = block.heading !== null || (block.bold && title.length <= LONGEST_TITLE) || (title.length >= 4 && isCapitals(title))
    || (block.italic && title.length <= 200 && !isSeveral(title));
  return { at, numbering, title, hasBody, strong, group, chosen: false, until: null };
}

/** `Chỉ thị này phổ biến đến chi bộ./.`, `Trên đây là …`: the document's last words belong to no sentence above them. */
function closesText({ text, numbering }: Draft, title: string): boolean {
  return numbering === null && title.endsWith('.') && (text.endsWith('./.') || CLOSING_WORDS.test(text));
}

const CLOSING_WORDS = /^(?:Trên đây là|(?:Chỉ thị|Nghị quyết|Kế hoạch|Chương trình|Quyết định|Đề án|Kết luận|Thông báo|Hướng dẫn|Quy định) này) /u;

function nextOf(drafts: readonly (Draft | null)[], at: number): number {
  for (let i = at + 1; i < Math.min(drafts.length, at + 40); i++) if (drafts[i] !== null) return i;
  return -1;
}

/** Marks the candidates that are headings. */
export function chooseHeadings(candidates: readonly Candidate[]): void {
  const before = new Map<Group, Candidate>();
  for (const candidate of candidates) {
    const { group } = candidate;
    candidate.chosen = isTitle(candidate) && !closesList(candidate, before.get(group));
    before.set(group, candidate);
    if (candidate.chosen) group.chosen++;
  }
  for (const candidate of candidates) {
    const { group, title } = candidate;
    if (candidate.chosen || candidate.numbering.style === 'paren' || group.chosen === 0) continue;
    const majority = group.chosen * 2 >= group.members;
    const isLong = candidate.hasBody && title.length <= LONGEST_TITLE * 2 && !isSeveral(title) && !title.endsWith(';');
    candidate.chosen = majority && (isLong || (isShort(candidate) && !/[.;,]$/u.test(title)));
  }
  runInTitles(candidates);
}

/** `5. Nhân lực: 187 biên chế; …` behind the heading 4 is one too, up to its colon. */
function runInTitles(candidates: readonly Candidate[]): void {
  const last = new Map<Group, Candidate>();
  for (const candidate of candidates) {
    const { group, numbering, title } = candidate;
    const before = last.get(group);
    last.set(group, candidate);
    if (before?.chosen !== true || candidate.chosen || !RUN_IN.has(numbering.style) || numbering.value !== before.numbering.value + 1) continue;
    const colon = title.indexOf(':');
    if (colon <= 0 || colon > LONGEST_RUN_IN || !isSpace(title.charCodeAt(colon + 1)) || !isUpperAt(title, 0) || /[.;\d]/u.test(title.slice(0, colon))) continue;
    candidate.chosen = true;
    candidate.until = numbering.end + colon + 1;
  }
}

/** `3. Chi hội Bến: 40 hội viên.` behind `2. Chi hội Đồng: 50 hội viên;` ends a list, whatever paragraph follows. */
function closesList({ numbering, title, strong }: Candidate, before: Candidate | undefined): boolean {
  return !strong && title.endsWith('.') && before?.chosen === false && before.title.endsWith(';') && RUN_IN.has(numbering.style) && numbering.value === before.numbering.value + 1;
}

const RUN_IN: ReadonlySet<Style> = new Set<Style>(['arabic', 'arabic2', 'arabic3', 'arabic4', 'round', 'alpha']);
const LONGEST_RUN_IN = 60;

function isTitle(candidate: Candidate): boolean {
  const { numbering, title, hasBody, group } = candidate;
  if (numbering.style === 'paren' || numbering.style === 'roman-lower') return false;
  if (ALWAYS.has(numbering.style)) return true;
  if (title === '') return hasBody;
  if (candidate.strong) return true;
  if (!hasBody || title.endsWith(';')) return false;
  const most = group.withBody * 2 >= group.members;
  if (isShort(candidate)) return most || title.length <= 60;
  return most && title.length <= LONGEST_TITLE && !isSeveral(title);
}

function isShort({ title }: Candidate): boolean {
  return title.length <= SHORT && !isSeveral(title) && !title.includes(';');
}
