import { ALONE, BEFORE_NUMBERS } from '../../lexicon/spelling.ts';
import type { CheckInput, Edit, Passage, Problem, Rule } from '../../types.ts';
import { Context } from './context.ts';
import { few } from './few.ts';
import { visitPairs, type Pair } from './known.ts';
import { inCaseOf, slipAt, type Slip } from './slips.ts';
import { impossibleSyllables } from './syllables.ts';

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
    const context = new Context(document);
    const problems: Problem[] = [];
    for (const passage of document.outline.passages) {
      for (const slip of slipsOf(passage, context)) problems.push(problemOf(passage, slip, document));
    }
    return few(problems, MOST, (rest) => ({ vi: `và ${rest} chỗ khác nghi sai dấu`, en: `and ${rest} more words with other marks than expected` }));
  },
};

/** `sô` → `số`. */
const meant = new Map(Object.entries(BEFORE_NUMBERS).flatMap(([word, slips]) => slips.map((slip) => [slip, word])));

function slipsOf(passage: Passage, context: Context): Slip[] {
  const { text } = passage;
  const slips: Slip[] = [];
  let told = 0;
  const tell = (slip: Slip | null): void => {
    if (slip === null) return;
    // `chất lượng cao |đặng| ký`: the syllable belongs to the word that has no other reason to stand there.
    if (slip.start < told) slips.pop();
    slips.push(slip);
    told = slip.end;
  };
  visitPairs(text, {
    pair: (pair, candidates) => {
      if (pair.start < told && !beginsAlone(text, slips[slips.length - 1], pair)) return;
      tell(misplaced(passage, pair, context) ?? slipAt(text, pair, candidates));
    },
    counted: (start, end) => {
      if (start < told || end - start > 6) return;
      const standing = text.slice(start, end);
      const word = meant.get(standing.toLowerCase());
      if (word !== undefined) tell({ start, end, likely: [inCaseOf(standing, word)] });
    },
  });
  return merged(slips, impossibleSyllables(text));
}

/** Whether the last slip ends with the pair's first syllable, and begins with a word by itself. */
function beginsAlone(text: string, last: Slip | undefined, pair: Pair): boolean {
  return last?.end === pair.middle && last.start < pair.start && ALONE.has(text.slice(last.start, pair.start - 1).toLowerCase());
}

/** Both in order; a syllable inside a longer slip is told with it. */
function merged(slips: Slip[], syllables: readonly Slip[]): Slip[] {
  if (syllables.length === 0) return slips;
  const all: Slip[] = [];
  let next = 0;
  let told = 0;
  for (const syllable of syllables) {
    for (; next < slips.length && (slips[next] as Slip).start <= syllable.start; next++) {
      all.push(slips[next] as Slip);
      told = (slips[next] as Slip).end;
    }
    if (syllable.start >= told) all.push(syllable);
  }
  return [...all, ...slips.slice(next)];
}

/** Another word than was meant, by what stands around it. */
function misplaced(passage: Passage, { start, end, middle }: Pair, context: Context): Slip | null {
  const standing = passage.text.slice(start, end);
  const likely = MISPLACED.get(standing.toLowerCase());
  if (likely === undefined) return null;
  const isMisplaced = likely === 'phấn đấu' ? context.isStriving(passage, start, end) : context.isTargetTitle(passage, start, end);
  const [first = '', second = ''] = likely.split(' ');
  return isMisplaced ? { start, end, likely: [`${inCaseOf(standing.slice(0, middle - start), first)} ${inCaseOf(standing.slice(middle - start + 1), second)}`] } : null;
}

const MISPLACED: ReadonlyMap<string, string> = new Map([['phần đầu', 'phấn đấu'], ['chi tiêu', 'chỉ tiêu']]);

function problemOf({ text, map }: Passage, { start, end, likely }: Slip, { source }: CheckInput): Problem {
  const standing = text.slice(start, end);
  const edits = likely.length === 1 ? editsOf(start, standing, likely[0] ?? '') : [];
  const fix = edits.map((edit): Edit => ({ start: map.start(edit.start), end: map.end(edit.end), text: edit.text }));
  // Where a line break or markup stands inside a syllable, a person has to look.
  const isSure = fix.length > 0 && fix.every((edit, i) => source.text.slice(edit.start, edit.end).normalize('NFC') === edits[i]?.was);
  return {
    start: map.start(start), end: map.end(end),
    message: {
      vi: `nghi sai chữ ở “${standing}”: cần ${likely.map((word) => `“${word}”`).join(' hoặc ')}`,
      en: `unexpected “${standing}”, expected ${likely.map((word) => `“${word}”`).join(' or ')}`,
    },
    ...(isSure && { fix }),
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
