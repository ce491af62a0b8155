// Events and claims as CSV, JSON Lines, CSL-JSON, RIS and BibTeX, under the filters of lists.
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { ArticleLine, ClaimLine, EventLine, Passage } from '../../ledger/lines.ts';
import type { Outlet } from '../../ledger/page.ts';
import type { Store } from '../../ledger/store.ts';
import { originOf } from '../feeds/routes.ts';
import { MAX_LIMIT, parseFilters, queryOf } from '../filters.ts';
import { Problem } from '../problem.ts';
import { type Services, viewFor } from '../services.ts';
import { shownBy } from '../shown.ts';
import { eventTitle } from '../titles.ts';

/** One record as it is cited: the quotation, its outlet, and the ledger's page. */
interface Cited {
  id: string;
  title: string;
  quote: string;
  date: string | null;
  author: string[];
  outlet: string;
  url: string;
  record: string;
  accessed: string;
  fields: Record<string, string>;
}

type Writer = (records: readonly Cited[], raw: readonly unknown[]) => string;

const WRITERS: Readonly<Record<string, { type: string; write: Writer }>> = {
  csv: { type: 'text/csv; charset=utf-8', write: writeCsv },
  jsonl: {
    type: 'application/jsonl; charset=utf-8',
    write: (_, raw) => raw.map((r) => `${JSON.stringify(r)}\n`).join(''),
  },
  'csl.json': { type: 'application/vnd.citationstyles.csl+json; charset=utf-8', write: writeCsl },
  ris: { type: 'application/x-research-info-systems; charset=utf-8', write: writeRis },
  bib: { type: 'application/x-bibtex; charset=utf-8', write: writeBib },
};
const MOST = 10_000;

export function addExports(app: OpenAPIHono, services: Services): void {
  app.get('/api/v1/export/:file', async (c) => {
    const [, kind, format = ''] = /^(events|claims)\.(.+)$/.exec(c.req.param('file')) ?? [];
    const writer = WRITERS[format];
    if (!writer || (kind !== 'events' && kind !== 'claims'))
      throw new Problem(404, `exports are events or claims as ${Object.keys(WRITERS).join(', ')}`);
    const given = parseFilters(c.req.query());
    const store = await viewFor(services, given.asOf);
    const shown = await shownBy(store);
    const raw: (EventLine | ClaimLine)[] = [];
    for (let cursor: string | null | undefined = given.cursor; cursor !== null && raw.length < MOST; ) {
      const page: { items: (EventLine | ClaimLine)[]; next: string | null } = await store.list(kind, {
        ...queryOf(given),
        limit: MAX_LIMIT,
        ...(cursor ? { cursor } : {}),
      });
      raw.push(...page.items.map((line) => shown.line(line)));
      cursor = page.next;
    }
    const suffix = given.asOf ? `?asOf=${encodeURIComponent(given.asOf)}` : '';
    const cite = { store, outlets: shown.outlets, origin: originOf(c), accessed: services.now(), suffix };
    const records: Cited[] = [];
    for (const line of raw)
      records.push('reports' in line ? await citedEvent(line, cite) : await citedClaim(line, cite));
    return c.body(writer.write(records, raw), 200, {
      'content-type': writer.type,
      'content-disposition': `attachment; filename="exportwatch-${kind}.${format}"`,
    });
  });
}

interface Citing {
  store: Store;
  outlets: ReadonlyMap<string, Outlet>;
  origin: string;
  accessed: string;
  suffix: string;
}

async function citedEvent(event: EventLine, citing: Citing): Promise<Cited> {
  const list = (refs: { name: string }[]): string => refs.map((r) => r.name).join('; ');
  return {
    ...(await base(event.id, `events/${event.id}`, event.summary.citation, citing)),
    title: eventTitle(event),
    fields: {
      action: event.action,
      status: event.status,
      event_date: event.date ?? '',
      effective: event.effective ?? '',
      actors: list(event.actors),
      targets: list(event.targets),
      objects: list(event.objects),
      origins: String(event.origins),
      reports: String(event.reports.length),
    },
  };
}

async function citedClaim(claim: ClaimLine, citing: Citing): Promise<Cited> {
  const cited = await base(claim.id, `claims/${claim.id}`, claim, citing);
  const speaker = claim.speaker?.name ?? claim.speakerText ?? '';
  return {
    ...cited,
    title: `${speaker || cited.outlet} ${claim.stance}`,
    fields: {
      speaker,
      speaker_kind: claim.speakerKind,
      stance: claim.stance,
      direct: String(claim.direct),
      via: claim.via ?? '',
      event: claim.event ?? '',
    },
  };
}

async function base(
  id: string,
  path: string,
  passage: Passage,
  { store, outlets, origin, accessed, suffix }: Citing,
): Promise<Cited> {
  const article: ArticleLine | undefined = await store.get('articles', passage.article);
  const quote = passage.quote as string | null;
  return {
    id,
    title: id,
    quote: quote ?? '',
    date: article?.published ?? null,
    author: article?.byline ?? [],
    outlet: outlets.get(article?.outlet ?? '')?.name ?? '',
    url: article?.url ?? '',
    record: `${origin}/${path}${suffix}`,
    accessed,
    fields: {},
  };
}

/** A cell a spreadsheet would run as a formula is made text; quotes are doubled (RFC 4180). */
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

function writeCsv(records: readonly Cited[]): string {
  const names = Object.keys(records[0]?.fields ?? {});
  const head = ['id', 'title', ...names, 'quote', 'outlet', 'published', 'authors', 'url', 'record', 'accessed'];
  const rows = records.map((r) => [
    r.id,
    r.title,
    ...names.map((n) => r.fields[n] ?? ''),
    r.quote,
    r.outlet,
    r.date ?? '',
    r.author.join('; '),
    r.url,
    r.record,
    r.accessed,
  ]);
  return `${[head, ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

const dateParts = (iso: string): number[] => iso.slice(0, 10).split('-').map(Number);

function writeCsl(records: readonly Cited[]): string {
  const items = records.map((r) => ({
    id: r.id,
    type: 'article-newspaper',
    title: r.title,
    'container-title': r.outlet,
    author: r.author.map((literal) => ({ literal })),
    ...(r.date ? { issued: { 'date-parts': [dateParts(r.date)] } } : {}),
    accessed: { 'date-parts': [dateParts(r.accessed)] },
    URL: r.url,
    abstract: r.quote,
    archive: 'exportwatch',
    archive_location: r.record,
  }));
  return `${JSON.stringify(items, null, 1)}\n`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function writeRis(records: readonly Cited[]): string {
  return records
    .map((r) => {
      const lines = [
        ['TY', 'NEWS'],
        ['ID', r.id],
        ['TI', r.title],
        ...r.author.map((a) => ['AU', a]),
        ['T2', r.outlet],
        ...(r.date ? [['DA', r.date.slice(0, 10).replaceAll('-', '/')]] : []),
        ['UR', r.url],
        ['L2', r.record],
        ['Y2', r.accessed.slice(0, 10).replaceAll('-', '/')],
        ['AB', r.quote],
        ['ER', ''],
      ];
      return lines.map(([tag, value = '']) => `${tag}  - ${oneLine(value)}`).join('\r\n');
    })
    .join('\r\n\r\n')
    .concat(records.length > 0 ? '\r\n' : '');
}

const texEscape = (text: string): string =>
  oneLine(text)
    .replace(/[\\{}]/g, '')
    .replace(/[&%$#_]/g, '\\$&')
    .replace(/~/g, '\\textasciitilde{}')
    .replace(/\^/g, '\\textasciicircum{}');

function writeBib(records: readonly Cited[]): string {
  return records
    .map((r) => {
      const fields = [
        ['title', `{${texEscape(r.title)}}`],
        ...(r.author.length ? [['author', r.author.map((a) => `{${texEscape(a)}}`).join(' and ')]] : []),
        ['journal', texEscape(r.outlet)],
        ...(r.date
          ? [
              ['year', r.date.slice(0, 4)],
              ['date', r.date.slice(0, 10)],
            ]
          : []),
        ['url', r.url.replace(/[{}\\]/g, '')],
        ['urldate', r.accessed.slice(0, 10)],
        ['abstract', texEscape(r.quote)],
        ['note', texEscape(r.record)],
      ];
      return `@article{${r.id},\n${fields.map(([name, value = '']) => `  ${name} = {${value}}`).join(',\n')}\n}\n`;
    })
    .join('\n');
}
