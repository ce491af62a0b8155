// Ledgers to compare: what one process makes of the press over a file, and workers over PostgreSQL.
import fs from 'node:fs';
import path from 'node:path';
import { gatherOnce } from '../../cli/gathering.ts';
import { noLog } from '../../cli/log.ts';
import { frozen } from '../../cli/place.ts';
import { silent } from '../../cli/progress.ts';
import { readSourcesFile } from '../../cli/sourcesFile.ts';
import type { Readers } from '../../cli/threads/readers.ts';
import { exportLedger } from '../../cli/verbs/export.ts';
import { openStore } from '../../db/store.ts';
import type { Press } from '../../demo/press.ts';
import { PRESS_SOURCES } from '../../demo/press.ts';
import type { Store } from '../../ledger/store.ts';
import { exportText } from '../corpora/press.ts';

/** How pages of the press are gathered in all tests of the queue. */
export const gathering = (press: Press, now: string, readers: Readers) => ({
  clock: frozen(now),
  readers,
  log: noLog,
  proxy: press.proxy,
  delayMs: 0,
});

export async function exported(store: Store, folder: string): Promise<string> {
  const out = fs.mkdtempSync(path.join(folder, 'export-'));
  await exportLedger(store, { out, asOf: null, private: true });
  return exportText(out);
}

/** Exports of an embedded ledger after each state of the press, oldest first. */
export async function embeddedExports(
  press: Press,
  revisions: readonly number[],
  readers: Readers,
  folder: string,
): Promise<string[]> {
  const store = await openStore(path.join(folder, 'embedded.db'));
  try {
    await takeSources(store);
    const exports: string[] = [];
    for (const revision of revisions) {
      const now = await press.publish(revision);
      await gatherOnce(store, { ...gathering(press, now, readers), allSources: true }, silent);
      exports.push(await exported(store, folder));
    }
    return exports;
  } finally {
    await store.close();
  }
}

export async function takeSources(store: Store): Promise<void> {
  const { outlets, sources } = readSourcesFile(PRESS_SOURCES);
  await store.saveSources(outlets, sources);
}
