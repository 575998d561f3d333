// Builds a copy that npm is about to pack or to install from Git. `npm install --global git+…` prepares its copy without the tools for that,
// because its own `--global` reaches the install inside; then they are put in place first.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

function hasTools() {
  try {
    createRequire(import.meta.url).resolve('esbuild');
    return true;
  } catch {
    return false;
  }
}

if (!hasTools()) {
  // Without scripts, of which this is one.
  const args = ['ci', '--no-global', '--location=project', '--include=dev', '--ignore-scripts', '--no-audit'];
  execFileSync('npm', args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
}
await import('./build.mjs');
