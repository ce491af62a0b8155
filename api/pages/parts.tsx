// Parts several pages share: a quoted passage with its source, a date as stated, paging.
import type { ArticleLine, EventLine, NamedRef, Passage } from '../../ledger/lines.ts';
import type { Shown } from '../shown.ts';
import { eventTitle } from '../titles.ts';
import { outletLink, recordLink } from './links.ts';

/** Articles of the passages on a page, and what may be shown of them. */
export interface Desk {
  articles: ReadonlyMap<string, ArticleLine>;
  shown: Shown;
}

export function Quoted({ passage, desk, speaker }: { passage: Passage; desk: Desk; speaker?: string | null }) {
  const article = desk.articles.get(passage.article);
  const quote = passage.quote as string | null;
  return (
    <figure class="quoted">
      {quote === null ? <p class="note">The outlet’s rights allow a link only.</p> : <blockquote>{quote}</blockquote>}
      <figcaption class="meta">
        {speaker ? <>{speaker}, </> : null}
        {article ? (
          <>
            <a href={outletLink(article, quote)} rel="noopener">
              {outletName(desk, article)}
            </a>
            , {dayOf(article.published) ?? 'no date stated'} · <a href={recordLink(passage)}>in our record</a>
          </>
        ) : (
          'article not held'
        )}
      </figcaption>
    </figure>
  );
}

export const outletName = (desk: Desk, article: ArticleLine): string =>
  desk.shown.outlets.get(article.outlet)?.name ?? article.outlet;
export const dayOf = (instant: string | null): string | null => instant?.slice(0, 10) ?? null;

const QUALIFIER = /[~?%]$/;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const SEASONS: Readonly<Record<string, string>> = { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' };

/** An EDTF value in words, as imprecise as it was stated. */
export function dateInWords(value: string | null): string {
  if (value === null) return 'undated';
  if (value.includes('/')) {
    const [from = '', to = ''] = value.split('/');
    return `${from ? dateInWords(from) : '…'} – ${to ? dateInWords(to) : '…'}`;
  }
  const [day = '', clock] = value.replace(QUALIFIER, '').split('T');
  const [year = '', month, dayOfMonth] = day.split('-');
  const season = month ? SEASONS[month] : undefined;
  const name = month ? (season ?? MONTHS[Number(month) - 1] ?? month) : undefined;
  const words = dayOfMonth ? `${Number(dayOfMonth)} ${name} ${year}` : name ? `${name} ${year}` : year;
  return clock
    ? `${words}, ${clock.replace(/(?:Z|[+-]\d\d:?\d\d)$/, (zone) => ` (UTC${zone === 'Z' ? '' : zone})`)}`
    : words;
}

export function Names({ refs }: { refs: readonly NamedRef[] }) {
  return (
    <>
      {refs.map((ref, n) => (
        <>
          {n > 0 ? ', ' : ''}
          <a href={`/entities/${ref.id}`}>{ref.name}</a>
        </>
      ))}
    </>
  );
}

export function EventRow({ event, desk, disputed }: { event: EventLine; desk: Desk; disputed: number }) {
  const article = desk.articles.get(event.summary.citation.article);
  const text = event.summary.text as string | null;
  return (
    <li>
      <div class="when">{dateInWords(event.date)}</div>
      <div>
        <h2>
          <a href={`/events/${event.id}`}>{eventTitle(event)}</a>
        </h2>
        {text === null ? null : <blockquote>{text}</blockquote>}
        <div class="meta">
          {article ? <>{outletName(desk, article)} · </> : null}
          {counted(event.reports.length, 'report')} of {counted(event.origins, 'independent origin')}{' '}
          {disputed > 0 ? <span class="tag warn">{counted(disputed, 'conflict')}</span> : null}
          {event.anonymousOnly ? <span class="tag warn">unnamed speakers only</span> : null}
        </div>
      </div>
    </li>
  );
}

export const counted = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

export function Empty({ children }: { children: string }) {
  return <p class="empty">{children}</p>;
}

/** Keyset paging: forward by cursor, back to the first page. */
export function Paging({ path, params, next }: { path: string; params: Record<string, string>; next: string | null }) {
  const address = (cursor: string | null): string => {
    const query = new URLSearchParams(Object.entries(params).filter(([name]) => name !== 'cursor'));
    if (cursor) query.set('cursor', cursor);
    return query.size > 0 ? `${path}?${query}` : path;
  };
  if (!next && !params.cursor) return null;
  return (
    <nav class="pages" aria-label="Pages">
      {params.cursor ? <a href={address(null)}>First page</a> : null}
      {next ? (
        <a href={address(next)} rel="next">
          Next page
        </a>
      ) : null}
    </nav>
  );
}
