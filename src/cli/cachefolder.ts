import { mkdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';

/** As the base directory specification of freedesktop.org has it. */
export const cacheFolder = (env: Readonly<Record<string, string | undefined>>): string => join(isAbsolute(env['XDG_CACHE_HOME'] ?? '') ? env['XDG_CACHE_HOME'] ?? '' : join(homedir(), '.cache'), 'kpi-extract');

/** For this user alone. Step by step: made in one go, a folder under /proc is tried for ever. @throws what the system says */
export function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  try {
    mkdirSync(folder, 0o700);
  } catch (error) {
    // Another process may have made it meanwhile.
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) throw error;
  }
}
