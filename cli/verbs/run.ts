// run: gather for ever and serve what there is meanwhile.
import { Command } from 'commander';
import { gatherLine, gatherOnce, POLITE_DELAY_MS } from '../gathering.ts';
import { dbOption, portOption, sourcesOption, withStore } from '../options.ts';
import { callerPath, clockOf } from '../place.ts';
import { progressOn } from '../progress.ts';
import { startServing, untilStopped } from '../serving.ts';
import { readSourcesFile } from '../sourcesFile.ts';
import { proxyOf, untilDue } from './crawl.ts';

interface RunOptions {
  sources: string;
  db: string;
  port: number;
  proxy?: string;
  now?: string;
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
      const clock = clockOf(options.now);
      const proxy = proxyOf(options.proxy);
      await withStore(options.db, false, async (store) => {
        await store.saveSources(file.outlets, file.sources);
        let activity: string | null = null;
        const onActivity = (now: string | null): void => {
          activity = now;
        };
        const { signal } = untilStopped();
        const serving = await startServing(store, { port: options.port, clock, demo: false, activity: () => activity });
        process.stderr.write(`serving ${serving.url}\n`);
        const progress = progressOn(process.stderr, 'crawl');
        while (!signal.aborted) {
          const summary = await gatherOnce(
            store,
            { clock, proxy, delayMs: POLITE_DELAY_MS, allSources: false, signal, onActivity },
            progress,
          );
          if (summary.requests > 0) progress.say(gatherLine(summary));
          await untilDue(store, signal);
        }
        await serving.close();
      });
    });
}
