import type { FlowParagraph } from '../flow.ts';
import { Labels, noteParagraphs } from '../runs.ts';
import { counted } from './lists.ts';
import type { Story } from './story.ts';
import { newPlan } from '../wordtable.ts';

const LOWER_ROMAN = 2;

/** `\ftnnruc` and its like: how notes are counted, by the end of the word. */
const FORMATS: ReadonlyMap<string, number> = new Map([['nar', 0], ['nruc', 1], ['nrlc', LOWER_ROMAN], ['nauc', 3], ['nalc', 4]]);

/** Footnotes and endnotes with their labels: automatic as they are printed, or typed (RTF 1.9.1, "Footnotes"). */
export class Notes {
  readonly laid = new Map<string, readonly FlowParagraph[]>();
  readonly #foot = { format: 0, next: 1 };
  readonly #end = { format: LOWER_ROMAN, next: 1 };
  readonly #labels = new Labels();

  /** `\ftnstartN`, `\aftnnar` … of the document. */
  word(name: string, number: number | null): void {
    const kind = name.startsWith('aftn') ? this.#end : this.#foot;
    const what = name.slice(name.indexOf('ftn') + 3);
    const format = FORMATS.get(what);
    if (format !== undefined) kind.format = format;
    else if (what === 'start' && this.laid.size === 0) kind.next = Math.max(number ?? 1, 1);
  }

  /** Calls a note at the end of what is read of the paragraph. */
  add(note: Story, caller: Story): void {
    const typed = note.hasMark || caller.hasMark ? null : caller.takeTypedMark();
    const label = this.#labels.free(typed ?? this.#count(note.isEnd));
    this.laid.set(label, noteParagraphs(note.finish(newPlan()), typed ?? ''));
    caller.note(label);
  }

  #count(isEnd: boolean): string {
    const kind = isEnd ? this.#end : this.#foot;
    return counted(kind.next++, kind.format);
  }
}
