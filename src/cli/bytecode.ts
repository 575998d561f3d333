import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Script } from 'node:vm';
import { cacheFolder, makeFolder } from './cachefolder.ts';
import { sha256 } from './sha256.ts';

/** Byte code serves the engine and the platform that made it: another's might crash. */
const ENGINE = `${process.version}-${process.platform}-${process.arch}`;

/** Hexadecimal digits before the byte code: the hashes of the bundle and of the byte code. */
const SEAL = 128;
const HASH = 64;

/** Byte code that the build left beside a bundle, or that an earlier run kept; null where there is none for this engine. */
export const byteCode = (filename: string, source: Uint8Array): Uint8Array | null => read(`${filename}.${ENGINE}.cache`, source) ?? (isKept() ? read(keptFile(filename, source), source) : null);

/** The engine itself compares only its version, its flags and the length of the source. */
function read(file: string, source: Uint8Array): Uint8Array | null {
  let sealed: Buffer;
  try {
    sealed = readFileSync(file);
  } catch {
    return null;
  }
  const code = sealed.subarray(SEAL);
  return sealed.toString('latin1', 0, SEAL) === sha256(source) + sha256(code) ? code : null;
}

/** As Node's own is forbidden, which keeps less: nothing of functions that are called later. */
const isKept = (): boolean => process.env['NODE_DISABLE_COMPILE_CACHE'] === undefined;

const folder = (): string => join(cacheFolder(process.env), 'code');

/** One for each set of flags: an engine with others takes none. */
function keptFile(filename: string, source: Uint8Array): string {
  const flags = JSON.stringify([process.execArgv, process.env['NODE_OPTIONS'] ?? '', sha256(source)]);
  return join(folder(), `${basename(filename)}.${ENGINE}.${sha256(Buffer.from(flags)).slice(0, 16)}.cache`);
}

/** Keeps the byte code of what ran, for later runs on an engine that the build did not have. (The engine must have the flags again with which it began.) */
export function keepByteCode(filename: string, source: Uint8Array, script: Script): void {
  if (!isKept()) return;
  try {
    const file = keptFile(filename, source);
    const code = script.createCachedData();
    makeFolder(folder());
    const temporary = `${file}.${process.pid}.tmp`;
    writeFileSync(temporary, Buffer.concat([Buffer.from(sha256(source) + sha256(code)), code]), { mode: 0o600 });
    renameSync(temporary, file);
    removeOld(file);
  } catch {
    // It costs only time.
  }
}

/** Of a bundle and an engine the last few are kept; a version that is gone needs none. */
function removeOld(file: string): void {
  const ending = HASH / 4 + '.cache'.length;
  const own = basename(file).slice(0, -ending);
  const others = readdirSync(folder()).filter((name) => name.startsWith(own) && name.length === own.length + ending && name !== basename(file));
  for (const name of others.slice(0, -FEW)) rmSync(join(folder(), name), { force: true });
}

const FEW = 3;
