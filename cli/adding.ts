// One page that somebody names: fetched, read and reconciled; then what the ledger says of it.
import { eventTitle } from '../api/titles.ts';
import { userAgent } from '../crawler/agent.ts';
import { fetchByHand } from '../crawler/byHand.ts';
import { plainLink } from '../crawler/discovery/links.ts';
import { FetchFailure } from '../crawler/failure.ts';
import { guardUrl } from '../crawler/guard.ts';
import type { Extraction } from '../ledger/analysis.ts';
import type { ArticleLine } from '../ledger/lines.ts';
import type { Store } from '../ledger/store.ts';
import type { Submission } from '../ledger/crawling.ts';
import { outletOf, unknownOutlet } from './outletOf.ts';
import type { Progress } from './progress.ts';
import { type ReadingOptions, readPending } from './reading.ts';

export interface AddingOptions extends ReadingOptions {
  proxy: string | null;
  delayMs: number;
}

/** Throws FetchFailure where the page can neither be had nor is known. */
export async function addPage(
  store: Store,
  address: string,
  options: AddingOptions,
  progress: Progress,
): Promise<Submission> {
  const { clock, proxy, delayMs, signal } = options;
  const before = await heldAt(store, address);
  const outlets = await store.outlets();
  try {
    const fetched = await fetchByHand(store, address, {
      clock,
      userAgent: userAgent(process.env.EXPORTWATCH_CONTACT),
      proxy,
      delayMs,
      outletOf: (url) => outletOf(url, outlets) ?? unknownOutlet(url),
      ...(signal ? { signal } : {}),
    });
    const known = before ?? (await heldAt(store, fetched.url));
    const states = known ? (await store.revisions(known.id)).length : 0;
    const read = new Map<string, Extraction>();
    const told = (id: string, extraction: Extraction): unknown => read.set(id, extraction);
    await readPending(store, { ...options, told }, progress);
    const article = (await heldAt(store, fetched.url)) ?? (await heldAt(store, address));
    if (!article) return { ...NOTHING, url: fetched.url, note: whyNone(fetched.snapshot, read) };
    const hasChanged = (await store.revisions(article.id)).length > states;
    const state = known ? (hasChanged ? 'changed' : 'unchanged') : 'new';
    return await submissionOf(store, article, state, null);
  } catch (error) {
    if (!(error instanceof FetchFailure) || !before) throw error;
    return await submissionOf(store, before, 'not-fetched', error.message);
  }
}

const NOTHING: Omit<Submission, 'url' | 'note'> = { state: 'no-article', article: null, copyOf: null, events: [] };

async function heldAt(store: Store, address: string): Promise<ArticleLine | undefined> {
  const { href } = guardUrl(address, true);
  return await store.articleByUrl(plainLink(href, href) ?? href);
}

function whyNone(
  snapshot: { id: string; contentType: string | null } | null,
  read: ReadonlyMap<string, Extraction>,
): string {
  const extraction = snapshot ? read.get(snapshot.id) : undefined;
  if (extraction?.kind === 'no-article') return extraction.reason;
  if (snapshot?.contentType && !/html/i.test(snapshot.contentType))
    return `${snapshot.contentType} is kept, but not read`;
  return 'no article was found on it when it was last read';
}

async function submissionOf(
  store: Store,
  article: ArticleLine,
  state: Submission['state'],
  note: string | null,
): Promise<Submission> {
  const events = (await store.list('events', { article: article.id, limit: 500 })).items;
  const { id, title, outlet, published, relevant, relevance } = article;
  return {
    url: article.url,
    state,
    article: { id, title, outlet, published, relevant, why: relevance.reason },
    copyOf: article.derivedFrom?.article ?? null,
    events: events.map((event) => ({ id: event.id, title: eventTitle(event), date: event.date })),
    note,
  };
}

/** What became of it, in a few lines. */
export function submissionLines({ url, state, article, copyOf, events, note }: Submission): string {
  if (!article) return `${url}: no article: ${note}`;
  const known = WORDS[state];
  const head = `${url}: ${known}: ${article.id} "${article.title}" (${article.outlet})`;
  const relevance = article.relevant ? null : `  not about AI export actions: ${article.why}`;
  const copy = copyOf ? `  a copy of ${copyOf}` : null;
  const standing =
    events.length > 0 ? events.map((e) => `  in event ${e.id}: ${e.title}`) : article.relevant ? ['  in no event'] : [];
  return [head, note && `  not fetched again: ${note}`, relevance, copy, ...standing].filter(Boolean).join('\n');
}

const WORDS: Readonly<Record<Submission['state'], string>> = {
  new: 'new',
  changed: 'known, and changed since',
  unchanged: 'known, as it was',
  'not-fetched': 'known',
  'no-article': 'no article',
};
