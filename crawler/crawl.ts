// One pass over the sources: lease from the frontier, fetch politely, store, discover, until nothing is open.
import { digest, snapshotId } from '../ledger/ids.ts';
import type { Issue, Outlet, Snapshot, Source } from '../ledger/page.ts';
import type { FetchResult, FrontierRow, Store } from '../ledger/store.ts';
import { HttpClient, type Fetched } from './client.ts';
import { type PageQuery, startRunner } from './crawlee.ts';
import { discover } from './discovery/discover.ts';
import { FetchFailure, isTransient } from './failure.ts';
import { Pace } from './pace.ts';
import { RobotsGate } from './robots.ts';

export interface CrawlOptions {
  /** The ledger's clock: instant every capture bears. Waits run on real time. */
  clock: () => string;
  userAgent: string;
  proxy: string | null;
  /** Between two requests to one host, where it asks for none. */
  delayMs: number;
  /** Ignores each source's schedule. */
  allSources: boolean;
  signal?: AbortSignal;
  onProgress?: (progress: CrawlProgress) => void;
  onIssue?: (issue: Issue) => void;
}

export interface CrawlProgress {
  done: number;
  open: number;
  url: string;
}

export interface CrawlSummary {
  requests: number;
  fetched: number;
  notModified: number;
  refused: number;
  failed: number;
  found: number;
}

const CONCURRENCY = 16;
const LEASE_MS = 5 * 60_000;
const MAX_ATTEMPTS = 3;
/** A pass waits this long for a row that asked to be tried later; a later pass takes what needs longer. */
const MAX_WAIT_MS = 20_000;

/** Runs until nothing is open. Every response is stored before its row is closed. */
export async function crawl(store: Store, options: CrawlOptions): Promise<CrawlSummary> {
  return await new Crawl(store, options).run();
}

class Crawl {
  readonly #store: Store;
  readonly #options: CrawlOptions;
  readonly #client: HttpClient;
  readonly #robots: RobotsGate;
  readonly #pace: Pace;
  readonly #inFlight = new Map<string, FrontierRow>();
  readonly #startedAt = new Date().toISOString();
  readonly #summary: CrawlSummary = { requests: 0, fetched: 0, notModified: 0, refused: 0, failed: 0, found: 0 };
  #outlets = new Map<string, Outlet>();
  #sources = new Map<string, Source>();
  #wake: () => void = () => {};

  constructor(store: Store, options: CrawlOptions) {
    this.#store = store;
    this.#options = options;
    this.#client = new HttpClient(options.userAgent, options.proxy);
    this.#robots = new RobotsGate(store, this.#client);
    this.#pace = new Pace(options.delayMs);
  }

  async run(): Promise<CrawlSummary> {
    this.#outlets = new Map((await this.#store.outlets()).map((o) => [o.id, o]));
    this.#sources = new Map((await this.#store.sourceHealth()).map((h) => [h.source.id, h.source]));
    await this.#store.openDueSources(new Date().toISOString(), this.#options.allSources);
    const runner = startRunner({
      concurrency: CONCURRENCY,
      fetch: (key) => this.#fetch(key),
      done: (key, fetched, $) => this.#done(key, fetched, $),
      failed: (key, error) => this.#failed(key, error),
    });
    try {
      for (;;) {
        const rows = this.#options.signal?.aborted ? [] : await this.#lease();
        for (const row of rows) {
          this.#pace.begin(hostOf(row.url));
          const key = `${row.url}#${row.attempts}-${this.#summary.requests++}`;
          this.#inFlight.set(key, row);
          await runner.add({ key, url: row.url, as: row.role === 'listing' ? 'page' : 'bytes' });
        }
        if (rows.length > 0) continue;
        if (this.#inFlight.size === 0 && (this.#options.signal?.aborted || !(await this.#waitForOpen()))) break;
        if (this.#inFlight.size > 0) await this.#settledOrSoon();
      }
    } finally {
      await runner.stop();
      await this.#client.close();
    }
    return this.#summary;
  }

  async #lease(): Promise<FrontierRow[]> {
    const now = Date.now();
    const free = CONCURRENCY - this.#inFlight.size;
    if (free <= 0) return [];
    return await this.#store.lease(
      free,
      new Date(now).toISOString(),
      new Date(now + LEASE_MS).toISOString(),
      this.#pace.closed(now),
    );
  }

  /** Waits for a host or a row that opens soon; false where nothing will. */
  async #waitForOpen(): Promise<boolean> {
    const { open, nextAt } = await this.#store.frontierCounts();
    if (open === 0) return false;
    const hostWait = this.#pace.soonest(Date.now());
    const rowWait = nextAt === null ? 0 : Date.parse(nextAt) - Date.now();
    const wait = hostWait > 0 ? hostWait : rowWait;
    if (wait > MAX_WAIT_MS) return false;
    // What has opened since the lease is taken at the next one.
    await pause(Math.max(wait, 10));
    return true;
  }

  async #settledOrSoon(): Promise<void> {
    const wait = Math.min(this.#pace.soonest(Date.now()) || 1000, 1000);
    await Promise.race([pause(wait), new Promise<void>((resolve) => (this.#wake = resolve))]);
  }

  #row(key: string): FrontierRow {
    const row = this.#inFlight.get(key);
    if (!row) throw new Error(`no work "${key}"`);
    return row;
  }

  #allowsPrivate(row: FrontierRow): boolean {
    // Behind a proxy, names are the proxy's to resolve; literal private addresses are refused as ever.
    return this.#sources.get(row.source)?.allowPrivate || this.#outlets.get(row.outlet)?.allowPrivate || false;
  }

  async #fetch(key: string): Promise<Fetched> {
    const row = this.#row(key);
    const allowPrivate = this.#allowsPrivate(row);
    const allowed = async (url: URL): Promise<boolean> => {
      const rules = await this.#robots.rules(url, allowPrivate);
      if (rules.unreachable)
        throw new FetchFailure('robots-unreachable', `${url.host}: robots.txt cannot be had, so nothing is fetched`);
      return rules.allows(url.href);
    };
    return await this.#client.get({
      url: row.url,
      allowPrivate,
      etag: row.etag,
      lastModified: row.lastModified,
      allowed,
    });
  }

  async #done(key: string, fetched: Fetched, $: PageQuery | null): Promise<void> {
    const row = this.#row(key);
    try {
      const notModified = fetched.status === 304;
      const snapshot = notModified ? null : this.#snapshotOf(fetched);
      await this.#settle(row, {
        outcome: notModified ? 'not-modified' : 'fetched',
        reason: null,
        status: fetched.status,
        snapshot,
        etag: fetched.headers.etag ?? row.etag,
        lastModified: fetched.headers['last-modified'] ?? row.lastModified,
        retryAt: null,
      });
      if (notModified) this.#summary.notModified += 1;
      else this.#summary.fetched += 1;
      if (row.role !== 'article') await this.#discover(row, snapshot, $);
    } finally {
      await this.#finish(key, row, null);
    }
  }

  async #failed(key: string, error: Error): Promise<void> {
    const row = this.#inFlight.get(key);
    if (!row) return;
    const failure = failureOf(error);
    const refused = ['robots', 'robots-unreachable', 'ssrf', 'scheme'].includes(failure.reason);
    const again = !refused && isTransient(failure) && row.attempts + 1 < MAX_ATTEMPTS;
    const waitMs = Math.max((failure.retryAfter ?? 0) * 1000, 1000 * 2 ** row.attempts);
    try {
      await this.#settle(row, {
        outcome: refused ? 'refused' : 'failed',
        reason: failure.reason,
        status: failure.status,
        snapshot: null,
        etag: row.etag,
        lastModified: row.lastModified,
        retryAt: again ? new Date(Date.now() + waitMs).toISOString() : null,
      });
      if (again) return;
      if (refused) this.#summary.refused += 1;
      else this.#summary.failed += 1;
      const issue: Issue = { step: 'crawl', code: failure.reason, message: failure.message, url: row.url };
      await this.#record(issue);
      if (row.role !== 'article') await this.#visited(row, null, failure.reason);
    } finally {
      await this.#finish(key, row, failure.retryAfter);
    }
  }

  async #settle(row: FrontierRow, result: Omit<FetchResult, 'url'>): Promise<void> {
    await this.#store.settle({ url: row.url, ...result }, new Date().toISOString());
  }

  async #finish(key: string, row: FrontierRow, retryAfter: number | null): Promise<void> {
    const url = new URL(row.url);
    const crawlDelay = await this.#robots.rules(url, this.#allowsPrivate(row)).then(
      (rules) => rules.crawlDelay,
      () => null,
    );
    this.#pace.end(url.host, Date.now(), { crawlDelay, retryAfter });
    this.#inFlight.delete(key);
    const { open, leased, done } = await this.#store.frontierCounts();
    this.#options.onProgress?.({ done, open: open + leased, url: row.url });
    this.#wake();
  }

  #snapshotOf(fetched: Fetched): Snapshot {
    const { url, status, headers, bytes } = fetched;
    const fetchedAt = this.#options.clock();
    const bodyDigest = digest(bytes);
    return {
      id: snapshotId(url, fetchedAt, bodyDigest),
      url,
      fetchedAt,
      status,
      contentType: headers['content-type'] ?? null,
      headers,
      digest: bodyDigest,
      bytes,
    };
  }

  /** Adds what a feed, sitemap or listing links to. One that did not change (`snapshot` null) still names the articles
   *  that are asked again for a new revision. */
  async #discover(row: FrontierRow, snapshot: Snapshot | null, $: PageQuery | null): Promise<void> {
    const source = this.#sources.get(row.source);
    const outlet = this.#outlets.get(row.outlet);
    const held = snapshot ?? (await this.#store.latestSnapshot(row.url));
    if (!source || !outlet || !held) return await this.#visited(row, null, null);
    try {
      const found = discover({ role: row.role, depth: row.depth, source, outlet }, held, $);
      this.#summary.found += await this.#store.addLinks(found.links, this.#startedAt);
      await this.#visited(row, found.held, null);
    } catch (error) {
      const code = `bad-${row.role}`;
      const detail = error instanceof Error ? error.message.split('\n')[0] : String(error);
      await this.#record({ step: 'discover', code, message: `${row.role} cannot be read: ${detail}`, url: row.url });
      await this.#visited(row, null, code);
    }
  }

  async #visited(row: FrontierRow, found: number | null, reason: string | null): Promise<void> {
    if (row.depth > 0) return;
    await this.#store.settleSource(row.source, { at: new Date().toISOString(), found, reason });
  }

  async #record(issue: Issue): Promise<void> {
    this.#options.onIssue?.(issue);
    await this.#store.recordIssues([issue], this.#options.clock());
  }
}

/** Crawlee may wrap what our client threw. */
function failureOf(error: Error): FetchFailure {
  if (error instanceof FetchFailure) return error;
  return error.cause instanceof FetchFailure
    ? error.cause
    : new FetchFailure('wrong-type', error.message.split('\n')[0] ?? 'failed');
}

const hostOf = (url: string): string => new URL(url).host;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
