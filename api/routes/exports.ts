// Events and claims as CSV, JSON Lines, CSL-JSON, RIS and BibTeX, under the filters of lists.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { ClaimLine, EventLine } from '../../ledger/lines.ts';
import { writeBib, writeCsl, writeRis } from '../exports/bibliographies.ts';
import { type Cited, citedClaim, citedEvent } from '../exports/cited.ts';
import { writeCsv } from '../exports/csv.ts';
import { originOf } from '../feeds/origin.ts';
import { filters, filtersOf, MAX_LIMIT, queryOf } from '../filters.ts';
import { Problem } from '../problem.ts';
import { readingOf, type Services } from '../services.ts';
import { problems } from './lists.ts';

type Line = EventLine | ClaimLine;
type Kind = 'events' | 'claims';

interface Format {
  type: string;
  write(records: readonly Cited[], lines: readonly Line[], kind: Kind): string;
}

const FIELDS: Readonly<Record<Kind, readonly string[]>> = {
  events: ['action', 'status', 'event_date', 'effective', 'actors', 'targets', 'objects', 'origins', 'reports'],
  claims: ['speaker', 'speaker_kind', 'stance', 'direct', 'via', 'event'],
};

export const EXPORTS: Readonly<Record<string, Format>> = {
  csv: { type: 'text/csv; charset=utf-8', write: (records, _, kind) => writeCsv(records, FIELDS[kind]) },
  jsonl: {
    type: 'application/jsonl; charset=utf-8',
    write: (_, lines) => lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
  },
  'csl.json': { type: 'application/vnd.citationstyles.csl+json; charset=utf-8', write: writeCsl },
  ris: { type: 'application/x-research-info-systems; charset=utf-8', write: writeRis },
  bib: { type: 'application/x-bibtex; charset=utf-8', write: writeBib },
};
/** Records an answer holds at most; more are told by a `Link` to the rest. */
const MOST = 10_000;

export function addExports(app: OpenAPIHono, services: Services): void {
  for (const kind of ['events', 'claims'] as const) {
    for (const [format, { type, write }] of Object.entries(EXPORTS)) {
      const route = createRoute({
        method: 'get',
        path: `/api/v1/export/${kind}.${format}`,
        summary: `Export of ${kind} as ${format}`,
        request: { query: filters.omit({ facets: true }) },
        responses: {
          200: {
            description: `The ${kind}, each with its quotation`,
            content: { [type.split(';')[0] ?? type]: { schema: z.string() } },
          },
          400: problems[400],
        },
      });
      app.openAPIRegistry.registerPath(route);
      app.get(route.path, async (c) => {
        const given = filtersOf(c);
        const reading = await readingOf(services, given.asOf);
        const most = given.limit ?? MOST;
        const lines: Line[] = [];
        let next: string | null | undefined = given.cursor;
        do {
          const limit = Math.min(MAX_LIMIT, most - lines.length);
          const { facets: _, ...query } = queryOf(given);
          const page: { items: Line[]; next: string | null } = await reading.store.list(kind, {
            ...query,
            limit,
            ...(next ? { cursor: next } : {}),
          });
          lines.push(...page.items.map((line) => reading.shown.line(line)));
          next = page.next;
        } while (next && lines.length < most);
        const citing = { reading, origin: originOf(c), accessed: services.now() };
        const records: Cited[] = [];
        for (const line of lines)
          records.push('reports' in line ? await citedEvent(line, citing) : await citedClaim(line, citing));
        if (next) {
          const url = new URL(c.req.url);
          url.searchParams.set('cursor', next);
          c.header('link', `<${url.pathname}${url.search}>; rel="next"`);
        }
        return c.body(write(records, lines, kind), 200, {
          'content-type': type,
          'content-disposition': `attachment; filename="exportwatch-${kind}.${format}"`,
        });
      });
    }
  }
  app.get('/api/v1/export/:file', () => {
    throw new Problem(404, `exports are events or claims as ${Object.keys(EXPORTS).join(', ')}`);
  });
}
