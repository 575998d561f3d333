import type { FileReader, FileReading } from '../types.ts';
import { Compound } from './doc/compound.ts';
import { Document } from './doc/document.ts';
import { Fib, type Part } from './doc/fib.ts';
import { fontsOf } from './doc/fonts.ts';
import { endnoteLabels, footnoteLabels, textsOf, type Marks } from './doc/notes.ts';
import { headingLists, numberingOf } from './doc/numbering.ts';
import { letterStretches, paragraphStretches } from './doc/pages.ts';
import { piecesOf, textOf } from './doc/pieces.ts';
import { Story } from './doc/story.ts';
import { Styles } from './doc/styles.ts';
import { Lists } from './docx/lists.ts';
import type { Numbering } from './docx/numbering.ts';
import { Styles as NamedStyles } from './docx/styles.ts';
import { isInputError, InputError } from './failure.ts';
import type { Flow, FlowItem, FlowParagraph } from './flow.ts';
import { layFlow } from './lay.ts';
import { Labels, noteParagraphs } from './runs.ts';

/** Binary documents of Word 97 to 2003 ([MS-DOC]). */
export const docReader: FileReader = {
  read(bytes): FileReading {
    try {
      return { ...layFlow(flowOf(new Compound(bytes))), encoding: 'utf-16le', pages: null };
    } catch (error) {
      throw isInputError(error) ? error : new InputError('damaged', 'WordDocument', { cause: error });
    }
  },
};

function flowOf(file: Compound): Flow {
  const main = file.stream('WordDocument');
  if (main === null) throw new InputError(file.has('EncryptedPackage') ? 'password' : 'damaged', 'WordDocument');
  const fib = new Fib(main);
  const table = file.stream(fib.table);
  if (table === null) throw new InputError('damaged', fib.table);
  const part = (name: Part) => fib.part(name, table);
  const pieces = piecesOf(part('pieces'), main.length);
  const text = textOf(main, pieces);
  const labels = new Labels();
  const footnotes = footnoteLabels(part('noteMarks'), text, labels);
  const endnotes = endnoteLabels(part('endnoteMarks'), text, labels);
  const document = new Document({
    text, pieces, letters: letterStretches(main, part('letters')), paragraphs: paragraphStretches(main, part('paragraphs')), styles: new Styles(part('styles')), fonts: fontsOf(part('fonts')),
    notes: new Map([...footnotes, ...endnotes].map(({ at, label }) => [at, label])),
  });
  const numbering = numberingOf(fib.from('lists', table), part('listUses'));
  const headings = headingLists(numbering);
  const { main: end, notes, heads, comments, endnotes: ends, boxes } = fib.stories;
  const aside = (from: number, to: number): FlowItem[] => new Story(document, listsOf(numbering), headings).read(from, Math.min(to, text.length));
  const items = new Story(document, listsOf(numbering), headings).read(0, Math.min(end, text.length));
  const endsAt = end + notes + heads + comments;
  // Boxes stand where nothing of the text says.
  const boxed = aside(endsAt + ends, endsAt + ends + boxes);
  return { items: [...items, ...boxed], notes: new Map([...laid(footnotes, textsOf(part('noteTexts'), end), aside), ...laid(endnotes, textsOf(part('endnoteTexts'), endsAt), aside)]) };
}

const listsOf = (numbering: Numbering): Lists => new Lists(numbering, new NamedStyles(null));

function laid(marks: Marks, texts: readonly (readonly [number, number])[], read: (from: number, to: number) => FlowItem[]): [string, FlowParagraph[]][] {
  return marks.map(({ label, printed }, i) => {
    const [from, to] = texts[i] ?? [0, 0];
    return [label, noteParagraphs(read(from, to), printed)];
  });
}
