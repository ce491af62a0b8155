// Requests made at random over every route that is described: none fails, and every JSON answer has the shape that is told.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ZodType } from 'zod';
import { z } from 'zod';
import * as answerSchemas from '../../api/schemas/answers.ts';
import * as changeSchemas from '../../api/schemas/changes.ts';
import * as recordSchemas from '../../api/schemas/records.ts';
import * as sourceSchemas from '../../api/schemas/sources.ts';
import { openStore } from '../../db/store.ts';
import { wellFormed } from '../../ledger/text.ts';
import { ACTIONS, CONFLICT_KINDS, STATUSES } from '../../ledger/vocabulary.ts';
import { type Bench, benchOf, ORIGIN } from './ledger.ts';
import { importPages, PAGES } from './pages.ts';

const page = (item: ZodType): ZodType => answerSchemas.pageOf(item, 'Any');
const feed = z.object({ version: z.string(), title: z.string(), items: z.array(z.object({ id: z.string() })) });

/** What each route answers with, where that is JSON. */
const ANSWERS: Readonly<Record<string, ZodType>> = {
  '/api/v1/events': page(recordSchemas.event),
  '/api/v1/events/{id}': recordSchemas.event,
  '/api/v1/claims': page(recordSchemas.claim),
  '/api/v1/claims/{id}': recordSchemas.claim,
  '/api/v1/conflicts': page(recordSchemas.conflict),
  '/api/v1/conflicts/{id}': recordSchemas.conflict,
  '/api/v1/articles': page(recordSchemas.article),
  '/api/v1/articles/{id}': recordSchemas.article,
  '/api/v1/articles/lookup': recordSchemas.article,
  '/api/v1/articles/{id}/revisions': page(recordSchemas.revision),
  '/api/v1/entities': page(recordSchemas.entity),
  '/api/v1/entities/{id}': recordSchemas.entity,
  '/api/v1/outlets': page(sourceSchemas.outlet),
  '/api/v1/outlets/{id}': sourceSchemas.outlet,
  '/api/v1/sources': page(sourceSchemas.sourceHealth),
  '/api/v1/changes': page(changeSchemas.change),
  '/api/v1/judgements': page(changeSchemas.judgement),
  '/api/v1/suggest': page(recordSchemas.suggestion),
  '/healthz': z.object({ status: z.literal('ok'), version: z.string(), activity: z.string().nullable() }),
  '/openapi.json': z.looseObject({ openapi: z.literal('3.1.0') }),
};

interface Parameter {
  name: string;
  in: string;
}

interface Route {
  path: string;
  method: string;
  parameters: readonly Parameter[];
}

let bench: Bench;
let routes: Route[];
let ids: string[];
beforeAll(async () => {
  bench = benchOf(await openStore(':memory:'));
  await importPages(bench.store, PAGES);
  const { paths } = await bench.json<{ paths: Record<string, Record<string, { parameters?: Parameter[] }>> }>(
    '/openapi.json',
  );
  routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters = [] }]) => ({ path, method, parameters })),
  );
  const kinds = ['events', 'claims', 'conflicts', 'articles', 'entities'] as const;
  const lines = await Promise.all(kinds.map(async (kind) => await bench.lines<{ id: string }>(kind)));
  ids = [...lines.flat().map((line) => line.id), ...(await bench.store.outlets()).map((outlet) => outlet.id)];
});
afterAll(async () => await bench.close());

const NAUGHTY = [
  ...['', ' ', '"', "'", '*', '(', ')', 'NEAR(', 'a AND', 'OR', '-', '--', '-a', 'a:b', '^a', '{a}', '\\', '%', '_'],
  ...['null', 'undefined', 'NaN', '-1', '0', '1e99', '9'.repeat(400), '0x10', 'true', '[]', '{}', '../..', '%00'],
  ...[
    "'; DROP TABLE events; --",
    '<script>alert(1)</script>',
    '\u0000',
    '\uFFFE',
    '\u202Eabc',
    '𝕬𝖇𝖈',
    'ﷺ',
    '漢字',
    'é',
    'İ',
  ],
  ...[
    '2027',
    '2027-02-30',
    '2027-13',
    '0000',
    '9999-12-31T23:59:59Z',
    '2027-03-01T00:00:00+99:00',
    'WyJhIiwxXQ',
    'W10',
  ],
];
const asked = fc.oneof(
  fc.constantFrom(...NAUGHTY, ...ACTIONS, ...STATUSES, ...CONFLICT_KINDS),
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }).map(wellFormed),
);

/** A request to one of the routes: some of its parameters, and now and then one it does not have. */
const requests = () =>
  fc.constantFrom(...routes).chain((route) => {
    const query = route.parameters.filter((p) => p.in === 'query').map((p) => p.name);
    const some = (of: string[]) => fc.subarray(of, { maxLength: Math.min(3, of.length) });
    const names = fc.oneof(
      { weight: 9, arbitrary: some(query) },
      { weight: 1, arbitrary: some([...query, 'nothing']) },
    );
    return fc.record({
      route: fc.constant(route),
      id: fc.oneof(fc.constantFrom(...ids), asked),
      format: fc.constantFrom('rss', 'atom', 'json'),
      query: names.chain((chosen) => fc.tuple(...chosen.map((name) => fc.tuple(fc.constant(name), asked)))),
      body: fc.oneof(fc.json(), asked),
    });
  });

describe('any request', () => {
  it('is answered in the shape that is told, and never fails', async () => {
    await fc.assert(
      fc.asyncProperty(requests(), async ({ route, id, format, query, body: sent }) => {
        const path = route.path.replace('{id}', encodeURIComponent(id)).replace('{format}', format);
        const address = `${ORIGIN}${path}?${new URLSearchParams(query)}`;
        const init = route.method === 'get' ? {} : { method: route.method.toUpperCase(), body: sent };
        const answer = await bench.app.request(address, init);
        const text = await answer.text();
        expect(answer.status, `${address}: ${text.slice(0, 200)}`).toBeLessThan(500);
        const type = answer.headers.get('content-type') ?? '';
        if (answer.status >= 400 && path !== '/mcp') {
          expect(type, address).toContain('application/problem+json');
          const problem = answerSchemas.problem.parse(JSON.parse(text));
          expect(problem.status).toBe(answer.status);
        } else if (answer.status === 200 && /^application\/json(;|$)/.test(type)) {
          const body: unknown = JSON.parse(text);
          // What a schema does not tell of is left out by its parser.
          expect(ANSWERS[route.path]?.parse(body), address).toEqual(body);
        } else if (type.startsWith('application/feed+json')) feed.parse(JSON.parse(text));
      }),
      { numRuns: 400 },
    );
    expect(bench.errors).toEqual([]);
  }, 120_000);

  it('with a good answer is one of a shape known here', () => {
    const open = routes.filter(({ path, method }) => method === 'get' && /^\/api\/v1\/(?!export)/.test(path));
    expect(open.map(({ path }) => path).filter((path) => !ANSWERS[path])).toEqual([]);
  });
});
