// One pass over the sources: lease from the frontier, fetch politely, store, discover, until nothing is open.
import type { Issue, Snapshot } from '../ledger/page.ts';
import type { FetchResult, FrontierRow } from '../ledger/crawling.ts';
import type { Store } from '../ledger/store.ts';
import { Brake } from './brake.ts';
import type { Fetched } from './client.ts';
import { connectorOf, refuseOwnPage, requestOf, withdrawnIssue } from './connectors/connectors.ts';
import { type PageQuery, type Runner, startRunner } from './crawlee.ts';
import { Directory, readDirectory } from './directory.ts';
import { discover } from './discovery/discover.ts';
import { plainLink } from './discovery/links.ts';
import { FetchFailure, failureOf, isRefusal, MovedElsewhere } from './failure.ts';
import { maxAgeOf } from './maxAge.ts';
import { type CrawlOptions, DAILY_BUDGET } from './options.ts';
import { type Asked, PoliteFetcher } from './polite.ts';
import { Rest } from './rest.ts';
import { MAX_WAIT_MS, retryInMs } from './retry.ts';
import { snapshotOf } from './snapshot.ts';
import { type CrawlSummary, noSummary } from './summary.ts';

const CONCURRENCY = 16;
/** Rows are leased several at once: a look at what is open costs more than a row. */
const LEAST_FREE = 8;
const LEASE_MS = 10 * 60_000;
/** Links and moves from a source to a page. */
const MAX_DEPTH = 8;
/** Something may have opened meanwhile. */
const MAX_REST_MS = 1000;

interface Work {
  row: FrontierRow;
  asked: Asked;
}

/** Runs until nothing is open. Every response is stored before its row is closed. The pass is not over before what was
 *  fetched is read and its caller has said so to the store: until then, another crawl goes on with it. */
export async function crawl(store: Store, options: CrawlOptions): Promise<CrawlSummary> {
  return await new Crawl(store, options).run();
}

class Crawl {
  readonly #store: Store;
  readonly #options: CrawlOptions;
  readonly #brake = new Brake();
  readonly #fetcher: PoliteFetcher;
  readonly #inFlight = new Map<string, Work>();
  readonly #rest = new Rest();
  readonly #count = { done: 0, open: 0 };
  readonly #summary = noSummary();
  readonly #concurrency: number;
  #directory = new Directory([], []);
  #startedAt = '';
  #broken: Error | undefined;

  constructor(store: Store, options: CrawlOptions) {
    this.#store = store;
    this.#options = options;
    this.#concurrency = options.turn ? 1 : CONCURRENCY;
    const { userAgent, proxy, delayMs, totalMs } = options;
    const { stopping, cutOff } = this.#brake;
    this.#fetcher = new PoliteFetcher(store, {
      ...{ userAgent, proxy, delayMs, stopping, cutOff },
      ...(totalMs ? { totalMs } : {}),
    });
  }

  async run(): Promise<CrawlSummary> {
    const free = this.#brake.obey(this.#options.signal, () => this.#rest.end(), this.#options.drainMs);
    const runner = startRunner({
      concurrency: this.#concurrency,
      fetch: (key) => this.#fetch(key),
      done: (key, fetched, $) => this.#closing(key, (work) => this.#done(work, fetched, $)),
      failed: (key, error) => this.#closing(key, (work) => this.#failed(work, failureOf(error))),
    });
    try {
      await this.#begin();
      while (await this.#step(runner));
    } finally {
      free();
      await runner.stop();
      await this.#fetcher.close();
    }
    return this.#summary;
  }

  async #begin(): Promise<void> {
    this.#directory = await readDirectory(this.#store);
    const { turn } = this.#options;
    if (turn) {
      this.#startedAt = turn.startedAt;
      return;
    }
    const now = new Date().toISOString();
    const { startedAt, closed } = await this.#store.beginPass(now, this.#options.versions);
    this.#startedAt = startedAt;
    await this.#store.openDueSources(now, this.#options.allSources ? startedAt : null);
    const { open, leased } = await this.#store.frontierCounts();
    this.#count.done = closed;
    this.#count.open = open + leased;
  }

  /** Starts what may be started, or waits; false when nothing is left to do. */
  async #step(runner: Runner): Promise<boolean> {
    if (this.#broken) throw this.#broken;
    const isStopping = this.#options.signal?.aborted ?? false;
    if (this.#concurrency - this.#inFlight.size < Math.min(LEAST_FREE, this.#concurrency))
      return await this.#rested(MAX_REST_MS);
    const rows = isStopping ? [] : await this.#lease();
    for (const row of rows) {
      const key = `${row.url}#${row.attempts}-${this.#summary.requests++}`;
      this.#inFlight.set(key, { row, asked: new Set() });
      runner.add({ key, url: row.url, as: row.role === 'listing' ? 'page' : 'bytes' });
    }
    if (rows.length > 0) return true;
    const nextAt = isStopping ? null : await this.#store.nextOpenAt(this.#options.turn?.host);
    const wait = nextAt === null ? Number.POSITIVE_INFINITY : Date.parse(nextAt) - Date.now();
    const most = Math.min(MAX_WAIT_MS, (this.#options.turn?.endsAt ?? Number.POSITIVE_INFINITY) - Date.now());
    if (this.#inFlight.size === 0 && wait > most) return false;
    return await this.#rested(Math.min(Math.max(wait, 10), MAX_REST_MS));
  }

  async #rested(ms: number): Promise<true> {
    await this.#rest.take(ms);
    return true;
  }

  async #lease(): Promise<FrontierRow[]> {
    const now = Date.now();
    const { turn, leaseMs = LEASE_MS } = this.#options;
    const free = this.#concurrency - this.#inFlight.size;
    if (turn && now >= turn.endsAt) return [];
    const until = new Date(now + leaseMs).toISOString();
    return await this.#store.lease(free, new Date(now).toISOString(), until, turn?.host);
  }

  async #fetch(key: string): Promise<Fetched> {
    const work = this.#inFlight.get(key);
    if (!work) throw new Error(`no work "${key}"`);
    try {
      const fetched = await this.#ask(work);
      // Stored at once, but for listings, which are parsed first: a process that dies now has nothing to ask for again.
      if (work.row.role !== 'listing') await this.#closing(key, () => this.#done(work, fetched, null));
      return fetched;
    } catch (error) {
      // Crawlee would read its own meaning into it.
      await this.#closing(key, () =>
        error instanceof MovedElsewhere ? this.#moved(work, error) : this.#failed(work, failureOf(error)),
      );
      throw error;
    }
  }

  async #ask({ row, asked }: Work): Promise<Fetched> {
    const [source, isPrivate] = [this.#directory.sourceOf(row), this.#directory.allowsPrivate(row)];
    if (row.role === 'api' && source) {
      const request = requestOf(source, row, this.#options.clock());
      return await this.#fetcher.fetch(request.row, isPrivate, asked, request.headers);
    }
    const fetched = await this.#fetcher.fetch(row, isPrivate, asked);
    if (source) refuseOwnPage(source, row, fetched.url);
    return fetched;
  }

  /** Ends one piece of work. What cannot be stored ends the crawl: a row is never closed without it. */
  async #closing(key: string, close: (work: Work) => Promise<void>): Promise<void> {
    const work = this.#inFlight.get(key);
    if (!work) return;
    try {
      await close(work);
    } catch (error) {
      this.#broken ??= error instanceof Error ? error : new Error(String(error));
    } finally {
      this.#inFlight.delete(key);
      this.#options.onProgress?.({ ...this.#count, url: work.row.url });
      this.#rest.end();
    }
  }

  async #done(work: Work, fetched: Fetched, $: PageQuery | null): Promise<void> {
    const notModified = fetched.status === 304;
    const snapshot = notModified ? null : snapshotOf(fetched, this.#options.clock());
    const held = notModified || work.row.role === 'api' ? await this.#held(work.row, fetched.url) : undefined;
    await this.#settle(work, null, {
      outcome: notModified ? 'not-modified' : 'fetched',
      reason: null,
      status: fetched.status,
      snapshot,
      etag: fetched.headers.etag ?? work.row.etag,
      lastModified: fetched.headers['last-modified'] ?? work.row.lastModified,
      retryAt: null,
      // One that did not change still names the articles that are asked again for a new revision.
      ...this.#found(work.row, snapshot ?? held, held, $, fetched),
    });
    if (notModified) this.#summary.notModified += 1;
    else this.#summary.fetched += 1;
  }

  async #held({ role }: FrontierRow, url: string): Promise<Snapshot | undefined> {
    return role === 'article' ? undefined : await this.#store.latestSnapshot(url);
  }

  /** What a feed, sitemap or listing links to. */
  #found(
    row: FrontierRow,
    document: Snapshot | undefined,
    before: Snapshot | undefined,
    $: PageQuery | null,
    { status, headers }: Fetched,
  ): Pick<FetchResult, 'found' | 'visit' | 'trouble'> {
    const [source, outlet] = [this.#directory.sourceOf(row), this.#directory.outletOf(row)];
    if (row.role === 'article') return {};
    const [unchanged, maxAge] = [status === 304, maxAgeOf(headers['cache-control'])];
    if (!source || !outlet || !document)
      return this.#visit(row, { found: null, reason: null, unchanged, rest: maxAge });
    const found = discover({ role: row.role, depth: row.depth, source, outlet }, document, $);
    if ('code' in found)
      return { ...this.#trouble({ ...found, url: row.url }), ...this.#visit(row, { found: null, reason: found.code }) };
    const rest = Math.max(found.rest ?? 0, maxAge);
    const withdrawn = withdrawnIssue(source, before, document, this.#options.clock());
    return {
      found: { links: found.links, visitedBefore: this.#startedAt },
      ...(withdrawn ? this.#trouble(withdrawn) : {}),
      ...this.#visit(row, { found: found.held, reason: null, unchanged, rest }),
    };
  }

  /** What is on another host waits for that host's turn. */
  async #moved(work: Work, { message, url }: MovedElsewhere): Promise<void> {
    const { source, outlet, depth, etag, lastModified } = work.row;
    const place = plainLink(url, url);
    if (!place || depth >= MAX_DEPTH) return await this.#failed(work, new FetchFailure('redirect-loop', message));
    const link = { url: place, title: null, published: null, source, outlet, depth: depth + 1 };
    await this.#settle(work, null, {
      outcome: 'fetched',
      reason: 'moved',
      status: null,
      snapshot: null,
      etag,
      lastModified,
      retryAt: null,
      found: { links: [{ ...link, role: 'article' }], visitedBefore: this.#startedAt },
    });
  }

  async #failed(work: Work, failure: FetchFailure): Promise<void> {
    const { row } = work;
    if (failure.reason === 'stopped') return await this.#store.release(row.url);
    const isRefused = isRefusal(failure);
    const waitMs = retryInMs(failure, row.attempts);
    const isLastWord = waitMs === null || waitMs > MAX_WAIT_MS;
    const issue: Issue = { step: 'crawl', code: failure.reason, message: failure.message, url: row.url };
    await this.#settle(work, failure.retryAfter, {
      outcome: isRefused ? 'refused' : 'failed',
      reason: failure.reason,
      status: failure.status,
      snapshot: null,
      etag: row.etag,
      lastModified: row.lastModified,
      retryAt: waitMs === null ? null : new Date(Date.now() + waitMs).toISOString(),
      ...(isLastWord ? { ...this.#trouble(issue), ...this.#visit(row, { found: null, reason: failure.reason }) } : {}),
    });
    if (isRefused) this.#summary.refused += 1;
    else if (waitMs === null) this.#summary.failed += 1;
  }

  async #settle(
    { row, asked }: Work,
    retryAfter: number | null,
    result: Omit<FetchResult, 'url' | 'hosts'>,
  ): Promise<void> {
    const now = Date.now();
    const source = row.role === 'api' ? this.#directory.sourceOf(row) : undefined;
    const hosts = this.#fetcher.reopening(asked, retryAfter, now, source && connectorOf(source.kind)?.paceMs);
    const at = new Date(now).toISOString();
    const { dailyBudget = DAILY_BUDGET, clock } = this.#options;
    const { added, reopened, spent } = await this.#store.settle({ url: row.url, hosts, dailyBudget, ...result }, at);
    for (const host of spent) {
      const message = `${host} was asked ${dailyBudget} times today; what is left of it waits until tomorrow`;
      const { issue } = this.#trouble({ step: 'crawl', code: 'daily-budget', message, url: row.url }).trouble;
      await this.#store.recordIssues([issue], clock());
    }
    this.#summary.found += added;
    this.#count.open += added + reopened;
    if (result.retryAt !== null) return;
    this.#count.open -= 1;
    this.#count.done += 1;
  }

  #visit(row: FrontierRow, visit: NonNullable<FetchResult['visit']>): Pick<FetchResult, 'visit'> {
    if (row.depth > 0 || row.role === 'article') return {};
    if (visit.reason === null) this.#summary.sourcesRead += 1;
    else this.#summary.sourcesFailed += 1;
    return { visit };
  }

  #trouble(issue: Issue): Required<Pick<FetchResult, 'trouble'>> {
    this.#options.onIssue?.(issue);
    return { trouble: { issue, at: this.#options.clock() } };
  }
}
