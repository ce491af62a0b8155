// demo: crawls the bundled invented press over real HTTP into a fresh temporary ledger, and serves it.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Command } from 'commander';
import { openStore } from '../../db/store.ts';
import { PRESS_SOURCES, REVISIONS, startPress } from '../../demo/press.ts';
import { gatherOnce } from '../gathering.ts';
import { portOption } from '../options.ts';
import { isFrozen, clockOf } from '../place.ts';
import { progressOn } from '../progress.ts';
import { startServing, untilStopped } from '../serving.ts';
import { readSourcesFile } from '../sourcesFile.ts';

interface DemoOptions {
  port: number;
  now?: string;
}

/** The press is on this machine and ours: no operator to spare. */
const DELAY_MS = 0;

export function demoVerb(): Command {
  return new Command('demo')
    .description('show everything over a bundled, wholly invented press; offline, in a temporary ledger')
    .addOption(portOption())
    .action(async (options: DemoOptions) => {
      const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'exportwatch-demo-'));
      const store = await openStore(path.join(folder, 'demo.db'));
      const { stopped, signal } = untilStopped();
      let now = new Date().toISOString();
      let activity: string | null = 'Starting the press';
      const say = (line: string): boolean => process.stderr.write(`${line}\n`);
      const fixed = isFrozen(options.now) ? clockOf(options.now) : null;
      const clock = fixed ?? (() => now);
      try {
        const serving = await startServing(store, { port: options.port, clock, demo: true, activity: () => activity });
        say(`Everything in this demonstration is invented. Serving on ${serving.url}`);
        const press = await startPress(folder);
        const file = readSourcesFile(PRESS_SOURCES);
        await store.saveSources(file.outlets, file.sources);
        const began = performance.now();
        for (const revision of REVISIONS) {
          if (signal.aborted) break;
          now = await press.publish(revision);
          say(
            revision === 0 ? 'Crawling the press as first published' : `Crawling again: corrections, round ${revision}`,
          );
          const progress = progressOn(process.stderr, 'demo');
          const onActivity = (what: string | null): void => {
            activity = what;
          };
          await gatherOnce(
            store,
            { clock, proxy: press.proxy, delayMs: DELAY_MS, allSources: true, signal, onActivity },
            progress,
          );
        }
        await press.close();
        activity = null;
        if (!signal.aborted) {
          const { events, claims, conflicts, articles } = await store.counts();
          say(
            `Ready after ${((performance.now() - began) / 1000).toFixed(1)} s: ${articles} articles, ${events} events, ${claims} claims, ${conflicts} conflicts on ${serving.url} (Ctrl+C ends it)`,
          );
          await stopped;
        }
        await serving.close();
      } finally {
        await store.close();
        fs.rmSync(folder, { recursive: true, force: true });
      }
    });
}
