// Bundles the program into dist/ and puts beside it what it reads at run time. A verb or thread loads one file and the
// chunks it shares with others: hundreds of small modules cost more to find than to run.
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = path.dirname(fileURLToPath(import.meta.url));
const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** Files that are opened by their place: the program, its threads, and the doors that the benchmarks and tests come in by. */
const ENTRIES = [
  'cli/main.ts',
  ...['decider', 'gatherer', 'judge-writer', 'page-adder', 'page-reader', 'past-builder'].map(
    (thread) => `cli/threads/${thread}.ts`,
  ),
  'db/postgres/socket.ts',
  'db/postgres/store-thread.ts',
  'cli/sourcesFile.ts',
  'crawler/crawl.ts',
  'db/store.ts',
  'extract/extract.ts',
  'reconcile/reconcile.ts',
];
/** Small libraries that every page needs, and that Node loads slowly: as CommonJS, or in many files. */
const BUNDLED = ['entities', 'natural', 'tldts'];
const DATA = ['db/migrations', 'db/postgres/migrations', 'demo/press', 'demo/tools'];

/** Whatever chunk a module was put in, it finds what lies beside its own place in dist/. */
const places = {
  name: 'places',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^dist-root$/ }, () => ({ path: 'dist-root', namespace: 'places' }));
    // Several entries use it, so it always stands in a chunk, a folder below dist/.
    onLoad({ filter: /^dist-root$/, namespace: 'places' }, () => ({
      contents: "export const placeOf = (file) => new URL('../' + file, import.meta.url).href;",
    }));
    onLoad({ filter: /\.(?:ts|mjs)$/ }, ({ path: file }) => {
      const source = readFileSync(file, 'utf8');
      if (!source.includes('import.meta.url')) return undefined;
      const place = path.relative(root, file).replaceAll(path.sep, '/').replace(/\.ts$/, '.js');
      const placed = source.replaceAll('import.meta.url', `placeOf('${place}')`);
      return {
        contents: `${placed}\nimport { placeOf } from 'dist-root';\n`,
        loader: file.endsWith('.ts') ? 'ts' : 'js',
      };
    });
  },
};

/** V8 reads JSON faster from a string than as a program. */
const json = {
  name: 'json',
  setup({ onLoad }) {
    onLoad({ filter: /\.json$/ }, ({ path: file }) => {
      const packed = JSON.stringify(JSON.parse(readFileSync(file, 'utf8')));
      return { contents: `export default JSON.parse(${JSON.stringify(packed)});` };
    });
  },
};

rmSync(path.join(root, 'dist'), { recursive: true, force: true });
const { metafile } = await build({
  metafile: true,
  absWorkingDir: root,
  entryPoints: ENTRIES,
  outdir: 'dist',
  outbase: '.',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  external: Object.keys(dependencies).filter((name) => !BUNDLED.includes(name)),
  mainFields: ['module', 'main'],
  platform: 'node',
  format: 'esm',
  target: 'node20',
  charset: 'utf8',
  sourcemap: 'linked',
  sourcesContent: false,
  plugins: [places, json],
  logLevel: 'warning',
});
for (const data of DATA) cpSync(path.join(root, data), path.join(root, 'dist', data), { recursive: true });
writeFileSync(path.join(root, 'dist/LICENCES.txt'), licences(Object.keys(metafile.inputs)));

/** The licences of the libraries whose files were bundled. */
function licences(files) {
  const folders = files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0] ?? []);
  return [...new Set(folders)]
    .map((folder) => {
      const licence = readdirSync(path.join(root, folder)).find((file) => /^licen[cs]e/i.test(file));
      if (!licence) throw new Error(`no licence in ${folder}`);
      return `${path.basename(folder)}\n\n${readFileSync(path.join(root, folder, licence), 'utf8')}`;
    })
    .join('\n\n');
}
