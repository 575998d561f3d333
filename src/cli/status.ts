import { statSync, type BigIntStats } from 'node:fs';

/** Of what a path leads to; null where that cannot be found out: opening it tells why. */
export function statusOf(path: string): BigIntStats | null {
  try {
    return statSync(path, { bigint: true });
  } catch {
    return null;
  }
}
