import { availableParallelism } from 'node:os';
import { cacheFolder } from '../cachefolder.ts';
import { UserError } from '../fault.ts';
import { given, number, type Options } from '../settings.ts';

/** How many documents are read, beside how each is. */
export interface ArchiveSettings {
  /** Threads; null: as many as pay. */
  readonly jobs: number | null;
  /** Milliseconds that one document may take. */
  readonly timeout: number;
  readonly isTimeoutGiven: boolean;
  readonly filesFrom: string | null;
  readonly resume: string | null;
  readonly progress: boolean | null;
  /** Folder of results that are kept; null: none are. */
  readonly cache: string | null;
}

const TIMEOUT = 60;
const MOST_JOBS = 256;

export function readArchiveSettings(options: Options, env: Readonly<Record<string, string | undefined>>): ArchiveSettings {
  const jobs = given(options, 'jobs');
  const seconds = number(options, 'timeout', '--timeout', parseSeconds, 'badSeconds');
  return {
    jobs: jobs === 'auto' ? null : number(options, 'jobs', '--jobs', parseJobs, 'badJobs'),
    timeout: (seconds ?? TIMEOUT) * 1000,
    isTimeoutGiven: seconds !== null,
    filesFrom: notEmpty(given(options, 'filesFrom'), '--files-from'),
    resume: notEmpty(given(options, 'resume'), '--resume'),
    cache: notEmpty(given(options, 'cacheDir'), '--cache-dir') ?? (options['cache'] === true ? cacheFolder(env) : null),
    progress: typeof options['progress'] === 'boolean' ? options['progress'] : null,
  };
}

export const jobsOf = ({ jobs }: ArchiveSettings): number => jobs ?? Math.max(1, availableParallelism());

function notEmpty(value: string | null, name: string): string | null {
  if (value === '') throw new UserError('missingValue', { name });
  return value;
}

const parseJobs = (text: string): number | null => (/^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= MOST_JOBS ? Number(text) : null);
const parseSeconds = (text: string): number | null => (/^\d{1,6}(?:\.\d{1,3})?$/.test(text) && Number(text) > 0 ? Number(text) : null);
