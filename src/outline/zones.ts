import { isLetterAt, isLowerAt, isSpace, isUpperAt } from '../text/characters.ts';
import { isCapitals, plain } from '../text/letters.ts';
import { behalfEnd } from './behalf.ts';
import { firstOf, type Draft } from './draft.ts';
import { bulletOf, opensAnnex } from './numbering.ts';
import { typeLine } from './doctype.ts';
import { headEnd } from './headend.ts';
import { nameIn, officeLength } from './signer.ts';

/** Which drafts are the document's head, its foot, its body. */

export type Zone = 'head' | 'body' | 'foot' | 'furniture';

const RECIPIENTS = 'nơi nhận';
/** Lines of a foot are short. */
const SHORT = 130;

/** `figures`: cells of tables of figures are body wherever they stand. */
export function zonesOf(drafts: readonly Draft[], figures: ReadonlySet<Draft> = new Set()): Zone[] {
  const zones: Zone[] = drafts.map((draft) => firstOf(draft).kind === 'furniture' ? 'furniture' : 'body');
  const end = headEnd(drafts);
  const table = drafts.findIndex((draft) => figures.has(draft));
  const body = table < 0 ? end : Math.min(end, table);
  for (let i = 0; i < body; i++) if (zones[i] === 'body') zones[i] = 'head';
  let inFoot = false;
  let ended = false;
  for (let i = body; i < drafts.length; i++) {
    const draft = drafts[i] as Draft;
    if (zones[i] === 'furniture') continue;
    if (figures.has(draft)) {
      inFoot = false;
      ended = false;
      continue;
    }
    if (inFoot && leavesFoot(draft)) inFoot = false;
    else if (!inFoot) inFoot = entersFoot(draft, ended) || isSignedBelow(drafts, i);
    if (inFoot) zones[i] = 'foot';
    ended = isEnd(draft.text);
  }
  return zones;
}

/** `./.` */
function isEnd(text: string): boolean {
  return text.endsWith('./.') || (text.length > 3 && '"”'.includes(text.charAt(text.length - 1)) && text.startsWith('./.', text.length - 4));
}

function namesRecipients(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first !== SMALL_N && first !== LARGE_N || text.slice(0, RECIPIENTS.length).toLowerCase() !== RECIPIENTS) return false;
  const next = text.charAt(RECIPIENTS.length);
  return next === '' || next === ':' || isSpace(next.charCodeAt(0));
}

const [SMALL_N, LARGE_N] = [110, 78];

/** `TM. ỦY BAN …`, `CHỦ TỊCH`. */
function isSigned(text: string): boolean {
  const from = isSpace(text.charCodeAt(0)) ? 1 : 0;
  if (!isUpperAt(text, from) || isLowerAt(text, from + 1)) return false;
  const name = behalfEnd(text, from);
  return name > 0 ? isUpperAt(text, name) && isUpperAt(text, name + 1) : text.length < 60 && isCapitals(text) && officeLength(text) === plain(text).length;
}

/** `TRƯỞNG CÔNG AN HUYỆN`, `GIÁM ĐỐC BỆNH VIỆN`: an office with its body, below which somebody's name stands. */
function isSignedBelow(drafts: readonly Draft[], at: number): boolean {
  const { text, numbering } = drafts[at] as Draft;
  if (text.length > 90 || numbering !== null || !isCapitals(text) || officeLength(text) === 0) return false;
  for (let i = at + 1; i < Math.min(drafts.length, at + 4); i++) {
    const below = (drafts[i] as Draft).text.trim();
    if (nameIn(below) !== null || SIGNED.test(below)) return true;
  }
  return false;
}

const SIGNED = /^[[(]?\s*(?:đã ký|ký tên|ký, )/iu;

function entersFoot(draft: Draft, ended: boolean): boolean {
  const text = draft.text;
  if (namesRecipients(text)) return text.length < 2_000;
  if (text.length > SHORT * 2) return false;
  if (isSigned(text) && (isCapitals(text.slice(0, 20)) || text.length < 60)) return true;
  return ended && text.length < 60 && draft.numbering === null && !opensAnnex(text) && hasLetter(text) && typeLine(text) === null && !text.endsWith(':');
}

function hasLetter(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isLetterAt(text, i)) return true;
  return false;
}

function leavesFoot(draft: Draft): boolean {
  const text = draft.text;
  if (opensAnnex(text) && isUpperAt(text, 0)) return true;
  const type = typeLine(text);
  if (type !== null && isCapitals(type.text)) return true;
  if (isSigned(text) || namesRecipients(text)) return false;
  const { numbering } = draft;
  if (numbering !== null && ['part', 'chapter', 'roman', 'article'].includes(numbering.style) && text.length > 6) return true;
  return text.length > 200 && bulletOf(text) === '' && !text.includes(';');
}
