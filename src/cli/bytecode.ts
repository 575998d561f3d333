import { closeSync, fstatSync, openSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, isAbsolute, join } from 'node:path';
import type { Script } from 'node:vm';
import { cacheFolder, keepFile, remove } from './cachefolder.ts';
import { sha256 } from './sha256.ts';

/** Byte code serves the engine and the platform that made it: another's might crash. */
const ENGINE = `${process.version}-${process.platform}-${process.arch}`;

/** Hexadecimal digits before the byte code: the hashes of the bundle and of the byte code. */
const SEAL = 128;

/** Byte code for this engine, the likelier first: what the build left beside a bundle, what an earlier run kept. `hash`: of the bundle. */
export function* byteCodes(filename: string, hash: string): Generator<Uint8Array> {
  const built = attempt(() => unsealed(readFileSync(`${filename}.${ENGINE}.cache`), hash));
  if (built !== null) yield built;
  const kept = attempt(() => unsealed(readOwn(keptFile(filename, hash)), hash));
  if (kept !== null) yield kept;
}

/** Null where anything goes wrong: byte code costs only time. */
function attempt<Found>(find: () => Found | null): Found | null {
  try {
    return find();
  } catch {
    return null;
  }
}

/** The engine itself compares only its version, its flags and the length of the source. */
function unsealed(sealed: Buffer, hash: string): Uint8Array | null {
  const code = sealed.subarray(SEAL);
  return sealed.toString('latin1', 0, SEAL) === hash + sha256(code) ? code : null;
}

/** What others may have written is not run. @throws Error */
function readOwn(file: string): Buffer {
  const descriptor = openSync(file, 'r');
  try {
    if (!isOwn(fstatSync(descriptor)) || !isOwn(statSync(folder()))) throw new Error('of another user');
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

const OTHERS_WRITE = 0o022;
const isOwn = ({ uid, mode }: { readonly uid: number; readonly mode: number }): boolean => process.getuid === undefined || (uid === process.getuid() && (mode & OTHERS_WRITE) === 0);

/** @throws Error where none is to be kept: as Node's own is forbidden (which keeps less: nothing of functions that are called later), or the user has no folder. */
function folder(): string {
  const root = cacheFolder(process.env);
  if (process.env['NODE_DISABLE_COMPILE_CACHE'] !== undefined || !isAbsolute(root)) throw new Error('none is kept');
  return join(root, 'code');
}

/** One for each engine and set of flags: an engine with others takes none. */
function keptFile(filename: string, hash: string): string {
  const flags = JSON.stringify([process.execArgv, process.env['NODE_OPTIONS'] ?? '', hash]);
  return join(folder(), `${basename(filename)}.${ENGINE}.${sha256(Buffer.from(flags)).slice(0, 16)}.cache`);
}

/** Keeps the byte code of what ran, for later runs. (The engine must have the flags again with which it began.) */
export function keepByteCode(filename: string, hash: string, script: Script): void {
  attempt(() => {
    const file = keptFile(filename, hash);
    const code = script.createCachedData();
    keepFile(file, [Buffer.from(hash + sha256(code)), code], 0o600);
    removeOld(basename(filename));
    return null;
  });
}

/** Of a bundle the newest are kept: for a few engines and sets of flags. */
function removeOld(bundle: string): void {
  const files = readdirSync(folder()).filter((name) => name.startsWith(`${bundle}.`)).map((name) => join(folder(), name));
  const byAge = files.map((file) => ({ file, time: statSync(file).mtimeMs })).sort((one, other) => other.time - one.time);
  for (const { file } of byAge.slice(FEW)) remove(file);
}

const FEW = 4;
