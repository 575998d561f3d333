import { wantsColor } from './color.ts';
import type { Outlet } from './outlet.ts';
import type { CommonSettings } from './settings.ts';
import type { Streams } from './streams.ts';

/** What the commands share while they run. */
export interface Context {
  readonly streams: Streams;
  readonly common: CommonSettings;
  readonly stdout: Outlet;
  readonly stderr: Outlet;
}

export const colorFor = (outlet: Outlet, { env }: Streams, { color }: CommonSettings): boolean =>
  wantsColor({ flag: color, environment: env, terminal: () => outlet.terminal?.isTTY === true });
