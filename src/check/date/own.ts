import type { CheckInput } from '../../types.ts';

/** Source offsets of the document's own date in its head, where it is found there. */
export function ownDate({ dates }: CheckInput, date: string): { readonly start: number; readonly end: number } | null {
  for (const { passage, start, end, to } of dates) {
    if (passage.kind === 'head' && to === date) return { start: passage.map.start(start), end: passage.map.end(end) };
  }
  return null;
}

/** `2031-03-05` as documents print it: `05/03/2031`. */
export const printed = (iso: string | null): string => (iso ?? '').split('-').reverse().join('/');
