// The timeline: events by date, with coverage, density, search and facets; every filter in the URL.
import type { EventLine } from '../../ledger/lines.ts';
import type { Page, Suggestion } from '../../ledger/asking.ts';
import type { Reading, Services } from '../services.ts';
import { articlesOfEvent, conflictCounts, deskFor } from './desk.ts';
import { barsOf, Density } from './density.tsx';
import { Chips, Facets, filtersInForce, headlineOf } from './facets.tsx';
import { Cite, Follow, Layout } from './layout.tsx';
import { type Term, termsOf } from './matches.tsx';
import { queryString } from './links.ts';
import { counted, dayInWords, type Desk, Empty, EventRow, Paging } from './parts.tsx';
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
  const terms = termsOf(params.q);
  const named = await namedLike(reading, params);
  const sort = params.sort ?? (params.q ? 'relevance' : '-date');
  const byDate = sort === 'date' || sort === '-date';
  return (
    <Layout title="Timeline" services={services} reading={reading} current="/" feed="/feeds/events" query={query} wide>
      <h1>{headlineOf(inForce)}</h1>
      {inForce.length > 0 ? <Matching page={page} /> : null}
      <Coverage counts={await reading.store.counts()} since={await firstPublished(reading)} to={reading.to} />
      <search>
        <SearchForm params={params} names={namesOf(page)} />
      </search>
      <Chips inForce={inForce} params={params} />
      <Named entities={named} reading={reading} params={params} isEmpty={page.items.length === 0} />
      <Density bars={barsOf(page.facets?.month ?? [])} params={params} />
      <div class="columns">
        <div>
          {page.items.length > 0 ? (
            <Years events={page.items} desk={desk} disputed={disputed} byDate={byDate} terms={terms} />
          ) : (
            <Empty>
              {inForce.length > 0
                ? 'No event matches. Remove a filter or widen the dates.'
                : 'No events yet. They appear here as pages are read.'}
            </Empty>
          )}
          {page.items.length === 0 ? <Widen params={params} /> : null}
          <Paging path="/" params={params} next={page.next} />
          <Follow feed="/feeds/events" query={query} />
          <Cite kind="events" query={query} label="Export" />
        </div>
        <Facets page={page} params={params} />
      </div>
    </Layout>
  );
}

/** Every word has to stand in an event; any of them may be asked for instead. */
function Widen({ params }: { params: Record<string, string> }) {
  const words = params.q?.split(/\s+/) ?? [];
  if (words.length < 2 || words.some((word) => word === 'OR' || /["-]/.test(word))) return null;
  const any = words.join(' OR ');
  return (
    <p>
      All words were looked for.{' '}
      <a href={`/${queryString({ ...params, cursor: null, q: any })}`}>Look for any of them</a>
    </p>
  );
}

/** Every event has one action: their counts are those of the whole list. */
function Matching({ page }: { page: Page<EventLine> }) {
  const total = (page.facets?.action ?? []).reduce((sum, { count }) => sum + count, 0);
  return <p class="matching">{total === 1 ? '1 event matches' : `${counted(total, 'event')} match`}</p>;
}

/** To choose from where an entity is asked for. */
const namesOf = (page: Page<EventLine>): string[] => [...new Set((page.facets?.entity ?? []).map((f) => f.label))];

const MOST_NAMED = 6;

/** Entities that are called what was searched for, or nearly what a filter asked for. */
async function namedLike({ store }: Reading, { q, entity, actor, target, model }: Record<string, string>) {
  const words = q && /^[\p{L}\p{N}][^":]*$/u.test(q) ? q : undefined;
  const asked = [entity, actor, target, model, words];
  const found = await Promise.all(asked.map(async (text) => (text ? await store.suggest(text, MOST_NAMED) : [])));
  return [...new Map(found.flat().map((each) => [each.id, each])).values()].slice(0, MOST_NAMED);
}

interface NamedProps {
  entities: readonly Suggestion[];
  reading: Reading;
  params: Record<string, string>;
  isEmpty: boolean;
}

function Named({ entities, reading, params, isEmpty }: NamedProps) {
  const [first] = entities;
  if (!first || (!params.q && !isEmpty)) return null;
  return (
    <p class="named">
      {isEmpty ? 'Did you mean' : 'Called so'}:{' '}
      {entities.map(({ id, name, alias, type, events }) => (
        <>
          <a href={reading.to(`/entities/${id}`)}>{name}</a>{' '}
          <span class="meta">
            {alias ? `${alias}, ` : ''}
            {type}, {counted(events, 'event')}
          </span>{' '}
        </>
      ))}
    </p>
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
      {counted(counts.events, 'event')} and{' '}
      <a href={to('/conflicts?state=')}>{counted(counts.conflicts, 'conflict')}</a> on {counted(counts.claims, 'claim')}{' '}
      in {counted(counts.relevant, 'relevant article')}, from <a href="/sources">{counted(counts.sources, 'source')}</a>{' '}
      of {counted(counts.outlets, 'outlet')}
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
  terms: readonly Term[];
}

/** Under a heading for each year where the order is that of time. */
function Years({ events, desk, disputed, byDate, terms }: YearsProps) {
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
              <EventRow event={event} desk={desk} disputed={disputed.get(event.id) ?? 0} terms={terms} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}
