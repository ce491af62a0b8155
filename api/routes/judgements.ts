// Judgements: all of them for everybody to read; made and undone with a key.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { EVENT_FIELDS, JUDGEMENT_KINDS } from '../../ledger/vocabulary.ts';
import { filtersOf } from '../filters.ts';
import * as answerSchemas from '../schemas/answers.ts';
import * as changeSchemas from '../schemas/changes.ts';
import type { Services } from '../services.ts';
import { bodyOf, keyed, keyOf, security, small } from './keyed.ts';
import { jsonOf } from './lists.ts';

const given = z
  .object({
    kind: z.enum(JUDGEMENT_KINDS),
    subjects: z.array(z.string().min(1).max(100)).min(1).max(100).openapi({
      description: 'Keys of reports (which outlive events), or ids of entities, claims or a conflict',
    }),
    field: z.enum(EVENT_FIELDS).nullable().optional().openapi({ description: 'Of pin alone' }),
    value: z.string().max(2000).nullable().optional().openapi({
      description: 'The value pinned, the side that stands, or the report that stays',
    }),
    reason: z.string().min(1).max(2000),
  })
  .strict()
  .openapi('NewJudgement');
const undoing = z
  .object({ reason: z.string().min(1).max(2000) })
  .strict()
  .openapi('Undoing');
const made = z.object({ id: z.string() });

export function addJudgements(app: OpenAPIHono, services: Services): void {
  const { store, now, judge } = services;
  app.openAPIRegistry.registerPath(
    createRoute({
      method: 'get',
      path: '/api/v1/judgements',
      summary: 'Decisions of people on this record, undone ones too, oldest first',
      responses: {
        200: { description: 'All', content: jsonOf(answerSchemas.pageOf(changeSchemas.judgement, 'JudgementList')) },
      },
    }),
  );
  app.get('/api/v1/judgements', async (c) => {
    filtersOf(c, []);
    return c.json({ items: await store.judgements(), next: null });
  });

  app.openAPIRegistry.registerPath(
    createRoute({
      method: 'post',
      path: '/api/v1/judgements',
      summary: 'Judge: merge, split, distinct, hide, pin or resolve; signed by the owner of the key',
      security,
      request: { body: { required: true, content: jsonOf(given) } },
      responses: { 201: { description: 'Stored and decided', content: jsonOf(made) }, ...keyed },
    }),
  );
  app.post('/api/v1/judgements', small, async (c) => {
    const { owner } = await keyOf(c, services);
    const { field = null, value = null, ...judgement } = await bodyOf(c, given);
    const id = await judge.saveJudgement({ ...judgement, field, value, by: owner, at: now() });
    return c.json({ id }, 201);
  });

  app.openAPIRegistry.registerPath(
    createRoute({
      method: 'post',
      path: '/api/v1/judgements/{id}/undo',
      summary: 'Take a judgement out of force; it stays readable',
      security,
      request: { params: z.object({ id: z.string() }), body: { required: true, content: jsonOf(undoing) } },
      responses: { 200: { description: 'Undone', content: jsonOf(made) }, ...keyed },
    }),
  );
  app.post('/api/v1/judgements/:id/undo', small, async (c) => {
    const { owner } = await keyOf(c, services);
    const { reason } = await bodyOf(c, undoing);
    const id = c.req.param('id');
    await judge.undoJudgement(id, { reason, by: owner, at: now() });
    return c.json({ id });
  });
}
