import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** The short run; the long one is `npm run fuzz`. */
test('documents harmed at random end in a report or in one clear fault', () => {
  const { status, stdout } = spawnSync(process.execPath, [join(import.meta.dirname, '../../scripts/fuzz.mjs'), '--count', '60'], { encoding: 'utf8' });
  expect(stdout.split('\n').filter((line) => /^\w+: 60 mutations, \d+ reports, \d+ faults told, 0 failures/.test(line)), stdout).toHaveLength(6);
  expect(status).toBe(0);
}, 240_000);
