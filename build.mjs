// Bundles the program into dist/ and puts beside it what it reads at run time. A verb or thread loads one file and the
// chunks it shares with others: hundreds of small modules cost more to find than to run.
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundle, root } from './bundle.mjs';

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
const DATA = ['db/migrations', 'db/postgres/migrations', 'demo/press', 'demo/tools'];

/** Knows where dist/ is. Several entries use it, so it always stands in a chunk, a folder below. */
const distRoot = {
  name: 'dist-root',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^dist-root$/ }, () => ({ path: 'dist-root', namespace: 'dist-root' }));
    onLoad({ filter: /.*/, namespace: 'dist-root' }, () => ({
      contents: "export const placeOf = (file) => new URL('../' + file, import.meta.url).href;",
    }));
  },
};

rmSync(path.join(root, 'dist'), { recursive: true, force: true });
const { metafile } = await bundle({
  entries: ENTRIES,
  outdir: 'dist',
  plugins: [distRoot],
  placeOf: (file) => ({
    url: `placeOf('${file.replace(/\.ts$/, '.js')}')`,
    imports: "import { placeOf } from 'dist-root';\n",
  }),
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
