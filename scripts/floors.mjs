// Holds the built command to floors.json: reads the shared corpus, has it scored against gold, compares figure by figure. Exit status 1 where
// a figure is below its floor or a document could not be read.
//   node scripts/floors.mjs [SHARED]      SHARED holds corpus/, gold/ and eval/; ../shared where not said
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const shared = process.argv[2] ?? join(root, '../shared');
const [corpus, gold, score] = ['corpus', 'gold', 'eval/score.mjs'].map((part) => join(shared, part));
const buffer = { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 };

/** Reads every document that has gold into a folder. Returns what went wrong, one sentence each. */
function readCorpus(out) {
  const wrong = [];
  for (const file of readdirSync(gold).filter((each) => each.endsWith('.json')).sort()) {
    const { document } = JSON.parse(readFileSync(join(gold, file), 'utf8'));
    try {
      const command = [join(root, 'bin/kpi-extract.js'), join(corpus, document), '--json', '--quiet'];
      const json = execFileSync(process.execPath, command, { ...buffer, timeout: 120_000, stdio: ['ignore', 'pipe', 'pipe'] });
      JSON.parse(json);
      writeFileSync(join(out, file), json);
    } catch (error) {
      wrong.push(`${document} could not be read: ${(error.stderr || error.message).trim()}`);
    }
  }
  return wrong;
}

/** [document, figure's name, figure, floor] for every floor; a figure that was not measured is null. */
function compare(floors, found) {
  const of = (where, wanted) => Object.entries(wanted).map(([name, floor]) => [where, name, found[where === 'overall' ? 'ALL' : where]?.[name] ?? null, floor]);
  return [...of('overall', floors.overall), ...Object.entries(floors.documents).flatMap(([name, wanted]) => of(name, wanted))];
}

const isEnough = (figure, floor) => figure !== null && figure >= floor - 1e-9;

function print(rows) {
  const cells = [['', '', 'figure', 'floor', ''], ...rows.map(([where, name, figure, floor]) =>
    [where, name, figure === null ? 'none' : figure.toFixed(4), floor.toFixed(4), isEnough(figure, floor) ? 'ok' : 'BELOW'])];
  const widths = cells[0].map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  for (const row of cells) console.log(row.map((cell, column) => (column === 2 || column === 3 ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))).join('  ').trimEnd());
}

function measure() {
  const out = mkdtempSync(join(tmpdir(), 'kpi-extract-floors-'));
  try {
    const wrong = readCorpus(out);
    const found = JSON.parse(execFileSync(process.execPath, [score, gold, corpus, out, '--json'], buffer));
    const floors = JSON.parse(readFileSync(join(root, 'floors.json'), 'utf8'));
    const rows = compare(floors, found);
    print(rows);
    for (const name of Object.keys(found)) if (name !== 'ALL' && !(name in floors.documents)) wrong.push(`${name} has no floor in floors.json`);
    const below = rows.filter(([, , figure, floor]) => !isEnough(figure, floor)).length;
    if (below > 0) wrong.push(`${below} of ${rows.length} figures are below their floor`);
    for (const sentence of wrong) console.error(sentence);
    if (wrong.length > 0) process.exitCode = 1;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

if (existsSync(score)) measure();
else console.log('SKIPPED: ../shared is not here; accuracy was not measured');
