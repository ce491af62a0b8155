// ETag and 304 everywhere: an answer is a function of the ledger's version and the request.
import type { MiddlewareHandler } from 'hono';
import { digest } from '../ledger/ids.ts';
import type { Services } from './services.ts';

/** Strong enough for GET: the same version and URL give the same bytes. Pages also depend on what is going on. */
export function conditional(services: Services): MiddlewareHandler {
  return async function conditionalGet(c, next) {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return await next();
    const state = [await services.store.version(), c.req.url, c.req.header('accept') ?? '', services.activity() ?? ''];
    const etag = `W/"${digest(state.join('\n')).slice(0, 20)}"`;
    const wanted = c.req.header('if-none-match');
    if (wanted?.split(',').some((tag) => tag.trim() === etag || tag.trim() === '*')) {
      return c.body(null, 304, { etag, 'cache-control': 'no-cache', vary: 'Accept' });
    }
    await next();
    if (c.res.status !== 200) return;
    c.res.headers.set('etag', etag);
    c.res.headers.set('cache-control', 'no-cache');
    c.res.headers.append('vary', 'Accept');
  };
}
