import type { Limits } from '../types.ts';
import { InputError } from './failure.ts';

/** Far above what documents have: the largest plan we know unpacks to 6 MB, its parts at most 1 to 40, its tables lie in one another 3 deep; A3 at 600 dots an inch is 70 million pixels. */
export const defaultLimits: Limits = { unpacked: 256 * 1024 * 1024, ratio: 400, parts: 5_000, depth: 200, pages: 2_000, pixels: 150_000_000 };

/** Bounds that nobody needs to move, of what a PDF file holds in all: 2,000 close pages have a million words. */
export const fixedLimits = { glyphs: 8_000_000, words: 1_000_000, forms: 100_000, states: 10_000 } as const;

/** @throws InputError that names the limit. */
export function bounded(value: number, limit: keyof typeof fixedLimits): void {
  if (value > fixedLimits[limit]) throw new InputError('limit', limit);
}

/** @throws InputError that names the limit. */
export function within(value: number, limit: keyof Limits, limits: Limits): void {
  if (value > limits[limit]) throw new InputError('limit', limit);
}
