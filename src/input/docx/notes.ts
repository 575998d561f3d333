import type { FlowItem, FlowParagraph } from '../flow.ts';
import { Labels, noteParagraphs } from '../runs.ts';
import { printed } from './lists.ts';
import type { NoteSettings } from './settings.ts';

export type NoteKind = 'footnote' | 'endnote';

interface Called {
  readonly kind: NoteKind;
  readonly id: string;
  readonly label: string;
  /** Set by hand, and so written into the note too. */
  readonly mark: string;
}

/** Notes in the order in which they are called, with the labels that are printed (ECMA-376 part 1, 17.11). */
export class Notes {
  readonly #labels = new Labels();
  readonly #called = new Map<string, Called>();
  readonly #settings: NoteSettings;
  readonly #next: Record<NoteKind, number>;

  constructor(settings: NoteSettings) {
    this.#settings = settings;
    this.#next = { footnote: settings.footnote.start, endnote: settings.endnote.start };
  }

  /** The label of a note that is called here; `mark`: what is printed in place of a number. */
  call(kind: NoteKind, id: string, mark: string): string {
    const known = this.#called.get(`${kind} ${id}`);
    if (known !== undefined) return known.label;
    const label = this.#labels.free(mark === '' ? printed(this.#next[kind]++, this.#settings[kind].format) : mark);
    this.#called.set(`${kind} ${id}`, { kind, id, label, mark });
    return label;
  }

  /** Those that are called, by their labels; `textsOf` gives those of a kind by id. */
  laid(textsOf: (kind: NoteKind) => ReadonlyMap<string, readonly FlowItem[]>): Map<string, readonly FlowParagraph[]> {
    const texts = new Map<NoteKind, ReadonlyMap<string, readonly FlowItem[]>>();
    const notes = new Map<string, readonly FlowParagraph[]>();
    // A note may call others: those stand behind it.
    for (const { kind, id, label, mark } of this.#called.values()) {
      let ofKind = texts.get(kind);
      if (ofKind === undefined) texts.set(kind, ofKind = textsOf(kind));
      const items = ofKind.get(id);
      if (items !== undefined) notes.set(label, noteParagraphs(items, mark));
    }
    return notes;
  }
}
