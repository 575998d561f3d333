import type { Reporter } from '../types.ts';

/** A way to tell what `check` found, loaded when it is asked for. */
export interface ReportFormat {
  readonly load: () => Promise<Reporter>;
  /** Endings of file names that mean this format. */
  readonly endings: readonly string[];
}

/** To add a reporter: one file, one line here. The keys are the values of `--reporter`. */
export const reporters = {
  pretty: { load: async () => (await import('./pretty.ts')).pretty, endings: ['.txt'] },
  json: { load: async () => (await import('./json.ts')).json, endings: ['.json'] },
  github: { load: async () => (await import('./github.ts')).github, endings: [] },
  sarif: { load: async () => (await import('./sarif.ts')).sarif, endings: ['.sarif', '.sarif.json'] },
  junit: { load: async () => (await import('./junit.ts')).junit, endings: [] },
  checkstyle: { load: async () => (await import('./checkstyle.ts')).checkstyle, endings: [] },
} as const satisfies Record<string, ReportFormat>;

export type ReporterName = keyof typeof reporters;
export const reporterNames = Object.keys(reporters) as ReporterName[];
