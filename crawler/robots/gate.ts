// Asks each host for its robots.txt once a day, under our name, and keeps the answer in the store.
import type { Store } from '../../ledger/store.ts';
import { wellFormed } from '../../ledger/text.ts';
import type { HttpClient } from '../client.ts';
import { FetchFailure } from '../failure.ts';
import { type RobotsRules, rulesOf } from './rules.ts';

const MAX_AGE_MS = 24 * 3600 * 1000;
/** A host that gave no answer that counts is asked again after this. */
const UNREACHABLE_AGE_MS = 300_000;
/** The RFC asks for at least as much; what stands beyond it is not read. */
const MAX_BYTES = 500 * 1024;

interface HeldRules extends RobotsRules {
  /** What came instead of an answer. */
  detail: string;
  /** Real time. */
  fetchedAt: number;
  until: number;
}

export class RobotsGate {
  readonly #store: Store;
  readonly #client: HttpClient;
  readonly #held = new Map<string, HeldRules>();
  readonly #asking = new Map<string, Promise<HeldRules>>();

  constructor(store: Store, client: HttpClient) {
    this.#store = store;
    this.#client = client;
  }

  /** The rules in force, where they are known without a request. */
  known(origin: string): HeldRules | undefined {
    const held = this.#held.get(origin);
    return held && held.until > Date.now() ? held : undefined;
  }

  async rules({ origin }: URL, allowPrivate: boolean): Promise<HeldRules> {
    const known = this.known(origin);
    if (known) return known;
    const asking = this.#asking.get(origin) ?? this.#find(origin, allowPrivate);
    this.#asking.set(origin, asking);
    try {
      const held = await asking;
      this.#held.set(origin, held);
      return held;
    } finally {
      this.#asking.delete(origin);
    }
  }

  async #find(origin: string, allowPrivate: boolean): Promise<HeldRules> {
    const stored = await this.#store.robots(origin);
    const storedAt = stored ? Date.parse(stored.fetchedAt) : 0;
    if (stored && storedAt + MAX_AGE_MS > Date.now())
      return { ...rulesOf(stored.status, stored.body), detail: '', fetchedAt: storedAt, until: storedAt + MAX_AGE_MS };
    const { status, body, detail } = await this.#ask(origin, allowPrivate);
    const rules = rulesOf(status, body);
    const fetchedAt = Date.now();
    if (rules.unreachable) return { ...rules, detail, fetchedAt, until: fetchedAt + UNREACHABLE_AGE_MS };
    await this.#store.saveRobots(origin, { fetchedAt: new Date(fetchedAt).toISOString(), status, body });
    return { ...rules, detail, fetchedAt, until: fetchedAt + MAX_AGE_MS };
  }

  async #ask(origin: string, allowPrivate: boolean): Promise<{ status: number; body: string; detail: string }> {
    try {
      const { status, bytes } = await this.#client.get({
        url: `${origin}/robots.txt`,
        allowPrivate,
        maxBytes: MAX_BYTES,
        cut: true,
        allowed: async () => true,
      });
      return { status, body: wellFormed(bytes.toString('utf8')), detail: '' };
    } catch (error) {
      if (!(error instanceof FetchFailure) || ['ssrf', 'stopped'].includes(error.reason)) throw error;
      // Too many redirects count as no robots.txt (RFC 9309, 2.3.1.2).
      const isLost = error.reason === 'redirect-loop' || error.reason === 'redirect-broken';
      return { status: isLost ? 404 : (error.status ?? 0), body: '', detail: error.message };
    }
  }
}
