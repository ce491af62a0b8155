// What wraps records: pages of them, and problems.
import { z } from '@hono/zod-openapi';

export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().optional(),
    instance: z.string().optional(),
    parameter: z.string().optional(),
  })
  .openapi('Problem');

const facet = z.object({ value: z.string(), label: z.string(), count: z.number().int() });

export const pageOf = <T extends z.ZodType>(item: T, name: string) =>
  z
    .object({
      items: z.array(item),
      next: z.string().nullable(),
      facets: z.record(z.string(), z.array(facet)).optional(),
    })
    .openapi(name);
