import type { Writer } from '../types.ts';
import { inChunks, serialize } from './serialize.ts';

/** The report as one JSON object, or an array of them for several inputs. */
export const json: Writer = {
  write: (report) => inChunks(serialize(report, '  ')),
  frame: (several) =>
    several ? { open: '[\n', between: ',\n', close: '\n]\n' } : { open: '', between: '', close: '\n' },
};
