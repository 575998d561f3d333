// The built command on later versions of Node.js: the same bytes as on the one that built it, without byte code, with the byte code of its first run, and in threads; then how long it takes to start.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { enginesSection, nodeOf, VERSIONS } from '../bench/engines.mjs';

const root = join(import.meta.dirname, '..');
const fixtures = join(root, 'fixtures');
const command = join(root, 'bin/kpi-extract.js');
const files = readdirSync(join(fixtures, 'formats')).filter((name) => /\.(?:docx|odt|rtf|html|pdf)$/u.test(name)).map((name) => join(fixtures, 'formats', name));
const lines = [
  ['--json', join(fixtures, 'union-plan.md')],
  [join(fixtures, 'ocr-report.txt'), '--lang', 'en'],
  ['--format', 'ndjson', ...files],
  ['--format', 'ndjson', '--jobs', '2', join(fixtures, 'clean')],
  ['check', join(fixtures, 'ocr-report.txt')],
];

/** Whether an engine takes byte code. */
const TAKEN = `const { readFileSync } = require('node:fs');
  const { Script } = require('node:vm');
  process.exitCode = new Script(readFileSync(process.argv[2], 'latin1'), { cachedData: readFileSync(process.argv[1]).subarray(128) }).cachedDataRejected ? 1 : 0;`;

const work = mkdtempSync(join(tmpdir(), 'kpi-extract-engines-'));
let wrong = 0;
try {
  const run = (program, line, env) => {
    const { status, stdout, stderr } = spawnSync(program, [command, '--quiet', ...line], { encoding: 'utf8', maxBuffer: 1e9, env: { PATH: process.env.PATH, HOME: work, XDG_CACHE_HOME: join(work, 'cache'), ...env } });
    return `${status}\n${stdout}${stderr}`;
  };
  const expected = lines.map((line) => run(process.execPath, line, {}));
  const statuses = expected.map((each) => each.split('\n', 1)[0]).join(' ');
  if (statuses !== '0 0 0 0 1') throw new Error(`exit statuses ${statuses}`);
  for (const version of VERSIONS) {
    const program = nodeOf(version, work);
    if (program === null) throw new Error(`Node ${version} is not to be had from the registry`);
    for (const [name, env] of [['no byte code', { NODE_DISABLE_COMPILE_CACHE: '1' }], ['first run', {}], ['kept byte code', {}]]) {
      const differ = lines.filter((line, i) => run(program, line, env) !== expected[i]);
      wrong += differ.length;
      if (name === 'first run') {
        const [kept] = readdirSync(join(work, 'cache/kpi-extract/code')).filter((file) => file.startsWith(`run.cjs.v${version}.`));
        if (kept === undefined || spawnSync(program, ['-e', TAKEN, join(work, 'cache/kpi-extract/code', kept), join(root, 'dist/cli/run.cjs')]).status !== 0) {
          wrong += 1;
          console.log(`Node ${version}: no byte code was kept, or the engine does not take it`);
        }
      }
      console.log(`Node ${version}, ${name}: ${lines.length - differ.length} of ${lines.length} the same${differ.length > 0 ? `; not ${differ.map((line) => line.join(' ')).join('; ')}` : ''}`);
    }
  }
  const { about, head, rows } = enginesSection({ work, command }, { times: (ratio) => ratio.toFixed(2) });
  console.log([about, ...[head, ...rows].map((row) => row.join(' | '))].join('\n'));
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.exitCode = wrong > 0 ? 1 : 0;
