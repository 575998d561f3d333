// Makes dist/cli (the command: one entry, chunks loaded when needed) and dist/lib (the library, with types), fresh each time.
import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));

/** Modules that stand in for others in the bundles: [what is imported, by whom, what it becomes]. */
function standIns(list) {
  return {
    name: 'stand-ins',
    setup(bundler) {
      for (const [index, { from, contents }] of list.entries()) {
        const namespace = `stand-in-${index}`;
        bundler.onResolve({ filter: from }, ({ path, pluginData }) => (pluginData === 'real' ? null : { path, namespace }));
        bundler.onLoad({ filter: /.*/, namespace }, () => ({ contents, loader: 'js', resolveDir: root }));
      }
    },
  };
}

const xregexp = dirname(require.resolve('xregexp/package.json'));
const xregexpModule = {
  // Its core and `build` from the ES sources: the main file brings Unicode tables and polyfills that the engine has itself.
  from: /^xregexp$/,
  contents: `
    import XRegExp from ${JSON.stringify(join(xregexp, 'src/xregexp.js'))};
    import build from ${JSON.stringify(join(xregexp, 'src/addons/build.js'))};
    build(XRegExp);
    export default XRegExp;`,
};
const stringWidth = { from: /^string-width$/, contents: `module.exports = require('./src/output/width.ts').displayWidth;` };
// Never reached: tables are drawn without cli-table3's own colours.
const colors = { from: /^@colors\/colors\/safe$/, contents: `module.exports = {};` };
// Commander loads it for sub-commands that are programs of their own; there are none.
const childProcess = { from: /^node:child_process$/, contents: `module.exports = {};` };

const common = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  splitting: true,
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'linked',
  define: { KPI_EXTRACT_VERSION: JSON.stringify(version) },
  logLevel: 'warning',
  chunkNames: 'chunks/[name]-[hash]',
};

async function buildCommand() {
  await build({
    ...common,
    entryPoints: ['src/cli/run.ts'],
    outdir: 'dist/cli',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    banner: { js: `import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);` },
    plugins: [standIns([xregexpModule, stringWidth, colors, childProcess])],
  });
}

/** Platform neutral: an import of a Node module fails the build. */
async function buildLibrary() {
  await build({
    ...common,
    entryPoints: ['src/index.ts'],
    outdir: 'dist/lib',
    platform: 'neutral',
    target: 'es2022',
    mainFields: ['module', 'main'],
    plugins: [standIns([xregexpModule])],
  });
}

async function buildTypes() {
  const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');
  await promisify(execFile)(process.execPath, [tsc, '--project', 'tsconfig.build.json'], { cwd: root }).catch((error) => {
    throw new Error(error.stdout || error.message);
  });
}

await rm(join(root, 'dist'), { recursive: true, force: true });
try {
  await Promise.all([buildCommand(), buildLibrary(), buildTypes()]);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
