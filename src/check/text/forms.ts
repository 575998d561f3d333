/** The two ways to write a letter with marks: as one character (NFC) or as a letter and marks (NFD). */

export const MARK = /[\u0300-\u036f]/;
/** Letters that only the composed form has; `đ` is the same in both. */
const COMPOSED = /[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĨĩŨũƠơƯưẠ-ỹ]/;

export const hasComposed = (text: string): boolean => COMPOSED.test(text);

/** Whether a text has marks, and all of them apart. */
export const isDecomposed = (text: string): boolean => MARK.test(text) && !COMPOSED.test(text);
