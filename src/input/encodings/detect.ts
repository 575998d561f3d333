import { byteOf, decodeSigns, legacyEncodings, LOST, signsOf, uncasedOf, type LegacyEncoding } from './letters.ts';
import { withCapitals } from './capitals.ts';
import { Pieces, type Score, type Way } from './pieces.ts';
import { kindsOf, runsOf, type Runs } from './runs.ts';

export type Detection =
  /** `utf-8+tcvn3` where runs are of another encoding. */
  | { readonly is: 'found'; readonly text: string; readonly encoding: string; readonly scores: readonly Score[] }
  /** Two encodings give different texts, about as Vietnamese. */
  | { readonly is: 'tie'; readonly between: readonly [string, string]; readonly scores: readonly Score[] }
  /** By no encoding is it Vietnamese. */
  | { readonly is: 'none'; readonly scores: readonly Score[] };

/** Less is Vietnamese by chance. */
const LEAST = 0.65;
const UTF_8 = 0;
/** Of the words of a run, those that may be Vietnamese as the rest is read: VISCII and VPS have half their letters in common; what is Unicode already is not touched. */
const STANDING_BYTES = 0.7;
const STANDING_TEXT = 0.4;

/** Finds out in which old encoding bytes are that are no UTF-8: the whole, or its runs. */
export function detect(bytes: Uint8Array): Detection {
  const signs = signsOf(bytes);
  const pieces = new Pieces(signs, [{ name: 'utf-8', read: fromUtf8 }, ...legacyEncodings.map((name): Way => ({ name, read: (piece) => decodeSigns(piece, name), strictly: (piece) => decodeSigns(piece, name, true) }))]);
  const legacy = pieces.ways.map((_, way) => way).slice(1);
  const scores = pieces.scores(pieces.spellings.keys()).filter(({ name }) => name !== 'utf-8');
  const runs = runsOf(pieces, null, STANDING_BYTES, () => true);
  const used = [runs.base, ...runs.others].filter((way) => runs.path.includes(way));
  for (const way of used) {
    const kinds = kindsOf(pieces, runs.path, way);
    if (way === UTF_8 ? [...kinds].some((kind) => fromUtf8(pieces.spellings[kind] ?? '') === null) : pieces.score(kinds, way) < LEAST) return { is: 'none', scores };
    const rival = way === UTF_8 ? -1 : pieces.rival(kinds, way, legacy);
    if (rival >= 0) return { is: 'tie', between: [nameOf(pieces, way), nameOf(pieces, rival)], scores };
  }
  const text = textOf(signs, pieces, runs, null);
  if (text.includes(LOST) && runs.others.length > 0) return { is: 'none', scores };
  return { is: 'found', text: text.startsWith('\ufeff') ? text.slice(1) : text, encoding: used.map((way) => nameOf(pieces, way)).join('+'), scores };
}

/**
 * A text of Unicode in which runs of old fonts stand, their bytes as characters of Windows-1252 (`Ph¸t triÓn`): those that are practically certain are mended. Null where none is.
 */
export function mend(text: string): { readonly text: string; readonly encodings: readonly string[]; readonly scores: readonly Score[] } | null {
  const pieces = new Pieces(text, [{ name: 'unicode', read: (piece) => piece.normalize('NFC') }, ...legacyEncodings.map((name): Way => ({ name, read: (piece) => fromWindows(piece, name), strictly: (piece) => fromWindows(piece, name, true) }))]);
  const legacy = pieces.ways.map((_, way) => way).slice(1);
  const runs = runsOf(pieces, UTF_8, STANDING_TEXT, (kinds, way) => pieces.rival(kinds, way, legacy) < 0);
  if (runs.others.length === 0) return null;
  const mended = new Set(pieces.kinds.filter((_, at) => runs.path[at] !== 0));
  return { text: textOf(text, pieces, runs, 0), encodings: runs.others.map((way) => nameOf(pieces, way)), scores: pieces.scores(mended) };
}

/** All bytes in one encoding; -1, or the offset of the first that it does not have. */
export function decodeAs(bytes: Uint8Array, encoding: LegacyEncoding): { readonly text: string; readonly wrong: number } {
  const signs = signsOf(bytes);
  const text = decodeSigns(signs, encoding);
  const wrong = text.includes(LOST) ? firstLost(signs, encoding) : -1;
  const uncased = uncasedOf(encoding);
  return { text: uncased === null ? text : withCapitals(text, uncased), wrong };
}

/** Half of the bytes again and again: a letter of VNI has at most two. */
function firstLost(signs: string, encoding: LegacyEncoding): number {
  let from = 0;
  let to = signs.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (decodeSigns(signs.slice(0, middle + 1), encoding).includes(LOST)) to = middle;
    else from = middle + 1;
  }
  return from;
}

const nameOf = (pieces: Pieces, way: number): string => pieces.ways[way]?.name ?? '';

/** The text with its runs read; what lies between pieces is ASCII. A run that is read in one encoding is read whole. `asItIs` is left alone. */
function textOf(text: string, pieces: Pieces, { path }: Runs, asItIs: number | null): string {
  let result = '';
  let done = 0;
  for (let at = 0; at < path.length;) {
    let next = at + 1;
    while (next < path.length && path[next] === path[at]) next += 1;
    const way = path[at] as number;
    // To the beginning of the next run: words of ASCII have the case of their neighbours' letters.
    const end = next < path.length ? (pieces.ends[next - 1] as number) : text.length;
    const run = text.slice(done, end);
    result += way === asItIs ? run : readRun(run, pieces.ways[way]);
    done = end;
    at = next;
  }
  return result + text.slice(done);
}

function readRun(run: string, way: Way | undefined): string {
  if (way === undefined) return run;
  const text = run.replace(/[^\t\n\v\f\r ]+/g, (piece) => way.read(piece) ?? piece);
  const uncased = uncasedOf(way.name as LegacyEncoding);
  return uncased === null ? text : withCapitals(text, uncased);
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Signs that stand for bytes of UTF-8; null where they do not. */
function fromUtf8(signs: string): string | null {
  try {
    return strict.decode(Uint8Array.from(signs, (sign) => sign.charCodeAt(0)));
  } catch {
    return null;
  }
}

/** A piece in which bytes stand as characters of Windows-1252; null where a letter stands for none. */
function fromWindows(piece: string, encoding: LegacyEncoding, isStrict = false): string | null {
  let signs = '';
  let text = '';
  for (const sign of piece) {
    const byte = byteOf(sign.codePointAt(0) ?? 0);
    if (byte >= 0) signs += String.fromCharCode(byte);
    else if (/[\p{L}\p{M}]/u.test(sign)) return null;
    else {
      text += decodeSigns(signs, encoding, isStrict) + sign;
      signs = '';
    }
  }
  return text + decodeSigns(signs, encoding, isStrict);
}
