// restore: puts a back-up in the ledger's place and keeps the replaced ledger beside.
import { Command } from 'commander';
import { restore } from '../../db/restore.ts';
import { dbOption, jsonOption, printSummary } from '../options.ts';
import { callerPath, clockOf, ledgerFile } from '../place.ts';
import { progressOn } from '../progress.ts';

interface RestoreOptions {
  db: string;
  json?: boolean;
  now?: string;
}

export function restoreVerb(): Command {
  return new Command('restore')
    .description('put a back-up in the place of the ledger, which must not be in use and is kept beside')
    .argument('<file>', 'the back-up')
    .addOption(dbOption())
    .addOption(jsonOption())
    .action(async (file: string, options: RestoreOptions) => {
      const db = ledgerFile(options.db, '`pg_restore` puts back what pg_dump took');
      const progress = progressOn(process.stderr, 'restore');
      const restored = await restore(callerPath(file), db, clockOf(options.now)(), (done, total) =>
        progress.update(done, total, 'pages'),
      ).finally(() => progress.stop());
      const aside = restored.replaced === null ? '' : `; the ledger it replaced is ${restored.replaced}`;
      printSummary(options.json, { db, ...restored }, `${db}: restored, schema ${restored.schema}${aside}`);
    });
}
