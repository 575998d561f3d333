import { isLetterAt, isOneOfAt, skipSpace } from '../text/characters.ts';
import { same } from '../text/phrases.ts';

/**
 * The nation's and the Party's mottoes in a letterhead, by hand: a pattern of so many letters that may stand for one another is a
 * third of a millisecond before it first matches.
 */

interface Motto {
  /** `-` is a dash, white space on either side of it allowed; `?` any letter. */
  readonly words: string;
  /** Marks that a converter may have lost: `CÔNG HÒA XÃ HÔI`. */
  readonly loose: boolean;
}

const MOTTOES: readonly Motto[] = [
  { words: 'cộng h?? xã hội chủ nghĩa việt nam', loose: true },
  { words: 'độc lập-tự do-hạnh phúc', loose: true },
  { words: 'đảng cộng sản việt nam', loose: false },
];

const WITHOUT_MARK: Readonly<Record<string, string>> = { ộ: 'ô', ã: 'a', ủ: 'u', ĩ: 'i', ệ: 'ê', đ: 'd', ậ: 'â', ự: 'u', ạ: 'a', ú: 'u' };

/** The text with a space in the place of each motto. */
export function withoutMottoes(text: string): string {
  let rest = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isOneOfAt(text, at, 'cCđĐdD')) continue;
    const end = mottoEnd(text, at);
    if (end < 0) continue;
    rest += `${text.slice(from, at)} `;
    from = end;
    at = end - 1;
  }
  return rest + text.slice(from);
}

function mottoEnd(text: string, offset: number): number {
  for (const motto of MOTTOES) {
    const end = endOf(motto, text, offset);
    if (end >= 0) return end;
  }
  return -1;
}

function endOf({ words, loose }: Motto, text: string, offset: number): number {
  let at = offset;
  for (const sign of words) {
    if (sign === ' ' || sign === '-') {
      const space = skipSpace(text, at, text.length);
      if (sign === ' ' ? space === at : !isOneOfAt(text, space, '-–')) return -1;
      at = sign === ' ' ? space : skipSpace(text, space + 1, text.length);
    } else if (sign === '?' ? isLetterAt(text, at) : same(sign, text, at) || (loose && same(WITHOUT_MARK[sign] ?? sign, text, at))) at++;
    else return -1;
  }
  return at;
}
