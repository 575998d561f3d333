import type { Flow } from '../flow.ts';
import { bulletOf } from '../numerals.ts';
import { Lists } from './lists.ts';
import { Notes } from './notes.ts';
import { RowPlans } from './plans.ts';
import { isLeftOut, type Capture, type Letters, type Manner, type State } from './state.ts';
import { Story } from './story.ts';
import { levelOf, Styles } from './styles.ts';

/** What is read of a document: its running text, and that of the note or box that is open. */
export class DocumentText {
  readonly styles = new Styles();
  readonly lists = new Lists();
  readonly #notes = new Notes();
  readonly #plans = new RowPlans();
  /** Those that a note or a box interrupts. */
  readonly #stories: Story[] = [];
  #story = new Story();

  text(text: string, letters: Letters, font: string | null): void {
    if (!isLeftOut(letters)) this.#story.text(text, letters, font);
  }

  /** The automatic number as a group prints it: `I.` and a tabulator. */
  number({ text, isSign }: Capture): void {
    const number = text.trim();
    const isBullet = number !== '' && (isSign || !/[\p{L}\p{N}]/u.test(number));
    this.#story.number = isBullet ? bulletOf(number) : number;
  }

  openStory(): void {
    this.#stories.push(this.#story);
    this.#story = new Story();
  }

  closeNote(state: State): void {
    const note = this.#closeStory(state);
    if (note !== this.#story) this.#notes.add(note, this.#story);
  }

  closeBox(state: State): void {
    const box = this.#closeStory(state);
    if (box !== this.#story) this.#story.box(box.finish(this.#plans.plan(false)));
  }

  finish(state: State): Flow {
    const story = this.#closeStory(state);
    return { items: story.finish(this.#plans.plan(false)), notes: this.#notes.laid };
  }

  /** The story that was open, its last paragraph ended. */
  #closeStory({ manner }: State): Story {
    if (this.#story.isBegun) this.#endParagraph(manner, nestingOf(manner));
    const story = this.#story;
    this.#story = this.#stories.pop() ?? story;
    return story;
  }

  /** A control word that neither changes letters nor opens a destination; false where it is none of a document's text. */
  word(name: string, number: number | null, { letters, manner, nested }: State): boolean {
    const nesting = nestingOf(manner);
    if (name === 'par') {
      // A paragraph whose end is hidden or deleted goes on in the next.
      if (!isLeftOut(letters)) this.#endParagraph(manner, nesting);
    } else if (name === 'sect' || name === 'page' || name === 'column') this.#cut(name !== 'sect', manner);
    else if (name === 'cell' || name === 'nestcell') this.#endCell(name === 'cell' ? 1 : Math.max(2, nesting), manner);
    else if (name === 'row') this.#endRow(1, false, manner);
    else if (name === 'nestrow') this.#endRow(Math.max(2, nesting), true, manner);
    else if (name === 'chftn') this.#story.hasMark = true;
    else if (name === 'ftnalt') this.#story.isEnd = true;
    else if (name.startsWith('ftn') || name.startsWith('aftn')) this.#notes.word(name, number);
    else if (name.startsWith('tr') || name.startsWith('cl') || name === 'cellx') this.#plans.word(name, number, nested);
    else return false;
    return true;
  }

  #endParagraph(manner: Manner, nesting: number): void {
    const heading = manner.outline === null ? this.styles.heading(manner.style) : levelOf(manner.outline);
    this.#story.endParagraph(heading, this.#numberOf(manner), nesting);
  }

  /** A page ends within a paragraph, or a section at its end. */
  #cut(goesOn: boolean, manner: Manner): void {
    if (!this.#story.isBegun) return;
    this.#endParagraph(manner, nestingOf(manner));
    this.#story.isCut = goesOn;
  }

  #numberOf({ list, level }: Manner): string {
    const { number: printed, isCut } = this.#story;
    if (isCut) return '';
    const counted = list === null ? '' : this.lists.next(list, level);
    if (printed === null) return counted;
    return list !== null && printed !== '' && this.lists.isBullet(list, level) ? bulletOf(printed) : printed;
  }

  #endCell(nesting: number, manner: Manner): void {
    this.#endParagraph(manner, nesting);
    this.#story.endCell(nesting);
  }

  #endRow(nesting: number, isNested: boolean, manner: Manner): void {
    if (this.#story.isBegun) this.#endParagraph(manner, nesting);
    this.#story.endRow(nesting, this.#plans.plan(isNested));
  }
}

/** How many tables a paragraph stands in. */
const nestingOf = ({ inTable, nesting }: Manner): number => Math.max(nesting ?? 0, inTable ? 1 : 0);
