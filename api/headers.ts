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

/** Addresses that take what is sent to them, what they take, and what a browser may send along. */
const TAKING: readonly { path: RegExp; methods: string; headers: string }[] = [
  { path: /^\/mcp$/, methods: 'POST', headers: 'accept, content-type, mcp-protocol-version, mcp-session-id' },
  { path: /^\/api\/v1\/articles$/, methods: 'GET, HEAD, POST', headers: 'authorization, content-type' },
  { path: /^\/api\/v1\/judgements$/, methods: 'GET, HEAD, POST', headers: 'authorization, content-type' },
  { path: /^\/api\/v1\/judgements\/[^/]+\/undo$/, methods: 'POST', headers: 'authorization, content-type' },
];

/** Everything here is public and, but for a few addresses, only read. */
export const readableAnywhere: MiddlewareHandler = async function corsForReads(c, next) {
  const taking = TAKING.find(({ path }) => path.test(c.req.path));
  const methods = taking?.methods ?? 'GET, HEAD';
  if (c.req.method === 'OPTIONS') {
    return c.body(null, 204, {
      'access-control-allow-origin': '*',
      'access-control-allow-methods': methods,
      'access-control-max-age': '86400',
      ...(taking ? { 'access-control-allow-headers': taking.headers } : {}),
    });
  }
  if (!methods.split(', ').includes(c.req.method)) {
    c.header('allow', `${methods}, OPTIONS`);
    throw new Problem(405, `${c.req.method} is not taken here${taking ? '' : '; this ledger is only read'}`);
  }
  await next();
  c.res.headers.set('access-control-allow-origin', '*');
  c.res.headers.set('access-control-expose-headers', EXPOSED);
};

const EXPOSED = 'ETag, Link, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id';
