import { inChunks, serialize } from '../output/serialize.ts';
import type { CheckedFile, CheckReport, Reporter } from '../types.ts';
import { summarize } from './summary.ts';

/** One JSON object; `kpi-extract schema check` prints its schema. */
export const json: Reporter = {
  *report(files, { version }) {
    const report: CheckReport = {
      schemaVersion: '1', generator: { name: 'kpi-extract', version }, files: files.map(documentOf), summary: summarize(files),
    };
    yield* inChunks(serialize(report, '  '));
    yield '\n';
  },
};

const documentOf = ({ path, failure, findings }: CheckedFile): CheckReport['files'][number] => ({
  path,
  failure,
  diagnostics: findings.map(({ rule, severity, message, position, related, fingerprint }) => ({
    rule, severity, message, position,
    related: related.map((other) => ({ message: other.message, path: other.file === null ? path : other.file.path, position: other.position })),
    fingerprint,
  })),
});
