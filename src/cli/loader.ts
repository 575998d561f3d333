import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { byteCodes, keepByteCode } from './bytecode.ts';
import { sha256 } from './sha256.ts';

type Bundle = (exports: object, require: (name: string) => unknown, module: { exports: object }, filename: string, dirname: string) => void;

const builtin: (name: string) => unknown = require;

/** A bundle runs once, however many documents ask for it. */
const loaded = new Map<string, object>();

/** What had to be compiled. */
const compiled: { readonly filename: string; readonly hash: string; readonly script: Script }[] = [];

/**
 * Loads a bundle with its byte code: compiling would cost more than running. Byte code that is missing, damaged, of another bundle or of another engine costs time and nothing else.
 */
export function load(name: string): object {
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const filename = `${__dirname}/${name}`;
  const source = readFileSync(filename);
  const script = scriptOf(filename, source);
  const bundle = script.runInThisContext() as Bundle;
  const module = { exports: {} };
  loaded.set(name, module.exports);
  bundle(module.exports, (other) => (other.startsWith('./') ? load(other) : builtin(other)), module, filename, __dirname);
  loaded.set(name, module.exports);
  return module.exports;
}

/** Compiled only where there is no byte code that the engine takes. */
function scriptOf(filename: string, source: Buffer): Script {
  const text = source.toString('latin1');
  const hash = sha256(source);
  for (const cachedData of byteCodes(filename, hash)) {
    const script = new Script(text, { filename, cachedData });
    if (script.cachedDataRejected !== true) return script;
  }
  const script = new Script(text, { filename });
  compiled.push({ filename, hash, script });
  return script;
}

/** To be called when the work is done: what was compiled need not be in later runs. */
export function keepCompiled(): void {
  for (const { filename, hash, script } of compiled) keepByteCode(filename, hash, script);
}
