// serve: the API, feeds and pages of a ledger.
import { Command } from 'commander';
import { dbOption, portOption, withStore } from '../options.ts';
import { clockOf } from '../place.ts';
import { startServing, untilStopped } from '../serving.ts';

interface ServeVerbOptions {
  db: string;
  port: number;
  now?: string;
}

export function serveVerb(): Command {
  return new Command('serve')
    .description('serve the API, feeds and pages on 127.0.0.1')
    .addOption(dbOption())
    .addOption(portOption())
    .action(async (options: ServeVerbOptions) => {
      await withStore(options.db, true, async (store) => {
        const { stopped } = untilStopped();
        const serving = await startServing(store, {
          port: options.port,
          clock: clockOf(options.now),
          demo: false,
          activity: () => null,
        });
        process.stderr.write(`serving ${serving.url}\n`);
        await stopped;
        await serving.close();
      });
    });
}
