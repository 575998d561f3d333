import type { FileReader, FileReading, Limits } from '../types.ts';
import { boxesOf, type Box } from './doc/boxes.ts';
import { Compound } from './doc/compound.ts';
import { Data, NOTHING } from './doc/data.ts';
import { Document } from './doc/document.ts';
import { Fib, type Part } from './doc/fib.ts';
import { fontsOf } from './doc/fonts.ts';
import { notesOf, type Note } from './doc/notes.ts';
import { headingLists, numberingOf } from './doc/numbering.ts';
import { letterStretches, paragraphStretches } from './doc/pages.ts';
import { piecesOf, textOf } from './doc/pieces.ts';
import { Story } from './doc/story.ts';
import { Styles } from './doc/styles.ts';
import { Lists } from './docx/lists.ts';
import { Styles as NamedStyles } from './docx/styles.ts';
import { isInputError, InputError } from './failure.ts';
import type { Flow, FlowItem, FlowParagraph } from './flow.ts';
import { layFlow } from './lay.ts';
import { Labels, noteParagraphs } from './runs.ts';

/** Binary documents of Word 97 to 2003 ([MS-DOC]). */
export const docReader: FileReader = {
  read(bytes, { limits }): FileReading {
    try {
      return { ...layFlow(flowOf(bytes, limits)), encoding: 'utf-16le', pages: null };
    } catch (error) {
      throw isInputError(error) ? error : new InputError('damaged', 'WordDocument', { cause: error });
    }
  },
};

export function flowOf(bytes: Uint8Array, limits: Limits): Flow {
  const file = new Compound(bytes, limits);
  const main = new Data(file.stream('WordDocument') ?? NOTHING.bytes);
  if (main.length === 0) throw new InputError(file.has('EncryptedPackage') ? 'password' : 'damaged', 'WordDocument');
  const fib = new Fib(main);
  const table = new Data(file.stream(fib.table) ?? NOTHING.bytes);
  const part = (name: Part): Data => fib.part(name, table);
  const pieces = piecesOf(part('pieces'), main.length);
  const text = textOf(main.bytes, pieces);
  const { main: end, notes: notesEnd, heads, comments, endnotes: endnotesEnd, boxes: boxesEnd } = fib.stories;
  if (end > text.length) throw new InputError('damaged', 'PlcPcd');
  const endnotesAt = end + notesEnd + heads + comments;
  const labels = new Labels();
  const [settings, fonts] = [part('settings'), fontsOf(part('fonts'))];
  const numbering = numberingOf(fib.from('lists', table), part('listUses'), fonts);
  const notes = [
    ...notesOf('footnote', { marks: part('noteMarks'), texts: part('noteTexts'), settings, story: end, length: notesEnd }, text, labels),
    ...notesOf('endnote', { marks: part('endnoteMarks'), texts: part('endnoteTexts'), settings, story: endnotesAt, length: endnotesEnd }, text, labels),
  ];
  const document = new Document({
    text, pieces, letters: letterStretches(main, part('letters')), paragraphs: paragraphStretches(main, part('paragraphs')), styles: new Styles(part('styles')), fonts,
    data: new Data(file.stream('Data') ?? NOTHING.bytes), notes: new Map(notes.map((note) => [note.at, note])),
  });
  const headings = headingLists(numbering);
  const read = (from: number, to: number, boxes = new Map<number, readonly FlowItem[]>()): FlowItem[] =>
    new Story({ document, limits, lists: new Lists(numbering, new NamedStyles(null)), headings, boxes }).read(from, Math.min(to, text.length));
  const { anchored, rest } = boxed(boxesOf({ boxes: part('boxes'), shapes: part('shapes'), drawings: part('drawings') }, boxesEnd), (from, to) => read(endnotesAt + endnotesEnd + from, endnotesAt + endnotesEnd + to));
  const items = read(0, end, anchored);
  return { items: [...items, ...[...anchored.values()].flat(), ...rest], notes: laid(notes, read) };
}

/** What stands in boxes, by their anchors; what nothing anchors stands at the end. */
function boxed(boxes: readonly Box[], read: (from: number, to: number) => FlowItem[]): { readonly anchored: Map<number, readonly FlowItem[]>; readonly rest: FlowItem[] } {
  const anchored = new Map<number, FlowItem[]>();
  const rest: FlowItem[] = [];
  for (const { at, from, to } of boxes) {
    // Each ends with a paragraph too many.
    const items = to > from + 1 ? read(from, to - 1) : [];
    const known = at === null ? rest : anchored.get(at);
    if (known === undefined && at !== null) anchored.set(at, items);
    else if (known !== undefined) for (const item of items) known.push(item);
  }
  return { anchored, rest };
}

function laid(notes: readonly Note[], read: (from: number, to: number) => FlowItem[]): Map<string, FlowParagraph[]> {
  return new Map(notes.map(({ label, printed, from, to }) => [label, noteParagraphs(read(from, to), printed)]));
}
