import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import type { Nodes, Root } from 'mdast';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Asked, Segment } from './markup.ts';
import { readSimple } from './simple.ts';

/**
 * The only importer of unified and remark. It is asked only for what needs a Markdown parser (notes, links, code, escapes, entities),
 * chunk by chunk; headings and tables are lines, and a table of 20,000 rows would take it minutes. Whatever could make text vanish is off: indented code, raw HTML, link definitions, fences; lists, quotes
 * and emphasis are read from the source text, for a converter's Markdown does not mean what CommonMark reads in it.
 */
const OFF = [
  'attention', 'blockQuote', 'codeFenced', 'codeIndented', 'definition', 'htmlFlow', 'htmlText', 'list', 'setextUnderline', 'thematicBreak',
];

/** Made when first asked: most texts never ask. */
let made: { parse(text: string): Root } | null = null;

const parser = (): { parse(text: string): Root } => made ??= unified()
  .data('micromarkExtensions', [gfmFootnote(), { disable: { null: OFF } }])
  .data('fromMarkdownExtensions', [gfmFootnoteFromMarkdown()])
  .use(remarkParse)
  .freeze();

/** Characters a batch may hold: remark is slower than linear on long texts. */
const BATCH = 1_000;

/** Fills in what remark finds in each chunk. */
export function askRemark(source: string, chunks: readonly Asked[]): void {
  let batch: Asked[] = [];
  let size = 0;
  // What is indented may belong to a note above: then remark must see all.
  const isFlat = chunks.every((chunk) => !/\s/u.test(source.charAt(chunk.from)));
  for (const chunk of chunks) {
    if (isFlat && readSimple(source, chunk)) continue;
    batch.push(chunk);
    size += chunk.to - chunk.from;
    if (size < BATCH) continue;
    readBatch(source, batch);
    batch = [];
    size = 0;
  }
  if (batch.length > 0) readBatch(source, batch);
}

function readBatch(source: string, chunks: readonly Asked[]): void {
  const labels = new Set<string>();
  let text = '';
  const starts: number[] = [];
  for (const chunk of chunks) {
    starts.push(text.length);
    const piece = source.slice(chunk.from, chunk.to);
    for (const call of piece.matchAll(/\[\^([^\]\s]{1,40})\]/gu)) labels.add(call[1] ?? '');
    text += `${piece}\n\n`;
  }
  // A mark is read as one only where its note is in the same text, so each gets a stub behind the batch.
  for (const label of labels) text += `[^${label}]: .\n\n`;
  const root = parser().parse(text);
  let at = 0;
  for (const node of root.children) {
    const start = node.position?.start.offset ?? 0;
    while (at + 1 < starts.length && (starts[at + 1] ?? 0) <= start) at++;
    const chunk = chunks[at];
    if (chunk === undefined) continue;
    new Collector(source, chunk, chunk.from - (starts[at] ?? 0)).block(node);
  }
}

class Collector {
  readonly #source: string;
  readonly #chunk: Asked;
  readonly #shift: number;

  constructor(source: string, chunk: Asked, shift: number) {
    this.#source = source;
    this.#chunk = chunk;
    this.#shift = shift;
  }

  block(node: Nodes): void {
    if (this.#range(node).from >= this.#chunk.to) return;
    if (node.type === 'heading') this.#segment(node, 'paragraph', node.depth, null);
    else if (node.type === 'footnoteDefinition') this.#segment(node, 'note', null, node.label ?? node.identifier);
    else this.#segment(node, 'paragraph', null, null);
  }

  #segment(node: Nodes, kind: Segment['kind'], heading: number | null, label: string | null): void {
    const { from, to } = this.#range(node);
    this.#chunk.segments.push({ from, to: Math.min(to, this.#chunk.to), kind, heading, label });
    this.#inside(node, from, Math.min(to, this.#chunk.to));
  }

  /** Everything between the node's bounds that is not its words is a hole. */
  #inside(node: Nodes, from: number, to: number): void {
    let at = from;
    for (const leaf of leaves(node)) {
      const range = this.#range(leaf);
      this.#hole(at, range.from);
      if (leaf.type === 'text') this.#align(range.from, range.to, leaf.value);
      else if (leaf.type === 'footnoteReference') this.#chunk.marks.push({ ...range, label: leaf.label ?? leaf.identifier });
      else if (leaf.type === 'inlineCode') this.#code(range.from, range.to);
      else if (leaf.type === 'image') this.#chunk.holes.push({ ...range, text: leaf.alt ?? '' });
      else if (leaf.type === 'break') this.#escapedBreak(range.from, range.to);
      at = range.to;
    }
    this.#hole(at, to);
  }

  #hole(from: number, to: number): void {
    if (to > from) this.#chunk.holes.push({ from, to, text: '' });
  }

  #code(from: number, to: number): void {
    const ticks = /^`+/u.exec(this.#source.slice(from, Math.min(to, from + 100)))?.[0].length ?? 0;
    this.#hole(from, from + ticks);
    this.#hole(to - ticks, to);
  }

  #escapedBreak(from: number, to: number): void {
    if (this.#source[from] === '\\') this.#hole(from, Math.min(from + 1, to));
  }

  /** Where the words differ from the source (escapes, entities) there are holes. */
  #align(from: number, to: number, value: string): void {
    const source = this.#source;
    if (value.length === to - from) return;
    let j = 0;
    for (let i = from; i < to;) {
      const char = source[i] ?? '';
      if (char === '\\' && source[i + 1] === value[j] && value[j] !== undefined && !(value[j] === '\\' && value[j + 1] === '\\')) {
        this.#hole(i, i + 1);
        i++;
      }
      if (source[i] === value[j] && source[i] !== '&') { i++; j++; continue; }
      const entity = source[i] === '&' ? /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z\d]{1,31});/iu.exec(source.slice(i, Math.min(to, i + 40)))?.[0] : undefined;
      if (entity !== undefined && !value.startsWith(entity, j)) {
        const decoded = String.fromCodePoint(value.codePointAt(j) ?? 32);
        this.#chunk.holes.push({ from: i, to: i + entity.length, text: decoded });
        i += entity.length;
        j += decoded.length;
      } else if (source[i] === value[j]) { i++; j++; } else if (/\s/u.test(source[i] ?? '')) i++;
      else if (/\s/u.test(value[j] ?? '')) j++;
      else { i++; j++; }
    }
  }

  #range(node: Nodes): { from: number; to: number } {
    return { from: (node.position?.start.offset ?? 0) + this.#shift, to: (node.position?.end.offset ?? 0) + this.#shift };
  }
}

function* leaves(node: Nodes): Iterable<Nodes> {
  if (!('children' in node)) yield node;
  else for (const child of node.children) yield* leaves(child);
}
