// Events, conflicts and corrections as feed items: the quotation first, the record's page first and the outlet second.
import type { ArticleLine, ConflictLine, EventLine, Passage } from '../../ledger/lines.ts';
import type { Store } from '../../ledger/store.ts';
import { conflictTitle, eventTitle } from '../titles.ts';
import { escapeHtml, type FeedItem } from './item.ts';

/** Looks articles up once each. */
export class ArticleShelf {
  readonly #store: Store;
  readonly #held = new Map<string, Promise<ArticleLine | undefined>>();
  readonly #outlets: ReadonlyMap<string, { name: string }>;
  constructor(store: Store, outlets: ReadonlyMap<string, { name: string }>) {
    this.#store = store;
    this.#outlets = outlets;
  }
  async get(id: string): Promise<ArticleLine | undefined> {
    const held = this.#held.get(id) ?? this.#store.get('articles', id);
    this.#held.set(id, held);
    return await held;
  }
  outletName(article: ArticleLine): string {
    return this.#outlets.get(article.outlet)?.name ?? article.outlet;
  }
}

export async function eventItem(event: EventLine, shelf: ArticleShelf, origin: string): Promise<FeedItem> {
  const cited = await articlesOf(event.reports, shelf);
  const lines = [await quoted(event.summary.citation, shelf), `<p>${escapeHtml(countsOf(event))}</p>`];
  return { ...frame(event.id, `${origin}/events/${event.id}`, eventTitle(event), lines, cited) };
}

function countsOf(event: EventLine): string {
  const date = event.date ? `Date: ${event.date}. ` : '';
  return `${date}${event.reports.length} reports of ${event.origins} independent origins.${event.anonymousOnly ? ' Unnamed speakers only.' : ''}`;
}

export async function conflictItem(conflict: ConflictLine, shelf: ArticleShelf, origin: string): Promise<FeedItem> {
  const passages = conflict.sides.flatMap((s) => s.citations);
  const cited = await articlesOf(passages, shelf);
  const lines = [`<p>${escapeHtml(conflict.about)}</p>`];
  for (const side of conflict.sides) {
    lines.push(`<h3>${escapeHtml(side.value)} (${side.origins})</h3>`);
    for (const citation of side.citations.slice(0, 3)) lines.push(await quoted(citation, shelf));
  }
  return frame(conflict.id, `${origin}/conflicts/${conflict.id}`, conflictTitle(conflict), lines, cited);
}

async function articlesOf(passages: readonly Passage[], shelf: ArticleShelf): Promise<ArticleLine[]> {
  const found = await Promise.all([...new Set(passages.map((p) => p.article))].map((id) => shelf.get(id)));
  const dated = found.filter((a) => a !== undefined);
  return dated.sort((a, b) => (instantOf(a) < instantOf(b) ? -1 : 1));
}

const instantOf = (article: ArticleLine): string => new Date(article.published ?? article.fetchedAt).toISOString();

async function quoted(passage: Passage, shelf: ArticleShelf): Promise<string> {
  const article = await shelf.get(passage.article);
  const source = article ? `<a href="${escapeHtml(article.url)}">${escapeHtml(shelf.outletName(article))}</a>` : '';
  const quote = passage.quote as string | null;
  return quote === null ? `<p>${source}</p>` : `<blockquote><p>${escapeHtml(quote)}</p></blockquote><p>${source}</p>`;
}

function frame(
  id: string,
  url: string,
  title: string,
  lines: readonly string[],
  cited: readonly ArticleLine[],
): FeedItem {
  const [first] = cited;
  const last = cited.at(-1);
  const html = lines.join('\n');
  return {
    id: `urn:exportwatch:${id}`,
    url,
    external: first?.url ?? null,
    title,
    html,
    text: html.replace(/<[^>]*>/g, ''),
    published: first ? instantOf(first) : '1970-01-01T00:00:00Z',
    updated: last ? instantOf(last) : '1970-01-01T00:00:00Z',
  };
}
