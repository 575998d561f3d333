import { withCapitals } from './capitals.ts';
import { latin } from '../latin.ts';
import { byteOf, decodeSigns, LOST, uncasedOf } from './letters.ts';
import { legacyEncodings, type LegacyEncoding } from './names.ts';
import { Pieces, type Score, type Way } from './pieces.ts';
import { kindsOf, runsOf, type Runs } from './runs.ts';

export type Detection =
  /** `utf-8+tcvn3` where runs are of another encoding. */
  | { readonly is: 'found'; readonly text: string; readonly encoding: string; readonly scores: readonly Score[] }
  /** Two encodings give different texts, about as Vietnamese. */
  | { readonly is: 'tie'; readonly between: readonly [string, string]; readonly scores: readonly Score[] }
  /** By no encoding is it Vietnamese. */
  | { readonly is: 'none'; readonly scores: readonly Score[] };

/** Of a way's words, so many at least must be Vietnamese. */
const LEAST = 0.65;
/** UTF-8 of bytes, Unicode of text. */
const FIRST_WAY = 0;
/** Of the words of a run, those that may be Vietnamese as the rest is read: VISCII and VPS have half their letters in common; what is Unicode already is not touched. */
const STANDING_BYTES = 0.7;
const STANDING_TEXT = 0.4;

const BYTE_WAYS: readonly Way[] = [
  { name: 'utf-8', read: fromUtf8 },
  ...legacyEncodings.map((name): Way => ({ name, read: (piece) => decodeSigns(piece, name), strictly: (piece) => decodeSigns(piece, name, true) })),
];
const TEXT_WAYS: readonly Way[] = [
  { name: 'unicode', read: (piece) => piece, strictly: (piece) => piece.normalize('NFC') },
  ...legacyEncodings.map((name): Way => ({ name, read: (piece) => fromWindows(piece, name), strictly: (piece) => fromWindows(piece, name, true) })),
];
const LEGACY = legacyEncodings.map((_, i) => i + 1);

/** Finds out in which old encoding bytes are that are no UTF-8: the whole, or its runs. */
export function detect(bytes: Uint8Array): Detection {
  const signs = latin(bytes);
  const hopeless = isHopeless(signs, BYTE_WAYS);
  const pieces = new Pieces(hopeless ? signs.slice(0, SAMPLE) : signs, BYTE_WAYS);
  const scores = pieces.scores(pieces.spellings.keys()).filter(({ name }) => name !== 'utf-8');
  if (hopeless) return { is: 'none', scores };
  const runs = runsOf(pieces, null, STANDING_BYTES, () => true);
  const used = [runs.base, ...runs.others].filter((way) => runs.path.includes(way));
  for (const way of used) {
    const kinds = kindsOf(pieces, runs.path, way);
    if (way === FIRST_WAY ? [...kinds].some((kind) => fromUtf8(pieces.spellings[kind] ?? '') === null) : pieces.score(kinds, way) < LEAST) return { is: 'none', scores };
    const rival = way === FIRST_WAY ? -1 : pieces.rival(kinds, way, LEGACY);
    if (rival >= 0) return { is: 'tie', between: [nameOf(pieces, Math.min(way, rival)), nameOf(pieces, Math.max(way, rival))], scores };
  }
  const text = textOf(signs, pieces, runs);
  // A wrong byte is not passed over.
  if (text.includes(LOST)) return { is: 'none', scores };
  return { is: 'found', text: text.startsWith('\ufeff') ? text.slice(1) : text, encoding: used.map((way) => nameOf(pieces, way)).join('+'), scores };
}

/**
 * A text of Unicode in which runs of old fonts stand, their bytes as characters of Windows-1252 (`Ph¸t triÓn`): those that are practically certain are mended. Null where none is.
 */
export function mend(text: string): { readonly text: string; readonly encodings: readonly string[]; readonly scores: readonly Score[] } | null {
  if (isHopeless(text, TEXT_WAYS)) return null;
  const pieces = new Pieces(text, TEXT_WAYS);
  const runs = runsOf(pieces, FIRST_WAY, STANDING_TEXT, (kinds, way) => pieces.rival(kinds, way, LEGACY) < 0);
  if (runs.others.length === 0) return null;
  const mended = new Set(pieces.kinds.filter((_, at) => runs.path[at] !== FIRST_WAY));
  return { text: textOf(text, pieces, runs), encodings: runs.others.map((way) => nameOf(pieces, way)), scores: pieces.scores(mended) };
}

/** Whether a long text begins with what is Vietnamese by no way: all of it would take long, as no two words are alike. */
function isHopeless(text: string, ways: readonly Way[]): boolean {
  if (text.length <= SAMPLE) return false;
  const pieces = new Pieces(text.slice(0, SAMPLE), ways);
  return pieces.spellings.length > MANY && (pieces.scores(pieces.spellings.keys())[0]?.score ?? 0) < HOPE;
}

const SAMPLE = 64 * 1024;
const MANY = 500;
const HOPE = 0.2;

/** All bytes in one encoding; -1, or the offset of the first that it does not have. */
export function decodeAs(bytes: Uint8Array, encoding: LegacyEncoding): { readonly text: string; readonly wrong: number } {
  const signs = latin(bytes);
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

/** The text with its runs read; what lies between pieces is ASCII, and belongs to the piece behind. */
function textOf(text: string, pieces: Pieces, { path }: Runs): string {
  let result = '';
  let done = 0;
  for (let at = 0; at < path.length;) {
    let next = at + 1;
    while (next < path.length && path[next] === path[at]) next += 1;
    const end = next < path.length ? (pieces.ends[next - 1] as number) : text.length;
    result += readRun(text.slice(done, end), pieces.ways[path[at] as number]);
    done = end;
    at = next;
  }
  return result + text.slice(done);
}

function readRun(run: string, way: Way | undefined): string {
  const text = way?.read(run) ?? run;
  const uncased = uncasedOf(way?.name ?? '');
  return uncased === null ? text : withCapitals(text, uncased);
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Signs that stand for bytes of UTF-8; null where they do not. */
function fromUtf8(signs: string): string | null {
  // Most pieces of an old encoding are none, which an exception would tell dearly.
  if (!SHAPED.test(signs)) return null;
  try {
    return strict.decode(Uint8Array.from(signs, (sign) => sign.charCodeAt(0)));
  } catch {
    return null;
  }
}

// eslint-disable-next-line no-control-regex -- bytes
const SHAPED = /^[\u0000-\u007f]*(?:[\u00c2-\u00f4][\u0080-\u00bf]|$)/;

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
