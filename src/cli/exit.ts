/** The status of what was ended by Ctrl-C, as a shell tells it. */
export const INTERRUPTED = 130;

const state = { areThreadsLeft: false };

/** A thread that waits in the system, for a disk that does not answer, cannot be ended. */
export function tellThreadsLeft(): void {
  state.areThreadsLeft = true;
}

/** Ends the process, also where a thread cannot be ended: `process.exit` would wait for it. All is written by then. */
export async function exit(status: number): Promise<never> {
  if (state.areThreadsLeft) await exitNow(status);
  process.exit(status);
}

/** The one way in Node 20 to the `exit` of the system that waits for no thread is the one for WebAssembly programs; none is run. */
async function exitNow(status: number): Promise<void> {
  try {
    const { WASI } = await import('node:wasi');
    const { WebAssembly } = globalThis as unknown as { readonly WebAssembly: { readonly Memory: new (pages: { readonly initial: number }) => object } };
    const wasi = new WASI({ version: 'preview1', returnOnExit: false });
    wasi.initialize({ exports: { memory: new WebAssembly.Memory({ initial: 1 }) } });
    (wasi.wasiImport['proc_exit'] as (code: number) => void)(status);
  } finally {
    process.kill(process.pid, 'SIGKILL');
  }
}
