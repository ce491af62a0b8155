// work: fetches, reads and decides over PostgreSQL, beside any number of other workers.
import { Command, Option } from 'commander';
import { isPostgres } from '../../db/store.ts';
import { openQueue } from '../../queue/queue.ts';
import { counted } from '../counted.ts';
import { Failure } from '../failure.ts';
import { POLITE_DELAY_MS } from '../gathering.ts';
import { logOf } from '../log.ts';
import { jsonOption, printSummary, withStore } from '../options.ts';
import { callerPath, clockOf } from '../place.ts';
import { untilStopped } from '../serving.ts';
import { readSourcesFile } from '../sourcesFile.ts';
import { startDecider } from '../threads/deciders.ts';
import { withReaders } from '../threads/readers.ts';
import { type Role, ROLES, work, type WorkSummary } from '../work/worker.ts';
import { milliseconds, proxyOf } from './crawl.ts';

interface WorkVerbOptions {
  db: string;
  roles: Role[];
  sources?: string;
  once?: boolean;
  proxy?: string;
  delay: number;
  patience: number;
  json?: boolean;
  now?: string;
  verbose?: boolean;
}

const PATIENCE_SECONDS = 180;

export function workVerb(): Command {
  return new Command('work')
    .description('fetch, read and decide over PostgreSQL; any number of these may run, on any machines')
    .addOption(new Option('--db <url>', 'the ledger: postgres://…').makeOptionMandatory())
    .option('--roles <list>', `what this one does, of ${ROLES.join(',')}`, rolesOf, [...ROLES])
    .option('--sources <file>', 'a sources file to be taken into the ledger first')
    .option('--once', 'one pass over all sources with the others, then stop')
    .option('--proxy <url>', 'send requests through this HTTP proxy')
    .option('--delay <ms>', 'between two requests to one host that names no delay', milliseconds, POLITE_DELAY_MS)
    .option('--patience <s>', 'a worker silent for so long is taken for dead', seconds, PATIENCE_SECONDS)
    .addOption(jsonOption())
    .action(async (options: WorkVerbOptions) => {
      const { db, json, sources, patience, roles } = options;
      if (!isPostgres(db)) throw new Failure('work needs --db postgres://…; over a file, use run or crawl');
      const file = sources === undefined ? undefined : readSourcesFile(callerPath(sources));
      const { signal } = untilStopped();
      const say = (line: string): boolean => process.stderr.write(`${line}\n`);
      await withStore(db, 'make', async (store) => {
        if (file) await store.saveSources(file.outlets, file.sources);
        const queue = await openQueue(db, { patience, say });
        const decider = startDecider();
        try {
          const summary = await withReaders((readers) =>
            work(store, queue, {
              ...{ db, roles, readers, decider, patience, signal, say },
              once: options.once ?? false,
              clock: clockOf(options.now),
              log: logOf(options.verbose),
              proxy: proxyOf(options.proxy),
              delayMs: options.delay,
            }),
          );
          printSummary(json, summary, workLine(summary));
        } finally {
          await decider.close();
          await queue.close();
        }
      });
    });
}

function workLine({ turns, fetched, pages, changes, failures }: WorkSummary): string {
  return `${counted(fetched, 'page')} fetched in ${counted(turns, 'turn')}, ${pages} read, ${counted(changes, 'change')} to the record, ${counted(failures, 'failure')}`;
}

function rolesOf(text: string): Role[] {
  const named = text.split(',').map((role) => role.trim());
  const unknown = named.find((role) => !ROLES.some((known) => known === role));
  if (unknown !== undefined) throw new Failure(`--roles: "${unknown}" is none of ${ROLES.join(', ')}`);
  return ROLES.filter((role) => named.includes(role));
}

/** Shorter than a fetch may take, two workers could ask one host at once. */
const LEAST_PATIENCE = 4;

function seconds(text: string): number {
  const n = Number(text);
  if (!Number.isInteger(n) || n < LEAST_PATIENCE)
    throw new Failure(`--patience: "${text}" is no number of seconds from ${LEAST_PATIENCE} on`);
  return n;
}
