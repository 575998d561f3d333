import { createInterface } from 'node:readline';
import { version } from '../../version.ts';
import type { Context } from '../context.ts';
import { explain, UserError } from '../fault.ts';
import { tell } from '../outlet.ts';
import type { Settings } from '../settings.ts';
import { codeOf, isDone, type Outcome } from './job.ts';
import { ordered } from './ordered.ts';
import { Pool } from './pool.ts';
import { jobsThatPay, type ArchiveSettings } from './settings.ts';
import type { Task } from './tasks.ts';

/** Documents that are begun and not yet written, for each thread. */
const AHEAD = 2;

/** What one line asks for. */
type Asked = { readonly id: unknown; readonly task: Task } | { readonly id: unknown; readonly fault: UserError };

/**
 * `--stdin-ndjson`: a document a line of standard input, a result a line of standard output, in order and at once, for as long as the stream lasts. Resolves to the exit status: 2 where a document
 * could not be read.
 */
export async function streamCommand(settings: Settings, archive: ArchiveSettings, context: Context): Promise<number> {
  const { common, stdout, stderr } = context;
  const jobs = archive.jobs ?? jobsThatPay();
  const pool = await Pool.open({ jobs, timeout: archive.timeout, file: `${__dirname}/worker.cjs`, data: { settings: { ...settings, format: 'ndjson' }, common }, debug: common.debug });
  const answer = async (asked: Asked): Promise<{ readonly id: unknown; readonly outcome: Outcome }> => {
    const [outcome] = 'fault' in asked ? [] : await pool.run([asked.task]);
    return { id: asked.id, outcome: outcome ?? faultOf(asked, context) };
  };
  let failures = 0;
  try {
    for await (const { id, outcome } of ordered(askedIn(context), answer, jobs * AHEAD)) {
      if (stdout.closed) break;
      if (isDone(outcome)) await stdout.write([Buffer.concat([Buffer.from(`{"id":${JSON.stringify(id)},"report":`), outcome.bytes.subarray(0, -1), Buffer.from('}\n')])]);
      else {
        failures += 1;
        await tell(stderr, outcome.error.message);
        await stdout.write([`${JSON.stringify({ id, error: outcome.error, generator: { name: 'kpi-extract', version } })}\n`]);
      }
    }
  } finally {
    await pool.close();
  }
  return failures > 0 ? 2 : 0;
}

function faultOf(asked: Asked, { common }: Context): Outcome {
  const fault = 'fault' in asked ? asked.fault : new UserError('threadDied', { file: '', reason: '' });
  return { path: null, error: { code: codeOf(fault), message: explain(fault, common.language, common.debug) } };
}

async function* askedIn({ streams }: Context): AsyncGenerator<Asked> {
  let number = 0;
  for await (const line of createInterface({ input: streams.stdin as unknown as NodeJS.ReadableStream, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() !== '') yield askedOn(line, number);
  }
}

/** `{"id": 7, "text": "…"}`, `{"id": 7, "path": "plan.docx"}`, or bytes in base64 with the name that they had: `{"id": 7, "bytes": "…", "path": "plan.docx"}`. */
export function askedOn(line: string, number: number): Asked {
  let given: unknown;
  try {
    given = JSON.parse(line);
  } catch {
    return { id: null, fault: new UserError('streamNoJson', { line: number }) };
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return { id: null, fault: new UserError('streamNoObject', { line: number }) };
  const { id = null, text, path, bytes } = given as Readonly<Record<string, unknown>>;
  const name = typeof path === 'string' ? path : `${number}`;
  if (path !== undefined && path !== null && typeof path !== 'string') return { id, fault: new UserError('streamWrong', { line: number, name: 'path' }) };
  const place = typeof path === 'string' ? path : null;
  if (typeof text === 'string') return { id, task: { path: place, name, text } };
  if (typeof bytes === 'string') return { id, task: { path: place, name, bytes: new Uint8Array(Buffer.from(bytes, 'base64')) } };
  if (text !== undefined || bytes !== undefined) return { id, fault: new UserError('streamWrong', { line: number, name: text === undefined ? 'bytes' : 'text' }) };
  return place === null ? { id, fault: new UserError('streamNothing', { line: number }) } : { id, task: { path: place, name } };
}
