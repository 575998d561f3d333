import { withoutEnd } from '../../text/letters.ts';
import type { Run } from '../flow.ts';
import type { Look } from './look.ts';

/** The runs of one paragraph while they are gathered. */
export class Line {
  #runs: Run[] = [];
  /** The last sign so far; empty at the beginning and behind a note. Asked of the text itself, it would be copied together for each word. */
  #end = '';
  #isBroken = false;

  /** White space runs together to one space, also over the bounds of elements (CSS Text 3, 4.1). */
  text(text: string, look: Look): void {
    const folded = text.replace(/[ \t\n\r\f]+/g, ' ');
    const isSpaced = this.#runs.length === 0 || this.#end === ' ' || this.#end === '\n';
    this.kept(isSpaced && folded.startsWith(' ') ? folded.slice(1) : folded, look);
  }

  kept(text: string, { bold, italic, raised, font }: Look): void {
    if (text === '') return;
    this.#end = text.charAt(text.length - 1);
    const words = withoutEnd(text, ' \u00a0');
    if (words !== '') this.#isBroken = words.endsWith('\n');
    const last = this.#runs[this.#runs.length - 1];
    if (last?.note === null && last.bold === bold && last.italic === italic && last.raised === raised && last.font === font) this.#runs[this.#runs.length - 1] = { ...last, text: last.text + text };
    else this.#runs.push({ text, bold, italic, raised, note: null, font });
  }

  note(label: string): void {
    this.#runs.push({ text: '', bold: false, italic: false, raised: false, note: label, font: null });
    this.#end = '';
    this.#isBroken = false;
  }

  get isEmpty(): boolean {
    return this.#runs.length === 0;
  }

  /** It ends in a line break. */
  get isBroken(): boolean {
    return this.#isBroken;
  }

  /** The runs without white space at the end; none where no words are. A bullet in a font of signs is no word. */
  finish(): { readonly runs: readonly Run[]; readonly bullet: string } {
    const last = this.#runs.findLastIndex((run) => run.note !== null || run.text.trim() !== '');
    const runs = this.#runs.slice(0, last + 1).flatMap((run, i) => {
      if (run.raised && BETWEEN.test(run.text) && (this.#runs[i - 1]?.note ?? null) !== null) return [];
      return [i === last && run.note === null ? { ...run, text: run.text.trimEnd() } : run];
    });
    const [first] = runs;
    if (first === undefined || first.note !== null || runs.length < 2 || !isSignOf(first.text.trim(), first.font)) return { runs, bullet: '' };
    return { runs: runs.slice(1), bullet: '-' };
  }
}

/** What stands above the line between two marks: `1,2`. */
const BETWEEN = /^[\s,;]+$/;

/** A letter that a font of signs shows as a bullet: `·` of Symbol, `§` or `v` of Wingdings, Word's `o` in Courier New. */
function isSignOf(text: string, font: string | null): boolean {
  if (font === null || !/^.$/su.test(text)) return false;
  return /^(?:symbol|wingdings|webdings)/i.test(font) ? !/\d/.test(text) : text === 'o' && /^courier new/i.test(font);
}

/** A bullet, not a number: no letter and no digit, or a sign of a font. */
export const isBulletOf = (printed: string, font: string | null): boolean => !/[\p{L}\d+]/u.test(printed) || isSignOf(printed, font);
