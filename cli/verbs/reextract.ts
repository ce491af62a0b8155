// reextract: reads every stored snapshot again by the present rules and prints what changed.
import { Command } from 'commander';
import { changesSince, lastCursor } from '../changes.ts';
import { logOf } from '../log.ts';
import { dbOption, jsonOption, printSummary, withStore } from '../options.ts';
import { clockOf } from '../place.ts';
import { progressOn } from '../progress.ts';
import { readPending } from '../reading.ts';
import { recorded } from '../runs.ts';
import { withReaders } from '../threads/readers.ts';

interface ReextractOptions {
  db: string;
  json?: boolean;
  now?: string;
  verbose?: boolean;
}

export function reextractVerb(): Command {
  return new Command('reextract')
    .description('run extraction and reconciliation again over the stored snapshots; prints what changed')
    .addOption(dbOption())
    .addOption(jsonOption())
    .action(async (options: ReextractOptions) => {
      await withStore(options.db, 'write', async (store) => {
        const before = await lastCursor(store);
        await store.forgetExtractions();
        const progress = progressOn(process.stderr, 'reextract', options.verbose);
        const clock = clockOf(options.now);
        const log = logOf(options.verbose);
        const summary = await recorded(store, 'reextract', () =>
          withReaders((readers) => readPending(store, { clock, readers, log }, progress)),
        );
        progress.stop();
        const changes = await changesSince(store, before);
        if (!options.json)
          for (const change of changes)
            process.stdout.write(`${change.kind} ${change.id}: ${change.what.join('; ')}\n`);
        printSummary(
          options.json,
          { ...summary, changes },
          `${summary.pages} pages read again, ${changes.length} changes`,
        );
      });
    });
}
