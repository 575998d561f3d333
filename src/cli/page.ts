import { painter } from '../output/notice.ts';
import { wrap } from '../output/width.ts';

export interface PageStyle {
  readonly columns: number;
  readonly color: boolean;
}

/** A rule's page for a terminal: headings bold, fenced blocks indented, paragraphs wrapped. What stands inside a line stays as it is written. */
export function* pageLines(markdown: string, { columns, color }: PageStyle): Generator<string> {
  const paint = painter(color);
  let paragraph: string[] = [];
  let fence: string | null = null;
  const flush = function* (): Generator<string> {
    if (paragraph.length > 0) yield* wrapped(paragraph.join(' '), columns);
    paragraph = [];
  };
  for (const line of markdown.trimEnd().split(/\r?\n/)) {
    const mark = /^(`{3,}|~{3,})/.exec(line)?.[1] ?? null;
    if (fence !== null) {
      if (mark !== null && line.trimEnd() === mark && mark.startsWith(fence)) fence = null;
      else yield line === '' ? '\n' : `    ${line}\n`;
    } else if (mark !== null) {
      yield* flush();
      fence = mark;
    } else if (/^#{1,6} /.test(line)) {
      yield* flush();
      yield `${paint('1', line.replace(/^#+ +/, ''))}\n`;
    } else if (line.trim() === '') {
      yield* flush();
      yield '\n';
    } else {
      // An item of a list begins a line of its own.
      if (/^\s*(?:[-*]|\d+\.) /.test(line) || /^\|/.test(line)) yield* flush();
      paragraph.push(line.trim());
    }
  }
  yield* flush();
}

function* wrapped(text: string, columns: number): Generator<string> {
  const item = /^(?:[-*]|\d+\.) /.exec(text)?.[0] ?? '';
  for (const [index, line] of wrap(text.slice(item.length), columns - item.length).entries()) {
    yield `${index === 0 ? item : ' '.repeat(item.length)}${line}\n`;
  }
}
