import { version } from '../../version.ts';
import { UserError } from '../fault.ts';
import type { Wanted } from './inputs.ts';
import { failureLine, isDone, type Outcome } from './job.ts';
import type { Tally } from './progress.ts';
import { writtenOf, type Line, type Unfinished } from './resume.ts';

/** So many of the results that are there are made again: the longest, which show most of the settings, and the last. */
const PROBES = 8;
/** What may go well another time, with the same document and settings. */
const PASSING: readonly string[] = ['timedOut', 'outOfMemory', 'threadDied', 'changedWhileRead', 'notFound', 'noPermission', 'unreadable', 'ocrTime'];

interface Probe {
  readonly line: Line;
  /** From 1. */
  readonly number: number;
  readonly wanted: Wanted;
}

/**
 * What the unfinished run has done is not done again. A result depends on its document, the version and the settings: some are made once more and must come out as they stand in the file, byte for
 * byte.
 * @throws UserError where the file is of other documents, of another version, or of other settings: it is then as it was
 */
export async function passOver(unfinished: Unfinished, inputs: AsyncIterator<Wanted>, name: string, tally: Tally, read: (wanted: Wanted) => Promise<Outcome>): Promise<void> {
  let probes: Probe[] = [];
  let last: Probe | null = null;
  for (const line of unfinished.lines()) {
    const written = writtenOf(line.head);
    const next = await inputs.next();
    const number = tally.before + 1;
    if (written === null) throw new UserError('resumeNoResult', { file: name, line: number });
    if (written.version !== version) throw new UserError('resumeVersion', { file: name, version: written.version });
    if (next.done === true || next.value.path !== written.path) throw new UserError('resumeOther', { file: name, line: number, found: written.path ?? '-', wanted: next.done === true ? '–' : next.value.path ?? '-' });
    tally.before += 1;
    if (written.fault !== null) tally.failures += 1;
    // Standard input is there only once.
    if (written.path === null || PASSING.includes(written.fault ?? '') || next.value.fault !== null) continue;
    last = { line, number, wanted: next.value };
    probes = longest([...probes, last]);
  }
  for (const { line, number, wanted } of new Set(last === null ? probes : [last, ...probes])) {
    const outcome = await read(wanted);
    const mayPass = !isDone(outcome) && PASSING.includes(outcome.error.code);
    if (!mayPass && !unfinished.bytes(line).equals(lineOf(outcome))) throw new UserError('resumeChanged', { file: name, line: number, found: wanted.name });
  }
  unfinished.cut();
}

const length = ({ line }: Probe): number => line.end - line.start;

const longest = (probes: readonly Probe[]): Probe[] => (probes.length <= PROBES ? [...probes] : [...probes].sort((one, other) => length(other) - length(one)).slice(0, PROBES));

const lineOf = (outcome: Outcome): Uint8Array => (isDone(outcome) ? outcome.bytes : Buffer.from(failureLine(outcome.path, outcome.error)));
