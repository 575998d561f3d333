import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Tests of the command run what is built: built anew where a source is younger. */
export function setup(): void {
  const built = join(root, 'dist/cli');
  const since = existsSync(built) ? statSync(built).mtimeMs : 0;
  const young = ['src', 'scripts'].some((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).some((file) => statSync(join(root, folder, file)).mtimeMs > since));
  if (young) execFileSync(process.execPath, [join(root, 'scripts/build.mjs')], { cwd: root, stdio: 'inherit' });
}
