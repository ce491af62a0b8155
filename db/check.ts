// Looks through a whole ledger, one check after another, over one state of it, reading only.
import { blocks, spans } from './checks/texts.ts';
import type { Check } from './checks/check.ts';
import { digests } from './checks/digests.ts';
import { file } from './checks/file.ts';
import { indexes } from './checks/indexes.ts';
import { grounded, passages } from './checks/lines.ts';
import { references } from './checks/references.ts';
import { search } from './checks/search.ts';
import { mustBe, schemaOf } from './identity.ts';
import { shippedMigrations } from './migrations.ts';
import type { Connection } from './connection.ts';
import { connect } from './sqlite.ts';

/** The file first: what the others find in a broken one may follow from that. */
const CHECKS: readonly Check[] = [file, references, digests, blocks, spans, passages, grounded, indexes, search];

export interface Checked {
  name: string;
  holds: string;
  /** Things looked at. */
  looked: number;
  faults: number;
  /** The first few faults. */
  first: string[];
}

const FIRST = 20;
/** Things between two looks at other work. */
const STRIDE = 200;

type OnProgress = (done: number, total: number, check: string) => void;

/** Throws BadStore for what is no ledger of this program and schema. */
export async function checkLedger(path: string, onProgress: OnProgress = () => {}): Promise<Checked[]> {
  const db = connect(path, true);
  try {
    mustBe(shippedMigrations().at(-1)?.version ?? 0, schemaOf(db, path), path);
    // Held open, so that others may write meanwhile and all checks see one state.
    db.exec('BEGIN');
    const total = CHECKS.reduce((sum, check) => sum + sizeOf(check, db), 0);
    const results: Checked[] = [];
    let before = 0;
    for (const check of CHECKS) {
      results.push(await run(check, db, (looked) => onProgress(before + looked, total, check.name)));
      before += sizeOf(check, db);
    }
    return results;
  } finally {
    db.close();
  }
}

/** A table that cannot be counted is told by the check that looks through it. */
function sizeOf(check: Check, db: Connection): number {
  try {
    return check.size(db);
  } catch {
    return 0;
  }
}

async function run({ name, holds, look }: Check, db: Connection, onProgress: (done: number) => void): Promise<Checked> {
  const result: Checked = { name, holds, looked: 0, faults: 0, first: [] };
  const add = (faults: readonly string[]): void => {
    result.faults += faults.length;
    result.first.push(...faults.slice(0, FIRST - result.first.length));
  };
  try {
    for (const faults of look(db)) {
      add(faults);
      result.looked += 1;
      if (result.looked % STRIDE) continue;
      onProgress(result.looked);
      await new Promise(setImmediate);
    }
  } catch (error) {
    add([`cannot be looked through further: ${error instanceof Error ? error.message : String(error)}`]);
  }
  onProgress(result.looked);
  return result;
}
