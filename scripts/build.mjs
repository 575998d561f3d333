// Makes dist/cli (the command: bundles with their byte code) and dist/lib (the library, with types), fresh each time.
import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { buildCommand } from './command.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
const target = join(root, 'dist');
/** Built here, then put in place whole: a build that fails leaves the last good one. */
const work = join(root, 'node_modules/.kpi-extract-build', String(process.pid));
const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));

/** Modules that stand in for others in the bundles. */
function standIns(list) {
  return {
    name: 'stand-ins',
    setup(bundler) {
      for (const [index, { from, importer = /./, contents }] of list.entries()) {
        const namespace = `stand-in-${index}`;
        bundler.onResolve({ filter: from }, (asked) => (importer.test(asked.importer) ? { path: asked.path, namespace } : undefined));
        bundler.onLoad({ filter: /.*/, namespace }, () => ({ contents, loader: 'js', resolveDir: root }));
      }
    },
  };
}

const stringWidth = { from: /^string-width$/, contents: `module.exports = require('./src/output/width.ts').displayWidth;` };
// Never reached: tables are drawn without cli-table3's own colours.
const colors = { from: /^@colors\/colors\/safe$/, contents: `module.exports = {};` };
// Its way in for Node reads files.
const hyparquet = { from: /^hyparquet$/, contents: `export * from 'hyparquet/src/index.js';` };
// Commander loads it for sub-commands that are programs of their own; there are none.
const childProcess = { from: /^node:child_process$/, importer: /[\\/]commander[\\/]/, contents: `module.exports = {};` };

/** The patterns as XRegExp shapes them, so that the bundles need not: a table in the place of src/text/shapes.ts. */
async function shapePatterns() {
  const file = join(work, 'shapes.mjs');
  await build({
    absWorkingDir: root, bundle: true, format: 'esm', platform: 'node', outfile: file, logLevel: 'warning', ignoreAnnotations: true, alias: { xregexp: './scripts/xregexp.mjs' },
    stdin: { contents: `import './src/grammar/index.ts'; import './src/refine/index.ts'; export { shapeAll } from './src/text/pattern.ts';`, resolveDir: root, loader: 'ts' },
  });
  const { shapeAll } = await import(pathToFileURL(file).href);
  const table = shapeAll();
  await rm(file);
  return [
    { from: /\/shapes\.ts$/, contents: `export const shapes = ${JSON.stringify(table)};` },
    { from: /^xregexp$/, contents: `export default (source) => { throw new Error('a pattern the build has not shaped: ' + source); };` },
  ];
}

const common = {
  absWorkingDir: root,
  bundle: true,
  minifyWhitespace: true,
  minifySyntax: true,
  // Licences go into a file of their own, whole: many packages have no such comment.
  legalComments: 'none',
  // An error outside our hands prints the line it happened in.
  lineLimit: 160,
  metafile: true,
  define: { KPI_EXTRACT_VERSION: JSON.stringify(version) },
  logLevel: 'warning',
};

/** Platform neutral: an import of a Node module fails the build. */
async function buildLibrary(shaped) {
  return await build({
    ...common,
    entryPoints: ['src/index.ts'],
    outdir: join(work, 'lib'),
    format: 'esm',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    platform: 'neutral',
    target: 'es2022',
    mainFields: ['module', 'main'],
    plugins: [standIns([stringWidth, colors, hyparquet, ...shaped])],
  });
}

async function buildTypes() {
  const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');
  await promisify(execFile)(process.execPath, [tsc, '--project', 'tsconfig.build.json', '--outDir', join(work, 'lib')], { cwd: root }).catch((error) => {
    throw new Error(error.stdout || error.message);
  });
  await keepPublicTypes(join(work, 'lib'));
}

/** tsc declares every file; what `index.d.ts` leads to stays, with `.js` where the sources say `.ts`. */
async function keepPublicTypes(folder) {
  const specifier = /(from\s+|import\()(['"])(\.{1,2}\/[^'"]+)\.ts\2/g;
  const kept = new Set();
  const follow = async (file) => {
    if (kept.has(file)) return;
    kept.add(file);
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(specifier, '$1$2$3.js$2'));
    for (const [, , , target] of text.matchAll(specifier)) await follow(join(dirname(file), `${target}.d.ts`));
  };
  await follow(join(folder, 'index.d.ts'));
  for (const entry of await readdir(folder, { recursive: true })) {
    const file = join(folder, entry);
    if (file.endsWith('.d.ts') && !kept.has(file)) await rm(file);
  }
}

/** The licence texts of all packages that went into a bundle. */
async function writeLicences(results) {
  const packages = new Set();
  for (const input of results.flatMap(({ metafile }) => Object.keys(metafile.inputs))) {
    const found = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(input);
    if (found) packages.add(found[0]);
  }
  const texts = await Promise.all([...packages].sort().map(async (folder) => {
    const { name, version: its, license } = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'));
    const file = (await readdir(join(root, folder))).find((each) => /^licen[cs]e(?:[-.].*)?$/i.test(each));
    const text = file === undefined ? '' : await readFile(join(root, folder, file), 'utf8');
    return `${name} ${its} (${license})\n\n${text.trim()}\n`;
  }));
  await writeFile(join(work, 'THIRD-PARTY-LICENSES.txt'), texts.join(`\n${'-'.repeat(80)}\n\n`));
}

/** tsc leaves folders behind that held only types no one sees. */
async function removeEmpty(folder) {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) await removeEmpty(join(folder, entry.name));
  }
  if ((await readdir(folder)).length === 0) await rm(folder, { recursive: true });
}

await mkdir(work, { recursive: true });
try {
  const shaped = await shapePatterns();
  const [command, library] = await Promise.all([
    buildCommand(common, join(work, 'cli'), standIns([stringWidth, colors, childProcess, ...shaped])), buildLibrary(shaped), buildTypes(),
  ]);
  await writeLicences([...command, library]);
  await removeEmpty(work);
  await rm(target, { recursive: true, force: true });
  await rename(work, target);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await rm(work, { recursive: true, force: true });
}
