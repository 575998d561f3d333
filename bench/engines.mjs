// Start-up on later versions of Node.js, which come from the `node` package of the npm registry.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { interleaved } from './child.mjs';
import { document, kB } from './texts.mjs';

export const VERSIONS = ['22', '24'];

/** The program of a version; null where no registry answers. */
export function nodeOf(version, work) {
  const folder = join(work, `node-${version}`);
  const program = join(folder, 'node_modules/node/bin/node');
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  // Its install script puts the program in place.
  spawnSync('npm', ['install', '--no-audit', '--no-fund', '--no-save', '--silent', `node@${version}`], { cwd: folder, timeout: 180_000 });
  return existsSync(program) ? program : null;
}

export function enginesSection({ work, command }, { times }) {
  const file = join(work, 'engines.txt');
  writeFileSync(file, document('text', 30 * kB, 0));
  const engines = [[`Node ${process.versions.node}, the build's`, process.execPath], ...VERSIONS.map((version) => [`Node ${version}`, nodeOf(version, work)])];
  const code = join(work, 'code');
  const rows = [];
  for (const [name, program] of engines) {
    if (program === null) {
      rows.push([name, 'SKIPPED: no package registry answered', '', '', '']);
      continue;
    }
    rmSync(code, { recursive: true, force: true });
    const commands = [['-e', '0'], [command, file, '--json']];
    const fresh = interleaved(commands, 9, [program, program], { NODE_DISABLE_COMPILE_CACHE: '1' });
    const kept = interleaved(commands, 15, [program, program], { XDG_CACHE_HOME: code });
    rows.push([name, fresh[0].cpu.toFixed(0), times(fresh[1].cpu / fresh[0].cpu), times(kept[1].cpu / kept[0].cpu), times(kept[1].wall / kept[0].wall)]);
  }
  return {
    title: 'Start-up on other engines',
    about: 'The whole process on one text of 30 kB with `--json`, against `node -e 0` of the same engine. The build leaves byte code for its own engine; any other keeps its own with the first run.',
    head: ['engine', '`node -e 0`, ms', 'without kept byte code', 'with it', 'with it, clock'], rows,
  };
}
