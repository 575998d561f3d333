// Writes `NAME.cjs.ENGINE.cache` beside each bundle: the byte code of what runs when documents are read. Arguments: folder, names.
const { createHash } = require('node:crypto');
const { readFileSync, readdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

const [folder, ...names] = process.argv.slice(2);
const fixtures = join(__dirname, '../fixtures');
const loaded = new Map();

/** Byte code is only taken by an engine with the flags of the one that made it: the command may not set any here. */
const engine = { setFlagsFromString: () => undefined };

/** As src/cli/start.ts loads it. */
function load(name) {
  const known = loaded.get(name);
  if (known !== undefined) return known.module.exports;
  const filename = join(folder, name);
  const source = readFileSync(filename);
  const script = new Script(source.toString('latin1'), { filename });
  const module = { exports: {} };
  loaded.set(name, { filename, source, script, module });
  const resolve = (other) => (other.startsWith('./') ? load(other) : other === 'node:v8' ? engine : require(other));
  script.runInThisContext()(module.exports, resolve, module, filename, folder);
  return module.exports;
}

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

async function main() {
  // What has run is kept, however long ago, and nothing is marked as worth compiling at its first call. Afterwards the flags are as before.
  setFlagsFromString('--no-flush-bytecode');
  setFlagsFromString('--no-sparkplug');
  const { run } = load('./run.cjs');
  const documents = readdirSync(fixtures).filter((each) => /\.(?:txt|md)$/.test(each) && each !== 'README.md').sort();
  // Readers of files that are no text run too.
  const files = readdirSync(join(fixtures, 'formats')).filter((each) => /^[a-z]+\.(?:docx|doc|odt|rtf|html|pdf)$/.test(each)).sort().map((each) => `formats/${each}`);
  for (const name of [...documents, ...files, 'settings/plan.txt']) {
    for (const format of ['json', 'table']) {
      const status = await run(['--format', format, '--quiet', join(fixtures, name)], process);
      if (status !== 0 && !name.startsWith('formats')) throw new Error(`${name}: exit status ${status}`);
    }
  }
  for (const name of documents) {
    const status = await run(['check', join(fixtures, name)], process);
    if (status === 2) throw new Error(`check ${name}: exit status 2`);
  }
  await run(['schema'], process);
  setFlagsFromString('--sparkplug');
  setFlagsFromString('--flush-bytecode');
  for (const name of names) {
    load(`./${name}.cjs`);
    const { filename, source, script } = loaded.get(`./${name}.cjs`);
    const code = script.createCachedData();
    writeFileSync(`${filename}.${process.version}-${process.platform}-${process.arch}.cache`, Buffer.concat([Buffer.from(sha256(source) + sha256(code)), code]));
  }
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
