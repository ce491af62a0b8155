// The outermost layer of every request: its id, what is left of the client's limit, and how long the answer took.
import { randomUUID } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import { limitHeaders } from './limits.ts';
import type { Metrics } from './metrics.ts';

/** As a proxy before us may give it. */
const ID = /^[\w.:-]{1,100}$/;

/** The headers that are this answer's alone, for a layer that makes the answer whole; afterwards none are added. */
export function ownHeaders(c: Context): Record<string, string> {
  c.set(TOLD, true);
  return { 'x-request-id': c.get(NUMBER) as string, ...limitHeaders(c) };
}

const NUMBER = 'requestId';
const TOLD = 'ownHeadersTold';

export function numbered(metrics: Metrics): MiddlewareHandler {
  return async function answerNumbered(c, next) {
    const began = performance.now();
    const given = c.req.header('x-request-id');
    c.set(NUMBER, given && ID.test(given) ? given : randomUUID());
    await next();
    const { status } = c.res;
    if (!c.get(TOLD)) for (const [name, value] of Object.entries(ownHeaders(c))) c.res.headers.set(name, value);
    metrics.answered(c.req.method, routeOf(c), status, (performance.now() - began) / 1000);
  };
}

/** The pattern the address met, so that there are as many series as routes. */
function routeOf(c: Context): string {
  return matchedRoutes(c).findLast(({ path }) => path !== '/*' && path !== '*')?.path ?? 'none';
}
