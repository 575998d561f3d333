import type { Reporter } from '../types.ts';

/** To add a reporter: one file, one line here. The keys are the values of `--reporter`. */
export const reporters = {
  pretty: { load: async () => (await import('./pretty.ts')).pretty },
} as const satisfies Record<string, { readonly load: () => Promise<Reporter> }>;

export type ReporterName = keyof typeof reporters;
export const reporterNames = Object.keys(reporters) as ReporterName[];
