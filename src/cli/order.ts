/** By code units: the order is no language's. */
export const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
