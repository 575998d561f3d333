// Prints what the rules say of the faults that are put into fixtures/clean: a table, and every miss with its line and what was said instead.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', 'tests/check/seeded.test.ts', '--reporter=dot', '-t', 'nearly every fault'], {
  cwd: root, env: { ...process.env, SEEDED: process.argv[2] ?? 'all' }, stdio: 'inherit',
});
process.exitCode = status ?? 1;
