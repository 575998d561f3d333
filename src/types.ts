/**
 * Every noun of the house, and the interfaces its rooms speak through.
 *
 * Offsets are half-open ranges of UTF-16 code units. Two bases exist and are never mixed: *source offsets* count in the
 * decoded document as it was given; *reading offsets* count in one passage's reading text.
 */

export type * from './types/report.ts';
export type * from './types/rooms.ts';
export type * from './types/check.ts';
export type * from './types/vocabulary.ts';
export type * from './types/compare.ts';
