// check: looks through a whole ledger and says what is wrong with it.
import { Command } from 'commander';
import { type Checked, checkLedger } from '../../db/check.ts';
import { dbOption, jsonOption, printSummary } from '../options.ts';
import { ledgerFile } from '../place.ts';
import { progressOn } from '../progress.ts';

interface CheckOptions {
  db: string;
  json?: boolean;
}

export function checkVerb(): Command {
  return new Command('check')
    .description('look through the whole ledger: file, references, digests, verbatim passages, citations, search')
    .addOption(dbOption())
    .addOption(jsonOption())
    .action(async (options: CheckOptions) => {
      const db = ledgerFile(options.db, '`pg_amcheck` looks through tables and indexes');
      const progress = progressOn(process.stderr, 'check');
      const checks = await checkLedger(db, (done, total, name) => progress.update(done, total, name)).finally(() =>
        progress.stop(),
      );
      const faults = checks.reduce((sum, check) => sum + check.faults, 0);
      if (faults > 0) process.exitCode = 1;
      printSummary(options.json, { db, faults, checks }, table(checks));
    });
}

function table(checks: readonly Checked[]): string {
  const rows = checks.map(({ name, looked, faults, holds }) => [name, String(looked), String(faults), holds] as const);
  const lines = [['check', 'looked at', 'faults', 'what holds where there are none'] as const, ...rows].map(
    ([name, looked, faults, holds]) => `${name.padEnd(10)}  ${looked.padStart(9)}  ${faults.padStart(6)}  ${holds}`,
  );
  const told = checks.flatMap(({ name, first, faults }) => [
    ...first.map((fault) => `${name}: ${fault}`),
    ...(faults > first.length ? [`${name}: and ${faults - first.length} more`] : []),
  ]);
  return [...lines, ...(told.length ? ['', ...told] : [])].join('\n');
}
