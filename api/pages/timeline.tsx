// The timeline: events by date, with coverage, density, search and facets; every filter in the URL.
import type { EventLine } from '../../ledger/lines.ts';
import type { Page } from '../../ledger/store.ts';
import type { Reading, Services } from '../services.ts';
import { articlesOfEvent, conflictCounts, deskFor } from './desk.ts';
import { barsOf, Density } from './density.tsx';
import { Chips, Facets, filtersInForce } from './facets.tsx';
import { Cite, Follow, Layout } from './layout.tsx';
import { counted, dayInWords, type Desk, Empty, EventRow, Paging, queryString } from './parts.tsx';
import { SearchForm } from './search.tsx';

export interface TimelineProps {
  services: Services;
  reading: Reading;
  page: Page<EventLine>;
  params: Record<string, string>;
}

export async function timelinePage({ services, reading, page, params }: TimelineProps) {
  const desk = await deskFor(reading, page.items.flatMap(articlesOfEvent));
  const disputed = await conflictCounts(reading.store, page.items);
  const inForce = await filtersInForce(params, reading);
  const query = queryString({ ...params, cursor: null, limit: null, facets: null });
  const byDate = !params.q || params.sort !== 'relevance' ? !params.sort?.endsWith('recorded') : false;
  return (
    <Layout title="Timeline" services={services} reading={reading} current="/" feed="/feeds/events" query={query} wide>
      <h1>AI export actions</h1>
      <Coverage counts={await reading.store.counts()} since={await firstPublished(reading)} to={reading.to} />
      <search>
        <SearchForm params={params} />
      </search>
      <Chips inForce={inForce} params={params} />
      <Density bars={barsOf(page.facets?.month ?? [])} params={params} />
      <div class="columns">
        <div>
          {page.items.length > 0 ? (
            <Years events={page.items} desk={desk} disputed={disputed} byDate={byDate} />
          ) : (
            <Empty>
              {inForce.length > 0
                ? 'No event matches. Remove a filter or widen the dates.'
                : 'No events yet. They appear here as pages are read.'}
            </Empty>
          )}
          <Paging path="/" params={params} next={page.next} />
          <Follow feed="/feeds/events" query={query} />
          <Cite kind="events" query={query} label="Export" />
        </div>
        <Facets page={page} params={params} />
      </div>
    </Layout>
  );
}

function Coverage({
  counts,
  since,
  to,
}: {
  counts: Record<'events' | 'claims' | 'relevant' | 'sources' | 'outlets' | 'conflicts', number>;
  since: string | null;
  to: (path: string) => string;
}) {
  return (
    <p class="lead">
      {counted(counts.events, 'event')} and <a href={to('/conflicts')}>{counted(counts.conflicts, 'conflict')}</a> on{' '}
      {counted(counts.claims, 'claim')} in {counted(counts.relevant, 'relevant article')}, from{' '}
      <a href="/sources">{counted(counts.sources, 'source')}</a> of {counted(counts.outlets, 'outlet')}
      {since ? ` since ${dayInWords(since)}` : ''}.
    </p>
  );
}

async function firstPublished({ store }: Reading): Promise<string | null> {
  const { items } = await store.list('articles', { sort: 'date', limit: 1 });
  return items[0]?.published ?? null;
}

interface YearsProps {
  events: readonly EventLine[];
  desk: Desk;
  disputed: ReadonlyMap<string, number>;
  byDate: boolean;
}

/** Under a heading for each year where the order is that of time. */
function Years({ events, desk, disputed, byDate }: YearsProps) {
  const groups: { year: string; events: EventLine[] }[] = [];
  for (const event of events) {
    const year = byDate ? (/\d{4}/.exec(event.date ?? '')?.[0] ?? 'Undated') : 'Events';
    const group = groups.at(-1);
    if (group?.year === year) group.events.push(event);
    else groups.push({ year, events: [event] });
  }
  return (
    <>
      {groups.map((group) => (
        <section class="year">
          <h2>{group.year}</h2>
          <ol class="events">
            {group.events.map((event) => (
              <EventRow event={event} desk={desk} disputed={disputed.get(event.id) ?? 0} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}
