// Security headers on every answer, and CORS for reads.
import type { MiddlewareHandler } from 'hono';
import { Problem } from './problem.ts';

const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Archived copies are sandboxed further by their own route. */
export const secure: MiddlewareHandler = async function secureHeaders(c, next) {
  await next();
  const { headers } = c.res;
  if (!headers.has('content-security-policy')) headers.set('content-security-policy', POLICY);
  headers.set('x-content-type-options', 'nosniff');
  headers.set('referrer-policy', 'no-referrer');
  headers.set('x-frame-options', 'DENY');
  headers.set('cross-origin-opener-policy', 'same-origin');
  headers.set('permissions-policy', 'interest-cohort=()');
};

/** Everything here is public and only read. */
export const readableAnywhere: MiddlewareHandler = async function corsForReads(c, next) {
  if (c.req.method === 'OPTIONS') {
    return c.body(null, 204, {
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, HEAD',
      'access-control-max-age': '86400',
    });
  }
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
    c.header('allow', 'GET, HEAD, OPTIONS');
    throw new Problem(405, `${c.req.method} is not taken here; this ledger is only read`);
  }
  await next();
  c.res.headers.set('access-control-allow-origin', '*');
  c.res.headers.set('access-control-expose-headers', 'ETag, Link');
};
