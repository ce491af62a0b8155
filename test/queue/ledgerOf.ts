// What one process makes of the press over a file, to compare workers with.
import { createHash } from 'node:crypto';
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
import { PRESS_SOURCES, type Press } from '../../demo/press.ts';
import type { Store } from '../../ledger/store.ts';
import { exportText } from '../corpora/press.ts';

export async function exported(store: Store, folder: string): Promise<string> {
  const out = fs.mkdtempSync(path.join(folder, 'export-'));
  await exportLedger(store, { out, asOf: null, private: true });
  return exportText(out);
}

/** Two exports that differ are too long to be shown. */
export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

export async function embeddedExport(press: Press, now: string, readers: Readers, folder: string): Promise<string> {
  const store = await openStore(path.join(folder, 'embedded.db'));
  try {
    const { outlets, sources } = readSourcesFile(PRESS_SOURCES);
    await store.saveSources(outlets, sources);
    const how = { clock: frozen(now), readers, log: noLog, proxy: press.proxy, delayMs: 0, allSources: true };
    await gatherOnce(store, how, silent);
    return await exported(store, folder);
  } finally {
    await store.close();
  }
}
