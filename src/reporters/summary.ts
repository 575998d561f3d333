import type { CheckedFile, CheckSummary, Severity } from '../types.ts';

/** How many of what: the figures below each report, and what `--fail-on` and `--max-warnings` ask for. */
export function summarize(files: readonly CheckedFile[]): CheckSummary {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  let failed = 0;
  for (const { findings, failure } of files) {
    if (failure !== null) failed += 1;
    for (const { severity } of findings) counts[severity] += 1;
  }
  return { files: files.length, failed, errors: counts.error, warnings: counts.warning, infos: counts.info };
}
