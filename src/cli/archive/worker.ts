import { workerData } from 'node:worker_threads';
import { load } from '../loader.ts';
import type { Outcome } from './job.ts';
import type { Task, WorkerData } from './tasks.ts';

/* The file that a thread runs: the command's own bundles, asked for documents instead of arguments. */

const { workIn } = load('./run.cjs') as { readonly workIn: (data: WorkerData, loadModule: (url: string) => Promise<unknown>) => (tasks: readonly Task[]) => Promise<Outcome[]> };
// Tinypool hands on two values, its own and ours.
const [, data] = workerData as readonly [unknown, WorkerData];
export default workIn(data, (url) => import(url));
