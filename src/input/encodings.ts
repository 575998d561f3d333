/** Texts in encodings older than Unicode; loaded only where one is met. */
export { decodeAs, detect, mend, type Detection } from './encodings/detect.ts';
export { legacyEncodings, type LegacyEncoding } from './encodings/letters.ts';
export type { Score } from './encodings/pieces.ts';
