// dist/cli: `start.cjs` loads `run.cjs`, which loads the other bundles when they are needed; beside each lies its byte code.
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';

/** Most runs need none of these; each is loaded by an `import()` of it. */
const apart = {
  table: 'src/output/table.ts', markdown: 'src/input/markdown.ts', docx: 'src/input/docx.ts', doc: 'src/input/doc.ts', odt: 'src/input/odt.ts', rtf: 'src/input/rtf.ts',
  html: 'src/input/html.ts', pdf: 'src/input/pdf.ts', image: 'src/input/image.ts', schema: 'src/output/schemas.ts', comparison: 'src/output/comparison.ts', compare: 'src/compare/index.ts', matchesfile: 'src/cli/matchesfile.ts', configuration: 'src/cli/project/configuration.ts', encodings: 'src/input/encodings.ts',
  recogniser: 'src/cli/recognise/recogniser.ts', xlsx: 'src/output/xlsx.ts', parquet: 'src/output/parquet.ts', page: 'src/output/page.ts', comparisonbook: 'src/output/comparisonbook.ts', comparisonpage: 'src/output/comparisonpage.ts',
  tinypool: 'src/cli/archive/tinypool.ts',
};
const bundles = { run: 'src/cli/run.ts', ...apart };

/** Leaves an `import()` of another bundle to the loader; every other one goes into the bundle that has it. */
const othersApart = {
  name: 'others-apart',
  setup(bundler) {
    bundler.onResolve({ filter: /^\.\.?\// }, ({ kind, path, resolveDir }) => {
      const [other] = kind === 'dynamic-import' ? Object.entries(apart).find(([, file]) => join(resolveDir, path).endsWith(file)) ?? [] : [];
      return other === undefined ? undefined : { path: `./${other}.cjs`, external: true };
    });
  },
};

/** A bundle is a function for the loader to call. */
const wrapper = { banner: { js: '(function (exports, require, module, __filename, __dirname) {' }, footer: { js: '})' } };

export async function buildCommand(common, folder, standIns) {
  const results = await Promise.all(Object.entries({ start: 'src/cli/start.ts', worker: 'src/cli/archive/worker.ts', ...bundles }).map(([name, entry]) => build({
    ...common,
    ...(name in bundles ? wrapper : {}),
    entryPoints: [entry],
    outfile: join(folder, `${name}.cjs`),
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    // `import()` becomes `require`, which is the loader's; the loader's own `import()` stays, for modules of the user. Raw templates become strings, which can be written in ASCII. A literal with
    // `\p{…}` stays one: made by `new RegExp`, it would be made at every call.
    supported: { 'dynamic-import': name === 'start' || name === 'worker', 'template-literal': false, 'regexp-unicode-property-escapes': true },
    mainFields: ['module', 'main'],
    // Tinypool looks for the file of its threads beside itself.
    ...(name === 'tinypool' ? { define: { ...common.define, 'import.meta.url': '__here' }, banner: { js: `${wrapper.banner.js}const __here = require('node:url').pathToFileURL(__filename).href;` } } : {}),
    plugins: [othersApart, standIns],
  })));
  await build({ ...common, entryPoints: [join(folderOf('tinypool'), 'entry/worker.js')], outfile: join(folder, 'entry/worker.js'), format: 'esm', platform: 'node', target: 'node20' });
  await Promise.all(Object.keys(bundles).map((name) => toAscii(join(folder, `${name}.cjs`))));
  await makeByteCode(folder);
  return results;
}

const folderOf = (name) => dirname(fileURLToPath(import.meta.resolve(name)));

/** Half the memory, and nothing to decode. What is still not ASCII stands in literal patterns. */
async function toAscii(file) {
  const source = await readFile(file, 'utf8');
  await writeFile(file, source.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`));
}

/** In a process of its own, with the flags that the command will have: none. */
async function makeByteCode(folder) {
  const env = { ...process.env, NODE_OPTIONS: '' };
  await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'bytecode.cjs'), folder, ...Object.keys(bundles)], { env, maxBuffer: 1e9 });
}
