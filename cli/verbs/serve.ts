// serve: the API, feeds and pages of a ledger.
import { Command } from 'commander';
import { logOf } from '../log.ts';
import { dbOption, portOption } from '../options.ts';
import { clockOf } from '../place.ts';
import { untilStopped, whileServing } from '../serving.ts';

interface ServeVerbOptions {
  db: string;
  port: number;
  now?: string;
  verbose?: boolean;
}

export function serveVerb(): Command {
  return new Command('serve')
    .description('serve the API, feeds and pages on 127.0.0.1')
    .addOption(dbOption())
    .addOption(portOption())
    .action(async (options: ServeVerbOptions) => {
      const { stopped } = untilStopped();
      const clock = clockOf(options.now);
      await whileServing(
        options.db,
        { port: options.port, clock, demo: false, log: logOf(options.verbose), activity: () => null },
        async (url) => {
          process.stderr.write(`serving ${url}\n`);
          await stopped;
        },
      );
    });
}
