// Parts several pages share: a quoted passage with its source, names, an event's row, paging.
import type { Child } from 'hono/jsx';
import type { ArticleLine, EventLine, Passage } from '../../ledger/lines.ts';
import type { Comparison } from '../../reconcile/revisions/compare.ts';
import type { Reading } from '../services.ts';
import { dateInWords, eventTitle } from '../titles.ts';
import { FateTag } from './fates.tsx';
import { outletLink, queryString, recordLink } from './links.ts';
import { bestPassage, Marked, type Term } from './matches.tsx';

/** What a page reads from, and the articles of its passages. */
export interface Desk {
  reading: Reading;
  articles: ReadonlyMap<string, ArticleLine>;
  /** Of articles that changed after the day that is read: how. */
  since?: ReadonlyMap<string, Comparison>;
}

interface QuotedProps {
  passage: Passage;
  desk: Desk;
  speaker?: string | null;
  /** Where it stands in our record. */
  place?: string;
}

export function Quoted({ passage, desk, speaker, place = recordLink(passage) }: QuotedProps) {
  const article = desk.articles.get(passage.article);
  const quote = passage.quote as string | null;
  return (
    <figure class="quoted">
      {quote === null ? <p class="note">The outlet’s rights allow a link only.</p> : <blockquote>{quote}</blockquote>}
      <figcaption class="meta">
        {speaker ? <>{speaker}, </> : null}
        {article ? (
          <>
            <a href={outletLink(article, quote)} data-address={article.url} rel="noopener">
              {outletName(desk, article)}
            </a>
            , {dayInWords(article.published)} · <a href={desk.reading.to(place)}>in our record</a>{' '}
            <FateTag passage={passage} desk={desk} />
          </>
        ) : (
          'article not held'
        )}
      </figcaption>
    </figure>
  );
}

export const outletName = (desk: Desk, article: ArticleLine): string =>
  desk.reading.shown.outlets.get(article.outlet)?.name ?? article.outlet;

/** Names of the outlets some passages stand in, once each. */
export function outletsOf(desk: Desk, passages: readonly Passage[]): string[] {
  const articles = passages.flatMap((p) => desk.articles.get(p.article) ?? []);
  return [...new Set(articles.map((article) => outletName(desk, article)))];
}

/** The day an instant states, in its own zone. */
export const dayInWords = (instant: string | null): string =>
  instant === null ? 'no date stated' : dateInWords(instant.slice(0, 10));

/** "12 June 2027, 14:05 UTC" */
export const instantInWords = (instant: string): string =>
  dateInWords(new Date(instant).toISOString().replace(/:\d\d\.\d+Z$/, 'Z'));

interface EventRowProps {
  event: EventLine;
  desk: Desk;
  disputed: number;
  /** What was searched for. */
  terms?: readonly Term[];
}

export function EventRow({ event: line, desk, disputed, terms = [] }: EventRowProps) {
  const event = desk.reading.shown.line(line);
  const passage = bestPassage(event, terms);
  const article = desk.articles.get(passage.article);
  const text = passage.quote as string | null;
  return (
    <li>
      <div class="when">{dateInWords(event.date)}</div>
      <div>
        <h3>
          <a href={desk.reading.to(`/events/${event.id}`)}>{eventTitle(event)}</a>
        </h3>
        {text === null ? null : (
          <blockquote>
            <Marked text={text} terms={terms} />
          </blockquote>
        )}
        <div class="meta">
          {article ? <>{outletName(desk, article)} · </> : null}
          {reportedIn(event)} {disputed > 0 ? <span class="tag warn">{counted(disputed, 'conflict')}</span> : null}
          {event.anonymousOnly ? <span class="tag warn">unnamed speakers only</span> : null}
        </div>
      </div>
    </li>
  );
}

export const grouped = (n: number): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');
/** "3 articles, 2 independent origins": passages of one article are not several reports. */
export function reportedIn(event: EventLine): string {
  const articles = new Set(event.reports.map((r) => r.article)).size;
  return `${counted(articles, 'article')}, ${counted(event.origins, 'independent origin')}`;
}

export const counted = (n: number, noun: string): string => `${grouped(n)} ${noun}${n === 1 ? '' : 's'}`;

export function Empty({ children }: { children: Child }) {
  return <p class="empty">{children}</p>;
}

/** Keyset paging: forward by cursor, back to the first page. */
export function Paging({ path, params, next }: { path: string; params: Record<string, string>; next: string | null }) {
  if (!next && !params.cursor) return null;
  return (
    <nav class="pages" aria-label="Pages">
      {params.cursor ? <a href={`${path}${queryString({ ...params, cursor: null })}`}>First page</a> : null}
      {next ? (
        <a href={`${path}${queryString({ ...params, cursor: next })}`} rel="next">
          Next page
        </a>
      ) : null}
    </nav>
  );
}
