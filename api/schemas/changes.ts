// Changes, judgements and submitted pages as schemas.
import { z } from '@hono/zod-openapi';
import { EVENT_FIELDS, JUDGEMENT_KINDS } from '../../ledger/vocabulary.ts';

export const change = z
  .object({
    cursor: z.string(),
    at: z.string(),
    kind: z.enum(['event', 'conflict', 'article']),
    id: z.string(),
    change: z.enum(['new', 'changed', 'gone', 'correction']),
    what: z.array(z.string()),
    because: z.string().optional(),
  })
  .openapi('Change');

const signed = { reason: z.string(), by: z.string(), at: z.string() };

export const judgement = z
  .object({
    id: z.string(),
    kind: z.enum(JUDGEMENT_KINDS),
    subjects: z.array(z.string()),
    field: z.enum(EVENT_FIELDS).nullable(),
    value: z.string().nullable(),
    ...signed,
    undone: z.object(signed).nullable(),
  })
  .openapi('Judgement');

export const submission = z
  .object({
    url: z.string().openapi({ description: 'Where the page stands, after redirects' }),
    state: z.enum(['new', 'changed', 'unchanged', 'not-fetched', 'no-article']),
    article: z
      .object({
        id: z.string(),
        title: z.string(),
        outlet: z.string(),
        published: z.string().nullable(),
        relevant: z.boolean(),
        why: z.string(),
      })
      .nullable(),
    copyOf: z.string().nullable().openapi({ description: 'The article it took its text from' }),
    events: z.array(z.object({ id: z.string(), title: z.string(), date: z.string().nullable() })),
    note: z.string().nullable().openapi({ description: 'Why there is no article, or why it could not be fetched' }),
  })
  .openapi('Submission');
