// What it costs to load the compiled parts of the program in a new process, beside a process that loads nothing.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const dist = path.join(import.meta.dirname, '../dist');
const PARTS = ['extract/extract.js', 'reconcile/reconcile.js', 'db/store.js'];
const RUNS = 9;

/** CPU milliseconds of a process that loads `module`, in the fastest of some runs. */
function costOf(module: string | null): number {
  const load = module ? `await import(${JSON.stringify(pathToFileURL(path.join(dist, module)).href)});` : '';
  const script = `${load} const { user, system } = process.cpuUsage(); process.stdout.write(String((user + system) / 1000));`;
  const run = (): number =>
    Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }));
  return Math.min(...Array.from({ length: RUNS }, run));
}

/** `extract/extract.js   310 ms   (bare Node 60 ms)`, a line each. */
export function startTable(): string {
  const bare = costOf(null).toFixed(0);
  const lines = PARTS.map(
    (part) => `  ${part.padEnd(22)} ${costOf(part).toFixed(0).padStart(5)} ms  (bare Node ${bare} ms)`,
  );
  return `starting, CPU time of a process that loads\n${lines.join('\n')}\n`;
}
