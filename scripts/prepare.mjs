// Builds where a source is younger than what is built: for the tests, and for a copy that npm packs or installs from Git.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const time = (path) => statSync(join(root, path)).mtimeMs;

function isFresh() {
  if (!existsSync(join(root, 'dist/cli'))) return false;
  const since = time('dist/cli');
  const sources = ['src', 'scripts'].flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)));
  return [...sources, 'package.json'].every((file) => time(file) <= since);
}

function hasTools() {
  try {
    createRequire(import.meta.url).resolve('esbuild');
    return true;
  } catch {
    return false;
  }
}

/**
 * `npm install --global git+…` prepares its copy without what it takes to build, because its own `--global` reaches the install inside.
 * Put in place without scripts, of which this is one.
 */
function installTools() {
  const args = ['ci', '--no-global', '--location=project', '--include=dev', '--ignore-scripts', '--no-audit'];
  execFileSync('npm', args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
}

if (!isFresh()) {
  if (!hasTools()) installTools();
  await import('./build.mjs');
}
