import { wantsColor } from './color.ts';
import type { Outlet } from './outlet.ts';
import type { CommonSettings } from './settings.ts';
import type { Streams } from './streams.ts';

/** `import()`, which a bundle has not. */
export type ModuleLoader = (url: string) => Promise<unknown>;

/** What the commands share while they run. */
export interface Context {
  readonly streams: Streams;
  readonly common: CommonSettings;
  readonly stdout: Outlet;
  readonly stderr: Outlet;
  readonly loadModule: ModuleLoader;
}

export const colorFor = (outlet: Outlet, { env }: Streams, { color }: CommonSettings): boolean =>
  wantsColor({ flag: color, environment: env, terminal: () => outlet.terminal?.isTTY === true });
