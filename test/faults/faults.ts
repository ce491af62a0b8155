// npm run faults [-- N...]: makes what can go wrong, each against local servers, and prints what came of it. Ends with 1
// where one was not survived.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setup } from '../program.ts';
import { CannotRun, Checks, type Fault } from './fault.ts';
import { FAULTS } from './list.ts';
import { endPrograms } from './programs.ts';

const LIMIT_MS = 90_000;

const wanted = process.argv.slice(2).map(Number);
const chosen = FAULTS.filter(({ n }) => wanted.length === 0 || wanted.includes(n)).sort((a, b) => a.n - b.n);
setup();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'exportwatch-faults-'));
const ends = { survived: 0, failed: 0, 'cannot run': 0 };
process.stdout.write(' # | fault | end | measured | seconds\n---|---|---|---|---\n');
for (const fault of chosen) {
  const begun = performance.now();
  const { end, measured } = await endOf(fault);
  ends[end] += 1;
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  process.stdout.write(`${String(fault.n).padStart(2)} | ${fault.name} | ${end} | ${measured} | ${seconds}\n`);
}
fs.rmSync(folder, { recursive: true, force: true });
process.stdout.write(`\n${ends.survived} survived, ${ends.failed} failed, ${ends['cannot run']} cannot be run here\n`);
process.exit(ends.failed > 0 ? 1 : 0);

async function endOf({ n, run, limitMs = LIMIT_MS }: Fault): Promise<{ end: keyof typeof ends; measured: string }> {
  const check = new Checks();
  const own = path.join(folder, String(n));
  fs.mkdirSync(own);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no end after ${limitMs / 1000} s`)), limitMs);
  });
  try {
    await Promise.race([run(check, own), late]);
    return { end: check.failed ? 'failed' : 'survived', measured: check.measured };
  } catch (error) {
    if (error instanceof CannotRun) return { end: 'cannot run', measured: error.message };
    const message =
      error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 3).join(' ') : String(error);
    return { end: 'failed', measured: [check.measured, message].filter(Boolean).join('; ') };
  } finally {
    clearTimeout(timer);
    endPrograms();
  }
}
