// How much one client may ask: generous, told in headers, and no bound for this machine itself.
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, MiddlewareHandler } from 'hono';
import { rateLimiter } from 'hono-rate-limiter';
import { Problem } from './problem.ts';

const WINDOW_MS = 60_000;
/** Requests a minute of one client: a reader with a hundred feeds, or a crawler of lists of fifty. */
export const LIMIT = 600;

const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/;

/** The address the request comes from; behind a proxy on this machine, the one it names last. */
export function clientOf(remote: string | undefined, forwarded: string | undefined): string | undefined {
  if (remote === undefined || !LOOPBACK.test(remote)) return remote;
  return forwarded?.split(',').at(-1)?.trim() || undefined;
}

function client(c: Context): string | undefined {
  const remote = c.env?.incoming ? getConnInfo(c).remote.address : undefined;
  return clientOf(remote, c.req.header('x-forwarded-for'));
}

interface Used {
  limit: number;
  remaining: number;
  resetTime?: Date;
}

const headersOf = ({ limit, remaining, resetTime }: Used): Record<string, string> => {
  const seconds = resetTime ? Math.max(0, Math.ceil((resetTime.getTime() - Date.now()) / 1000)) : WINDOW_MS / 1000;
  return {
    'ratelimit-policy': `${limit};w=${WINDOW_MS / 1000}`,
    ratelimit: `limit=${limit}, remaining=${remaining}, reset=${seconds}`,
  };
};

/** Headers of what is left, as IETF draft 7 tells them; for a client without bound the policy alone. */
export function limitHeaders(c: Context): Record<string, string> {
  const used = c.get('rateLimit') as Used | undefined;
  return used ? headersOf(used) : { 'ratelimit-policy': `${LIMIT};w=${WINDOW_MS / 1000}` };
}

export function limited(limit = LIMIT): MiddlewareHandler {
  return rateLimiter({
    windowMs: WINDOW_MS,
    limit,
    standardHeaders: false,
    keyGenerator: (c) => client(c) ?? '',
    skip: (c) => client(c) === undefined,
    handler: (c) => {
      c.header('retry-after', String(WINDOW_MS / 1000));
      throw new Problem(429, `more than ${limit} requests a minute; wait, or ask for changes since a cursor`);
    },
  });
}
