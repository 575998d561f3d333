import type { FlowItem, FlowParagraph, Run } from './flow.ts';

/** How letters look, as far as that is told. */
export type Look = Pick<Run, 'bold' | 'italic' | 'raised' | 'font'>;

type OpenRun = Omit<Run, 'text'> & { text: string };

/** The runs of a paragraph as they are read; what looks the same is one run. */
export class Runs {
  readonly list: OpenRun[] = [];
  #look: Look | null = null;

  text(text: string, look: Look): void {
    const last = this.list.at(-1);
    if (last !== undefined && this.#look !== null && isSame(this.#look, look)) last.text += text;
    else this.list.push({ text, bold: look.bold, italic: look.italic, raised: look.raised, note: null, font: look.font });
    this.#look = look;
  }

  note(label: string): void {
    this.list.push({ text: '', bold: false, italic: false, raised: true, note: label, font: null });
    this.#look = null;
  }

  /** Line breaks at either end, as page breaks leave them, are none of the paragraph's. */
  finish(): readonly Run[] {
    const first = this.list[0];
    const last = this.list.at(-1);
    if (first?.text.startsWith('\n') === true) first.text = first.text.replace(/^\n+/, '');
    if (last?.text.endsWith('\n') === true) last.text = withoutBreaks(last.text);
    return this.list.filter((run) => run.text !== '' || run.note !== null);
  }
}

const isSame = (one: Look, other: Look): boolean =>
  one === other || (one.bold === other.bold && one.italic === other.italic && one.raised === other.raised && one.font === other.font);

function withoutBreaks(text: string): string {
  let to = text.length;
  while (to > 0 && text[to - 1] === '\n') to--;
  return text.slice(0, to);
}

/** A note's paragraphs, without its own mark; tables in it as their paragraphs. */
export function noteParagraphs(items: readonly FlowItem[], mark: string): FlowParagraph[] {
  const paragraphs = flat(items).filter((paragraph, i) => i === 0 || paragraph.runs.length > 0 || paragraph.number !== '');
  const [first, ...rest] = paragraphs;
  return first === undefined ? [paragraphOf([])] : [{ ...first, runs: withoutMark(first.runs, mark) }, ...rest];
}

/**
 * A paragraph with its number; a bullet alone is none. `isTight`: nothing stands between number and text, which keeps a sign that
 * closes the number at it; words are parted all the same.
 */
export function numbered({ text, isTight }: { readonly text: string; readonly isTight: boolean }, runs: readonly Run[], heading: number | null): FlowParagraph {
  const [first, ...rest] = runs;
  if (first === undefined) return paragraphOf(runs, /^[-+*–—]$/u.test(text) ? '' : text, heading);
  if (isTight && /^[.):/]/.test(first.text)) return paragraphOf([{ ...first, text: text + first.text }, ...rest], '', heading);
  return paragraphOf(runs, text, heading);
}

export const paragraphOf = (runs: readonly Run[], number = '', heading: number | null = null): FlowParagraph => ({ kind: 'paragraph', heading, number, runs, page: 0 });

function withoutMark(runs: readonly Run[], mark: string): readonly Run[] {
  let wanted = mark;
  for (const [i, run] of runs.entries()) {
    let text = run.text.trimStart();
    if (wanted !== '' && text.startsWith(wanted)) text = text.slice(wanted.length).trimStart();
    if (text !== '' || run.note !== null) return [{ ...run, text }, ...runs.slice(i + 1)];
    wanted = '';
  }
  return [];
}

function flat(items: readonly FlowItem[]): FlowParagraph[] {
  return items.flatMap((item) => item.kind === 'paragraph' ? [item] : item.rows.flatMap((row) => row.cells.flatMap((cell) => flat(cell.items))));
}

/** Labels of notes: no two are the same. */
export class Labels {
  readonly #taken = new Map<string, number>();

  free(wanted: string): string {
    let label = wanted;
    while (this.#taken.has(label)) {
      const again = (this.#taken.get(wanted) ?? 1) + 1;
      this.#taken.set(wanted, again);
      label = `${wanted}.${again}`;
    }
    this.#taken.set(label, 1);
    return label;
  }
}
