// Back-ups: one file that stands alone, taken while others write, and looked through before it bears its name.
import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';
import { BadStore } from '../ledger/store.ts';
import { schemaOf } from './identity.ts';
import { connect, copyDatabase } from './sqlite.ts';
import { fileFaults, keyFaults } from './whole.ts';

export interface Copied {
  bytes: number;
  schema: number;
}

export type OnProgress = (done: number, total: number) => void;

/** Copies the ledger at `path`, as it stands at this moment, to a new file. Throws BadStore, leaving nothing behind. */
export async function backUp(path: string, to: string, onProgress: OnProgress = () => {}): Promise<Copied> {
  if (existsSync(to)) throw new BadStore(`${to} is there already: name a new file.`);
  if (!existsSync(dirname(to))) throw new BadStore(`${dirname(to)}: no such folder.`);
  const part = `${to}.${process.pid}.part`;
  try {
    wholeLedger(path);
    await copyDatabase(path, part, onProgress);
    const schema = wholeLedger(part, true, `the copy of ${path}`);
    if (existsSync(to)) throw new BadStore(`${to} is there already: name a new file.`);
    renameSync(part, to);
    return { bytes: statSync(to).size, schema };
  } finally {
    rmSync(part, { force: true });
  }
}

/** Beside the ledger, under a name with `what` and the instant of the real clock. Answers the file. */
export async function backUpBeside(path: string, what: string): Promise<string> {
  const to = freeName(path, `${what}.${new Date().toISOString()}`);
  await backUp(path, to);
  return to;
}

/** A name beside `path` that no file bears. */
export function freeName(path: string, label: string): string {
  const { dir, name, ext } = parse(path);
  const stem = join(dir, `${name}.${label.replaceAll(':', '-')}`);
  for (let nth = 1; ; nth++) {
    const free = `${stem}${nth === 1 ? '' : `-${nth}`}${ext || '.db'}`;
    if (!existsSync(free)) return free;
  }
}

/** The schema of a file that is a ledger and, where asked to `look`, holds together. Throws BadStore for any other. */
export function wholeLedger(path: string, look = false, name = path): number {
  if (!existsSync(path)) throw new BadStore(`${path}: no such file.`);
  const db = connect(path, true);
  try {
    const schema = schemaOf(db, path);
    if (schema === 0) throw new BadStore(`${path} is empty.`);
    const faults = look ? [...fileFaults(db), ...keyFaults(db)] : [];
    if (faults.length) throw new BadStore(`${name} is damaged: ${faults[0]}`);
    return schema;
  } finally {
    db.close();
  }
}
