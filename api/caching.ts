// ETag and 304 everywhere: an answer is a function of the program, the ledger's version and the request.
import type { MiddlewareHandler } from 'hono';
import packageJson from '../package.json' with { type: 'json' };
import { digest } from '../ledger/ids.ts';
import type { Services } from './services.ts';

const FRESH = { 'cache-control': 'no-cache', vary: 'Accept' };

/** The same program, ledger and URL give the same bytes; pages also depend on what is going on. */
export function conditional(services: Services): MiddlewareHandler {
  return async function conditionalGet(c, next) {
    const accept = c.req.header('accept') ?? '';
    const state = [packageJson.version, await services.store.version(), services.activity() ?? '', accept, c.req.url];
    const etag = `W/"${digest(state.join('\n')).slice(0, 20)}"`;
    const wanted = (c.req.header('if-none-match') ?? '').split(',').map((tag) => tag.trim());
    if (wanted.includes(etag)) return c.body(null, 304, { ...FRESH, etag });
    await next();
    if (c.res.status !== 200) {
      c.res.headers.set('cache-control', 'no-store');
      return;
    }
    c.res.headers.set('etag', etag);
    for (const [name, value] of Object.entries(FRESH)) c.res.headers.set(name, value);
  };
}
