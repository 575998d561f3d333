import { constants, isUtf8 } from 'node:buffer';
import { version } from '../../version.ts';
import type { Context } from '../context.ts';
import { INTERRUPTED } from '../exit.ts';
import { explain, UserError } from '../fault.ts';
import { readError, standardInput } from '../files.ts';
import { say, type MessageKey } from '../messages.ts';
import { tell } from '../outlet.ts';
import type { Settings } from '../settings.ts';
import { idSource } from './idsource.ts';
import { codeOf, isDone, type Outcome } from './job.ts';
import { linesOf } from './lines.ts';
import { ordered } from './ordered.ts';
import { poolFor } from './pool.ts';
import { jobsOf, type ArchiveSettings } from './settings.ts';
import { Stop } from './stop.ts';
import type { Task } from './tasks.ts';

/** Documents that are begun and not yet written, for each thread. */
const AHEAD = 2;
/** JSON may write one byte of a text as six (`\u0001`); base64 takes four for three. */
const MOST_ESCAPED = 6;
/** Bytes of a line beside the document. */
const BESIDE = 64 * 1024;

/** What Node would pass over in silence. */
const NO_BASE64 = /[^\w+/\s=-]/;

/** Bytes of a line: what a document of that size may take in JSON, and no more than fits into one string, which JSON is read from. */
const longestLine = (maxSize: number): number => Math.min(maxSize * MOST_ESCAPED + BESIDE, constants.MAX_STRING_LENGTH);

/** What one line asks for. `id`: its source in JSON. `code`: where the fault has another name for programs than for us. */
type Asked = { readonly id: string; readonly task: Task } | { readonly id: string; readonly fault: UserError; readonly code?: string };

interface Answer {
  readonly id: string;
  readonly outcome: Outcome;
}

/**
 * `--stdin-ndjson`: a document a line of standard input, a result a line of standard output, in order and at once, for as long as the stream lasts. Resolves to the exit status: 2 where a document
 * could not be read. @throws UserError where standard input itself cannot be read.
 */
export async function streamCommand(settings: Settings, archive: ArchiveSettings, context: Context): Promise<number> {
  const { stdout } = context;
  const jobs = jobsOf(archive);
  const stop = new Stop();
  const pool = await poolFor(jobs, { ...settings, format: 'ndjson' }, archive, context);
  const answer = async (asked: Asked): Promise<Answer> => {
    const [outcome] = 'fault' in asked ? [] : await pool.run([asked.task]);
    return { id: asked.id, outcome: outcome ?? faultOf(asked, context) };
  };
  let failures = 0;
  try {
    for await (const each of stop.heed(ordered(askedIn(settings, context), answer, jobs * AHEAD))) {
      if (stdout.closed) break;
      if (!isDone(each.outcome)) failures += 1;
      await write(each, context);
    }
  } finally {
    await pool.close(stop.isAsked);
    stop.close();
  }
  return stop.isAsked ? INTERRUPTED : failures > 0 ? 2 : 0;
}

async function write({ id, outcome }: Answer, { stdout, stderr }: Context): Promise<void> {
  if (isDone(outcome)) {
    await stdout.write([Buffer.concat([Buffer.from(`{"id":${id},"report":`), outcome.bytes.subarray(0, -1), Buffer.from('}\n')])]);
    return;
  }
  await tell(stderr, outcome.error.message);
  await stdout.write([`{"id":${id},"error":${JSON.stringify(outcome.error)},"generator":${JSON.stringify({ name: 'kpi-extract', version })}}\n`]);
}

function faultOf(asked: Asked, { common }: Context): Outcome {
  const { fault, code = codeOf(fault) } = 'fault' in asked ? asked : { fault: new UserError('threadDied', { file: '', reason: '' }) };
  return { path: null, error: { code, message: explain(fault, common.language, common.debug) } };
}

async function* askedIn({ maxSize }: Settings, { streams, common: { language } }: Context): AsyncGenerator<Asked> {
  const most = longestLine(maxSize);
  let number = 0;
  try {
    for await (const line of linesOf(standardInput(() => streams.stdin), most)) {
      number += 1;
      if (line === null) yield { id: 'null', fault: new UserError('streamTooLarge', { line: number, limit: most }), code: 'tooLarge' };
      else if (!isUtf8(line)) yield { id: 'null', fault: new UserError('streamNoJson', { line: number }) };
      else {
        const text = line.toString();
        if (text.trim() !== '') yield askedOn(text, number);
      }
    }
  } catch (error) {
    throw readError(error, { maxSize, language, name: say(language, 'stdin') });
  }
}

/** `{"id": 7, "text": "…"}`, `{"id": 7, "path": "plan.docx"}`, or bytes in base64 with the name that they had: `{"id": 7, "bytes": "…", "path": "plan.docx"}`. */
export function askedOn(line: string, number: number): Asked {
  let given: unknown;
  try {
    given = JSON.parse(line);
  } catch {
    return { id: 'null', fault: new UserError('streamNoJson', { line: number }) };
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return { id: 'null', fault: new UserError('streamNoObject', { line: number }) };
  const { text, path, bytes } = given as Readonly<Record<string, unknown>>;
  const id = idSource(line);
  const wrong = (key: MessageKey, name = ''): Asked => ({ id, fault: new UserError(key, { line: number, name }) });
  if (path !== undefined && path !== null && typeof path !== 'string') return wrong('streamWrong', 'path');
  const task = { path: path ?? null, name: path ?? `${number}` };
  if (typeof text === 'string') return { id, task: { ...task, text } };
  if (typeof bytes === 'string') return NO_BASE64.test(bytes) ? wrong('streamNoBase64') : { id, task: { ...task, bytes: new Uint8Array(Buffer.from(bytes, 'base64')) } };
  if (text !== undefined || bytes !== undefined) return wrong('streamWrong', text === undefined ? 'bytes' : 'text');
  return task.path === null ? wrong('streamNothing') : { id, task };
}
