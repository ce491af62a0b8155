// Events, conflicts and corrections as feed items: what changed, the quotation, the record's page first and the outlet second.
import type { ArticleLine, ConflictLine, EventLine, Passage } from '../../ledger/lines.ts';
import { isMinor } from '../../ledger/minor.ts';
import type { Change, RecordChange } from '../../ledger/asking.ts';
import type { Reading } from '../services.ts';
import { shownChange } from '../shown.ts';
import { conflictTitle, dateInWords, eventTitle, sideLabels } from '../titles.ts';
import { escapeHtml, type FeedItem } from './item.ts';

/** Looks articles up once each, for one feed. */
export class Desk {
  readonly reading: Reading;
  readonly origin: string;
  /** Small changes are told too. */
  readonly minor: boolean;
  readonly #held = new Map<string, Promise<ArticleLine | undefined>>();
  constructor(reading: Reading, origin: string, minor: boolean) {
    this.reading = reading;
    this.origin = origin;
    this.minor = minor;
  }
  async article(id: string): Promise<ArticleLine | undefined> {
    const held = this.#held.get(id) ?? this.reading.store.get('articles', id);
    this.#held.set(id, held);
    return await held;
  }
  address(path: string): string {
    return `${this.origin}${this.reading.to(path)}`;
  }
  outletName(article: ArticleLine): string {
    return this.reading.shown.outlets.get(article.outlet)?.name ?? article.outlet;
  }
  /** Newest first; none where the ledger of another day is read: it has no history of its own. */
  async history(kind: 'event' | 'conflict', id: string): Promise<RecordChange[]> {
    return this.reading.asOf === undefined ? await this.reading.store.history(kind, id) : [];
  }
  /** Those this feed tells. */
  told(changes: readonly RecordChange[]): RecordChange[] {
    return this.minor ? [...changes] : changes.filter((change) => !isMinor(change));
  }
}

export async function eventItem(line: EventLine, desk: Desk): Promise<FeedItem> {
  const event = desk.reading.shown.line(line);
  const lines = [await quoted(event.summary.citation, desk), `<p>${escapeHtml(countsOf(event))}</p>`];
  return await itemOf('event', event.id, eventTitle(event), lines, event.reports, desk);
}

function countsOf(event: EventLine): string {
  const reports = event.reports.length === 1 ? '1 report' : `${event.reports.length} reports`;
  const origins = event.origins === 1 ? '1 independent origin' : `${event.origins} independent origins`;
  const unnamed = event.anonymousOnly ? ' Unnamed speakers only.' : '';
  return `Date: ${dateInWords(event.date)}. ${reports} of ${origins}.${unnamed}`;
}

export async function conflictItem(line: ConflictLine, desk: Desk): Promise<FeedItem> {
  const conflict = desk.reading.shown.conflict(line);
  const lines: string[] = [];
  const labels = sideLabels(conflict);
  for (const [n, side] of conflict.sides.entries()) {
    const origins = side.origins === 1 ? '1 origin' : `${side.origins} origins`;
    lines.push(`<h3>${escapeHtml(labels[n] ?? side.value)} (${origins})</h3>`);
    for (const citation of side.citations.slice(0, 3)) lines.push(await quoted(citation, desk));
  }
  const passages = conflict.sides.flatMap((s) => s.citations);
  return await itemOf('conflict', conflict.id, conflictTitle(conflict), lines, passages, desk);
}

const PATHS = { event: 'events', conflict: 'conflicts', article: 'articles' } as const;

export async function correctionItem(change: Change, desk: Desk): Promise<FeedItem> {
  const { what } = await shownChange(desk.reading.store, change);
  const article = change.kind === 'article' ? await desk.article(change.id) : undefined;
  const isHeld = (await desk.reading.store.get(PATHS[change.kind], change.id)) !== undefined;
  const sentences = what.join(' ') || `${change.kind} ${change.change}`;
  const outlet = article ? `${desk.outletName(article)}: ` : '';
  return {
    id: `urn:exportwatch:change:${change.cursor}`,
    url: `${desk.origin}/${isHeld ? `${PATHS[change.kind]}/${change.id}` : 'corrections'}`,
    external: article?.url ?? null,
    title: article ? `${outlet}${article.title}` : sentences,
    html: `<p>${escapeHtml(sentences)}</p>${article ? sourceOf(article, desk) : ''}`,
    published: change.at,
    updated: change.at,
  };
}

const instantOf = (article: ArticleLine): string => new Date(article.published ?? article.fetchedAt).toISOString();

function sourceOf(article: ArticleLine, desk: Desk): string {
  return `<p><a href="${escapeHtml(article.url)}">${escapeHtml(desk.outletName(article))}</a></p>`;
}

async function quoted(passage: Passage, desk: Desk): Promise<string> {
  const article = await desk.article(passage.article);
  const quote = passage.quote as string | null;
  const words = quote === null ? '' : `<blockquote><p>${escapeHtml(quote)}</p></blockquote>`;
  return `${words}${article ? sourceOf(article, desk) : ''}`;
}

/** Published when its first text was; updated when the record last changed in a way this feed tells. Its id is the
 *  first the record had, so that a new founding report makes no second entry. */
async function itemOf(
  kind: 'event' | 'conflict',
  id: string,
  title: string,
  lines: readonly string[],
  passages: readonly Passage[],
  desk: Desk,
): Promise<FeedItem> {
  const found = await Promise.all([...new Set(passages.map((p) => p.article))].map((cited) => desk.article(cited)));
  const cited = found.filter((a) => a !== undefined).sort((a, b) => (instantOf(a) < instantOf(b) ? -1 : 1));
  const [first] = cited;
  const last = cited.at(-1);
  const history = await desk.history(kind, id);
  const [newest] = desk.told(history);
  const began = history.at(-1);
  const told = newest?.change === 'changed' ? (await shownChange(desk.reading.store, newest)).what : [];
  const changed = told.length > 0 ? [`<p><strong>Changed:</strong> ${escapeHtml(told.join(' '))}</p>`] : [];
  const published = first ? instantOf(first) : (began?.at ?? EPOCH);
  const updated = (newest ?? began)?.at ?? (last ? instantOf(last) : EPOCH);
  return {
    id: `urn:exportwatch:${began?.id ?? id}`,
    url: desk.address(`/${PATHS[kind]}/${id}`),
    external: first?.url ?? null,
    title,
    html: [...changed, ...lines].join('\n'),
    published,
    updated: [published, updated].sort().at(-1) ?? published,
  };
}

/** An entry for each change of one record after its first, newest first. */
export async function changeItems(
  kind: 'event' | 'conflict',
  id: string,
  title: string,
  passage: Passage | undefined,
  desk: Desk,
): Promise<FeedItem[]> {
  const words = passage ? [await quoted(desk.reading.shown.line(passage), desk)] : [];
  const changes = desk.told(await desk.history(kind, id)).filter((change) => change.change !== 'new');
  return await Promise.all(
    changes.map(async (change): Promise<FeedItem> => {
      const { what } = await shownChange(desk.reading.store, change);
      const articles = (await Promise.all(change.articles.map((each) => desk.article(each)))).flatMap((a) => a ?? []);
      return {
        id: `urn:exportwatch:change:${change.cursor}`,
        url: desk.address(`/${PATHS[kind]}/${id}#history`),
        external: articles[0]?.url ?? null,
        title: `${what[0]?.replace(/\.$/, '') ?? change.change}: ${title}`,
        html: [`<p>${escapeHtml(what.join(' '))}</p>`, ...articles.map((each) => sourceOf(each, desk)), ...words].join(
          '\n',
        ),
        published: change.at,
        updated: change.at,
      };
    }),
  );
}

export const EPOCH = '1970-01-01T00:00:00.000Z';
