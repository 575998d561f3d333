import { closeSync, fstatSync, openSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, isAbsolute, join } from 'node:path';
import type { Script } from 'node:vm';
import { cacheFolder, makeFolder } from './cachefolder.ts';
import { sha256 } from './sha256.ts';

/** Byte code serves the engine and the platform that made it: another's might crash. */
const ENGINE = `${process.version}-${process.platform}-${process.arch}`;

/** Hexadecimal digits before the byte code: the hashes of the bundle and of the byte code. */
const SEAL = 128;

/** Byte code for this engine, the likelier first: what the build left beside a bundle, what an earlier run kept. */
export function* byteCodes(filename: string, source: Uint8Array): Generator<Uint8Array> {
  const built = attempt(() => unsealed(readFileSync(`${filename}.${ENGINE}.cache`), source));
  if (built !== null) yield built;
  const kept = attempt(() => unsealed(readOwn(keptFile(filename, source)), source));
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
function unsealed(sealed: Buffer, source: Uint8Array): Uint8Array | null {
  const code = sealed.subarray(SEAL);
  return sealed.toString('latin1', 0, SEAL) === sha256(source) + sha256(code) ? code : null;
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
function keptFile(filename: string, source: Uint8Array): string {
  const flags = JSON.stringify([process.execArgv, process.env['NODE_OPTIONS'] ?? '', sha256(source)]);
  return join(folder(), `${basename(filename)}.${ENGINE}.${sha256(Buffer.from(flags)).slice(0, 16)}.cache`);
}

/** Keeps the byte code of what ran, for later runs. (The engine must have the flags again with which it began.) */
export function keepByteCode(filename: string, source: Uint8Array, script: Script): void {
  attempt(() => {
    const file = keptFile(filename, source);
    const code = script.createCachedData();
    makeFolder(folder());
    const temporary = `${file}.${process.pid}.tmp`;
    writeFileSync(temporary, Buffer.concat([Buffer.from(sha256(source) + sha256(code)), code]), { mode: 0o600 });
    renameSync(temporary, file);
    removeOld(basename(filename));
    return null;
  });
}

/** Of a bundle the newest are kept: for a few engines and sets of flags. */
function removeOld(bundle: string): void {
  const files = readdirSync(folder()).filter((name) => name.startsWith(`${bundle}.`)).map((name) => join(folder(), name));
  const byAge = files.map((file) => ({ file, time: statSync(file).mtimeMs })).sort((one, other) => other.time - one.time);
  for (const { file } of byAge.slice(FEW)) rmSync(file, { force: true });
}

const FEW = 4;
