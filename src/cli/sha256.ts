import { createHash, hash } from 'node:crypto';

/** Hexadecimal. `hash` came with Node 20.12 and does without the stream that `createHash` sets up. */
export const sha256 = (bytes: Uint8Array): string =>
  (hash as typeof hash | undefined) === undefined ? createHash('sha256').update(bytes).digest('hex') : hash('sha256', bytes, 'hex');
