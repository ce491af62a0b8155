// Options several verbs share, and the two things each verb does with them: open the ledger, print a summary.
import fs from 'node:fs';
import { type Command, Option } from 'commander';
import { openStore } from '../db/store.ts';
import type { Store } from '../ledger/store.ts';
import { Failure } from './failure.ts';
import { storeUrl } from './place.ts';

export const DEFAULT_PORT = 8787;

export const dbOption = (): Option =>
  new Option('--db <url>', 'the ledger: FILE.db, or postgres://…').default('exportwatch.db');
export const jsonOption = (): Option => new Option('--json', 'print a machine-readable summary');
export const sourcesOption = (): Option => new Option('--sources <file>', 'the sources file').default('sources.yaml');
export const portOption = (): Option =>
  new Option('--port <n>', 'port on 127.0.0.1').default(DEFAULT_PORT).argParser(portOf);

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Failure(`--port: "${text}" is no port`);
  return port;
}

/** `make` creates a ledger where none is; `write` and `read` need one, and `read` never touches it. */
export type Access = 'make' | 'write' | 'read';

/** Runs `work` on the ledger and closes it, whatever happens. `still`: all that is read is of one moment. */
export async function withStore<T>(
  db: string,
  access: Access,
  work: (store: Store) => Promise<T>,
  { still = false }: { still?: boolean } = {},
): Promise<T> {
  const url = storeUrl(db);
  if (access !== 'make' && !url.includes('://') && !fs.existsSync(url))
    throw new Failure(`${url}: no ledger there; make one with import or crawl`);
  const say = (line: string): boolean => process.stderr.write(`${line}\n`);
  const store = await openStore(url, { readOnly: access === 'read', still, say });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Data goes to stdout: JSON under `--json`, else the line. */
export function printSummary(json: boolean | undefined, summary: unknown, line: string): void {
  process.stdout.write(json ? `${JSON.stringify(summary)}\n` : `${line}\n`);
}

export type Verb = () => Command;
