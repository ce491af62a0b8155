// sources: validates a sources file, shows each source's health, and takes lists in and out as OPML.
import fs from 'node:fs';
import { Command } from 'commander';
import { generateOpml, parseOpml } from 'feedsmith';
import { stringify } from 'yaml';
import { isPostgres } from '../../db/store.ts';
import type { DeadLetter } from '../../queue/jobs.ts';
import { Failure } from '../failure.ts';
import { dbOption, jsonOption, printSummary, withStore } from '../options.ts';
import type { Source } from '../../ledger/page.ts';
import { counted } from '../counted.ts';
import { changeLines, listChanges } from '../listChanges.ts';
import { type Tried, tryOnline } from '../onlineCheck.ts';
import { callerPath, clockOf, instantOf } from '../place.ts';
import { progressOn } from '../progress.ts';
import { untilStopped } from '../serving.ts';
import { proxyOf } from './crawl.ts';
import { table } from '../table.ts';
import { markChecked, readSourcesFile } from '../sourcesFile.ts';

interface SourcesOptions {
  db: string;
  json?: boolean;
}

interface CheckOptions extends SourcesOptions {
  online?: boolean;
  mark?: boolean;
  proxy?: string;
  now?: string;
  verbose?: boolean;
}

function triedTable(tried: readonly Tried[]): string {
  const rows = tried.map((t) => [
    t.verdict,
    t.outlet,
    t.kind,
    String(t.found ?? '-'),
    String(t.taken ?? '-'),
    t.newest?.slice(0, 16) ?? '-',
    (t.reason ?? '').slice(0, 80),
    t.url,
  ]);
  const asExpected = tried.filter(({ verdict }) => verdict === 'as-expected').length;
  const head = ['verdict', 'outlet', 'kind', 'links', 'taken', 'newest', 'reason', 'url'];
  return `${table([head, ...rows])}\n${asExpected} of ${counted(tried.length, 'source')} answered as expected`;
}

function mark(file: string, sources: readonly Source[], tried: readonly Tried[], now: string): void {
  const good = new Set(tried.filter(({ verdict }) => verdict === 'as-expected').map(({ url }) => url));
  const places = sources.flatMap(({ url }, place) => (good.has(url) ? [place] : []));
  fs.writeFileSync(file, markChecked(readText(file), places, now.slice(0, 10)));
}

/** What workers gave up for now; none where none ever worked. */
async function deadLettersOf(db: string): Promise<DeadLetter[]> {
  const { watchQueue } = await import('../../queue/queue.ts');
  const queue = await watchQueue(db).catch(() => undefined);
  try {
    return (await queue?.deadLetters()) ?? [];
  } finally {
    await queue?.close();
  }
}

function deadTable(dead: readonly DeadLetter[]): string {
  const rows = dead.map(({ job, key, reason, at }) => [job, key, at, reason.slice(0, 120)]);
  return table([['dead letter', 'of', 'given up', 'reason'], ...rows]);
}

export function sourcesVerb(): Command {
  const command = new Command('sources')
    .description('show each source’s last success, yield and state')
    .addOption(dbOption())
    .addOption(jsonOption())
    .action(async (options: SourcesOptions) => {
      await withStore(options.db, 'read', async (store) => {
        const health = await store.sourceHealth();
        const dead = isPostgres(options.db) ? await deadLettersOf(options.db) : [];
        if (options.json) return printSummary(true, isPostgres(options.db) ? { sources: health, dead } : health, '');
        if (dead.length) process.stdout.write(`${deadTable(dead)}\n\n`);
        if (health.length === 0) return printSummary(false, null, 'no sources yet; crawl with a sources file');
        const rows = health.map((h) => [
          h.state,
          h.source.outlet,
          h.source.kind,
          String(h.lastYield ?? '-'),
          String(h.usualYield ?? '-'),
          String(h.failedPages),
          h.lastSuccess ?? 'never',
          h.source.url,
          h.reason ?? '',
        ]);
        const head = ['state', 'outlet', 'kind', 'yield', 'usually', 'failed pages', 'last success', 'url', 'reason'];
        printSummary(false, null, table([head, ...rows]));
      });
    });
  command
    .command('check')
    .description('validate a sources file; with --online, ask each source once and say what it found')
    .argument('<file>')
    .option('--online', 'ask each source as a crawl would; no ledger is touched')
    .option(
      '--mark',
      'with --online: write today into the file as the day those were checked that answered as expected',
    )
    .option('--proxy <url>', 'send requests through this HTTP proxy')
    .action(async (file: string, _: object, check: Command) => {
      const options = check.optsWithGlobals<CheckOptions>();
      const place = callerPath(file);
      const found = readSourcesFile(place);
      if (!options.online) {
        const line = `${file}: ${found.outlets.length} outlets, ${found.sources.length} sources, no errors`;
        return printSummary(options.json, { outlets: found.outlets.length, sources: found.sources.length }, line);
      }
      const { signal } = untilStopped();
      const clock = clockOf(options.now);
      const progress = progressOn(process.stderr, 'check', options.verbose);
      const tried = await tryOnline(found, { clock, proxy: proxyOf(options.proxy), signal }, progress);
      printSummary(options.json, tried, triedTable(tried));
      if (options.mark) mark(place, found.sources, tried, clock());
      if (tried.some(({ verdict }) => verdict === 'failing')) process.exitCode = 1;
    });
  command
    .command('lists')
    .description('what was put on the Entity List and the control list, taken off or reworded, between captured days')
    .option('--from <day>', 'from this day on; without either the newest two days are compared')
    .option('--to <day>', 'up to this day')
    .action(async (_: object, lists: Command) => {
      const { db, json, from, to } = lists.optsWithGlobals<SourcesOptions & { from?: string; to?: string }>();
      const dayOf = (day: string | undefined, option: string): string | null =>
        day === undefined ? null : instantOf(day, option).slice(0, 10);
      const range = { from: dayOf(from, '--from'), to: dayOf(to, '--to') };
      const told = await withStore(db, 'read', (store) => listChanges(store, range));
      printSummary(json, told, changeLines(told));
    });
  command
    .command('import')
    .description('turn an OPML list of feeds into a sources file, on stdout')
    .argument('<file.opml>')
    .action((file: string) => {
      process.stdout.write(sourcesOfOpml(readText(callerPath(file)), file));
    });
  command
    .command('export')
    .description('print the feeds of a ledger as OPML')
    .addOption(dbOption())
    .action(async (options: SourcesOptions) => {
      await withStore(options.db, 'read', async (store) => {
        const [health, outlets] = [await store.sourceHealth(), await store.outlets()];
        const name = new Map(outlets.map((o) => [o.id, o.name]));
        const feeds = health
          .filter((h) => h.source.kind === 'feed')
          .map((h) => ({ text: name.get(h.source.outlet) ?? h.source.outlet, type: 'rss', xmlUrl: h.source.url }));
        process.stdout.write(generateOpml({ head: { title: 'exportwatch sources' }, body: { outlines: feeds } }));
      });
    });
  return command;
}

function readText(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    throw new Failure(`${file}: cannot be read`);
  }
}

interface Outline {
  text?: string | undefined;
  title?: string | undefined;
  xmlUrl?: string | undefined;
  htmlUrl?: string | undefined;
  outlines?: Outline[] | undefined;
}

function sourcesOfOpml(text: string, file: string): string {
  let outlines: Outline[];
  try {
    outlines = (parseOpml(text).body?.outlines ?? []) as Outline[];
  } catch (error) {
    throw new Failure(`${file}: is no OPML: ${error instanceof Error ? error.message.split('\n')[0] : ''}`);
  }
  const flat = (list: readonly Outline[]): Outline[] => list.flatMap((o) => [o, ...flat(o.outlines ?? [])]);
  const feeds = flat(outlines).filter((o) => o.xmlUrl && URL.canParse(o.xmlUrl));
  const outlets = new Map<string, { id: string; name: string; url: string; kind: string }>();
  const sources = feeds.map((o) => {
    const site = new URL(o.htmlUrl && URL.canParse(o.htmlUrl) ? o.htmlUrl : (o.xmlUrl ?? ''));
    const id = site.hostname.replace(/^www\./, '');
    if (!outlets.has(id))
      outlets.set(id, { id, name: o.text ?? o.title ?? id, url: `${site.origin}/`, kind: 'unknown' });
    return { outlet: id, kind: 'feed', url: o.xmlUrl, every: '1h' };
  });
  return stringify({ outlets: [...outlets.values()], sources });
}
