import { visibleJson } from './visible.ts';

const chunkLength = 65_536;
/** So many members in the lists of an object make about 2 MB; in one piece they are written in a third of the time. */
const FEW = 2000;

/** JSON text in pieces: lists and the two outer levels of objects of a large value are opened up, so that no piece is large. */
export function* serialize(value: object, indent: '' | '  '): Generator<string> {
  let members = 0;
  for (const member of Object.values(value)) if (Array.isArray(member)) members += member.length;
  if (members < FEW) yield leaf(value, indent, 0);
  else yield* opened(value, indent, 0);
}

function* opened(value: unknown, indent: '' | '  ', depth: number): Generator<string> {
  const list = Array.isArray(value);
  if (value === null || typeof value !== 'object' || (list ? depth > 2 : depth > 1)) {
    yield leaf(value, indent, depth);
    return;
  }
  const entries: [string, unknown][] | [number, unknown][] = list ? [...value.entries()] : Object.entries(value);
  if (entries.length === 0) {
    yield list ? '[]' : '{}';
    return;
  }
  const newline = indent === '' ? '' : `\n${indent.repeat(depth + 1)}`;
  let before = (list ? '[' : '{') + newline;
  for (const [key, member] of entries) {
    yield list ? before : `${before}${JSON.stringify(key)}:${indent === '' ? '' : ' '}`;
    yield* opened(member, indent, depth + 1);
    before = `,${newline}`;
  }
  yield (indent === '' ? '' : `\n${indent.repeat(depth)}`) + (list ? ']' : '}');
}

function leaf(value: unknown, indent: string, depth: number): string {
  const json = visibleJson(JSON.stringify(value, null, indent));
  // A line end inside a string is `\n` in JSON, so every real one is layout.
  return indent === '' ? json : json.replaceAll('\n', `\n${indent.repeat(depth)}`);
}

/** Joins small pieces to about 64 kB, which is what a pipe takes at a time. */
export function* inChunks(pieces: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length >= chunkLength) {
      yield chunk;
      chunk = '';
    }
  }
  if (chunk !== '') yield chunk;
}
