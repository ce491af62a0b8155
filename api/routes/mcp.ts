// The ledger for assistants (Model Context Protocol): what they answer can be cited with its passages.
import { held } from '../held.ts';
import { StreamableHTTPTransport } from '@hono/mcp';
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { HTTPException } from 'hono/http-exception';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import packageJson from '../../package.json' with { type: 'json' };
import type { ConflictLine, EventLine, Passage } from '../../ledger/lines.ts';
import { BadQuery } from '../../ledger/asking.ts';
import { originOf } from '../feeds/origin.ts';
import { filters, queryOf } from '../filters.ts';
import { outletLink } from '../pages/links.ts';
import { Problem } from '../problem.ts';
import { type Reading, readingOf, type Services } from '../services.ts';
import { conflictTitle, eventTitle, sideLabels } from '../titles.ts';

const MOST = 10;
const limit = z.number().int().min(1).max(50).optional().describe(`at most so many, ${MOST} unless given`);
const { q, actor, target, model, entity, country, action, status, outlet, from, to, asOf, kind, state, event } =
  filters.shape;
const narrow = { q, actor, target, model, entity, country, action, status, outlet, from, to };

const INSTRUCTIONS =
  'An evidence ledger of AI export actions. Every value stands on a verbatim passage; cite the passage and the record’s page. The ledger does not rate truth: say who says it, and name the conflicts.';

export function addMcp(app: OpenAPIHono, services: Services): void {
  app.openAPIRegistry.registerPath(
    createRoute({
      method: 'post',
      path: '/mcp',
      summary: 'Model Context Protocol: the tools search, event, conflicts and as_of, for assistants',
      request: { body: { content: { 'application/json': { schema: z.unknown() } } } },
      responses: { 200: { description: 'JSON-RPC', content: { 'application/json': { schema: z.unknown() } } } },
    }),
  );
  app.post('/mcp', async (c) => {
    const server = serverOf(services, originOf(c));
    const transport = new StreamableHTTPTransport({ enableJsonResponse: true });
    await server.connect(transport);
    try {
      return (await transport.handleRequest(c)) ?? c.body(null, 202);
    } catch (error) {
      // What is no message of the protocol, told as the protocol wants it.
      if (error instanceof HTTPException) return error.getResponse();
      throw error;
    }
  });
}

/** One for each request: nothing is remembered between them. */
function serverOf(services: Services, origin: string): McpServer {
  const server = new McpServer({ name: 'exportwatch', version: packageJson.version }, { instructions: INSTRUCTIONS });
  const tell = new Teller(services, origin);
  server.registerTool(
    'search',
    {
      description: 'Events, best match first where words are given, else newest first',
      inputSchema: { ...narrow, limit },
    },
    async (given) => await answer(() => tell.events(given, undefined)),
  );
  server.registerTool(
    'as_of',
    {
      description: 'The same search in the ledger as it was known on a day: of what was published by then',
      inputSchema: { ...narrow, limit, instant: asOf.unwrap().describe('a year, month, day or instant') },
    },
    async ({ instant, ...given }) => await answer(() => tell.events(given, instant)),
  );
  server.registerTool(
    'event',
    {
      description: 'One event: each field with every value reported, its passages, who says what, and its conflicts',
      inputSchema: { id: z.string().describe('id of the event, or the key of any of its reports'), asOf },
    },
    async ({ id, asOf: instant }) => await answer(() => tell.event(id, instant)),
  );
  server.registerTool(
    'conflicts',
    {
      description: 'Where sources disagree: sides with passages and independent origins',
      inputSchema: { q, kind, state, event, entity, outlet, limit, asOf },
    },
    async ({ asOf: instant, ...given }) => await answer(() => tell.conflicts(given, instant)),
  );
  return server;
}

type Answer = { content: { type: 'text'; text: string }[]; isError?: true };

/** What was asked wrongly is told to the assistant; failures of ours are thrown. */
async function answer(work: () => Promise<unknown>): Promise<Answer> {
  try {
    return { content: [{ type: 'text', text: JSON.stringify(await work(), null, 1) }] };
  } catch (error) {
    if (error instanceof BadQuery || error instanceof Problem)
      return { content: [{ type: 'text', text: error.message }], isError: true };
    throw error;
  }
}

type Given = Partial<Record<string, string | number | undefined>>;

class Teller {
  readonly #services: Services;
  readonly #origin: string;
  constructor(services: Services, origin: string) {
    this.#services = services;
    this.#origin = origin;
  }

  async events(given: Given, instant: string | undefined): Promise<unknown> {
    const reading = await readingOf(this.#services, instant);
    const query = queryOf(filters.parse({ ...given, limit: given.limit ?? MOST }));
    const sort = query.q ? 'relevance' : '-date';
    const page = await reading.store.list('events', { sort, ...query });
    return {
      events: await Promise.all(page.items.map((line) => this.#event(reading, line))),
      more: page.next !== null,
    };
  }

  async event(id: string, instant: string | undefined): Promise<unknown> {
    const reading = await readingOf(this.#services, instant);
    const line = await held(reading.store, 'events', id);
    const claims = await reading.store.list('claims', { event: line.id, limit: 50 });
    const conflicts = await reading.store.list('conflicts', { event: line.id, limit: 50 });
    const shown = reading.shown.line(line);
    const fields = Object.entries(shown.fields).map(async ([field, values]) => [
      field,
      await Promise.all(
        values.map(async ({ value, shown: displayed, rule, origins, citations }) => ({
          value,
          displayed,
          rule,
          origins,
          passages: await this.#passages(reading, citations),
        })),
      ),
    ]);
    return {
      ...(await this.#event(reading, line)),
      fields: Object.fromEntries(await Promise.all(fields)),
      claims: await Promise.all(
        claims.items.map(async (claim) => ({
          page: this.#page(reading, `/claims/${claim.id}`),
          speaker: claim.speaker?.name ?? claim.speakerText ?? 'the outlet’s own voice',
          speakerKind: claim.speakerKind,
          stance: claim.stance,
          ...(await this.#passage(reading, reading.shown.line(claim))),
        })),
      ),
      conflicts: await Promise.all(conflicts.items.map((each) => this.#conflict(reading, each))),
    };
  }

  async conflicts(given: Given, instant: string | undefined): Promise<unknown> {
    const reading = await readingOf(this.#services, instant);
    const page = await reading.store.list(
      'conflicts',
      queryOf(filters.parse({ ...given, limit: given.limit ?? MOST })),
    );
    return {
      conflicts: await Promise.all(page.items.map((line) => this.#conflict(reading, line))),
      more: page.next !== null,
    };
  }

  async #event(reading: Reading, line: EventLine): Promise<object> {
    const { id, action, status, date, origins, anonymousOnly, summary } = reading.shown.line(line);
    return {
      id,
      title: eventTitle(line),
      page: this.#page(reading, `/events/${id}`),
      action,
      status,
      date,
      independentOrigins: origins,
      unnamedSpeakersOnly: anonymousOnly,
      passage: await this.#passage(reading, summary.citation),
    };
  }

  async #conflict(reading: Reading, line: ConflictLine): Promise<object> {
    const conflict = reading.shown.conflict(line);
    const labels = sideLabels(conflict);
    return {
      id: conflict.id,
      title: conflictTitle(conflict),
      page: this.#page(reading, `/conflicts/${conflict.id}`),
      kind: conflict.kind,
      state: conflict.state,
      sides: await Promise.all(
        conflict.sides.map(async ({ speakers, origins, citations }, n) => ({
          value: labels[n],
          independentOrigins: origins,
          speakers,
          passages: await this.#passages(reading, citations),
        })),
      ),
    };
  }

  async #passages(reading: Reading, passages: readonly Passage[]): Promise<object[]> {
    return await Promise.all(passages.slice(0, MOST).map((each) => this.#passage(reading, each)));
  }

  /** The words, the outlet, and where they are read: at the outlet and in the record. */
  async #passage(reading: Reading, { article, quote, start }: Passage): Promise<object> {
    const line = await reading.store.get('articles', article);
    return {
      quote: quote as string | null,
      outlet: line ? (reading.shown.outlets.get(line.outlet)?.name ?? line.outlet) : null,
      published: line?.published ?? null,
      url: line ? outletLink(line, quote) : null,
      record: this.#page(reading, `/articles/${article}#p${start}`),
    };
  }

  #page(reading: Reading, path: string): string {
    return `${this.#origin}${reading.to(path)}`;
  }
}
