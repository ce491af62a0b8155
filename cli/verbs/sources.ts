// sources: validates a sources file, shows each source's health, and takes lists in and out as OPML.
import fs from 'node:fs';
import { Command } from 'commander';
import { generateOpml, parseOpml } from 'feedsmith';
import { stringify } from 'yaml';
import { Failure } from '../failure.ts';
import { dbOption, jsonOption, printSummary, withStore } from '../options.ts';
import { callerPath } from '../place.ts';
import { table } from '../table.ts';
import { readSourcesFile } from '../sourcesFile.ts';

interface SourcesOptions {
  db: string;
  json?: boolean;
}

export function sourcesVerb(): Command {
  const command = new Command('sources')
    .description('show each source’s last success, yield and state')
    .addOption(dbOption())
    .addOption(jsonOption())
    .action(async (options: SourcesOptions) => {
      await withStore(options.db, 'read', async (store) => {
        const health = await store.sourceHealth();
        if (options.json) return printSummary(true, health, '');
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
    .description('validate a sources file')
    .argument('<file>')
    .action((file: string) => {
      const { outlets, sources } = readSourcesFile(callerPath(file));
      printSummary(false, null, `${file}: ${outlets.length} outlets, ${sources.length} sources, no errors`);
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
