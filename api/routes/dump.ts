// The whole ledger as one stream of JSON Lines, as far as rights let it be shown.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { LINE_KINDS, type ArticleLine, type ConflictLine, type LineKind } from '../../ledger/lines.ts';
import { filters, filtersOf } from '../filters.ts';
import { type Reading, readingOf, type Services } from '../services.ts';
import { problems } from './lists.ts';

const TYPE = 'application/jsonl; charset=utf-8';
/** Characters sent at a time. */
const CHUNK = 64 * 1024;

const route = createRoute({
  method: 'get',
  path: '/api/v1/export/ledger.jsonl',
  summary: 'The whole ledger, a JSON object a line: articles, entities, mentions, dates, claims, events, conflicts',
  request: { query: z.object({ asOf: filters.shape.asOf }) },
  responses: {
    200: {
      description: 'Each line is a record as the lists give it, with `record` telling its kind',
      content: { 'application/jsonl': { schema: z.string() } },
    },
    400: problems[400],
  },
});

export function addDump(app: OpenAPIHono, services: Services): void {
  app.openAPIRegistry.registerPath(route);
  app.get('/api/v1/export/ledger.jsonl', async (c) => {
    const reading = await readingOf(services, filtersOf(c, ['asOf']).asOf);
    const chunks = chunksOf(reading);
    const encoder = new TextEncoder();
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        const { value, done } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      },
      async cancel() {
        await chunks.return(undefined);
      },
    });
    return c.body(body, 200, {
      'content-type': TYPE,
      'content-disposition': 'attachment; filename="exportwatch-ledger.jsonl"',
    });
  });
}

async function* chunksOf(reading: Reading): AsyncGenerator<string, void> {
  let chunk = '';
  for (const kind of LINE_KINDS) {
    for await (const line of reading.store.exportLines(kind)) {
      chunk += `${JSON.stringify({ record: kind, ...(shownAs(reading, kind, line) as object) })}\n`;
      if (chunk.length < CHUNK) continue;
      yield chunk;
      chunk = '';
    }
  }
  if (chunk) yield chunk;
}

function shownAs({ shown }: Reading, kind: LineKind, line: unknown): unknown {
  if (kind === 'articles') return shown.article(line as ArticleLine);
  return kind === 'conflicts' ? shown.conflict(line as ConflictLine) : shown.line(line);
}
