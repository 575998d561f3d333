import { ALONE, BEFORE_NUMBERS } from '../../lexicon/spelling.ts';
import { isDigit } from '../../text/characters.ts';
import type { CheckInput, Edit, Passage, Problem, Rule } from '../../types.ts';
import { Context } from './context.ts';
import { few } from '../few.ts';
import type { Pair } from '../../text/glance.ts';
import { candidatesAt, pairAt, type Candidate } from './known.ts';
import { inCaseOf, slipAt, type Slip } from './slips.ts';
import { impossibleSyllable } from './syllables.ts';
import { isSpokenOf, verbatimOf } from './verbatim.ts';

/** More than this many in one document are told once. */
const MOST = 50;

/**
 * Words that were recognised or typed wrong: they have the letters of a word of the genre and other marks, and neither is a word there
 * (`Tông Liên đoàn`, `thực hiên`, `đoàn viện`), or cannot be a syllable of Vietnamese (`câp`), or are another word where it makes no
 * sense (`Phần đầu có 100%`, `Chi tiêu hàng năm` over targets, `sô 16`). `phần đầu của báo cáo`, `chi tiêu ngân sách`, `hoà` and `hòa` are right.
 */
export const ocrSuspect: Rule = {
  name: 'text/ocr-suspect',
  severity: 'warning',
  check: (document) => {
    const finder = new Finder(document);
    const problems: Problem[] = [];
    for (const { passage, pairs } of document.pairs) {
      for (const slip of finder.slipsOf(passage, pairs)) {
        const problem = problemOf(passage, slip, document);
        if (problem !== null) problems.push(problem);
      }
    }
    return few(problems, MOST, (rest) => ({ vi: `và ${rest} chỗ khác nghi sai dấu`, en: `and ${rest} more words with other marks than expected` }));
  },
};

/** `sô` → `số`. */
const meant = new Map(Object.entries(BEFORE_NUMBERS).flatMap(([word, slips]) => slips.map((slip) => [slip, word])));

/** The slips of one document, passage by passage. */
class Finder {
  readonly #context: Context;
  #passage: Passage | null = null;
  #text = '';
  #slips: Slip[] = [];
  #told = 0;

  constructor(document: CheckInput) {
    this.#context = new Context(document);
  }

  /** `pairs`: where those begin that may be slips. */
  slipsOf(passage: Passage, pairs: readonly number[]): readonly Slip[] {
    this.#passage = passage;
    this.#text = passage.text;
    this.#told = 0;
    if (this.#slips.length > 0) this.#slips = [];
    for (const start of pairs) this.#visit(pairAt(passage.text, start));
    return this.#slips;
  }

  #visit(pair: Pair): void {
    if (pair.start < this.#told && !beginsAlone(this.#text, this.#slips[this.#slips.length - 1], pair)) return;
    const slip = this.#slipAt(pair, candidatesAt(this.#text, pair));
    if (slip === null) return;
    // `chất lượng cao |đặng| ký`: the syllable belongs to the word that has no other reason to stand there.
    if (slip.start < this.#told) this.#slips.pop();
    this.#slips.push(slip);
    this.#told = slip.end;
  }

  /** `phần đầu`, `phấn đâu`: mended where nothing else can be meant. */
  #isStriving({ start, end, likely }: Slip): boolean {
    return likely.length === 1 && likely[0]?.toLowerCase() === 'phấn đấu' && this.#context.isStrivingFor(this.#passage as Passage, start, end);
  }

  #slipAt(pair: Pair, candidates: readonly Candidate[]): Slip | null {
    const text = this.#text;
    if (candidates.length > 0) {
      const slip = misplaced(this.#passage as Passage, pair, this.#context) ?? slipAt(text, pair, candidates);
      if (slip !== null) return slip.isSure || !this.#isStriving(slip) ? slip : { ...slip, isSure: true };
    }
    if (isDigit(text.charCodeAt(pair.second))) {
      const standing = text.slice(pair.start, pair.middle);
      const word = meant.get(standing.toLowerCase());
      // `chạy sô 3 tối`
      if (word !== undefined) return { start: pair.start, end: pair.middle, likely: [inCaseOf(standing, word)], isSure: word !== 'số' || OF_DOCUMENT.test(text.slice(pair.second, pair.second + 12)) };
    }
    const first = pair.start < this.#told ? null : impossibleSyllable(text, pair.start, pair.middle);
    return first ?? impossibleSyllable(text, pair.second, pair.end);
  }
}

/** `16/CT-TTg`, `12-HD` */
const OF_DOCUMENT = /^\d{1,5}[a-zđ]?[/-]\p{L}*\d*\p{L}/u;

/** Whether the last slip ends with the pair's first syllable, and begins with a word by itself. */
function beginsAlone(text: string, last: Slip | undefined, pair: Pair): boolean {
  return last?.end === pair.middle && last.start < pair.start && ALONE.has(text.slice(last.start, pair.start - 1).toLowerCase());
}

/** Another word than was meant, by what stands around it. */
function misplaced(passage: Passage, { start, end, middle }: Pair, context: Context): Slip | null {
  const standing = passage.text.slice(start, end);
  const likely = MISPLACED.get(standing.toLowerCase());
  if (likely === undefined) return null;
  const isMisplaced = likely === 'phấn đấu' ? context.isStriving(passage, start, end) : context.isTargetTitle(passage, start, end);
  const [first = '', second = ''] = likely.split(' ');
  return isMisplaced ? { start, end, isSure: false, likely: [`${inCaseOf(standing.slice(0, middle - start), first)} ${inCaseOf(standing.slice(middle - start + 1), second)}`] } : null;
}

const MISPLACED: ReadonlyMap<string, string> = new Map([['phần đầu', 'phấn đấu'], ['chi tiêu', 'chỉ tiêu']]);

function problemOf({ text, map }: Passage, { start, end, likely, isSure }: Slip, { source }: CheckInput): Problem | null {
  const verbatim = verbatimOf(source);
  if (verbatim.isCode(map.start(start), map.end(end))) return null;
  const standing = text.slice(start, end);
  const edits = isSure && likely.length === 1 ? editsOf(start, standing, likely[0] ?? '') : [];
  const fix = edits.map((edit): Edit => ({ start: map.start(edit.start), end: map.end(edit.end), text: edit.text }));
  // Where a line break or markup stands inside a syllable, a person has to look.
  const isWhole = fix.length > 0 && fix.every(verbatim.allows) && !isSpokenOf(text, start, end, likely[0] ?? '') && fix.every((edit, i) => source.text.slice(edit.start, edit.end).normalize('NFC') === edits[i]?.was);
  return {
    start: map.start(start), end: map.end(end),
    message: {
      vi: `nghi sai chữ ở “${standing}”: cần ${likely.map((word) => `“${word}”`).join(' hoặc ')}`,
      en: `unexpected “${standing}”, expected ${likely.map((word) => `“${word}”`).join(' or ')}`,
    },
    ...(isWhole && { fix }),
  };
}

/** The syllables that differ. */
function editsOf(start: number, standing: string, likely: string): { start: number; end: number; was: string; text: string }[] {
  const right = likely.split(' ');
  let at = start;
  return standing.split(' ').flatMap((was, i) => {
    const edit = { start: at, end: at + was.length, was, text: right[i] ?? was };
    at += was.length + 1;
    return edit.text === was ? [] : [edit];
  });
}
