import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const stages = `
export { readText } from './src/input/text.ts';
export { readMarkdown } from './src/input/markdown.ts';
export { outline } from './src/outline/index.ts';
export { extractDocument, rules } from './src/extract.ts';
export { scan } from './src/grammar/index.ts';
export { ndjson } from './src/output/ndjson.ts';
export { decode } from './src/cli/decode.ts';
`;

/** A copy of the built package, and the sources as one module with the stages apart: a build that goes on meanwhile disturbs no measurement. */
export async function prepare() {
  if (!existsSync(join(root, 'dist/lib/index.js'))) throw new Error('nothing is built: npm run build');
  const work = mkdtempSync(join(tmpdir(), 'kpi-extract-bench-'));
  process.on('exit', () => { rmSync(work, { recursive: true, force: true }); });
  for (const name of ['bin', 'dist', 'package.json']) cpSync(join(root, name), join(work, name), { recursive: true });
  await build({
    absWorkingDir: root,
    stdin: { contents: stages, resolveDir: root, loader: 'ts' },
    outfile: join(work, 'stages.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    minifyWhitespace: true,
    minifySyntax: true,
    alias: { xregexp: './scripts/xregexp.mjs' },
    define: { KPI_EXTRACT_VERSION: '"0"' },
    logLevel: 'warning',
  });
  return { work, library: join(work, 'dist/lib/index.js'), stages: join(work, 'stages.mjs'), command: join(work, 'bin/kpi-extract.js') };
}
