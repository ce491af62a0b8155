// Crawlee over our own client: it runs what it is handed, with a bound on how much at once. Its queue is never the truth.
import { Readable } from 'node:stream';
import {
  type BaseHttpClient,
  CheerioCrawler,
  Configuration,
  HttpCrawler,
  type HttpRequest,
  type RequestQueue,
  LogLevel,
  log,
  Request,
  type StreamingHttpResponse,
} from '@crawlee/cheerio';
import { MemoryStorage } from '@crawlee/memory-storage';
import type { CheerioAPI } from 'cheerio';
import type { Fetched } from './client.ts';
import { Handed } from './handed.ts';

/** A parsed page. */
export type PageQuery = CheerioAPI;

export interface Work {
  /** Unique among all work of a crawl. */
  key: string;
  url: string;
  /** Links are wanted as a parsed page (CheerioCrawler) or the bytes alone (HttpCrawler). */
  as: 'page' | 'bytes';
}

export interface Runner {
  add(work: Work): void;
  stop(): Promise<void>;
}

export interface RunnerOptions {
  concurrency: number;
  /** Fetches; a rejection reaches `failed`. */
  fetch: (key: string) => Promise<Fetched>;
  done: (key: string, fetched: Fetched, $: PageQuery | null) => Promise<void>;
  failed: (key: string, error: Error) => Promise<void>;
}

const KEY = 'x-work-key';
const AS = 'x-work-as';
/** Longer than any fetch takes with its robots.txt and the delay between the two. */
const HANDLER_SECONDS = 300;
/** Seconds between looks at the machine: how much at once is fixed. */
const RARELY = 3600;

type Crawler = Pick<CheerioCrawler, 'autoscaledPool' | 'run' | 'stop' | 'teardown'>;

/** Two crawlers, each started with its first work, that live until `stop`: one that never worked cannot be stopped. */
export function startRunner(options: RunnerOptions): Runner {
  log.setLevel(LogLevel.OFF);
  const fetched = new Map<string, Fetched>();
  const take = (key: string): Fetched => {
    const got = fetched.get(key);
    if (!got) throw new Error(`nothing was fetched for ${key}`);
    fetched.delete(key);
    return got;
  };
  const shared = {
    // Its own would go by the names of browsers, let robots.txt and redirects be, and take bodies of any size.
    httpClient: ownClient(options.fetch, fetched),
    // With sessions, a refusal is asked again under another name.
    useSessionPool: false,
    persistCookiesPerSession: false,
    retryOnBlocked: false,
    ignoreSslErrors: false,
    // The frontier says what is tried again, and when.
    maxRequestRetries: 0,
    keepAlive: true,
    // It would begin with one and take minutes to find out that there may be more.
    minConcurrency: options.concurrency,
    maxConcurrency: options.concurrency,
    navigationTimeoutSecs: HANDLER_SECONDS,
    requestHandlerTimeoutSecs: HANDLER_SECONDS,
    statisticsOptions: { logIntervalSecs: RARELY },
    autoscaledPoolOptions: { maybeRunIntervalSecs: 0.02, autoscaleIntervalSecs: RARELY, loggingIntervalSecs: null },
    failedRequestHandler: async ({ request }: { request: { uniqueKey: string } }, error: Error) => {
      fetched.delete(request.uniqueKey);
      await options.failed(request.uniqueKey, error);
    },
  };
  const make = {
    bytes: (requestQueue: RequestQueue) =>
      new HttpCrawler(
        {
          ...shared,
          requestQueue,
          // Else what has no type, or one it does not know, has failed.
          additionalMimeTypes: ['*/*'],
          requestHandler: async ({ request }) => await options.done(request.uniqueKey, take(request.uniqueKey), null),
        },
        ownStorage(),
      ),
    page: (requestQueue: RequestQueue) =>
      new CheerioCrawler(
        {
          ...shared,
          requestQueue,
          // The same library in another version: what is read of it is alike.
          requestHandler: async ({ request, $ }) =>
            await options.done(request.uniqueKey, take(request.uniqueKey), $ as unknown as PageQuery),
        },
        ownStorage(),
      ),
  };
  const started = new Map<Work['as'], { crawler: Crawler; handed: Handed<Request>; ended: Promise<unknown> }>();
  const start = (as: Work['as'], handed: Handed<Request>) => {
    // Only what a crawler calls is there.
    const crawler: Crawler = make[as](handed as unknown as RequestQueue);
    const running = { crawler, handed, ended: crawler.run() };
    started.set(as, running);
    return running;
  };
  return {
    add({ key, url, as }) {
      const { crawler, handed } = started.get(as) ?? start(as, new Handed());
      handed.addRequest(new Request({ url, uniqueKey: key, headers: { [KEY]: key, [AS]: as } }));
      void crawler.autoscaledPool?.notify();
    },
    async stop() {
      for (const { crawler, ended } of started.values()) {
        crawler.stop();
        await crawler.teardown();
        await ended.catch(() => {});
      }
    },
  };
}

/** Nothing on disk, nothing shared between two crawls of one process. */
function ownStorage(): Configuration {
  return new Configuration({
    persistStorage: false,
    purgeOnStart: false,
    systemInfoIntervalMillis: RARELY * 1000,
    storageClient: new MemoryStorage({ persistStorage: false, writeMetadata: false }),
    availableMemoryRatio: 0.9,
  });
}

/** What Crawlee takes for its HTTP client. Bytes are handed over untouched: as octets, they are not re-encoded. */
function ownClient(fetch: RunnerOptions['fetch'], fetched: Map<string, Fetched>): BaseHttpClient {
  return {
    async sendRequest() {
      throw new Error('only pages are fetched');
    },
    async stream(request: HttpRequest): Promise<StreamingHttpResponse> {
      const key = String(request.headers?.[KEY]);
      const got = await fetch(key);
      fetched.set(key, got);
      const headers = {
        'content-type':
          request.headers?.[AS] === 'page' ? (got.headers['content-type'] ?? 'text/html') : 'application/octet-stream',
      };
      const stream = Object.assign(Readable.from([got.bytes]), {
        // It would take 304 for a failure.
        statusCode: got.status === 304 ? 200 : got.status,
        headers,
        url: got.url,
      });
      return {
        stream,
        request,
        url: got.url,
        statusCode: stream.statusCode,
        headers,
        trailers: {},
        complete: true,
        redirectUrls: [],
        downloadProgress: { percent: 1, transferred: got.bytes.length },
        uploadProgress: { percent: 1, transferred: 0 },
      };
    },
  };
}
