// add: takes pages by hand, and says of each whether it is known and in which events it stands.
import { Command } from 'commander';
import { FetchFailure, isWrongAddress } from '../../crawler/failure.ts';
import type { Submission } from '../../ledger/crawling.ts';
import { addPage, submissionLines } from '../adding.ts';
import { Failure } from '../failure.ts';
import { POLITE_DELAY_MS } from '../gathering.ts';
import { logOf } from '../log.ts';
import { dbOption, jsonOption, printSummary, withStore } from '../options.ts';
import { callerPath, clockOf } from '../place.ts';
import { progressOn } from '../progress.ts';
import { recorded } from '../runs.ts';
import { untilStopped } from '../serving.ts';
import { readSourcesFile } from '../sourcesFile.ts';
import { withReaders } from '../threads/readers.ts';
import { proxyOf } from './crawl.ts';

interface AddOptions {
  db: string;
  outlets?: string;
  proxy?: string;
  json?: boolean;
  now?: string;
  verbose?: boolean;
}

export function addVerb(): Command {
  return new Command('add')
    .description('take pages by hand: fetched as a crawl would, read, and told whether known and in which events')
    .argument('<urls...>', 'addresses of the pages')
    .addOption(dbOption())
    .option('--outlets <file>', 'a sources file that names the outlets')
    .option('--proxy <url>', 'send requests through this HTTP proxy')
    .addOption(jsonOption())
    .action(async (urls: string[], options: AddOptions) => {
      const proxy = proxyOf(options.proxy);
      for (const url of urls) if (!URL.canParse(url)) throw new Failure(`"${url}" is no absolute URL`);
      const file = options.outlets === undefined ? null : readSourcesFile(callerPath(options.outlets));
      await withStore(options.db, 'make', async (store) => {
        if (file) await store.saveSources(file.outlets, []);
        const { signal } = untilStopped();
        const how = {
          clock: clockOf(options.now),
          log: logOf(options.verbose),
          proxy,
          delayMs: POLITE_DELAY_MS,
          signal,
        };
        const progress = progressOn(process.stderr, 'add', options.verbose);
        const done: (Submission | Refused)[] = [];
        await withReaders(async (readers) => {
          for (const url of urls) {
            const add = (): Promise<Submission> => addPage(store, url, { ...how, readers }, progress);
            const one = await tried(() => recorded(store, 'add', add), url);
            done.push(one);
            if (!options.json && !('failed' in one)) printSummary(false, one, submissionLines(one));
          }
        });
        progress.stop();
        if (options.json) printSummary(true, done, '');
        const failed = done.filter((one) => 'failed' in one);
        if (failed.length > 0)
          throw new Failure(failed.map((f) => f.failed).join('\n'), failed.every((f) => f.isInput) ? 2 : 1);
      });
    });
}

interface Refused {
  url: string;
  failed: string;
  isInput: boolean;
}

async function tried(work: () => Promise<Submission>, url: string): Promise<Submission | Refused> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof FetchFailure)) throw error;
    return { url, failed: `${url} cannot be had (${error.reason}): ${error.message}`, isInput: isWrongAddress(error) };
  }
}
