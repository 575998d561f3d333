import { BODY_NAMES, HEADS, LEVELS, SHORT_BODIES } from '../../lexicon/issuers.ts';
import { isUpperAt } from '../../text/characters.ts';
import { bareWords } from '../../text/letters.ts';

/** Who issued a document, as far as a name tells: names are cut short, run on, and shortened in many ways. */
export interface Issuer {
  readonly body: string;
  /** `ban thuong vu`, `bo chinh tri` … */
  readonly organ: string | null;
  /** `tinh`, `huyen` … */
  readonly level: string | null;
  /** The words in capitals behind the level. */
  readonly place: string | null;
}

const SHORTS = new Map(Object.entries(SHORT_BODIES));
/** The longest first. */
const NAMES = [...BODY_NAMES].sort(([a], [b]) => b.length - a.length);
const SESSION = 'hoi nghi ';
const COMMITTEE = 'ban chap hanh trung uong';

/** Null where the name tells no body that is known. */
export function issuerOf(name: string | null): Issuer | null {
  if (name === null) return null;
  const words = (bareWords(name) ?? '').split(' ').map((word) => SHORTS.get(word) ?? word).join(' ');
  const bodied = withoutHead(words);
  const found = bodyOf(words) ?? bodyOf(bodied) ?? ministryOf(bodied);
  if (found === null) return null;
  const [level = ''] = found.rest.split(' ');
  const known = LEVELS.has(level) ? level : null;
  return { body: found.body, organ: found.organ, level: known, place: known === null ? null : placeIn(name) };
}

interface Body { readonly body: string; readonly organ: string | null; readonly rest: string }

function bodyOf(words: string): Body | null {
  // `Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng khóa XI`
  if (words.startsWith(SESSION) && words.includes(COMMITTEE)) return { body: 'dang', organ: 'ban chap hanh', rest: '' };
  for (const [name, body, organ] of NAMES) {
    if (words === name || words.startsWith(`${name} `)) return { body, organ, rest: words.slice(name.length + 1) };
  }
  return null;
}

function ministryOf(words: string): Body | null {
  const ministry = MINISTRY.exec(words)?.[0];
  return ministry === undefined ? null : { body: ministry, organ: null, rest: words.slice(ministry.length + 1) };
}

/** `bo ha tang va do thi`: any other ministry, by its first words, where they are no letters put together (`bo gtvt`). */
const MINISTRY = /^bo [b-dghk-np-tvx]{0,3}[aeiouy][a-z]* [b-dghk-np-tvx]{0,3}[aeiouy][a-z]*/;

function withoutHead(words: string): string {
  const head = HEADS.find((each) => words.startsWith(`${each} `));
  return head === undefined ? words : words.slice(head.length + 1);
}

/** Words that belong to the level: `thành |phố|`, `thị |xã|`. */
const LEVEL_TAILS = ['pho', 'xa', 'tran'];

/** `tỉnh |Kon Tum|`: words in capitals behind the level; none where the name goes on in small letters. */
export function placeIn(name: string): string | null {
  const words = name.split(' ');
  const at = words.findIndex((word) => LEVELS.has(bareWords(word) ?? ''));
  if (at < 0) return null;
  const place: string[] = [];
  for (const word of words.slice(at + 1)) {
    if (LEVEL_TAILS.includes(bareWords(word) ?? '')) continue;
    if (!isUpperAt(word, 0)) break;
    place.push(word);
  }
  return place.length === 0 ? null : bareWords(place.join(' '));
}

/** Whether two names tell two bodies, or two organs of one. What one name leaves open is no difference. */
export function areOthers(a: Issuer, b: Issuer): boolean {
  return a.body !== b.body || (a.organ !== null && b.organ !== null && a.organ !== b.organ) || (a.level !== null && b.level !== null && a.level !== b.level);
}

/** Whether both names tell a place, and none of them begins as the other. */
export function areElsewhere(a: Issuer | null, b: Issuer | null): boolean {
  const [here, there] = [a?.place ?? null, b?.place ?? null];
  return here !== null && there !== null && !here.startsWith(there) && !there.startsWith(here);
}
