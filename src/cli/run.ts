import { CommanderError } from 'commander';
import type { Context, ModuleLoader } from './context.ts';
import { restoreEngine } from './engine.ts';
import { explain } from './fault.ts';
import { threadWorker } from './archive/work.ts';
import { chooseLanguage } from './locale.ts';
import { Outlet, tell } from './outlet.ts';
import { buildProgram, usageError } from './program.ts';
import { columnsOf, readCommon } from './settings.ts';
import type { Streams } from './streams.ts';

export { wasSuited } from './engine.ts';
export { exit } from './exit.ts';

/** What threads run. */
export const workIn = threadWorker;

/**
 * The command: arguments (without `node` and the script) and streams to an exit status. 0 done; 1 `check` found problems; 2 wrong usage, an
 * input that cannot be read, or a fault of the program. Never throws, never ends the process; what was printed is out by then.
 */
export async function run(argv: readonly string[], streams: Streams, loadModule: ModuleLoader): Promise<number> {
  const language = chooseLanguage(argv, streams.env);
  const stdout = new Outlet(streams, 'stdout', language);
  const stderr = new Outlet(streams, 'stderr', language);
  try {
    return await runCommand(argv, streams, { language, stdout, stderr, loadModule });
  } catch (error) {
    const usage = error instanceof CommanderError ? usageError(error) : error;
    if (usage === null) return 0;
    await tell(stderr, explain(usage, language, argv.includes('--debug'))).catch(() => undefined);
    return 2;
  } finally {
    await Promise.all([stdout.flush(), stderr.flush()]);
    restoreEngine();
  }
}

type Outlets = Pick<Context, 'stdout' | 'stderr' | 'loadModule'> & { readonly language: Context['common']['language'] };

async function runCommand(argv: readonly string[], streams: Streams, { language, stdout, stderr, loadModule }: Outlets): Promise<number> {
  let status = 0;
  const help: string[] = [];
  const contextOf = (options: Readonly<Record<string, unknown>>): Context => ({ streams, common: readCommon(options, language), stdout, stderr, loadModule });
  const program = buildProgram({
    language,
    helpColumns: () => columnsOf(null, streams.env, stdout.terminal?.columns),
    print: (text) => { help.push(text); },
    // Loaded when it is their turn: help and version need neither, and what goes wrong in loading is told like any fault.
    extract: async (files, options) => {
      const { extractCommand } = await import('./extract.ts');
      status = await extractCommand(files, options, contextOf(options));
    },
    check: async (files, options) => {
      const { checkCommand } = await import('./check.ts');
      status = await checkCommand(files, options, contextOf(options));
    },
    compare: async (files, options) => {
      const { compareCommand } = await import('./compare.ts');
      status = await compareCommand(files, options, contextOf(options));
    },
    explain: async (names, options) => {
      const { explainCommand } = await import('./explain.ts');
      status = await explainCommand(names, contextOf(options));
    },
    schema: async (names, options) => {
      const { schemaCommand } = await import('./schema.ts');
      status = await schemaCommand(names, contextOf(options));
    },
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
  } finally {
    await stdout.write(help);
  }
  return status;
}
