// serve: the API, feeds and pages of a ledger.
import { Command } from 'commander';
import { logOf } from '../log.ts';
import { dbOption, portOption } from '../options.ts';
import { clockOf, frozenAt } from '../place.ts';
import { untilStopped, whileServing } from '../serving.ts';
import { proxyOf } from './crawl.ts';

interface ServeVerbOptions {
  db: string;
  port: number;
  proxy?: string;
  now?: string;
  verbose?: boolean;
}

export function serveVerb(): Command {
  return new Command('serve')
    .description('serve the API, feeds and pages on 127.0.0.1')
    .addOption(dbOption())
    .addOption(portOption())
    .option('--proxy <url>', 'send requests for pages taken by hand through this HTTP proxy')
    .action(async (options: ServeVerbOptions) => {
      const { stopped } = untilStopped();
      const clock = clockOf(options.now);
      const fetching = { now: frozenAt(options.now), proxy: proxyOf(options.proxy) };
      await whileServing(
        options.db,
        { port: options.port, clock, demo: false, log: logOf(options.verbose), activity: () => null, fetching },
        async (url) => {
          process.stderr.write(`serving ${url}\n`);
          await stopped;
        },
      );
    });
}
