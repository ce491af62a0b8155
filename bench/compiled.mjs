// Runs a benchmark over the code that users run, bundled like the program: `node bench/compiled.mjs bench/bench.ts …`. Loaded
// through tsx, functions carry their names along at run time and are measured slower than they are.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle, root } from '../bundle.mjs';

const [, , program = '', ...options] = process.argv;
const OUT = 'dist/measured';

await bundle({
  entries: [program],
  outdir: OUT,
  // what lies beside a source is read where it lies
  placeOf: (file) => ({
    url: JSON.stringify(pathToFileURL(path.join(root, file)).href),
    dirname: JSON.stringify(path.dirname(path.join(root, file))),
  }),
});
execFileSync(process.execPath, [path.join(root, OUT, program.replace(/\.ts$/, '.js')), ...options], {
  stdio: 'inherit',
});
