import type { Reader } from '../types.ts';
import type { Format } from './format.ts';

export { detectFormat, type Format } from './format.ts';

/** Readers by format, loaded when needed: remark alone is a third of the program's start. */
export const readers = {
  text: async (): Promise<Reader> => (await import('./text.ts')).textReader,
  markdown: async (): Promise<Reader> => (await import('./markdown.ts')).markdownReader,
} as const satisfies Record<Format, () => Promise<Reader>>;
