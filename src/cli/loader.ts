import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { sha256 } from './sha256.ts';

type Bundle = (exports: object, require: (name: string) => unknown, module: { exports: object }, filename: string, dirname: string) => void;

const builtin: (name: string) => unknown = require;

/** Byte code serves the engine and the platform that made it: another's might crash. */
const ENGINE = `${process.version}-${process.platform}-${process.arch}`;

/** A bundle runs once, however many documents ask for it. */
const loaded = new Map<string, object>();

/** Hexadecimal digits before the byte code: the hashes of the bundle and of the byte code. */
const SEAL = 128;

/**
 * Loads a bundle with the byte code that the build left beside it: compiling would cost more than running. Byte code that is missing,
 * damaged, of another bundle or of another engine costs time and nothing else.
 */
export function load(name: string): object {
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const filename = `${__dirname}/${name}`;
  const source = readFileSync(filename);
  const cachedData = byteCode(`${filename}.${ENGINE}.cache`, source);
  const bundle = new Script(source.toString('latin1'), { filename, ...(cachedData === null ? {} : { cachedData }) }).runInThisContext() as Bundle;
  const module = { exports: {} };
  loaded.set(name, module.exports);
  bundle(module.exports, (other) => (other.startsWith('./') ? load(other) : builtin(other)), module, filename, __dirname);
  loaded.set(name, module.exports);
  return module.exports;
}

/** The engine itself compares only its version, its flags and the length of the source. */
function byteCode(file: string, source: Uint8Array): Uint8Array | null {
  let sealed: Buffer;
  try {
    sealed = readFileSync(file);
  } catch {
    return null;
  }
  const code = sealed.subarray(SEAL);
  return sealed.toString('latin1', 0, SEAL) === sha256(source) + sha256(code) ? code : null;
}
