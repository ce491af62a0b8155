// export: the seven JSON Lines files.
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { Command } from 'commander';
import { type ArticleLine, LINE_KINDS, type LineKind } from '../../ledger/lines.ts';
import { linkOnly, shownArticle, withoutQuotes } from '../../ledger/rights.ts';
import type { Store } from '../../ledger/store.ts';
import { reconcile } from '../../reconcile/reconcile.ts';
import { dbOption, jsonOption, printSummary, withStore } from '../options.ts';
import { callerPath, instantOf } from '../place.ts';

/** Lines written, by kind. Without `private`, what rights forbid to show is null. */
export async function exportLedger(
  store: Store,
  options: { out: string; asOf: string | null; private: boolean },
): Promise<Record<LineKind, number>> {
  const view = options.asOf === null ? store : await store.asOf(options.asOf, reconcile);
  try {
    fs.mkdirSync(options.out, { recursive: true });
    const counts: Partial<Record<LineKind, number>> = {};
    const show = options.private ? (line: unknown) => line : await shownBy(view);
    for (const kind of LINE_KINDS)
      counts[kind] = await writeLines(path.join(options.out, `${kind}.jsonl`), view.exportLines(kind), (line) =>
        show(line, kind),
      );
    return { articles: 0, entities: 0, mentions: 0, dates: 0, claims: 0, events: 0, conflicts: 0, ...counts };
  } finally {
    if (view !== store) await view.close();
  }
}

async function writeLines(
  file: string,
  lines: AsyncIterable<unknown>,
  show: (line: unknown) => unknown,
): Promise<number> {
  const out = fs.createWriteStream(file, 'utf8');
  let count = 0;
  for await (const line of lines) {
    count += 1;
    if (!out.write(`${JSON.stringify(show(line))}\n`)) await once(out, 'drain');
  }
  out.end();
  await finished(out);
  return count;
}

/** Rights of each article, applied to any line. */
async function shownBy(store: Store): Promise<(line: unknown, kind: LineKind) => unknown> {
  const outlets = await store.outlets();
  const rights = new Map(outlets.map((o) => [o.id, o.rights]));
  const closed = linkOnly(outlets);
  const hidden = new Set<string>();
  if (closed.size > 0) {
    for await (const line of store.exportLines('articles'))
      if (isArticle(line) && closed.has(line.outlet)) hidden.add(line.id);
  }
  return (line, kind) =>
    kind === 'articles' && isArticle(line)
      ? shownArticle(line, rights.get(line.outlet) ?? 'quote')
      : withoutQuotes(line, hidden);
}

function isArticle(line: unknown): line is ArticleLine {
  return typeof line === 'object' && line !== null && 'outlet' in line && 'id' in line;
}

interface ExportOptions {
  db: string;
  out: string;
  asOf?: string;
  private?: boolean;
  json?: boolean;
}

export function exportVerb(): Command {
  return new Command('export')
    .description('write the ledger as seven JSON Lines files')
    .addOption(dbOption())
    .requiredOption('--out <dir>', 'folder to write into')
    .option('--as-of <instant>', 'as a ledger would stand that got only what was published by then')
    .option('--private', 'include texts whose rights forbid showing')
    .addOption(jsonOption())
    .action(async (options: ExportOptions) => {
      const asOf = options.asOf === undefined ? null : instantOf(options.asOf, '--as-of');
      const write = async (store: Store): Promise<void> => {
        const counts = await exportLedger(store, {
          out: callerPath(options.out),
          asOf,
          private: options.private ?? false,
        });
        const listed = Object.entries(counts)
          .map(([kind, n]) => `${n} ${kind}`)
          .join(', ');
        printSummary(options.json, counts, listed);
      };
      await withStore(options.db, 'read', write, { still: true });
    });
}
