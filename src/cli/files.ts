import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import type { Language } from '../types.ts';
import { errorCode, systemReason, UserError } from './fault.ts';

export const defaultMaxSize = 256 * 1024 * 1024;
const pieceLength = 1024 * 1024;

export interface ReadOptions {
  /** Bytes; more is an error. */
  readonly maxSize: number;
  readonly language: Language;
  /** The name in messages. */
  readonly name: string;
  /** What was wrong with a document has other remedies than what was wrong with settings. */
  readonly isDocument?: boolean;
}

/** All bytes of a file. @throws UserError */
export function readFile(path: string, options: ReadOptions): Uint8Array {
  let descriptor: number | null = null;
  try {
    descriptor = openSync(path, 'r');
    const status = fstatSync(descriptor);
    if (status.isDirectory()) throw Object.assign(new Error('directory'), { code: 'EISDIR' });
    if (status.size > options.maxSize) throw tooLarge(options);
    // What says it is empty (a pipe, /proc) may go on without end.
    if (!status.isFile() || status.size === 0) return readPieces(descriptor, options);
    const bytes = readFileSync(descriptor);
    const after = fstatSync(descriptor);
    if (bytes.length !== status.size || after.size !== status.size || after.mtimeMs !== status.mtimeMs) throw new UserError('changedWhileRead', { file: options.name });
    return bytes;
  } catch (error) {
    throw readError(error, options);
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
}

function readPieces(descriptor: number, options: ReadOptions): Uint8Array {
  const pieces: Uint8Array[] = [];
  let total = 0;
  for (const piece of piecesOf(descriptor)) {
    total += piece.length;
    if (total > options.maxSize) throw tooLarge(options);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function* piecesOf(descriptor: number): Generator<Uint8Array> {
  for (;;) {
    const piece = Buffer.allocUnsafe(pieceLength);
    const length = readSync(descriptor, piece);
    if (length === 0) return;
    yield piece.subarray(0, length);
  }
}

/** All bytes of standard input. @throws UserError */
export const readStandardInput = (stream: () => AsyncIterable<Uint8Array | string>, options: ReadOptions): Promise<Uint8Array> => readStream(standardInput(stream), options);

/** Standard input, piece by piece. @throws what the system says */
export async function* standardInput(stream: () => AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array | string> {
  const status = fstatSync(0);
  // The stream that is made of a file or folder that cannot be read only ends.
  yield* status.isFile() || status.isDirectory() ? piecesOf(0) : stream();
}

/** All bytes of a stream. @throws UserError */
export async function readStream(stream: AsyncIterable<Uint8Array | string>, options: ReadOptions): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let total = 0;
  try {
    for await (const piece of stream) {
      const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
      total += bytes.length;
      if (total > options.maxSize) throw tooLarge(options);
      pieces.push(bytes);
    }
  } catch (error) {
    // Of a folder there are no files to name here.
    throw readError(error, { ...options, isDocument: false });
  }
  return Buffer.concat(pieces);
}

export function readError(error: unknown, { name, language, isDocument = false }: ReadOptions): UserError {
  if (error instanceof UserError) return error;
  const keys = { ENOENT: 'notFound', ENOTDIR: 'notFound', EISDIR: 'isDirectory', EACCES: 'noPermission', EPERM: 'noPermission' } as const;
  const code = errorCode(error);
  if (code === 'EISDIR' && isDocument) return new UserError('isFolder', { file: name }, { cause: error });
  // Node puts this sign in the place of bytes that are no UTF-8: the name that it gives is nobody's.
  if (code === 'ENOENT' && name.includes('\ufffd')) return new UserError('nameNoText', { file: name }, { cause: error });
  if (code in keys) return new UserError(keys[code as keyof typeof keys], { file: name }, { cause: error });
  return new UserError('unreadable', { file: name, reason: systemReason(error, language) }, { cause: error });
}

const tooLarge = ({ name, maxSize, isDocument = false }: ReadOptions): UserError => new UserError(isDocument ? 'tooLarge' : 'settingsTooLarge', { file: name, limit: sizeText(maxSize) });

/** `256M`, as `--max-size` takes it. */
export function sizeText(bytes: number): string {
  const [unit, size] = ([['G', 2 ** 30], ['M', 2 ** 20], ['K', 2 ** 10]] as const).find(([, each]) => bytes > 0 && bytes % each === 0) ?? ['B', 1];
  return `${bytes / size}${unit}`;
}

/** `1048576`, `64K`, `256M`, `1,5G` is none: null. */
export function parseSize(text: string): number | null {
  const match = /^(\d{1,15})\s*([KMG]?)(?:i?B)?$/i.exec(text.trim());
  if (match === null) return null;
  const exponent = { '': 0, K: 1, M: 2, G: 3 }[(match[2] ?? '').toUpperCase()] ?? 0;
  const bytes = Number(match[1]) * 1024 ** exponent;
  return Number.isSafeInteger(bytes) && bytes > 0 ? bytes : null;
}
