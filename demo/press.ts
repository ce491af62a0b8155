// The bundled press: an invented web, built into a folder and served on a loopback port that acts as an HTTP proxy.
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import type { Server } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const here = path.dirname(fileURLToPath(import.meta.url));
export const PRESS = path.join(here, 'press');
export const TOOLS = path.join(here, 'tools');
export const PRESS_SOURCES = path.join(PRESS, 'sources.yaml');
/** States the press has had: first publication and two rounds of corrections. */
export const REVISIONS = [0, 1, 2] as const;

const DAY_MS = 86_400_000;

export interface Press {
  proxy: string;
  /** Publishes a state; answers the press's own clock: shortly after its newest page. */
  publish(revision: number): Promise<string>;
  close(): Promise<void>;
}

/** Renders a corpus folder into `web`. */
export async function buildWeb(corpus: string, web: string, revision = 0): Promise<void> {
  await promisify(execFile)(process.execPath, [
    path.join(TOOLS, 'build.mjs'),
    corpus,
    '--revision',
    String(revision),
    '--out',
    web,
  ]);
}

export async function startPress(folder: string): Promise<Press> {
  const web = path.join(folder, 'web');
  await buildWeb(PRESS, web, 0);
  const { start } = (await import('./tools/serve.mjs' as string)) as {
    start: (web: string, port: number) => Promise<Server>;
  };
  const server = await start(web, 0);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the press has no port');
  return {
    proxy: `http://127.0.0.1:${address.port}`,
    async publish(revision) {
      await buildWeb(PRESS, web, revision);
      // Each round of corrections is read a day after the one before.
      return new Date(Date.parse(newestPage(web)) + revision * DAY_MS).toISOString();
    },
    async close() {
      server.closeAllConnections();
      await new Promise<void>((done) => server.close(() => done()));
    },
  };
}

function newestPage(web: string): string {
  const lines = fs.readFileSync(path.join(web, 'manifest.jsonl'), 'utf8').trim().split('\n');
  const instants = lines.map((line) => Date.parse(String((JSON.parse(line) as { fetchedAt: string }).fetchedAt)));
  return new Date(Math.max(...instants) + 60_000).toISOString();
}
