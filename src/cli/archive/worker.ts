import { workerData } from 'node:worker_threads';
import { load } from '../loader.ts';
import type { Outcome } from './job.ts';
import type { Order, WorkerData } from './tasks.ts';

/* The file that a thread runs: the command's own bundles, asked for documents instead of arguments. */

const { workIn } = load('./run.cjs') as { readonly workIn: (data: WorkerData, loadModule: (url: string) => Promise<unknown>) => (order: Order) => Promise<Outcome[]> };
// Tinypool hands on two values, its own and ours.
const [, data] = workerData as readonly [unknown, WorkerData];
export default workIn(data, (url) => import(url));
