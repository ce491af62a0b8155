// The program as it is packed, for tests that run it from outside.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const SOURCES = ['api', 'cli', 'crawler', 'db', 'demo', 'extract', 'ledger', 'queue', 'reconcile', 'package.json'];

export const PROGRAM = path.join(root, 'dist/cli/main.js');

/** Compiles the program where a source is newer than what was compiled. */
export function setup(): void {
  const compiled = existsSync(PROGRAM) ? statSync(PROGRAM).mtimeMs : 0;
  if (SOURCES.some((name) => newest(path.join(root, name)) > compiled))
    execFileSync(process.execPath, [path.join(root, 'build.mjs')], { stdio: 'inherit' });
}

function newest(place: string): number {
  const stat = statSync(place);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(place).map((name) => newest(path.join(place, name))));
}
