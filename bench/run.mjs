// The benchmark: ratios of things measured in one run. `--only NAME` runs one section, `--write` writes docs/benchmarks.md.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { prepare, root } from './places.mjs';
import { sections } from './sections.mjs';

const intro = () => `# Benchmarks

Written by \`npm run bench -- --write\` (after \`npm run build\`). What counts are the ratios, each between things measured in the same run; absolute
figures are those of the machine: ${cpus()[0].model.trim()}, ${cpus().length} cores, Node ${process.versions.node}. Times are processor time where nothing else is said.
Texts are made of the documents in \`fixtures/\` with generated prose between, so that figures are about as frequent as in published plans.
`;

function render({ title, about, head, rows }) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const rule = head.map((_, index) => (rows.every((row) => /^[\d*.\s–]*$/u.test(row[index])) ? '---:' : '---'));
  return `## ${title}\n\n${about}\n\n${[head, rule, ...rows].map(line).join('\n')}\n`;
}

const { values } = parseArgs({ options: { only: { type: 'string', multiple: true }, write: { type: 'boolean' } } });
const names = values.only ?? Object.keys(sections);
const unknown = names.find((name) => !(name in sections));
if (unknown !== undefined || (values.write && values.only)) {
  console.error(unknown === undefined ? '--write takes all sections' : `no section ${unknown}: ${Object.keys(sections).join(', ')}`);
  process.exit(2);
}

const places = await prepare();
const parts = [intro()];
console.log(parts[0]);
for (const name of names) {
  parts.push(render(await sections[name](places)));
  console.log(parts.at(-1));
}
if (values.write) {
  mkdirSync(join(root, 'docs'), { recursive: true });
  writeFileSync(join(root, 'docs/benchmarks.md'), parts.join('\n'));
}
