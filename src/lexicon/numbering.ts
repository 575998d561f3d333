/** The words and signs that number parts of a document. Data only. */

/** `PHẦN THỨ NHẤT`: ordinals by value. */
export const ORDINALS: readonly (readonly string[])[] = [
  [], ['nhất'], ['hai', 'nhì'], ['ba'], ['tư', 'bốn'], ['năm'], ['sáu'], ['bảy', 'bẩy'], ['tám'], ['chín'], ['mười'],
];

/** What an annex opens with. */
export const ANNEX_WORDS: readonly string[] = ['phụ lục', 'phụ biểu', 'biểu mẫu', 'biểu số', 'mẫu số'];

/** Letters in the order in which Vietnamese lists use them (f, j, w, z where a list borrows them). */
export const LETTERS: readonly string[] = [
  'a', 'b', 'c', 'd', 'đ', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's', 't', 'u', 'v', 'w', 'x', 'y', 'z',
];

/** Letters that a list may leave out. */
export const OPTIONAL_LETTERS = 'đfjwz';

/** Signs that open an item of a list. */
export const BULLETS = '-+•*–—●○▪■□◦‣⁃·';
