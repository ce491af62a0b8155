// One page that somebody names: fetched at once, as politely and under the same guard as a crawl's.
import { setTimeout as pause } from 'node:timers/promises';
import type { Outlet } from '../ledger/page.ts';
import type { FetchResult, FrontierRow } from '../ledger/crawling.ts';
import type { Store } from '../ledger/store.ts';
import type { Fetched } from './client.ts';
import { plainLink } from './discovery/links.ts';
import { FetchFailure, isRefusal, MovedElsewhere } from './failure.ts';
import { guardUrl } from './guard.ts';
import { type Asked, PoliteFetcher } from './polite.ts';
import { snapshotOf } from './snapshot.ts';

export interface ByHandOptions {
  /** The ledger's clock: the instant the capture bears. */
  clock: () => string;
  userAgent: string;
  proxy: string | null;
  /** Between two requests to one host, where it asks for none. */
  delayMs: number;
  outletOf: (url: string) => Outlet;
  signal?: AbortSignal;
}

export interface FetchedByHand {
  /** After redirects. */
  url: string;
  /** Null where the page is as it was when it was last fetched. */
  snapshot: { id: string; contentType: string | null } | null;
}

/** What a row of the frontier bears as its source, where somebody named the page. */
const BY_HAND = 'hand';
const LEASE_MS = 5 * 60_000;
/** A host that is busy or wants to be left alone is waited for as long as this. */
const MAX_WAIT_MS = 60_000;
/** From one host to another. */
const MAX_MOVES = 5;

/** Stores the response and its frontier row. Throws FetchFailure where nothing can be had. */
export async function fetchByHand(store: Store, address: string, options: ByHandOptions): Promise<FetchedByHand> {
  const { userAgent, proxy, delayMs, signal } = options;
  const stop = signal ?? new AbortController().signal;
  const fetcher = new PoliteFetcher(store, { userAgent, proxy, delayMs, stopping: stop, cutOff: stop });
  try {
    let url = address;
    for (let move = 0; move <= MAX_MOVES; move++) {
      const outcome = await fetchOne(store, fetcher, url, options);
      if ('snapshot' in outcome) return outcome;
      url = outcome.movedTo;
    }
    throw new FetchFailure('redirect-loop', `${address} moves from host to host`);
  } finally {
    await fetcher.close();
  }
}

async function fetchOne(
  store: Store,
  fetcher: PoliteFetcher,
  address: string,
  { clock, outletOf, signal }: ByHandOptions,
): Promise<FetchedByHand | { movedTo: string }> {
  const url = plainLink(guardUrl(address, true).href, address) ?? address;
  const { id: outlet, allowPrivate } = outletOf(url);
  guardUrl(url, allowPrivate);
  const row = await leaseOf(store, url, outlet, signal);
  if (row.role !== 'article') {
    await store.release(url);
    throw new FetchFailure('wrong-type', `${url} is a ${row.role} of the sources, which crawls read; it is no article`);
  }
  const asked: Asked = new Set();
  const settle = async (result: Partial<FetchResult> & Pick<FetchResult, 'outcome'>, retryAfter: number | null) => {
    const now = Date.now();
    const { etag, lastModified } = row;
    const plain = { url, reason: null, status: null, snapshot: null, etag, lastModified, retryAt: null };
    const hosts = fetcher.reopening(asked, retryAfter, now);
    await store.settle({ ...plain, hosts, ...result }, new Date(now).toISOString());
  };
  let fetched: Fetched;
  try {
    fetched = await fetcher.fetch(row, allowPrivate, asked);
  } catch (error) {
    if (error instanceof MovedElsewhere) {
      await settle({ outcome: 'fetched', reason: 'moved' }, null);
      return { movedTo: error.url };
    }
    if (!(error instanceof FetchFailure) || error.reason === 'stopped') {
      await store.release(url);
      throw error;
    }
    const issue = { step: 'crawl', code: error.reason, message: error.message, url } as const;
    const outcome = isRefusal(error) ? 'refused' : 'failed';
    const trouble = { issue, at: clock() };
    await settle({ outcome, reason: error.reason, status: error.status, trouble }, error.retryAfter);
    throw error;
  }
  const { status, headers } = fetched;
  const snapshot = status === 304 ? null : snapshotOf(fetched, clock());
  const validators = {
    etag: headers.etag ?? row.etag,
    lastModified: headers['last-modified'] ?? row.lastModified,
  };
  await settle({ outcome: snapshot ? 'fetched' : 'not-modified', status, snapshot, ...validators }, null);
  return { url: fetched.url, snapshot: snapshot && { id: snapshot.id, contentType: snapshot.contentType } };
}

/** Waits for the host's turn. */
async function leaseOf(
  store: Store,
  url: string,
  outlet: string,
  signal: AbortSignal | undefined,
): Promise<FrontierRow> {
  const link = { url, source: BY_HAND, outlet, role: 'article', depth: 0, title: null, published: null } as const;
  const end = Date.now() + MAX_WAIT_MS;
  for (;;) {
    const now = Date.now();
    const row = await store.leaseUrl(link, new Date(now).toISOString(), new Date(now + LEASE_MS).toISOString());
    if ('url' in row) return row;
    const opensAt = Date.parse(row.opensAt);
    if (opensAt > end)
      throw new FetchFailure('busy', `${new URL(url).host} is not to be asked again before ${row.opensAt}`);
    await pause(opensAt - now, undefined, signal ? { signal } : {}).catch(() => {
      throw new FetchFailure('stopped', `${new URL(url).host}: stopped before it was asked`);
    });
  }
}
