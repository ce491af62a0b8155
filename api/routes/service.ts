// Health, metrics, the OpenAPI document and its page.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import packageJson from '../../package.json' with { type: 'json' };
import type { Services } from '../services.ts';

const health = z.object({ status: z.literal('ok'), version: z.string(), activity: z.string().nullable() });
const ROUTES = [
  createRoute({
    method: 'get',
    path: '/healthz',
    summary: 'Whether the server answers, and what is going on',
    responses: { 200: { description: 'It does', content: { 'application/json': { schema: health } } } },
  }),
  createRoute({
    method: 'get',
    path: '/metrics',
    summary: 'Counts in the Prometheus text format',
    responses: { 200: { description: 'Counts', content: { 'text/plain': { schema: z.string() } } } },
  }),
  createRoute({
    method: 'get',
    path: '/openapi.json',
    summary: 'This description',
    responses: { 200: { description: 'OpenAPI 3.1', content: { 'application/json': { schema: z.unknown() } } } },
  }),
];

export function addService(app: OpenAPIHono, { store, activity }: Services): void {
  for (const route of ROUTES) app.openAPIRegistry.registerPath(route);
  app.get('/healthz', async (c) => c.json({ status: 'ok', version: await store.version(), activity: activity() }));
  app.get('/metrics', async (c) => {
    const counts = Object.entries(await store.counts()).map(([kind, n]) => `exportwatch_records{kind="${kind}"} ${n}`);
    const text = [
      '# HELP exportwatch_records Records in the ledger by kind.',
      '# TYPE exportwatch_records gauge',
      ...counts,
      '',
    ].join('\n');
    return c.body(text, 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' });
  });
  app.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'exportwatch',
      version: packageJson.version,
      description:
        'An evidence ledger of AI export actions: events, claims and conflicts, every value on a verbatim passage.',
      license: { name: 'MIT' },
    },
    servers: [{ url: '/' }],
  });
}
