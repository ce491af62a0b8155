// One fetch as its host wants it: robots.txt first, at each hop, with the delay between two requests.
import { setTimeout as pause } from 'node:timers/promises';
import type { FetchResult, FrontierRow } from '../ledger/crawling.ts';
import type { Store } from '../ledger/store.ts';
import { type Fetched, HttpClient } from './client.ts';
import { FetchFailure, isOverload, MovedElsewhere } from './failure.ts';
import { guardUrl } from './guard.ts';
import { Pace } from './pace.ts';
import { RobotsGate } from './robots/gate.ts';

export interface PoliteOptions {
  userAgent: string;
  proxy: string | null;
  /** Least time between two requests to one host. */
  delayMs: number;
  /** A fetch with its redirects ends after this. */
  totalMs?: number;
  /** Nothing more is begun. */
  stopping: AbortSignal;
  /** What is under way ends. */
  cutOff: AbortSignal;
}

/** The origins a fetch asked, the last one last. */
export type Asked = Set<string>;

export class PoliteFetcher {
  readonly #options: PoliteOptions;
  readonly #client: HttpClient;
  readonly #robots: RobotsGate;
  readonly #pace: Pace;

  constructor(store: Store, options: PoliteOptions) {
    const { userAgent, proxy, cutOff, delayMs, totalMs } = options;
    this.#options = options;
    this.#pace = new Pace(delayMs);
    this.#client = new HttpClient(userAgent, { proxy, signal: cutOff, ...(totalMs ? { totalMs } : {}) });
    this.#robots = new RobotsGate(store, this.#client);
  }

  /** Throws FetchFailure, and MovedElsewhere for an article that is on another host. */
  async fetch(
    row: FrontierRow,
    allowPrivate: boolean,
    asked: Asked,
    headers: Record<string, string> = {},
  ): Promise<Fetched> {
    const { url, role, etag, lastModified } = row;
    const first = guardUrl(url, allowPrivate);
    this.#pace.recall(first.host, row.hostDelay);
    asked.add(first.origin);
    await this.#afterRobots(first, allowPrivate);
    const allowed = async (hop: URL): Promise<boolean> => {
      if (role === 'article' && hop.host !== first.host) throw new MovedElsewhere(url, hop.href);
      const rules = await this.#robots.rules(hop, allowPrivate);
      if (rules.unreachable)
        throw new FetchFailure(
          'robots-unreachable',
          `${hop.host}: nothing is fetched without robots.txt; ${rules.detail}`,
        );
      asked.delete(hop.origin);
      asked.add(hop.origin);
      return rules.allows(hop.href);
    };
    const begun = performance.now();
    let overloaded = false;
    try {
      return await this.#client.get({ url, allowPrivate, etag, lastModified, headers, allowed });
    } catch (error) {
      overloaded = error instanceof FetchFailure && isOverload(error);
      throw error;
    } finally {
      const last = [...asked].at(-1) ?? first.origin;
      this.#pace.answered(new URL(last).host, performance.now() - begun, overloaded);
    }
  }

  /** When each host that was asked may be asked again; `retryAfter`: seconds the last one wants to be left alone. */
  reopening(asked: Asked, retryAfter: number | null, now: number, leastMs = 0): NonNullable<FetchResult['hosts']> {
    const last = [...asked].at(-1);
    return [...asked].map((origin) => {
      const wait = Math.max(leastMs, this.#delay(origin), origin === last ? (retryAfter ?? 0) * 1000 : 0);
      const { host } = new URL(origin);
      return { host, opensAt: new Date(now + wait).toISOString(), delay: this.#pace.delay(host) || null };
    });
  }

  async close(): Promise<void> {
    await this.#client.close();
  }

  /** The delay holds between robots.txt and the first page, too. */
  async #afterRobots(url: URL, allowPrivate: boolean): Promise<void> {
    const { fetchedAt } = await this.#robots.rules(url, allowPrivate);
    const wait = fetchedAt + this.#delay(url.origin) - Date.now();
    if (wait <= 0) return;
    await pause(wait, undefined, { signal: this.#options.stopping }).catch(() => {
      throw new FetchFailure('stopped', `${url.host}: stopped before it was asked`);
    });
  }

  #delay(origin: string): number {
    return Math.max(this.#pace.delay(new URL(origin).host), (this.#robots.known(origin)?.crawlDelay ?? 0) * 1000);
  }
}
