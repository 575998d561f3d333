import type { Context, ModuleLoader } from '../context.ts';
import { documentOf, openDocument, type Document } from '../document.ts';
import { UserError } from '../fault.ts';
import { Outlet } from '../outlet.ts';
import { projectFinder } from '../project/index.ts';
import { Job, type Outcome } from './job.ts';
import { statusOf } from '../status.ts';
import type { Begun, Order, Task, WorkerData } from './tasks.ts';

/** Where threads do not pay, the process reads by itself. */
export interface Here {
  readonly context: Context;
  /** What reads it is loaded, and nothing of it is read yet. */
  opened(document: Document): void;
}

/** Reads one task after another: in a thread, or `here`. Never throws for what is wrong with a document. */
export function worker({ settings, common }: WorkerData, loadModule: ModuleLoader, here?: Here): (task: Task) => Promise<Outcome> {
  const context: Context = here?.context ?? { streams: process, common, stdout: new Outlet(process, 'stdout', common.language), stderr: new Outlet(process, 'stderr', common.language), loadModule };
  const job = new Job(settings, context, projectFinder({ config: settings.config, language: common.language, loadModule }));
  const openFile = async (task: Task): Promise<Document> => {
    // A pipe may never come to its end, and nothing can take a thread away that waits for it.
    const status = task.path === null ? null : statusOf(task.path);
    if (status?.isFile() === false && !status.isDirectory()) throw new UserError('noPlainFile', { file: task.name });
    return await openDocument(task, settings, context);
  };
  const open = async (task: Task): Promise<Document> => {
    const isFile = task.text === undefined && task.bytes === undefined;
    const document = await (isFile ? openFile(task) : documentOf(task.bytes ?? task.text ?? '', task, settings, context));
    here?.opened(document);
    return document;
  };
  return (task) => job.read(task, () => open(task));
}

/** What a thread runs. */
export function threadWorker(data: WorkerData, loadModule: ModuleLoader): (order: Order) => Promise<Outcome[]> {
  const read = worker(data, loadModule);
  let isFirst = true;
  return async ({ tasks, begun }) => {
    const outcomes: Outcome[] = [];
    for (const [index, task] of tasks.entries()) {
      begun.postMessage({ index, isFirst } satisfies Begun);
      isFirst = false;
      outcomes.push(await read(task));
    }
    return outcomes;
  };
}
