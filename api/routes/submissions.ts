// Pages taken by hand: fetched, read and reconciled with a key; the answer says whether known, and in which events.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import * as changeSchemas from '../schemas/changes.ts';
import type { Services } from '../services.ts';
import { bodyOf, keyed, keyOf, problemOf, security, small } from './keyed.ts';
import { jsonOf } from './lists.ts';

const given = z
  .object({ url: z.url({ protocol: /^https?$/ }).max(2000) })
  .strict()
  .openapi('NewPage');

export function addSubmissions(app: OpenAPIHono, services: Services): void {
  const answer = (description: string) => ({ description, content: jsonOf(changeSchemas.submission) });
  app.openAPIRegistry.registerPath(
    createRoute({
      method: 'post',
      path: '/api/v1/articles',
      summary: 'Take a page by hand: fetched as a crawl would, read, and told whether known and in which events',
      security,
      request: { body: { required: true, content: jsonOf(given) } },
      responses: {
        200: answer('Known already, or no article'),
        201: answer('New, or known and changed since'),
        ...keyed,
        422: problemOf('Not to be fetched: robots.txt disallows it, or cannot be reached'),
        502: problemOf('The page could not be fetched'),
      },
    }),
  );
  app.post('/api/v1/articles', small, async (c) => {
    await keyOf(c, services);
    const { url } = await bodyOf(c, given);
    const submission = await services.submit(url);
    return c.json(submission, submission.state === 'new' || submission.state === 'changed' ? 201 : 200);
  });
}
