// Asks each host for its robots.txt once a day, under our name, and keeps the answer in the store.
import type { Store } from '../../ledger/store.ts';
import type { HttpClient } from '../client.ts';
import { FetchFailure } from '../failure.ts';
import { isUnreachable, type RobotsRules, rulesOf } from './rules.ts';

const MAX_AGE_MS = 24 * 3600 * 1000;
/** A host that gave no answer that counts is asked again after this. */
const UNREACHABLE_AGE_MS = 300_000;
/** The RFC asks for at least as much; what stands beyond it is not read. */
const MAX_BYTES = 500 * 1024;

interface Held {
  rules: RobotsRules;
  until: number;
}

export class RobotsGate {
  readonly #store: Store;
  readonly #client: HttpClient;
  readonly #held = new Map<string, Held>();
  readonly #asking = new Map<string, Promise<Held>>();

  constructor(store: Store, client: HttpClient) {
    this.#store = store;
    this.#client = client;
  }

  /** The rules in force, where they are known without a request. */
  known(url: URL): RobotsRules | undefined {
    const held = this.#held.get(url.origin);
    return held && held.until > Date.now() ? held.rules : undefined;
  }

  async rules(url: URL, allowPrivate: boolean): Promise<RobotsRules> {
    const known = this.known(url);
    if (known) return known;
    const asking = this.#asking.get(url.origin) ?? this.#find(url.origin, allowPrivate);
    this.#asking.set(url.origin, asking);
    try {
      const held = await asking;
      this.#held.set(url.origin, held);
      return held.rules;
    } finally {
      this.#asking.delete(url.origin);
    }
  }

  async #find(origin: string, allowPrivate: boolean): Promise<Held> {
    const stored = await this.#store.robots(origin);
    const until = stored ? Date.parse(stored.fetchedAt) + MAX_AGE_MS : 0;
    if (stored && until > Date.now()) return { rules: rulesOf(stored.status, stored.body), until };
    const { status, body } = await this.#ask(origin, allowPrivate);
    const rules = rulesOf(status, body);
    const now = Date.now();
    if (rules.unreachable) return { rules, until: now + UNREACHABLE_AGE_MS };
    await this.#store.saveRobots(origin, { fetchedAt: new Date(now).toISOString(), status, body });
    return { rules, until: now + MAX_AGE_MS };
  }

  async #ask(origin: string, allowPrivate: boolean): Promise<{ status: number; body: string }> {
    try {
      const { status, bytes } = await this.#client.get({
        url: `${origin}/robots.txt`,
        allowPrivate,
        maxBytes: MAX_BYTES,
        cut: true,
        allowed: async () => true,
      });
      return { status, body: bytes.toString('utf8') };
    } catch (error) {
      if (!(error instanceof FetchFailure)) throw error;
      // More than five redirects count as no robots.txt (RFC 9309, 2.3.1.2).
      const status = error.reason === 'redirect-loop' ? 404 : (error.status ?? 0);
      return { status: isUnreachable(status) || status >= 400 ? status : 404, body: '' };
    }
  }
}
