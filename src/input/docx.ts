import type { FileReader } from '../types.ts';
import { Lists } from './docx/lists.ts';
import { Notes, type NoteKind } from './docx/notes.ts';
import { readNumbering } from './docx/numbering.ts';
import { Package } from './docx/package.ts';
import { readSettings } from './docx/settings.ts';
import { Story, type Context } from './docx/story.ts';
import { Styles } from './docx/styles.ts';
import { InputError } from './failure.ts';
import type { Flow, FlowItem } from './flow.ts';
import { layFlow } from './lay.ts';
import type { XmlWalk } from './xml.ts';
import { openZip } from './zip.ts';

const USUAL = 'word/document.xml';

/** Office Open XML, transitional and strict (ECMA-376): documents and templates, with macros or without. */
export const docxReader: FileReader = {
  async read(bytes, options) {
    const flow = flowOf(new Package(await openZip(bytes, options), options.limits));
    return { ...layFlow(flow), encoding: 'utf-8', pages: null };
  },
};

function flowOf(parts: Package): Flow {
  const main = parts.related('').get('officeDocument') ?? USUAL;
  const walk = parts.open(main);
  if (walk === null) throw new InputError('damaged', USUAL);
  const related = parts.related(main);
  const part = (kind: string): XmlWalk | null => parts.open(related.get(kind) ?? null);
  const styles = new Styles(part('styles'));
  const numbering = readNumbering(part('numbering'));
  const notes = new Notes(readSettings(part('settings')));
  const context: Context = { styles, lists: new Lists(numbering, styles), notes, letters: new Map(), manners: new Map() };
  const items = bodyOf(walk, context);
  // What stands in notes is counted by itself.
  const aside: Context = { ...context, lists: new Lists(numbering, styles) };
  return { items, notes: notes.laid((kind) => textsOf(part(`${kind}s`), kind, aside)) };
}

function bodyOf(walk: XmlWalk, context: Context): FlowItem[] {
  const bodies: FlowItem[][] = [];
  walk.children((root) => {
    if (root === 'document') walk.children((name) => { if (name === 'body') bodies.push(new Story(walk, context).contents()); });
  });
  if (bodies.length === 0) throw new InputError('damaged', USUAL);
  return bodies.flat();
}

/** Notes by their id; those that are lines between notes and text have a type. */
function textsOf(walk: XmlWalk | null, kind: NoteKind, context: Context): Map<string, readonly FlowItem[]> {
  const texts = new Map<string, readonly FlowItem[]>();
  walk?.children(() => {
    walk.children((name) => {
      const id = walk.attribute('id');
      if (name === kind && id !== null && (walk.attribute('type') ?? 'normal') === 'normal' && !texts.has(id)) texts.set(id, new Story(walk, context).contents());
    });
  });
  return texts;
}
