// Names of entities for what was begun to be typed.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { BadQuery } from '../../ledger/asking.ts';
import { filters, paramsOf, refuse } from '../filters.ts';
import * as answerSchemas from '../schemas/answers.ts';
import * as recordSchemas from '../schemas/records.ts';
import { readingOf, type Services } from '../services.ts';
import { jsonOf, problems } from './lists.ts';

const MOST = 10;
const q = z.string().trim().min(1).max(100);

const route = createRoute({
  method: 'get',
  path: '/api/v1/suggest',
  summary: 'Entities of which a name or alias, or a word in one, begins like this',
  request: {
    query: z.object({
      q: q.openapi({ description: 'What was begun, such as com', example: 'com' }),
      limit: z.coerce
        .number()
        .int()
        .min(1)
        .max(50)
        .optional()
        .openapi({ description: `Most to answer with, ${MOST} unless given` }),
      asOf: filters.shape.asOf,
    }),
  },
  responses: {
    200: {
      description: 'Those of most events first; `alias` is the name that matched where it is not the displayed one',
      content: jsonOf(answerSchemas.pageOf(recordSchemas.suggestion, 'SuggestionList')),
    },
    400: problems[400],
  },
});

export function addSuggest(app: OpenAPIHono, services: Services): void {
  app.openAPIRegistry.registerPath(route);
  app.get('/api/v1/suggest', async (c) => {
    const { q: begun, limit, asOf, ...others } = paramsOf(c);
    refuse(others);
    const given = route.request.query.safeParse({ q: begun, limit, asOf });
    if (!given.success) {
      const [issue] = given.error.issues;
      throw new BadQuery(String(issue?.path[0] ?? 'q'), issue?.message ?? 'is malformed');
    }
    const { store } = await readingOf(services, given.data.asOf);
    return c.json({ items: await store.suggest(given.data.q, given.data.limit ?? MOST), next: null });
  });
}
