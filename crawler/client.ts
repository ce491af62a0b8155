// One polite HTTP GET: honest agent, guarded redirects, capped bytes and time, conditional requests.
import zlib from 'node:zlib';
import { Agent, type Dispatcher, ProxyAgent, request } from 'undici';
import { FetchFailure } from './failure.ts';
import { guardUrl, publicLookup } from './guard.ts';

export const MAX_BYTES = 10 * 1024 * 1024;
const MAX_REDIRECTS = 5;
/** A request with its redirects ends after this, however slowly it answers. */
export const TOTAL_MS = 30_000;
const HEADERS_MS = 15_000;
/** Longest Retry-After we honour: a day. */
const MAX_RETRY_AFTER = 86_400;

export interface Fetched {
  /** After redirects. */
  url: string;
  status: number;
  headers: Record<string, string>;
  bytes: Buffer;
}

export interface FetchRequest {
  url: string;
  allowPrivate: boolean;
  etag?: string | null;
  lastModified?: string | null;
  maxBytes?: number;
  /** What stands beyond `maxBytes` is left unread; without it, such a body is refused. */
  cut?: boolean;
  /** Sent to the host that was asked for, and to no other. */
  headers?: Record<string, string>;
  /** Asked before each hop, first and redirected; false refuses it as `robots`. */
  allowed: (url: URL) => Promise<boolean>;
}

export interface HttpClientOptions {
  /** http URLs go to it as absolute-form requests, https by CONNECT; resolution is then the proxy's. */
  proxy?: string | null;
  totalMs?: number;
  /** Ends what is under way, as `stopped`. */
  signal?: AbortSignal;
}

export class HttpClient {
  readonly #agent: string;
  readonly #totalMs: number;
  readonly #stop: AbortSignal | undefined;
  readonly #open: Dispatcher;
  readonly #guarded: Dispatcher;

  constructor(agent: string, { proxy = null, totalMs = TOTAL_MS, signal }: HttpClientOptions = {}) {
    this.#agent = agent;
    this.#totalMs = totalMs;
    this.#stop = signal;
    const limits = { headersTimeout: HEADERS_MS, bodyTimeout: totalMs, maxHeaderSize: 64 * 1024 };
    // One connection a host; through a proxy there is one for all.
    const single = { ...limits, connections: 1 };
    const viaProxy = proxy === null ? null : new ProxyAgent({ uri: proxy, proxyTunnel: false, ...limits });
    this.#open = viaProxy ?? new Agent({ ...single, connect: { timeout: HEADERS_MS } });
    this.#guarded = viaProxy ?? new Agent({ ...single, connect: { timeout: HEADERS_MS, lookup: publicLookup } });
  }

  /** Any status below 400 but redirects, 304 included. Throws FetchFailure for everything else. */
  async get(wanted: FetchRequest): Promise<Fetched> {
    const deadline = AbortSignal.timeout(this.#totalMs);
    const signal = this.#stop ? AbortSignal.any([deadline, this.#stop]) : deadline;
    const seen = new Set<string>();
    let url = guardUrl(wanted.url, wanted.allowPrivate);
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
      if (seen.has(url.href)) throw new FetchFailure('redirect-loop', `${url.href} redirects to itself`);
      seen.add(url.href);
      if (!(await wanted.allowed(url)))
        throw new FetchFailure('robots', `robots.txt of ${url.host} disallows ${url.pathname}`);
      const answer = await this.#once(url, wanted, signal);
      if ('fetched' in answer) return answer.fetched;
      url = guardUrl(answer.location, wanted.allowPrivate);
    }
    throw new FetchFailure('redirect-loop', `more than ${MAX_REDIRECTS} redirects`);
  }

  async close(): Promise<void> {
    await Promise.all([this.#open.destroy(), this.#guarded.destroy()]);
  }

  async #once(
    url: URL,
    wanted: FetchRequest,
    signal: AbortSignal,
  ): Promise<{ fetched: Fetched } | { location: string }> {
    const headers: Record<string, string> = {
      'user-agent': this.#agent,
      accept:
        'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5',
      'accept-encoding': 'gzip, deflate, br',
      ...(url.origin === new URL(wanted.url).origin ? wanted.headers : {}),
    };
    if (wanted.etag) headers['if-none-match'] = wanted.etag;
    if (wanted.lastModified) headers['if-modified-since'] = wanted.lastModified;
    try {
      const dispatcher = wanted.allowPrivate ? this.#open : this.#guarded;
      const response = await request(url, { method: 'GET', headers, dispatcher, signal });
      const plain = plainHeaders(response.headers);
      const { statusCode } = response;
      if (statusCode >= 300 && statusCode < 400 && statusCode !== 304) {
        await response.body.dump();
        const location = plain.location;
        if (!location || !URL.canParse(location, url.href))
          throw new FetchFailure('redirect-broken', `${statusCode} without a usable Location`, { status: statusCode });
        return { location: new URL(location, url).href };
      }
      const isUnasked = statusCode === 304 && !wanted.etag && !wanted.lastModified;
      if (statusCode >= 400 || isUnasked) {
        await response.body.dump();
        throw new FetchFailure(`http-${statusCode}`, `${url.href} answered ${statusCode}`, {
          status: statusCode,
          retryAfter: retryAfterOf(plain['retry-after'], Date.now()),
        });
      }
      const cap = { bytes: wanted.maxBytes ?? MAX_BYTES, cut: wanted.cut ?? false };
      const bytes = await readBody(response.body, plain['content-encoding'], cap);
      return { fetched: { url: url.href, status: statusCode, headers: plain, bytes } };
    } catch (error) {
      if (this.#stop?.aborted) throw new FetchFailure('stopped', `${url.host}: stopped before the answer was whole`);
      throw failureOf(error, url);
    }
  }
}

function plainHeaders(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name.toLowerCase(),
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
}

/** Seconds to wait, from seconds or an HTTP date; capped, and null where it is neither. */
export function retryAfterOf(value: string | undefined, now: number): number | null {
  const text = value?.trim() ?? '';
  // Every form of an HTTP date begins with the day's name and is in GMT, whether it says so or not.
  const at = /^[A-Z][a-z]{2,8},? /.test(text) ? Date.parse(/GMT$/.test(text) ? text : `${text} GMT`) : Number.NaN;
  const seconds = /^\d+$/.test(text) ? Number(text) : Math.ceil((at - now) / 1000);
  return Number.isNaN(seconds) ? null : Math.min(Math.max(seconds, 0), MAX_RETRY_AFTER);
}

type Inflater = zlib.Gunzip | zlib.Inflate | zlib.BrotliDecompress;

function inflaterOf(encoding: string | undefined): Inflater | null {
  switch ((encoding ?? '').trim().toLowerCase()) {
    case '':
    case 'identity':
      return null;
    case 'gzip':
    case 'x-gzip':
      return zlib.createGunzip();
    case 'deflate':
      return zlib.createInflate();
    case 'br':
      return zlib.createBrotliDecompress();
    default:
      throw new FetchFailure('encoding', `content-encoding "${encoding}" is not understood`);
  }
}

/** The body, inflated; ends at the cap before or after decompression, whichever comes first. */
async function readBody(
  body: Dispatcher.ResponseData['body'],
  encoding: string | undefined,
  cap: { bytes: number; cut: boolean },
): Promise<Buffer> {
  const inflater = inflaterOf(encoding);
  const stream = inflater ? body.on('error', (error) => inflater.destroy(error)).pipe(inflater) : body;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size <= cap.bytes) continue;
    body.destroy();
    inflater?.destroy();
    if (cap.cut) break;
    throw new FetchFailure('too-large', `body is larger than ${cap.bytes} bytes`);
  }
  return Buffer.concat(chunks, Math.min(size, cap.bytes));
}

function failureOf(error: unknown, url: URL): FetchFailure {
  if (error instanceof FetchFailure) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message = `${url.host}: ${error instanceof Error ? error.message : String(error)}`;
  if (code === 'ESSRF') return new FetchFailure('ssrf', message);
  if (/TIMEOUT/.test(code) || (error instanceof Error && error.name === 'TimeoutError'))
    return new FetchFailure('timeout', message);
  if (/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code)) return new FetchFailure('tls', message);
  if (/^Z_|ERR_BROTLI|ERR__ERROR_FORMAT/.test(code)) return new FetchFailure('encoding', message);
  if (code === 'UND_ERR_SOCKET' || code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH' || code === 'ECONNRESET')
    return new FetchFailure('truncated', message);
  return new FetchFailure('network', message);
}
