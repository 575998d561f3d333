/** The words and signs that number parts of a document. Data only. */

/** `PHẦN THỨ NHẤT`: ordinals by value. */
export const ORDINALS: readonly (readonly string[])[] = [
  [], ['nhất'], ['hai', 'nhì'], ['ba'], ['tư', 'bốn'], ['năm'], ['sáu'], ['bảy', 'bẩy'], ['tám'], ['chín'], ['mười'],
];

/** What an annex opens with. */
export const ANNEX_WORDS: readonly string[] = ['phụ lục', 'phụ biểu', 'biểu mẫu', 'mẫu biểu', 'biểu số', 'mẫu số'];

/** Letters in the order in which Vietnamese lists use them (f, j, w, z where a list borrows them). */
export const LETTERS: readonly string[] = [
  'a', 'b', 'c', 'd', 'đ', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's', 't', 'u', 'v', 'w', 'x', 'y', 'z',
];

/** Letters that a list may leave out. */
export const OPTIONAL_LETTERS = 'đfjwz';

/** Signs that open an item of a list. */
export const BULLETS = '-+•*–—●○▪■□◦‣⁃·';

/** What scans make of one another among the signs of numbers (`11` for `II`, `H` for `II`, `l` for `1`): signs alike give one text. */
export const NUMBER_LOOKALIKES: Readonly<Record<string, string>> = {
  1: 'I', l: 'I', i: 'I', I: 'I', '|': 'I', '!': 'I', L: 'I', T: 'I', J: 'I', H: 'II', U: 'II', n: 'II', u: 'II', M: 'III', m: 'III', V: 'V', v: 'V', Y: 'V', X: 'X', x: 'X',
  0: '0', O: '0', o: '0', S: '5', s: '5', B: '8', Z: '2', z: '2', G: '6', b: '6', g: '9', q: '9', e: 'c',
};
