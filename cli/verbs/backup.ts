// backup: one file that stands alone, taken while the ledger is in use.
import { Command } from 'commander';
import { backUp } from '../../db/backup.ts';
import { dbOption, jsonOption, printSummary } from '../options.ts';
import { callerPath, ledgerFile } from '../place.ts';
import { progressOn } from '../progress.ts';

interface BackupOptions {
  db: string;
  json?: boolean;
}

export function backupVerb(): Command {
  return new Command('backup')
    .description('copy the ledger, as it stands at this moment, to a new file; others may read and write meanwhile')
    .argument('<file>', 'the new file')
    .addOption(dbOption())
    .addOption(jsonOption())
    .action(async (name: string, options: BackupOptions) => {
      const ledger = ledgerFile(options.db, '`pg_dump --format=custom` takes a back-up');
      const file = callerPath(name);
      const progress = progressOn(process.stderr, 'backup');
      const { bytes, schema } = await backUp(ledger, file, (done, total) =>
        progress.update(done, total, 'pages'),
      ).finally(() => progress.stop());
      printSummary(options.json, { file, bytes, schema }, `${file}: ${bytes} bytes, schema ${schema}, found whole`);
    });
}
