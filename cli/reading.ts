// Stored snapshots in, a reconciled ledger out: the step every verb that gathers ends with.
import { EXTRACT_VERSION } from '../extract/version.ts';
import type { Extraction, PageInput } from '../ledger/analysis.ts';
import type { Outlet } from '../ledger/page.ts';
import { reservationsOf } from '../ledger/reservations.ts';
import type { Store } from '../ledger/store.ts';
import { RECONCILE_VERSION, reconcile } from '../reconcile/reconcile.ts';
import { deliverChanges } from './delivery.ts';
import type { Log } from './log.ts';
import { outletOf, unknownOutlet } from './outletOf.ts';
import type { Clock } from './place.ts';
import type { Progress } from './progress.ts';
import { OutOfTime } from './threads/pool.ts';
import type { Readers } from './threads/readers.ts';

export interface ReadingSummary {
  pages: number;
  articles: number;
  /** Spans and pages the verbatim gate refused. */
  gateRefusals: number;
  changes: number;
}

export interface ReadingOptions {
  clock: Clock;
  readers: Readers;
  log: Log;
  /** What each page gave. */
  told?: (snapshot: string, extraction: Extraction) => void;
  /** Ends the reading after the pages at hand; the rest stay pending. */
  signal?: AbortSignal;
}

const BATCH = 256;
/** Of all rules: what other ones read or decided is read again. */
export const RULES = `${EXTRACT_VERSION}.${RECONCILE_VERSION}`;

/** Reads every pending snapshot, reconciles, and tells webhooks what changed. A page that cannot be read becomes an Issue, the rest goes on. */
export async function readPending(store: Store, options: ReadingOptions, progress: Progress): Promise<ReadingSummary> {
  const reading = new Reading(store, options, await store.outlets(), progress);
  await reading.readAll();
  const { articles, pages, gateRefusals } = reading;
  if (pages > 0) progress.update(pages, pages, 'reconciling');
  const began = performance.now();
  const { changes } = await store.reconcile([...articles], reconcile, options.clock());
  options.log('reconciled', { articles: articles.size, changes, ms: Math.round(performance.now() - began) });
  await deliverChanges(store, new Date().toISOString());
  return { pages, articles: articles.size, gateRefusals, changes };
}

const RESERVED = 'the page reserves text mining, and no basis is recorded for its outlet';

const reserved = (url: string): Extraction => ({
  kind: 'no-article',
  charset: 'utf-8',
  reason: RESERVED,
  issues: [{ step: 'extract', code: 'reserved', message: RESERVED, url }],
});

/** Reads single pages into the ledger; one that cannot be read becomes an Issue. */
export class Reading {
  readonly articles = new Set<string>();
  pages = 0;
  gateRefusals = 0;
  readonly #store: Store;
  readonly #options: ReadingOptions;
  readonly #outlets: Outlet[];
  readonly #progress: Progress;

  constructor(store: Store, options: ReadingOptions, outlets: Outlet[], progress: Progress) {
    this.#store = store;
    this.#options = options;
    this.#outlets = outlets;
    this.#progress = progress;
  }

  async readAll(): Promise<void> {
    const total = await this.#store.pendingCount(RULES);
    for (let ids = await this.#batch(); ids.length > 0 && !this.#options.signal?.aborted; ids = await this.#batch()) {
      const waiting = ids.values();
      const lane = async (): Promise<void> => {
        for (const id of waiting) {
          if (this.#options.signal?.aborted) return;
          await this.read(id);
          this.#progress.update(this.pages, Math.max(total, this.pages), 'reading');
        }
      };
      // One lane more than there are threads: a page is at hand while another is being stored.
      await Promise.all(Array.from({ length: this.#options.readers.size + 1 }, lane));
    }
  }

  #batch(): Promise<string[]> {
    return this.#store.pendingSnapshots(RULES, BATCH);
  }

  async read(id: string): Promise<void> {
    const snapshot = await this.#store.snapshot(id);
    if (!snapshot) throw new Error(`snapshot ${id} is pending but not stored`);
    const { url, bytes, contentType, fetchedAt } = snapshot;
    const outlet = outletOf(url, this.#outlets) ?? (await this.#unknown(url));
    const began = performance.now();
    // A recorded basis, such as a licence, stands above what the page reserves.
    const isReserved = outlet.basis === undefined && reservationsOf(snapshot).noMining;
    const extraction = isReserved ? reserved(url) : await this.#extract({ url, bytes, contentType, fetchedAt, outlet });
    const ms = Math.round(performance.now() - began);
    this.#options.told?.(id, extraction);
    this.#options.log('page', { url, bytes: bytes.length, kind: extraction.kind, ms });
    const { article, changed, refused } = await this.#store.saveExtraction(id, RULES, outlet, extraction);
    this.pages += 1;
    this.gateRefusals += refused;
    if (article && changed) this.articles.add(article);
  }

  async #extract(page: PageInput): Promise<Extraction> {
    try {
      return await this.#twice(page);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const code = error instanceof OutOfTime ? 'page-timeout' : 'page-failed';
      this.#progress.say(`${code}: ${page.url}: ${message}`);
      return {
        kind: 'no-article',
        charset: 'utf-8',
        reason: 'could not be read',
        issues: [{ step: 'extract', code, message, url: page.url }],
      };
    }
  }

  /** What took too long may have met a busy machine: it gets a second chance. */
  async #twice(page: PageInput): Promise<Extraction> {
    try {
      return await this.#options.readers.run(page);
    } catch (error) {
      if (!(error instanceof OutOfTime)) throw error;
      return await this.#options.readers.run(page);
    }
  }

  async #unknown(url: string): Promise<Outlet> {
    const outlet = unknownOutlet(url);
    this.#outlets.push(outlet);
    await this.#store.saveSources([outlet], []);
    const message = `no outlet in the sources file has the host ${outlet.id}`;
    const issue = { step: 'extract', code: 'unknown-outlet', message, url: outlet.url } as const;
    await this.#store.recordIssues([issue], this.#options.clock());
    this.#progress.say(`unknown-outlet: ${message}`);
    return outlet;
  }
}
