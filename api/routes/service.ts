// Health, metrics, the OpenAPI document and its page.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import packageJson from '../../package.json' with { type: 'json' };
import type { Metrics } from '../metrics.ts';
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
    summary: 'Counts, durations of answers and lag of the event loop, in the Prometheus text format',
    responses: { 200: { description: 'Measures', content: { 'text/plain': { schema: z.string() } } } },
  }),
  createRoute({
    method: 'get',
    path: '/openapi.json',
    summary: 'This description',
    responses: { 200: { description: 'OpenAPI 3.1', content: { 'application/json': { schema: z.unknown() } } } },
  }),
];

export function addService(app: OpenAPIHono, { store, activity }: Services, metrics: Metrics): void {
  for (const route of ROUTES) app.openAPIRegistry.registerPath(route);
  app.get('/healthz', async (c) => c.json({ status: 'ok', version: await store.version(), activity: activity() }));
  app.get('/metrics', async (c) => {
    const { type, body } = await metrics.text();
    return c.body(body, 200, { 'content-type': type, 'cache-control': 'no-store' });
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
