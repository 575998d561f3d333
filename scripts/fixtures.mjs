// Writes what must come out of each fixture: fixtures/expected/NAME.json, the whole report. Read the difference before you commit it.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { extract } from '../dist/lib/index.js';

const folder = join(import.meta.dirname, '../fixtures');
mkdirSync(join(folder, 'expected'), { recursive: true });
for (const name of readdirSync(folder).filter((file) => /\.(?:txt|md)$/u.test(file) && file !== 'README.md')) {
  const bytes = readFileSync(join(folder, name));
  const text = new TextDecoder('utf-8').decode(bytes);
  const report = extract(text, { path: name, sha256: createHash('sha256').update(bytes).digest('hex') });
  report.generator.version = '*';
  writeFileSync(join(folder, 'expected', `${name}.json`), `${JSON.stringify(report, null, 1)}\n`);
}
