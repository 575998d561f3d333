import { FIRST_PART, OTHER_PARTS, SPENDING, SPENDING_BEFORE, STRIVEN_FOR, STRIVING_AFTER } from '../../lexicon/spelling.ts';
import { isDigit, isOneOfAt, skipSpaceBack } from '../../text/characters.ts';
import { Phrases } from '../../text/phrases.ts';
import type { CheckInput, Heading, Passage } from '../../types.ts';

/** Words that are right by themselves, and slips where they stand: `Phần đầu có 100%`, `Chi tiêu hàng năm` over targets. */

const after = new Phrases(STRIVING_AFTER);
const strivenFor = new Phrases(STRIVEN_FOR);
const firstPart = new Phrases(FIRST_PART);
const otherParts = new Phrases(OTHER_PARTS);
const spending = new Phrases(SPENDING);
const beforeSpending = new Phrases(SPENDING_BEFORE);

/** `mức |chi tiêu cụ thể|`, `hệ thống |chi tiêu| công` */
export const isOfMoney = (text: string, start: number, end: number): boolean =>
  beforeSpending.before(text, skipSpaceBack(text, 0, start)) >= 0 || (text.charCodeAt(end) === 32 && spending.at(text, end + 1) >= 0);

/** What only the whole document says of a place; looked up when first asked. */
export class Context {
  readonly #document: CheckInput;
  #figures: Map<Passage, number> | null = null;
  #targets: Set<Heading | Passage> | null = null;
  #asked = { text: '', hasOtherParts: false };

  constructor(document: CheckInput) {
    this.#document = document;
  }

  /** `phần đầu` in the place of `phấn đấu`. */
  isStriving(passage: Passage, start: number, end: number): boolean {
    const { text } = passage;
    if (text.charCodeAt(end) === 32 && firstPart.at(text, end + 1) >= 0) return false;
    return after.before(text, skipSpaceBack(text, 0, start)) >= 0 || this.isStrivingFor(passage, start, end);
  }

  /** Where a clause begins with it and a figure follows, and no other part is spoken of, it can be nothing else. */
  isStrivingFor(passage: Passage, start: number, end: number): boolean {
    const { text } = passage;
    if (!opens(text, start) || text.charCodeAt(end) !== 32) return false;
    const isFor = isDigit(text.charCodeAt(end + 1)) || strivenFor.at(text, end + 1) >= 0 || SHARE.test(text.slice(end, end + 40));
    return isFor && this.#lastFigure(passage) >= end && !this.#hasOtherParts(text);
  }

  /** Asked once of a passage that has many. */
  #hasOtherParts(text: string): boolean {
    if (this.#asked.text !== text) this.#asked = { text, hasOtherParts: otherParts.find(text) !== null || COUNTED_PARTS.test(text) };
    return this.#asked.hasOtherParts;
  }

  /** `chi tiêu` in the place of `chỉ tiêu`: beside `mục tiêu`, or as the title of targets that are no money. */
  isTargetTitle(passage: Passage, start: number, end: number): boolean {
    const { text } = passage;
    if (/mục tiêu(?:,| và) $/i.test(text.slice(Math.max(0, start - 14), start))) return true;
    const isTitle = passage.kind === 'heading' || (text.endsWith(':') && text.length < 120);
    if (!isTitle || !LIGHT.test(text.slice(0, start).replace(NUMBERED, '')) || isOfMoney(text, start, end)) return false;
    return this.#isOverTargets(passage);
  }

  /** Reading offset of the last figure of a passage; -1 where it has none. */
  #lastFigure(passage: Passage): number {
    if (this.#figures === null) {
      this.#figures = new Map();
      for (const { passage: of, start } of this.#document.figures) this.#figures.set(of, Math.max(start, this.#figures.get(of) ?? -1));
    }
    return this.#figures.get(passage) ?? -1;
  }

  #isOverTargets(passage: Passage): boolean {
    if (this.#targets === null) {
      this.#targets = new Set();
      for (const { indicator, passage: of } of this.#document.figures) {
        if (indicator.kind !== 'target' || indicator.quantity.unit === 'VND') continue;
        for (let at = of.heading; at !== null && !this.#targets.has(at); at = at.parent) this.#targets.add(at);
        for (let at = of.leadIn; at !== null && !this.#targets.has(at); at = at.leadIn) this.#targets.add(at);
      }
    }
    return this.#targets.has(passage) || (passage.kind === 'heading' && passage.heading !== null && this.#targets.has(passage.heading));
  }
}

/** `20 trang`, not `20 trang trại` */
const COUNTED_PARTS = /\d (?:trang|chương|dòng|mục|câu|tiết|slide)(?![a-zà-ỹ]| (?:trại|thiết|trình|chủ|lạc|mục|tiêu))/i;
const SHARE = /^ có (?:\S+ ){0,2}\d[\d.,]*\s?%/;
/** `II.`, `2.1.`, `b)`. */
const NUMBERED = /^[^a-zà-ỹ\d]*(?:[ivxlc]+|[a-zđ]|\d+(?:\.\d+)*)[.):/]\s*/i;
/** Words that say nothing: `Một số`. */
const LIGHT = /^[^a-zà-ỹ]{0,12}(?:(?:một số|các|những|về|nhóm|hệ thống) ){0,3}$/i;

/** Whether a clause begins at an offset. */
function opens(text: string, start: number): boolean {
  const before = skipSpaceBack(text, 0, start);
  return before === 0 || isOneOfAt(text, before - 1, '.;:,-–+*•)');
}
