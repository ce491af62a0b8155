// robots.txt by RFC 9309: our agent's group, 4xx allows, 5xx and silence forbid, 500 KiB are read.
import robotsModule from 'robots-parser';
import type { Store } from '../ledger/store.ts';
import { PRODUCT } from './agent.ts';
import type { HttpClient } from './client.ts';
import { FetchFailure } from './failure.ts';

// The module is the function itself; its types speak of a default export.
const robotsParser = robotsModule as unknown as typeof robotsModule.default;

const MAX_AGE_MS = 24 * 3600 * 1000;
const MAX_BYTES = 500 * 1024;
const MAX_DELAY_S = 60;

export interface RobotsRules {
  /** The host gave no answer that counts, which forbids everything for now. */
  unreachable: boolean;
  allows(url: string): boolean;
  /** Seconds between two requests the operator asks for. */
  crawlDelay: number | null;
}

/** Status 0 stands for no answer at all. */
export function rulesOf(origin: string, status: number, body: string): RobotsRules {
  if (status >= 500 || status === 0) return { unreachable: true, allows: () => false, crawlDelay: null };
  if (status >= 400) return { unreachable: false, allows: () => true, crawlDelay: null };
  const robots = robotsParser(`${origin}/robots.txt`, body);
  const delay = robots.getCrawlDelay(PRODUCT) ?? null;
  return {
    unreachable: false,
    allows: (url) => robots.isAllowed(url, PRODUCT) !== false,
    crawlDelay: delay === null ? null : Math.min(delay, MAX_DELAY_S),
  };
}

/** Asks each host once a day; the answer is kept in the store. */
export class RobotsGate {
  readonly #store: Store;
  readonly #client: HttpClient;
  readonly #known = new Map<string, { rules: RobotsRules; until: number }>();

  constructor(store: Store, client: HttpClient) {
    this.#store = store;
    this.#client = client;
  }

  async rules(url: URL, allowPrivate: boolean): Promise<RobotsRules> {
    const held = this.#known.get(url.origin);
    if (held && held.until > Date.now()) return held.rules;
    const stored = await this.#store.robots(url.origin);
    const fresh =
      stored && Date.now() - Date.parse(stored.fetchedAt) < MAX_AGE_MS
        ? stored
        : await this.#ask(url.origin, allowPrivate);
    const rules = rulesOf(url.origin, fresh.status, fresh.body);
    this.#known.set(url.origin, { rules, until: Date.parse(fresh.fetchedAt) + MAX_AGE_MS });
    return rules;
  }

  async #ask(origin: string, allowPrivate: boolean): Promise<{ fetchedAt: string; status: number; body: string }> {
    const { status, body } = await this.#fetch(origin, allowPrivate);
    const answer = { fetchedAt: new Date().toISOString(), status, body };
    // A server in trouble is asked again soon, so its answer is not kept for a day.
    if (status > 0 && status < 500) await this.#store.saveRobots(origin, answer);
    return status > 0 && status < 500
      ? answer
      : { ...answer, fetchedAt: new Date(Date.now() - MAX_AGE_MS + 300_000).toISOString() };
  }

  async #fetch(origin: string, allowPrivate: boolean): Promise<{ status: number; body: string }> {
    try {
      const got = await this.#client.get({
        url: `${origin}/robots.txt`,
        allowPrivate,
        maxBytes: 16 * MAX_BYTES,
        allowed: async () => true,
      });
      return { status: got.status, body: got.bytes.subarray(0, MAX_BYTES).toString('utf8') };
    } catch (error) {
      if (!(error instanceof FetchFailure)) throw error;
      // More than five redirects count as no robots.txt (RFC 9309, 2.3.1.2).
      if (error.reason === 'redirect-loop' || error.reason === 'redirect-broken') return { status: 404, body: '' };
      return { status: error.status ?? 0, body: '' };
    }
  }
}
