/*
 * Columns that a text takes on a terminal. The bundle gives this one to cli-table3 in place of its own, which builds an emoji pattern
 * of ten thousand characters at each call.
 */
// eslint-disable-next-line no-control-regex -- colour sequences are what is looked for
const colors = /\u001b\[[\d;]*m/g;
 
const oneColumnEach = /^[\u0020-\u007e\u00a0-\u02ffẠ-ỹ\u2010-\u2027\u2030-\u205e\u20ab\u2190-\u22ff\u2500-\u25ff]*$/;
const none = /[\p{M}\p{Cf}\p{Cc}]/u;
const two = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;

export function displayWidth(text: string): number {
  if (oneColumnEach.test(text)) return text.length;
  const plain = text.includes('\u001b') ? text.replace(colors, '') : text;
  if (oneColumnEach.test(plain)) return plain.length;
  let width = 0;
  for (const character of plain) {
    if (two.test(character)) width += 2;
    else if (!none.test(character)) width += 1;
  }
  return width;
}

/** Puts a space into every word that is wider than `columns`, so that wrapping by words can keep to them. */
export function breakWords(text: string, columns: number): string {
  return text.split(' ').map((word) => (displayWidth(word) <= columns ? word : breakWord(word, columns))).join(' ');
}

function breakWord(word: string, columns: number): string {
  let broken = '';
  let width = 0;
  for (const character of word) {
    const own = displayWidth(character);
    if (width + own > columns) {
      broken += ' ';
      width = 0;
    }
    broken += character;
    width += own;
  }
  return broken;
}

/** Lines of at most `columns`; where there would be more than `limit` of them the last one ends in `…`. */
export function wrap(text: string, columns: number, limit = Infinity): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of breakWords(text, columns).split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (displayWidth(longer) <= columns) {
      line = longer;
      continue;
    }
    if (lines.length + 1 === limit) return [...lines, `${cut(line, columns - 2)} …`];
    lines.push(line);
    line = word;
  }
  return [...lines, line];
}

function cut(text: string, columns: number): string {
  let kept = text;
  while (displayWidth(kept) > columns) kept = kept.slice(0, Math.max(kept.lastIndexOf(' '), 0));
  return kept;
}
