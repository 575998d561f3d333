import { setImmediate } from 'node:timers/promises';

/**
 * Does something that may leave promises behind which fail with nobody waiting for them: pdf.js fetches the parts of a damaged file ahead,
 * and never asks for some. What it is asked for fails as ever.
 */
export async function withoutStrays<T>(work: () => T | Promise<T>): Promise<T> {
  const ignore = (): void => undefined;
  process.on('unhandledRejection', ignore);
  try {
    return await work();
  } finally {
    await setImmediate();
    process.off('unhandledRejection', ignore);
  }
}
