// The timeline: events by date, with search and filters in the URL.
import type { EventLine } from '../../ledger/lines.ts';
import type { Page, Store } from '../../ledger/store.ts';
import { ACTIONS, STATUSES } from '../../ledger/vocabulary.ts';
import type { Services } from '../services.ts';
import { actionLabel, statusLabel } from '../titles.ts';
import { articlesOfEvent, deskFor } from './desk.ts';
import { Follow, Layout } from './layout.tsx';
import { counted, Empty, EventRow, Paging } from './parts.tsx';

export interface TimelineProps {
  services: Services;
  store: Store;
  page: Page<EventLine>;
  params: Record<string, string>;
}

export async function timelinePage({ services, store, page, params }: TimelineProps) {
  const desk = await deskFor(store, page.items.flatMap(articlesOfEvent));
  const disputed = await conflictCounts(store, page.items);
  const counts = await store.counts();
  const filtered = Object.keys(params).length > 0;
  const query = queryString(params);
  return (
    <Layout title="Timeline" services={services} current="/" feed="/feeds/events" query={query}>
      <h1>AI export actions</h1>
      <p class="lead">
        {counted(counts.events, 'event')} on {counted(counts.claims, 'claim')} from{' '}
        {counted(counts.relevant, 'relevant article')} of {counted(counts.outlets, 'outlet')};{' '}
        <a href="/conflicts">{counted(counts.conflicts, 'conflict')}</a> between sources.
      </p>
      <search>
        <SearchForm params={params} />
      </search>
      {params.asOf ? <p class="note">As known on {params.asOf}: only what was published by then.</p> : null}
      {page.items.length === 0 ? (
        <Empty>
          {filtered
            ? 'No event matches. Remove a filter or widen the dates.'
            : 'No events yet. They appear here as pages are read.'}
        </Empty>
      ) : (
        <ol class="events">
          {page.items.map((event) => (
            <EventRow event={desk.shown.line(event)} desk={desk} disputed={disputed.get(event.id) ?? 0} />
          ))}
        </ol>
      )}
      <Paging path="/" params={params} next={page.next} />
      <Follow feed="/feeds/events" query={query} />
      <p class="follow">
        Export: <a href={`/api/v1/export/events.csv${query}`}>CSV</a>{' '}
        <a href={`/api/v1/export/events.jsonl${query}`}>JSON Lines</a>{' '}
        <a href={`/api/v1/export/events.csl.json${query}`}>CSL-JSON</a>{' '}
        <a href={`/api/v1/export/events.ris${query}`}>RIS</a> <a href={`/api/v1/export/events.bib${query}`}>BibTeX</a>
      </p>
    </Layout>
  );
}

function queryString(params: Record<string, string>): string {
  const query = new URLSearchParams(Object.entries(params).filter(([name]) => name !== 'cursor' && name !== 'limit'));
  return query.size > 0 ? `?${query}` : '';
}

async function conflictCounts(store: Store, events: readonly EventLine[]): Promise<Map<string, number>> {
  const lists = await Promise.all(
    events.map(async (e) => [e.id, (await store.list('conflicts', { event: e.id, limit: 100 })).items.length] as const),
  );
  return new Map(lists);
}

function SearchForm({ params }: { params: Record<string, string> }) {
  return (
    <form class="search" method="get" action="/">
      <label class="wide">
        Search titles, summaries and quotations
        <input
          type="search"
          name="q"
          value={params.q ?? ''}
          placeholder={'words, "a phrase", -without, this OR that'}
        />
      </label>
      <label>
        Entity, model or chip
        <input name="entity" value={params.entity ?? ''} />
      </label>
      <Choice name="action" label="Action" value={params.action} options={ACTIONS.map((a) => [a, actionLabel(a)])} />
      <Choice name="status" label="Status" value={params.status} options={STATUSES.map((s) => [s, statusLabel(s)])} />
      <label>
        From
        <input type="date" name="from" value={params.from ?? ''} />
      </label>
      <label>
        To
        <input type="date" name="to" value={params.to ?? ''} />
      </label>
      <label>
        As known on
        <input type="date" name="asOf" value={params.asOf ?? ''} />
      </label>
      <Choice name="conflict" label="Conflicts" value={params.conflict} options={[['true', 'only disputed']]} />
      <Choice
        name="sort"
        label="Order"
        value={params.sort}
        options={[
          ['-date', 'newest first'],
          ['date', 'oldest first'],
          ['-recorded', 'latest changed'],
          ['relevance', 'best match'],
        ]}
      />
      <button type="submit">Search</button>
    </form>
  );
}

function Choice({
  name,
  label,
  value,
  options,
}: {
  name: string;
  label: string;
  value: string | undefined;
  options: readonly (readonly [string, string])[];
}) {
  return (
    <label>
      {label}
      <select name={name}>
        <option value="">any</option>
        {options.map(([option, text]) => (
          <option value={option} selected={option === value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
