import { lstatSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const packageKey = 'kpi-extract';
export const packageFile = 'package.json';
/** Settings are short; what is longer is something else. */
export const mostBytes = 1024 * 1024;
/** Names of settings files; of several in one folder the first counts. */
export const placesIn = ['yaml', 'yml', 'json', 'js', 'mjs', 'cjs'].map((ending) => `${packageKey}.config.${ending}`);

/**
 * The files of a folder that are settings or may hold some. Most folders have none, and searching them properly would cost more than reading
 * a short document. A link to nowhere counts: somebody meant settings to be there.
 */
export function settingsIn(folder: string): string[] {
  const found = placesIn.map((name) => join(folder, name)).filter(isThere);
  const shared = join(folder, packageFile);
  return isThere(shared) && mayHoldSettings(shared) ? [...found, shared] : found;
}

function isThere(file: string): boolean {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // A folder that may not be looked into shows nobody its settings.
    return false;
  }
}

/** What cannot be read, or is too large, may hold settings: reading it tells why it cannot be read. */
function mayHoldSettings(file: string): boolean {
  try {
    const status = statSync(file);
    return status.isFile() && (status.size > mostBytes || mayHoldKey(readFileSync(file, 'utf8')));
  } catch {
    return true;
  }
}

/** Whether a package has the key, or names it and is no JSON. */
export function mayHoldKey(text: string): boolean {
  if (!text.includes(`"${packageKey}"`)) return false;
  try {
    const held = JSON.parse(text.replace(/^\ufeff/u, '')) as unknown;
    return typeof held === 'object' && held !== null && Object.hasOwn(held, packageKey);
  } catch {
    return true;
  }
}
