// run: gather for ever on a thread that writes, and serve from a connection that only reads.
import { Command } from 'commander';
import { gatherLine, POLITE_DELAY_MS } from '../gathering.ts';
import { logOf } from '../log.ts';
import { dbOption, portOption, sourcesOption, withStore } from '../options.ts';
import { callerPath, clockOf, frozenAt, storeUrl } from '../place.ts';
import { progressOn } from '../progress.ts';
import { untilStopped, whileServing } from '../serving.ts';
import { readSourcesFile } from '../sourcesFile.ts';
import { withWriter } from '../threads/writer.ts';
import { proxyOf, untilDue } from './crawl.ts';

interface RunOptions {
  sources: string;
  db: string;
  port: number;
  proxy?: string;
  now?: string;
  verbose?: boolean;
}

export function runVerb(): Command {
  return new Command('run')
    .description('gather for ever on each source’s schedule, and serve')
    .addOption(sourcesOption())
    .addOption(dbOption())
    .addOption(portOption())
    .option('--proxy <url>', 'send requests through this HTTP proxy')
    .action(async (options: RunOptions) => {
      const file = readSourcesFile(callerPath(options.sources));
      const pass = {
        db: storeUrl(options.db),
        now: frozenAt(options.now),
        proxy: proxyOf(options.proxy),
        delayMs: POLITE_DELAY_MS,
        allSources: false,
        verbose: options.verbose ?? false,
      };
      let activity: string | null = null;
      const onActivity = (now: string | null): void => {
        activity = now;
      };
      const { signal } = untilStopped();
      const clock = clockOf(options.now);
      await withStore(options.db, 'make', (store) => store.saveSources(file.outlets, file.sources));
      const shown = {
        port: options.port,
        clock,
        demo: false,
        log: logOf(options.verbose),
        activity: () => activity,
        fetching: pass,
      };
      await whileServing(options.db, shown, async (url, store) => {
        process.stderr.write(`serving ${url}\n`);
        const progress = progressOn(process.stderr, 'crawl', options.verbose);
        await withWriter(async (writer) => {
          while (!signal.aborted) {
            const summary = await writer.gather(pass, { progress, onActivity, signal });
            if (summary.requests > 0) progress.say(gatherLine(summary));
            await untilDue(store, signal);
          }
        });
      });
    });
}
