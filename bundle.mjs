// How sources become the program that users run: bundled by esbuild, with a chunk for what several entries share.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export const root = path.dirname(fileURLToPath(import.meta.url));
const { dependencies, devDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** Small libraries that every page needs, and that Node loads slowly: as CommonJS, or in many files. */
const BUNDLED = ['entities', 'natural', 'tldts'];

/** `placeOf`: what to put for `import.meta.url` in a module, a path below the root, so that it finds what lies beside it from any chunk. */
const places = (placeOf) => ({
  name: 'places',
  setup({ onLoad }) {
    onLoad({ filter: /\.(?:ts|mjs)$/ }, ({ path: file }) => {
      const source = readFileSync(file, 'utf8');
      if (!source.includes('import.meta.url') && !source.includes('import.meta.dirname')) return undefined;
      const place = placeOf(path.relative(root, file).replaceAll(path.sep, '/'));
      const placed = source
        .replaceAll('import.meta.url', place.url)
        .replaceAll('import.meta.dirname', place.dirname ?? 'import.meta.dirname');
      return { contents: `${placed}\n${place.imports ?? ''}`, loader: file.endsWith('.ts') ? 'ts' : 'js' };
    });
  },
});

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

/** Bundles `entries` into `outdir`; answers what was read. */
export const bundle = ({ entries, outdir, placeOf, plugins = [] }) =>
  build({
    absWorkingDir: root,
    entryPoints: entries,
    outdir,
    outbase: '.',
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    external: Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !BUNDLED.includes(name)),
    mainFields: ['module', 'main'],
    metafile: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    charset: 'utf8',
    sourcemap: 'linked',
    sourcesContent: false,
    plugins: [...plugins, places(placeOf), json],
    logLevel: 'warning',
  });
