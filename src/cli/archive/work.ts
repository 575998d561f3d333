import type { Context, ModuleLoader } from '../context.ts';
import { documentOf, openDocument, type Document } from '../document.ts';
import { Outlet } from '../outlet.ts';
import { projectFinder } from '../project/index.ts';
import { Job, type Outcome } from './job.ts';
import type { Task, WorkerData } from './tasks.ts';

/** Reads tasks one after another: in a thread, or in the first one where a thread would not pay. */
export function worker({ settings, common }: WorkerData, loadModule: ModuleLoader, given?: Context): (tasks: readonly Task[]) => Promise<Outcome[]> {
  const context: Context = given ?? { streams: process, common, stdout: new Outlet(process, 'stdout', common.language), stderr: new Outlet(process, 'stderr', common.language), loadModule };
  const job = new Job(settings, context, projectFinder({ config: settings.config, language: common.language, loadModule }));
  const open = (task: Task): Promise<Document> => {
    if (task.text === undefined && task.bytes === undefined) return openDocument(task, settings, context);
    return documentOf(task.bytes ?? task.text ?? '', task, settings, context);
  };
  return async (tasks) => {
    const outcomes: Outcome[] = [];
    for (const task of tasks) outcomes.push(await job.read(task, () => open(task)));
    return outcomes;
  };
}
