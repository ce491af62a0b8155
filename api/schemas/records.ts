// The public shapes of records as schemas: what OpenAPI documents and tests hold responses to.
import { z } from '@hono/zod-openapi';
import {
  ACTIONS,
  CONFLICT_KINDS,
  CONFLICT_STATES,
  DERIVATIONS,
  ENTITY_TYPES,
  PASSAGE_STATES,
  PRECISIONS,
  RELATIONS,
  SPEAKER_KINDS,
  STANCES,
  STATUSES,
} from '../../ledger/vocabulary.ts';

const named = z.object({ id: z.string(), name: z.string() });

export const passage = z
  .object({
    article: z.string().openapi({ description: 'Article id' }),
    quote: z.string().nullable().openapi({ description: 'Verbatim; null where rights forbid showing it' }),
    start: z.number().int().openapi({ description: 'UTF-16 offset into the article text' }),
    end: z.number().int(),
  })
  .openapi('Passage');

export const formerPassage = passage
  .extend({
    revision: z.string().openapi({ description: 'The earlier state in whose text it stands' }),
    of: z.enum(['report', 'claim', 'date', 'mention']),
    key: z.string().optional(),
    state: z.enum(PASSAGE_STATES).openapi({ description: 'How it fares in the latest text' }),
    edited: z.literal(true).optional().openapi({ description: 'Its sentence was edited around it' }),
    similarity: z.number().optional(),
    now: z.array(passage).openapi({ description: 'It, or what replaced it, in the latest text' }),
  })
  .openapi('FormerPassage');

const revisionLine = z.object({
  revision: z.string(),
  fetchedAt: z.string(),
  alike: z.array(z.string()).openapi({ description: 'Other states that differ in looks only' }),
  restored: z.literal(true).optional(),
  headline: z.object({ before: z.string(), after: z.string() }).optional(),
  sentences: z
    .object({ added: z.number().int(), removed: z.number().int(), changed: z.number().int(), moved: z.number().int() })
    .optional()
    .openapi({ description: 'Against the state before; absent for the first' }),
  notes: z.array(
    z.object({ kind: z.enum(['correction', 'clarification', 'retraction', 'update', 'editor']), text: z.string() }),
  ),
  passages: z.array(formerPassage).openapi({ description: 'What was read from it and did not last as it was' }),
});

const fieldValue = z.object({
  value: z.string(),
  entity: z.string().optional(),
  shown: z.boolean(),
  rule: z.string(),
  origins: z.number().int(),
  citations: z.array(passage),
});

export const event = z
  .object({
    id: z.string(),
    action: z.enum(ACTIONS),
    status: z.enum(STATUSES),
    date: z.string().nullable().openapi({ description: 'EDTF', example: '2026-06-12' }),
    precision: z.enum(PRECISIONS).nullable(),
    effective: z.string().optional(),
    actors: z.array(named),
    targets: z.array(named),
    objects: z.array(named),
    summary: z.object({ text: z.string().nullable(), citation: passage }),
    reports: z.array(passage.extend({ key: z.string() })),
    origins: z.number().int(),
    anonymousOnly: z.boolean(),
    formerly: z.array(formerPassage).optional(),
    retracted: z.array(z.string()).optional(),
    relations: z.array(z.object({ type: z.enum(RELATIONS), event: z.string() })),
    fields: z.record(z.string(), z.array(fieldValue)),
  })
  .openapi('Event');

export const claim = passage
  .extend({
    id: z.string(),
    direct: z.boolean(),
    speaker: named.nullable(),
    speakerText: z.string().nullable(),
    speakerKind: z.enum(SPEAKER_KINDS),
    stance: z.enum(STANCES),
    via: z.string().nullable(),
    obtainedBy: z.string().nullable(),
    event: z.string().nullable(),
    slots: z.record(z.string(), z.unknown()),
    rule: z.string(),
  })
  .openapi('Claim');

export const conflict = z
  .object({
    id: z.string(),
    kind: z.enum(CONFLICT_KINDS),
    event: z.string().nullable(),
    about: z.string(),
    state: z.enum(CONFLICT_STATES),
    reason: z.string().nullable(),
    rule: z.string(),
    sides: z.array(
      z.object({
        value: z.string(),
        origins: z.number().int(),
        speakers: z.array(z.string()),
        citations: z.array(passage),
        formerly: z.array(formerPassage).optional(),
      }),
    ),
  })
  .openapi('Conflict');

export const article = z
  .object({
    id: z.string(),
    url: z.string(),
    canonicalUrl: z.string().nullable(),
    outlet: z.string(),
    title: z.string(),
    byline: z.array(z.string()).nullable(),
    published: z.string().nullable(),
    modified: z.string().nullable(),
    language: z.string().nullable(),
    relevant: z.boolean(),
    relevance: z.object({ reason: z.string(), rule: z.string() }),
    text: z.string().nullable(),
    revision: z.string(),
    fetchedAt: z.string(),
    derivedFrom: z
      .object({ article: z.string(), derivation: z.enum(DERIVATIONS), score: z.number(), rule: z.string() })
      .nullable(),
    origin: z.string(),
    retracted: z.literal(true).optional(),
    credits: z.array(z.string()),
    revisions: z.array(revisionLine).optional(),
  })
  .openapi('Article');

export const revision = z
  .object({
    id: z.string(),
    fetchedAt: z.string(),
    title: z.string(),
    published: z.string().nullable(),
    modified: z.string().nullable(),
    snapshot: z.string(),
    charset: z.string(),
    text: z.string().nullable(),
    kind: z.enum(['first', 'substantive', 'cosmetic']).openapi({ description: 'Against the state before' }),
    headline: revisionLine.shape.headline,
    sentences: revisionLine.shape.sentences,
    changes: z.array(
      z.object({
        change: z.enum(['added', 'removed', 'changed', 'moved']),
        before: z.string().nullable(),
        after: z.string().nullable().openapi({ description: 'Null where there is none, or rights forbid showing it' }),
      }),
    ),
    notes: revisionLine.shape.notes,
    passages: revisionLine.shape.passages,
  })
  .openapi('Revision');

export const entity = z
  .object({
    id: z.string(),
    type: z.enum(ENTITY_TYPES),
    name: z.string(),
    aliases: z.array(z.string()),
    developer: z.string().optional(),
    ids: z.record(z.string(), z.string()),
    variantOf: z.object({ name: z.string(), reason: z.string() }).optional(),
  })
  .openapi('Entity');

export const suggestion = z
  .object({
    id: z.string(),
    type: z.enum(ENTITY_TYPES),
    name: z.string(),
    alias: z.string().nullable(),
    events: z.number().int(),
  })
  .openapi('Suggestion');
