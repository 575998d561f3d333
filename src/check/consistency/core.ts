import { CORE_LEADS, CORE_STOPS } from '../../lexicon/consistency.ts';
import { isAt, isOneOfAt, isWordAt } from '../../text/characters.ts';
import { Phrases } from '../../text/phrases.ts';
import { kept } from '../../text/kept.ts';
import type { Figure } from '../../types.ts';

/**
 * What a figure measures, in the very words of its clause: without its number, its time, and the words that only lead to it. Two figures
 * with the same core are of the same thing, as far as a clause can say; labels leave out too much to tell.
 */
export function coreOf(figure: Figure): string | null {
  let core = known.get(figure);
  if (core === undefined) known.set(figure, core = read(figure));
  return core;
}

/** Two rules ask. */
const known = kept<Figure, string | null>();

function read({ passage, start, end, indicator }: Figure): string | null {
  const { text } = passage;
  const behind = text.slice(end, end + REACH);
  const stop = behind.search(/[,;.:()]/);
  // `Năm 2030, 80% chương trình`: a time and its comma open what follows.
  const said = text.slice(Math.max(0, start - REACH), start);
  const ahead = isOneOfAt(said, said.trimEnd().length - 1, ',') ? said.replace(TIME_AHEAD, ' ') : said;
  const opened = lastStop(ahead);
  // A clause that does not begin within reach, or a bracket's: nobody knows what else was said.
  if ((opened < 0 && start > REACH) || (stop < 0 && behind.length === REACH) || ahead.charAt(opened) === '(') return null;
  const left = wholeOf(ahead.slice(opened + 1), opened < (start > REACH ? 0 : LONGEST_MARK) || /[;.]/.test(ahead.charAt(opened)));
  if (left === null) return null;
  const right = withoutTime(stop < 0 ? behind : behind.slice(0, stop)).split(/\s(?:và|để|nhằm|góp phần|theo)\s/, 1)[0] ?? '';
  const unit = indicator.quantity.unitText?.toLowerCase() ?? '';
  const words = `${bare(left)} ${unit === '' ? '' : `${unit} `}${bare(right)}`.trim();
  return words.length < SHORTEST || words.split(' ').length < FEWEST ? null : words;
}

function lastStop(text: string): number {
  let at = text.length - 1;
  while (at >= 0 && !isOneOfAt(text, at, ',;.:()')) at--;
  return at;
}

/** A time has a year; most words have none. */
const withoutTime = (words: string): string => (YEAR.test(words) ? words.replace(TIME, ' ') : words);
const YEAR = /\d{4}/;

const REACH = 160;
/** `b) `, `2.1. `, `(3) ` */
const LONGEST_MARK = 6;
const SHORTEST = 10;
const FEWEST = 4;

/** `đến cuối năm 2025`, `năm học 2025 - 2026`, `giai đoạn 2021-2025` */
const TIME = /(?:(?:từ nay|chậm nhất|đến|vào|tới|trong|trước|cuối|hết|đầu|cả)\s){0,3}(?:(?:năm học|niên độ|giai đoạn|nhiệm kỳ|thời kỳ|năm)\s|(?<=(?:đến|tới) ))\d{4}(?:\s?[-–]\s?\d{4})?/gi;

const TIME_AHEAD = /(?:(?:từ nay|chậm nhất|đến|vào|tới|trong|trước|cuối|hết)\s){0,3}năm \d{4}, ?$/i;
const LEADS = new Phrases(CORE_LEADS);

/** The words behind the time that opens a clause; where nothing stands behind it, or no time is said, all of them, unless a comma parts them from more. */
function wholeOf(left: string, opens: boolean): string | null {
  const parts = YEAR.test(left) ? left.split(TIME) : [left];
  const last = parts[parts.length - 1] ?? '';
  if (parts.length > 1 && bare(last) !== '') return last;
  return opens || LEADS.at(left, left.length - left.trimStart().length) >= 0 ? parts.find((part) => bare(part) !== '') ?? '' : null;
}

const STOP = new Phrases(CORE_STOPS);

/** Words in lower case without what leads in, and without the verbs that link. */
function bare(words: string): string {
  let text = words.toLowerCase().trim();
  if (!isBare(text)) text = text.replace(/[^\p{L}\p{N}%/ ]+/gu, ' ').replace(/\s+/g, ' ').trim();
  for (let end = STOP.at(text, 0); end > 0; end = STOP.at(text, 0)) text = text.slice(end).trimStart();
  for (let start = STOP.before(text, text.length); start >= 0 && text !== ''; start = STOP.before(text, text.length)) text = text.slice(0, start).trimEnd();
  return text;
}

/** Nothing but letters, digits, `%`, `/` and single spaces. */
function isBare(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (isWordAt(text, at) || isOneOfAt(text, at, '%/') || (isAt(text, at, ' ') && !isAt(text, at - 1, ' '))) continue;
    return false;
  }
  return true;
}
