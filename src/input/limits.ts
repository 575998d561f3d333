import type { Limits } from '../types.ts';
import { InputError } from './failure.ts';

/** Far above what documents have: the largest plan we know unpacks to 6 MB, its parts at most 1 to 40, its tables lie in one another 3 deep; A3 at 600 dots an inch is 70 million pixels. */
export const defaultLimits: Limits = { unpacked: 256 * 1024 * 1024, ratio: 400, parts: 5_000, depth: 200, pages: 2_000, pixels: 150_000_000 };

/** @throws InputError that names the limit. */
export function within(value: number, limit: keyof Limits, limits: Limits): void {
  if (value > limits[limit]) throw new InputError('limit', limit);
}
