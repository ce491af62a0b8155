// Outlets and the health of sources as schemas.
import { z } from '@hono/zod-openapi';
import { OUTLET_KINDS, RIGHTS } from '../../ledger/vocabulary.ts';
import { SOURCE_STATES } from '../../ledger/crawling.ts';

const rightsBasis = {
  basis: z
    .string()
    .nullable()
    .openapi({ description: 'Why texts may be shown as far as `rights` says; null: assumed' }),
  terms: z.string().nullable().openapi({ description: 'Where the terms stand' }),
  reviewed: z.string().nullable().openapi({ description: 'The day somebody read them' }),
};

export const outlet = z
  .object({
    id: z.string(),
    name: z.string(),
    url: z.string(),
    kind: z.enum(OUTLET_KINDS),
    country: z.string().nullable(),
    language: z.string().nullable(),
    timezone: z.string(),
    rights: z.enum(RIGHTS),
    ...rightsBasis,
  })
  .openapi('Outlet');

export const sourceHealth = z
  .object({
    id: z.string(),
    outlet: z.string(),
    kind: z.string(),
    url: z.string(),
    everySeconds: z.number().int(),
    state: z.enum(SOURCE_STATES),
    reason: z.string().nullable(),
    lastSuccess: z.string().nullable(),
    lastAttempt: z.string().nullable(),
    lastYield: z.number().int().nullable(),
    usualYield: z.number().int().nullable(),
    failures: z.number().int(),
    failedPages: z.number().int(),
    restSeconds: z.number().int(),
    rights: z.enum(RIGHTS).nullable().openapi({ description: 'As stated for this source; null: those of its outlet' }),
    ...rightsBasis,
    expect: z.number().int().nullable().openapi({ description: 'Links a visit is expected to name, at least' }),
    checked: z
      .string()
      .nullable()
      .openapi({ description: 'The day somebody last saw it answer as expected; null: never' }),
  })
  .openapi('Source');
