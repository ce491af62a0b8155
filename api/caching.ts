// Answers as a function of the program, the ledger's version and the request: ETag and 304 everywhere, and what was
// answered lately is answered again as bytes, compressed for who takes that.
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Context, MiddlewareHandler } from 'hono';
import packageJson from '../package.json' with { type: 'json' };
import { digest } from '../ledger/ids.ts';
import { ownHeaders } from './requests.ts';
import type { Services } from './services.ts';

const FRESH = { 'cache-control': 'no-cache', vary: 'Accept, Accept-Encoding' };
const KEPT_BYTES = 32 * 2 ** 20;
const LARGEST_KEPT = 2 ** 20;
/** Below it a compressed answer is hardly smaller. */
const LEAST_COMPRESSED = 1024;
/** They stream, or name the instant they were made. */
const NEVER_KEPT = /^\/(?:api\/v1\/export|archive)\//;
/** Measures, and what is not read: no function of the ledger. */
const NO_STATE = /^\/(?:metrics|mcp)$/;

interface Answer {
  etag: string;
  headers: Record<string, string>;
  body: Uint8Array<ArrayBuffer>;
}

const READ = new Set(['GET', 'HEAD']);

/** The outermost layer: what it keeps has passed all others. */
export function cached(services: Services): MiddlewareHandler {
  const answers = new KeptAnswers();
  return async function conditionalGet(c, next) {
    if (NO_STATE.test(c.req.path) || !READ.has(c.req.method)) return await next();
    const state = await stateOf(c, services);
    const known = answers.get(state);
    const etag = known?.etag ?? `W/"${digest(state).slice(0, 20)}"`;
    const wanted = c.req.header('if-none-match');
    if (wanted?.split(',').some((tag) => tag.trim() === etag)) return c.body(null, 304, { ...FRESH, etag });
    // Bytes and plain headers: what the server writes without making them anew.
    if (known && c.req.method === 'GET')
      return new Response(known.body, { headers: { ...known.headers, ...ownHeaders(c) } });
    await next();
    if (c.res.status !== 200) {
      c.res.headers.set('cache-control', 'no-store');
      return;
    }
    c.res.headers.set('etag', etag);
    for (const [name, value] of Object.entries(FRESH)) c.res.headers.set(name, value);
    if (c.req.method !== 'GET' || NEVER_KEPT.test(c.req.path)) return;
    const whole = new Uint8Array(await c.res.arrayBuffer());
    const isCompressed = takesGzip(c) && whole.byteLength >= LEAST_COMPRESSED;
    const body = isCompressed ? new Uint8Array(await compressed(whole)) : whole;
    if (isCompressed) c.res.headers.set('content-encoding', 'gzip');
    const headers = Object.fromEntries(c.res.headers);
    answers.keep(state, { etag, headers, body });
    c.res = new Response(body, { status: 200, headers });
  };
}

const compressed = promisify(gzip);
const takesGzip = (c: Context): boolean =>
  /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i.test(c.req.header('accept-encoding') ?? '');

/** The same program, ledger and request give the same bytes; pages also depend on what is going on. */
async function stateOf(c: Context, { store, activity }: Services): Promise<string> {
  const accept = c.req.header('accept') ?? '';
  return [packageJson.version, await store.version(), activity() ?? '', accept, takesGzip(c), c.req.url].join('\n');
}

/** The newest answers, up to a size. */
class KeptAnswers {
  readonly #kept = new Map<string, Answer>();
  #bytes = 0;

  get(state: string): Answer | undefined {
    const answer = this.#kept.get(state);
    if (!answer) return undefined;
    this.#kept.delete(state);
    this.#kept.set(state, answer);
    return answer;
  }

  keep(state: string, answer: Answer): void {
    if (answer.body.byteLength > LARGEST_KEPT || this.#kept.has(state)) return;
    this.#kept.set(state, answer);
    this.#bytes += answer.body.byteLength;
    for (const [oldest, { body }] of this.#kept) {
      if (this.#bytes <= KEPT_BYTES) break;
      this.#kept.delete(oldest);
      this.#bytes -= body.byteLength;
    }
  }
}
