import type { Report, Writer } from '../types.ts';
import { inChunks, serialize } from './serialize.ts';

function* line(report: Report): Generator<string> {
  yield* serialize(report, '');
  yield '\n';
}

/** One report a line. */
export const ndjson: Writer = { write: (report) => inChunks(line(report)) };
