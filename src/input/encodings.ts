/** Texts in encodings older than Unicode; loaded only where one is met. */
export { decodePart } from './encodings/declared.ts';
export { decodeAs, detect, mend, type Detection } from './encodings/detect.ts';
export type { Score } from './encodings/pieces.ts';
