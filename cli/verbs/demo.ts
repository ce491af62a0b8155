// demo: crawls the bundled invented press over real HTTP into a fresh temporary ledger, and serves it.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Command } from 'commander';
import { PRESS_SOURCES, REVISIONS, startPress } from '../../demo/press.ts';
import { logOf } from '../log.ts';
import { portOption, withStore } from '../options.ts';
import { frozenAt, systemClock } from '../place.ts';
import { progressOn } from '../progress.ts';
import { untilStopped, whileServing } from '../serving.ts';
import { readSourcesFile } from '../sourcesFile.ts';
import { withWriter } from '../threads/writer.ts';

interface DemoOptions {
  port: number;
  now?: string;
  verbose?: boolean;
}

/** The press is on this machine and ours: no operator to spare. */
const DELAY_MS = 0;

export function demoVerb(): Command {
  return new Command('demo')
    .description('show everything over a bundled, wholly invented press; offline, in a temporary ledger')
    .addOption(portOption())
    .action(async (options: DemoOptions) => {
      const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'exportwatch-demo-'));
      try {
        await demonstrate(options, folder);
      } finally {
        fs.rmSync(folder, { recursive: true, force: true });
      }
    });
}

async function demonstrate(options: DemoOptions, folder: string): Promise<void> {
  const db = path.join(folder, 'demo.db');
  const file = readSourcesFile(PRESS_SOURCES);
  await withStore(db, 'make', (store) => store.saveSources(file.outlets, file.sources));
  const { stopped, signal } = untilStopped();
  const fixed = frozenAt(options.now);
  let now = fixed ?? systemClock();
  let activity: string | null = 'Starting the press';
  const onActivity = (what: string | null): void => {
    activity = what;
  };
  const say = (line: string): boolean => process.stderr.write(`${line}\n`);
  const shown = {
    port: options.port,
    clock: () => now,
    demo: true,
    log: logOf(options.verbose),
    activity: () => activity,
  };
  await whileServing(db, shown, async (url, store) => {
    say(`Everything in this demonstration is invented. Serving on ${url}`);
    const press = await startPress(folder);
    const began = performance.now();
    try {
      await withWriter(async (writer) => {
        for (const revision of REVISIONS) {
          if (signal.aborted) return;
          const published = await press.publish(revision);
          now = fixed ?? published;
          say(
            revision === 0 ? 'Crawling the press as first published' : `Crawling again: corrections, round ${revision}`,
          );
          await writer.gather(
            { db, now, proxy: press.proxy, delayMs: DELAY_MS, allSources: true, verbose: options.verbose ?? false },
            { progress: progressOn(process.stderr, 'demo', options.verbose), onActivity, signal },
          );
        }
      });
    } finally {
      await press.close();
    }
    activity = null;
    if (signal.aborted) return;
    const { events, claims, conflicts, articles } = await store.counts();
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    say(
      `Ready after ${seconds} s: ${articles} articles, ${events} events, ${claims} claims, ${conflicts} conflicts on ${url} (Ctrl+C ends it)`,
    );
    await stopped;
  });
}
