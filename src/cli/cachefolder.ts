import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
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

/** A file of a cache, there wholly or not at all. @throws what the system says */
export function keepFile(file: string, pieces: readonly Uint8Array[], mode = 0o666): void {
  makeFolder(dirname(file));
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, Buffer.concat(pieces), { mode });
    renameSync(temporary, file);
  } catch (error) {
    remove(temporary);
    throw error;
  }
}

export function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Where it lies nothing can be written either, which is told.
  }
}
