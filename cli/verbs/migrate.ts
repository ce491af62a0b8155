// migrate: moves a ledger from a file into a PostgreSQL database.
import fs from 'node:fs';
import { Command, Option } from 'commander';
import { moveLedger } from '../../db/moving.ts';
import { isPostgres } from '../../db/store.ts';
import { Failure } from '../failure.ts';
import { jsonOption, printSummary } from '../options.ts';
import { callerPath } from '../place.ts';
import { progressOn } from '../progress.ts';

interface MigrateOptions {
  from: string;
  to: string;
  json?: boolean;
  verbose?: boolean;
}

export function migrateVerb(): Command {
  return new Command('migrate')
    .description('move a ledger from a file into an empty PostgreSQL database; begun again, it goes on where it ended')
    .addOption(new Option('--from <file.db>', 'the ledger; it is only read').makeOptionMandatory())
    .addOption(new Option('--to <url>', 'postgres://…').makeOptionMandatory())
    .addOption(jsonOption())
    .action(async ({ from, to, json, verbose }: MigrateOptions) => {
      const file = callerPath(from);
      if (!fs.existsSync(file)) throw new Failure(`${file}: no ledger there`);
      if (!isPostgres(to)) throw new Failure(`--to: "${to}" is no postgres:// URL`);
      const progress = progressOn(process.stderr, 'migrate', verbose);
      const moved = await moveLedger(file, to, ({ table, done, total }) => progress.update(done, total, table));
      progress.stop();
      const line = `${moved.rows} rows of ${moved.tables} tables moved; both export sha256 ${moved.digest}`;
      printSummary(json, moved, line);
    });
}
