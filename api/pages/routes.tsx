// The pages at the root: timeline, event, conflicts, article, entity, outlet, sources.
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { type Problem, problemResponse } from '../problem.ts';
import type { Services } from '../services.ts';

export function addPages(_app: OpenAPIHono, _services: Services): void {}

/** An error as a page, for browsers. */
export async function errorPage(c: Context, _services: Services, problem: Problem): Promise<Response> {
  return problemResponse(c, problem);
}
