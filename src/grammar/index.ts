import { COMPARATORS_BEFORE } from '../lexicon/quantities.ts';
import { nextDigit } from '../text/characters.ts';
import { glanceAt, watch, type Glance } from '../text/glance.ts';
import type { Claim } from '../types.ts';
import { citationAt } from './citation.ts';
import { contactAt } from './contact.ts';
import type { Mention } from './mention.ts';
import { periodAt } from './period.ts';
import { plainAt } from './plain.ts';
import { quantityAt, spelledQuantityAt } from './quantity.ts';

export type { CitationMention, Mention, PeriodMention, PlainMention, QuantityMention } from './mention.ts';
export { rowBefore } from './around.ts';
export { recurrences } from './period.ts';
export { romanOrdinals } from './plain.ts';
export { isKnownNoun, nounAt, nounLayer, wordsFrom } from './noun.ts';
export { isMeasure, unitLayer } from './unit.ts';
export { unitName, type UnitName } from './unitname.ts';

/**
 * The grammars, in the order in which a numeral is offered to them, each the more doubtful the later:
 * a telephone's number has the most certain shape, a document's and a date the next; a name's number is told by the word before it; what is left is
 * a quantity.
 */
const GRAMMARS: readonly ((text: string, offset: number) => Mention | null)[] = [contactAt, citationAt, periodAt, plainAt, quantityAt];

/** The last words of comparators, and of what is left over or changes: behind them a number word counts. */
const COUNTING = [...new Set(Object.values(COMPARATORS_BEFORE).flat().map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)).filter((word) => !/[<>=≤≥~≈]/.test(word))), 'còn', 'thêm', 'giảm', 'tăng'];
/** What a number said in words holds, or stands behind: a look along the text that spares a try at each number word. */
const SPELLED_HINT = new RegExp(`[Gg]ấp |nửa|phần (?:trăm|ba|tư|hai|năm)| mươi | trăm (?:triệu|tỷ|nghìn)|ười (?:m[ộố]t|hai|ba|bốn|lăm|sáu|bảy|tám|chín) |(?:${COUNTING.join('|')}) (?:có )?(?:một|hai|ba|bốn|sáu|bảy|tám|chín|mười) `);
/** Where a number said in words may begin. */
const SPELLED_START = /(?<![a-zà-öø-ỹ0-9])(?:gấp |một |hai |ba |bốn |năm |sáu |bảy |tám |chín |mười )/gi;

/** Words that make a look for it worth its cost, and what stands before a number word that counts. */
const SPELLED = watch(['gấp', 'nửa', 'mươi', 'mười', 'trăm']);
const NUMBER_WORD = watch(['một', 'hai', 'ba', 'tư', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']);
const BEFORE_NUMBER_WORD = watch(COUNTING, ['phần', 'có']);

/** Whether a number may be said in words: one of these, or a number word right behind a word that may compare. */
function maySpell({ bits, hits }: Glance): boolean {
  if ((bits & SPELLED) !== 0) return true;
  if ((bits & NUMBER_WORD) === 0 || (bits & BEFORE_NUMBER_WORD) === 0) return false;
  for (let i = 3; i < hits.length; i += 3) {
    if (((hits[i + 2] as number) & NUMBER_WORD) !== 0 && ((hits[i - 1] as number) & BEFORE_NUMBER_WORD) !== 0 && hits[i] === (hits[i - 2] as number) + 1) return true;
  }
  return false;
}

/** Every numeral of a passage, digits first, in order; what the outline has claimed stays the outline's. */
export function scan(text: string, claims: readonly Claim[]): Mention[] {
  const glance = glanceAt(text);
  const mentions = glance.hasDigit ? withDigits(text, claims) : [];
  return maySpell(glance) && SPELLED_HINT.test(text) ? withSpelled(text, mentions) : mentions;
}

function withDigits(text: string, claims: readonly Claim[]): Mention[] {
  const mentions: Mention[] = [];
  let claim = 0;
  for (let at = nextDigit(text, 0); at < text.length; at = nextDigit(text, at)) {
    while (claim < claims.length && (claims[claim] as Claim).end <= at) claim++;
    const claimed = claims[claim];
    if (claimed && claimed.start <= at) {
      mentions.push({ type: 'plain', start: claimed.start, end: claimed.end, class: claimed.class });
      at = claimed.end;
      continue;
    }
    const mention = read(text, at);
    mentions.push(mention);
    at = Math.max(mention.end, at + 1);
  }
  return mentions;
}

function read(text: string, offset: number): Mention {
  for (const grammar of GRAMMARS) {
    const mention = grammar(text, offset);
    if (mention) return mention;
  }
  throw new RangeError(`no digit at ${offset}`);
}

function withSpelled(text: string, mentions: Mention[]): Mention[] {
  const found: Mention[] = [];
  let near = 0;
  SPELLED_START.lastIndex = 0;
  for (let start = SPELLED_START.exec(text); start !== null; start = SPELLED_START.exec(text)) {
    const mention = spelledQuantityAt(text, start.index);
    if (mention === null) continue;
    while (near < mentions.length && (mentions[near] as Mention).end <= mention.start) near++;
    if ((mentions[near]?.start ?? Infinity) < mention.end) continue;
    found.push(mention);
    SPELLED_START.lastIndex = mention.end;
  }
  return found.length === 0 ? mentions : [...mentions, ...found].sort((a, b) => a.start - b.start);
}
