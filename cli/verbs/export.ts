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
import { Failure } from '../failure.ts';
import { callerPath, clockOf, instantOf } from '../place.ts';
import { exportWarc, type WarcExportSummary } from '../warc.ts';

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
  out?: string;
  warc?: string;
  now?: string;
  asOf?: string;
  private?: boolean;
  json?: boolean;
}

export function exportVerb(): Command {
  return new Command('export')
    .description('write the ledger as seven JSON Lines files, or the pages it stands on as a web archive')
    .addOption(dbOption())
    .option('--out <dir>', 'folder to write the JSON Lines files into')
    .option('--warc <file>', 'gzipped WARC 1.1 file to write the stored pages into, with their sources file')
    .option('--as-of <instant>', 'as a ledger would stand that got only what was published by then')
    .option('--private', 'include texts and pages whose rights forbid showing')
    .addOption(jsonOption())
    .action(async (options: ExportOptions) => {
      const asOf = options.asOf === undefined ? null : instantOf(options.asOf, '--as-of');
      const { out, warc } = options;
      if (out === undefined && warc === undefined) throw new Failure('export needs --out DIR, --warc FILE or both');
      if (warc !== undefined && asOf !== null) throw new Failure('--as-of is of --out: an archive holds all pages');
      const isPrivate = options.private ?? false;
      const write = async (store: Store): Promise<void> => {
        const counts =
          out === undefined ? {} : await exportLedger(store, { out: callerPath(out), asOf, private: isPrivate });
        const into = { private: isPrivate, clock: clockOf(options.now) };
        const pages: Partial<WarcExportSummary> =
          warc === undefined ? {} : await exportWarc(store, { warc: callerPath(warc), ...into });
        const listed = Object.entries({ ...counts, ...pages }).map(([kind, n]) => `${n} ${kind}`);
        const why = (pages.withheld ?? 0) > 0 ? ' for their rights (--private includes them)' : '';
        printSummary(options.json, { ...counts, ...pages }, `${listed.join(', ')}${why}`);
      };
      await withStore(options.db, 'read', write, { still: true });
    });
}
