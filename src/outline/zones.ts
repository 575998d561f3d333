import { ANNEX_WORDS } from '../lexicon/numbering.ts';
import { ON_BEHALF, OFFICES, BASIS_WORDS } from '../lexicon/documents.ts';
import { isCapitals, plain } from '../text/letters.ts';
import { firstOf, type Draft } from './draft.ts';
import { bulletOf, type Style } from './numbering.ts';
import { typeLine } from './doctype.ts';
import { isRunInTitle } from './roles.ts';

/** Which drafts are the document's head, its foot, its body. */

export type Zone = 'head' | 'body' | 'foot' | 'furniture';

const BEHALF = new RegExp(String.raw`(?:^|\s)(?:${ON_BEHALF.map((sign) => sign.replace('.', '\\.')).join('|')})\s?\.?\s+(?=\p{Lu}{2})`, 'u');
const SIGNED = new RegExp(`^(?:${BEHALF.source}|(?:${OFFICES.map((office) => office.toUpperCase()).join('|')})\\s*$)`, 'u');
const RECIPIENTS = /^nơi nhận(?:\s|:|$)/iu;
const ANNEX = new RegExp(`^(?:${ANNEX_WORDS.join('|')})(?![\\p{L}])`, 'iu');
const END = /\.\/\.["”]?$/u;
/** Numbers with which a body begins. */
const OPENING: ReadonlySet<Style> = new Set<Style>(['part', 'chapter', 'section', 'article', 'upper', 'roman']);
/** Lines of a head or a foot are short. */
const SHORT = 130;

export function zonesOf(drafts: readonly Draft[]): Zone[] {
  const zones: Zone[] = drafts.map((draft) => firstOf(draft).kind === 'furniture' ? 'furniture' : 'body');
  const body = headEnd(drafts);
  for (let i = 0; i < body; i++) if (zones[i] === 'body') zones[i] = 'head';
  let inFoot = false;
  let ended = false;
  for (let i = body; i < drafts.length; i++) {
    const draft = drafts[i] as Draft;
    if (zones[i] === 'furniture') continue;
    if (inFoot && leavesFoot(draft)) inFoot = false;
    else if (!inFoot) inFoot = entersFoot(draft, ended);
    if (inFoot) zones[i] = 'foot';
    ended = END.test(draft.text);
  }
  return zones;
}

function entersFoot(draft: Draft, ended: boolean): boolean {
  const text = draft.text;
  if (RECIPIENTS.test(text)) return text.length < 2_000;
  if (text.length > SHORT * 2) return false;
  if (SIGNED.test(text) && (isCapitals(text.slice(0, 20)) || text.length < 60)) return true;
  return ended && text.length < 60 && draft.numbering === null && !ANNEX.test(text) && /^\P{L}*\p{L}/u.test(text) && typeLine(text) === null && !text.endsWith(':');
}

function leavesFoot(draft: Draft): boolean {
  const text = draft.text;
  if (ANNEX.test(text) && /^\p{Lu}/u.test(text)) return true;
  const type = typeLine(text);
  if (type !== null && isCapitals(type.text)) return true;
  if (SIGNED.test(text) || RECIPIENTS.test(text)) return false;
  const { numbering } = draft;
  if (numbering !== null && ['part', 'chapter', 'roman', 'article'].includes(numbering.style) && text.length > 6) return true;
  return text.length > 200 && bulletOf(text) === '' && !/;/u.test(text);
}

/** Index of the first draft of the body. */
function headEnd(drafts: readonly Draft[]): number {
  let typed = -1;
  for (let i = 0; i < Math.min(drafts.length, 60); i++) {
    const draft = drafts[i] as Draft;
    const block = firstOf(draft);
    if (block.kind === 'furniture') {
      if (i > 0 && typed < 0 && /^[-–—_=*]{5,}$/u.test(draft.text) && drafts.slice(0, i).every((other) => firstOf(other).kind === 'paragraph')) return i + 1;
      continue;
    }
    if (typed >= 0 && i - typed > 12) return i;
    if (i > 0 && block.kind === 'paragraph' && draft.text.endsWith(':') && isRunInTitle(draft.text)) return i;
    const numbering = block.kind === 'paragraph' ? draft.numbering : null;
    if (numbering !== null && (OPENING.has(numbering.style) || (numbering.style !== 'paren' && (typed >= 0 || i === 0)))) return i;
    if (block.kind === 'paragraph' && isSentence(draft, i === typed + 1 && typed >= 0)) return i;
    if (typed < 0 && [draft.text, ...firstLines(draft)].some((line) => typeLine(line)?.rest === '')) typed = i;
  }
  return typed >= 0 ? Math.min(typed + 2, drafts.length) : firstLong(drafts);
}

function firstLines(draft: Draft): string[] {
  return draft.blocks.flatMap((block) => block.breaks.length === 0 ? [] : [block.text.slice(0, (block.breaks[0] ?? 1) - 1)].concat(
    block.breaks.map((at, i) => block.text.slice(at, (block.breaks[i + 1] ?? block.text.length + 1) - 1))));
}

/** A document that shows neither type nor sentence has no head that we could tell. */
function firstLong(drafts: readonly Draft[]): number {
  const first = drafts.findIndex((draft) => draft.text.length > SHORT);
  return first > 0 && first < 12 ? first : 0;
}

function isSentence(draft: Draft, isTitle: boolean): boolean {
  const text = draft.text;
  if (isTitle && (isCapitals(text) || (text.length < 400 && !/[.;:]$/u.test(text)))) return false;
  if (isCapitals(text)) return false;
  if (/sau(?: đây)?\s*:$/u.test(text)) return true;
  if (text.length > 160 && /[.;:]$|[.;]\s/u.test(text)) return true;
  if (text.length > 400) return true;
  const start = plain(text.slice(0, 40));
  return BASIS_WORDS.some((word) => start.startsWith(word)) && /[.;:]$/u.test(text);
}
