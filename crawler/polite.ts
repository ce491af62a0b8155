// One fetch as its host wants it: robots.txt first, at each hop, with the delay between two requests.
import { setTimeout as pause } from 'node:timers/promises';
import type { FetchResult, FrontierRow, Store } from '../ledger/store.ts';
import { type Fetched, HttpClient } from './client.ts';
import { FetchFailure, MovedElsewhere } from './failure.ts';
import { guardUrl } from './guard.ts';
import { RobotsGate } from './robots/gate.ts';

export interface PoliteOptions {
  userAgent: string;
  proxy: string | null;
  /** Between two requests to one host, where it asks for none. */
  delayMs: number;
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

  constructor(store: Store, options: PoliteOptions) {
    this.#options = options;
    this.#client = new HttpClient(options.userAgent, { proxy: options.proxy, signal: options.cutOff });
    this.#robots = new RobotsGate(store, this.#client);
  }

  /** Throws FetchFailure, and MovedElsewhere for an article that is on another host. */
  async fetch({ url, role, etag, lastModified }: FrontierRow, allowPrivate: boolean, asked: Asked): Promise<Fetched> {
    const first = guardUrl(url, allowPrivate);
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
    return await this.#client.get({ url, allowPrivate, etag, lastModified, allowed });
  }

  /** When each host that was asked may be asked again; `retryAfter`: seconds the last one wants to be left alone. */
  reopening(asked: Asked, retryAfter: number | null, now: number): NonNullable<FetchResult['hosts']> {
    const last = [...asked].at(-1);
    return [...asked].map((origin) => {
      const wait = Math.max(this.#delay(origin), origin === last ? (retryAfter ?? 0) * 1000 : 0);
      return { host: new URL(origin).host, opensAt: new Date(now + wait).toISOString() };
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
    return Math.max(this.#options.delayMs, (this.#robots.known(origin)?.crawlDelay ?? 0) * 1000);
  }
}
