import { escape } from './escape.ts';
import type { Spans } from './spans.ts';

/**
 * Signs of Markdown, which are kept in the text and not seen: heads of headings, bold, raised figures, backslashes before signs, brackets around a note's label. Everything else that looks like
 * markup is the document's own text.
 */
const sign = /^#{1,6}(?=[ \t])|\*{1,2}|<\/?sup>|\\(?=[-\\*#_.+()[\]])|\[\^(?=\w{1,6}\])|(?<=\[\^\w{1,6})\]:?/g;

/** A paragraph that is emphasised as a whole: `*(Đã ký)*`. */
function starsOf(source: string, start: number, end: number): readonly [number, number] | null {
  const block = source.slice(start, end);
  const [first, second] = [block.indexOf('*'), block.lastIndexOf('*')];
  const whole = first >= 0 && first < second && block.slice(0, first).trim() === '' && block.slice(second + 1).trim() === '';
  return whole && block.indexOf('*', first + 1) === second && block[first + 1] !== ' ' ? [start + first, start + second] : null;
}

/** Writes stretches of the source as markup, in rising order: each of the lists is gone through once. */
export class Inline {
  readonly #source: string;
  readonly #spans: Spans;
  readonly #markdown: boolean;
  #link = 0;
  #point = 0;
  #underline = 0;
  #cover = 0;
  #bold = false;
  #stars: readonly [number, number] | null = null;

  constructor(source: string, spans: Spans, markdown: boolean) {
    this.#source = source;
    this.#spans = spans;
    this.#markdown = markdown;
  }

  /** Of one block; points that stand before it come first. A link that goes on beyond the end is closed there. */
  write(start: number, end: number): string {
    this.#stars = this.#markdown ? starsOf(this.#source, start, end) : null;
    let html = '';
    let at = start;
    for (;;) {
      const link = this.#spans.links[this.#link];
      if (link === undefined || link.start >= end) break;
      this.#link += 1;
      if (link.start < at) continue;
      html += this.#plain(at, link.start);
      const stop = Math.min(link.end, end);
      html += `${link.open}${this.#text(link.start, stop)}</a>`;
      at = stop;
    }
    html += this.#plain(at, end);
    this.#bold = false;
    return html + this.#pointsTo(end);
  }

  /** Between the links, where points may stand. */
  #plain(start: number, end: number): string {
    let html = '';
    let at = start;
    for (let point = this.#spans.points[this.#point]; point !== undefined && point.at < end; point = this.#spans.points[this.#point]) {
      const stop = Math.max(at, point.at);
      html += this.#text(at, stop) + point.html;
      at = stop;
      this.#point += 1;
    }
    return html + this.#text(at, end);
  }

  #pointsTo(end: number): string {
    let html = '';
    for (let point = this.#spans.points[this.#point]; point !== undefined && point.at <= end; point = this.#spans.points[this.#point]) {
      html += point.html;
      this.#point += 1;
    }
    return html;
  }

  /** The place lies inside a link; asked for at rising offsets. */
  covers(at: number): boolean {
    while ((this.#spans.links[this.#cover]?.end ?? Infinity) <= at) this.#cover += 1;
    return (this.#spans.links[this.#cover]?.start ?? Infinity) <= at;
  }

  /** What is left at the end of the document. */
  rest(): string {
    return this.#pointsTo(Infinity);
  }

  #text(start: number, end: number): string {
    let html = '';
    let at = start;
    while (at < end) {
      while ((this.#spans.underlines[this.#underline]?.end ?? Infinity) <= at) this.#underline += 1;
      const line = this.#spans.underlines[this.#underline];
      const inside = line !== undefined && line.start <= at;
      const stop = Math.min(end, line === undefined ? end : inside ? line.end : line.start);
      const text = this.#signs(at, stop);
      html += inside ? `<span class="u ${line.severity}">${text}</span>` : text;
      at = stop;
    }
    return html;
  }

  #signs(start: number, end: number): string {
    const text = this.#source.slice(start, end);
    let html = '';
    let at = 0;
    for (const { 0: found, index } of text.matchAll(sign)) {
      if (!this.#markdown && !/^[[\]<]/.test(found)) continue;
      if (found === '*' && this.#stars?.includes(start + index) !== true) continue;
      html += this.#heavy(text.slice(at, index)) + `<span class="sign">${escape(found)}</span>`;
      if (found === '**') this.#bold = !this.#bold;
      at = index + found.length;
    }
    return html + this.#heavy(text.slice(at));
  }

  #heavy(text: string): string {
    return this.#bold && text.trim() !== '' ? `<b>${escape(text)}</b>` : escape(text);
  }
}
