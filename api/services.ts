// What every route is given: the ledger, the clock, and the ledger as it was known on a day.
import type { Store } from '../ledger/store.ts';
import type { Submission } from '../ledger/crawling.ts';
import type { History } from './history.ts';
import { type Shown, shownBy } from './shown.ts';

export interface Services {
  store: Store;
  history: History;
  /** The ledger's clock. */
  now: () => string;
  /** A read-only ledger of what was published by an instant. The app asks for few and closes none. */
  asOf: (instant: string) => Promise<Store>;
  /** Stores judgements and lets what follows be decided. */
  judge: Pick<Store, 'saveJudgement' | 'undoJudgement'>;
  /** Takes a page by hand. Throws Problem where it cannot be had, BadQuery for an address nobody may ask for. */
  submit: (url: string) => Promise<Submission>;
  /** Shown as a banner on every page: the bundled press is invented. */
  demo: boolean;
  /** What is going on, such as "reading 12 of 36 pages"; null when nothing is. */
  activity: () => string | null;
}

const KEPT_VIEWS = 8;

/** Keeps the newest few views; an evicted one is closed once its readers had a minute. */
export function keepViews(
  open: (instant: string) => Promise<Store>,
  store: Store,
): (instant: string) => Promise<Store> {
  const kept = new Map<string, Promise<Store>>();
  return async (instant) => {
    const key = `${instant}@${await store.version()}`;
    const view = kept.get(key) ?? open(instant);
    kept.delete(key);
    kept.set(key, view);
    view.catch(() => kept.delete(key));
    for (const old of [...kept.keys()].slice(0, -KEPT_VIEWS)) {
      const evicted = kept.get(old);
      kept.delete(old);
      setTimeout(() => void evicted?.then((s) => s.close()), 60_000).unref();
    }
    return await view;
  };
}

/** What one request reads: the present ledger, or the one its `asOf` asks for, and what of it may be shown. */
export interface Reading {
  store: Store;
  /** The ledger of today; the same one where no day is asked for. */
  present: Store;
  shown: Shown;
  asOf: string | undefined;
  /** An address of ours that keeps to the same ledger. */
  to(path: string): string;
}

export async function readingOf(services: Services, asOf: string | undefined): Promise<Reading> {
  const store = asOf === undefined ? services.store : await services.asOf(instantBound(asOf));
  return { store, present: services.store, shown: await shownBy(store), asOf, to: (path) => withAsOf(path, asOf) };
}

function withAsOf(path: string, asOf: string | undefined): string {
  if (asOf === undefined) return path;
  const [, before = '', anchor = ''] = /^([^#]*)(#.*)?$/.exec(path) ?? [];
  return `${before}${before.includes('?') ? '&' : '?'}asOf=${encodeURIComponent(asOf)}${anchor}`;
}

/** A day, month or year means all of it. */
export function instantBound(asOf: string): string {
  if (asOf.includes('T')) return new Date(asOf).toISOString();
  const [year = '', month, day] = asOf.split('-');
  const end = day
    ? Date.UTC(+year, Number(month) - 1, +day + 1)
    : month
      ? Date.UTC(+year, +month, 1)
      : Date.UTC(+year + 1, 0, 1);
  return new Date(end - 1).toISOString();
}
