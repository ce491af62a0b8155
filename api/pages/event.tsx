// One event: conflicts side by side, each field with who says otherwise, claims by speaker, its reports.
import type { ArticleLine, EventLine } from '../../ledger/lines.ts';
import type { Store } from '../../ledger/store.ts';
import type { DerivationKind } from '../../ledger/vocabulary.ts';
import type { Reading, Services } from '../services.ts';
import { conflictTitle, dateInWords, eventTitle } from '../titles.ts';
import { Attributed, OwnVoice } from './claims.tsx';
import { ConflictTags, Sides } from './conflict.tsx';
import { articlesOfConflict, articlesOfEvent, deskFor } from './desk.ts';
import { Fields } from './fields.tsx';
import { Cite, Follow, Layout } from './layout.tsx';
import { counted, reportedIn, type Desk, outletName, Quoted, queryString } from './parts.tsx';

export async function eventPage(services: Services, reading: Reading, event: EventLine) {
  const { store, shown, to } = reading;
  const disputes = (await store.list('conflicts', { event: event.id, limit: 100 })).items;
  const held = (await store.list('claims', { event: event.id, limit: 500 })).items;
  const desk = await deskFor(reading, [
    ...articlesOfEvent(event),
    ...disputes.flatMap(articlesOfConflict),
    ...held.map((c) => c.article),
  ]);
  const line = shown.line(event);
  const conflicts = disputes.map(shown.conflict);
  const claims = held.map((c) => shown.line(c));
  const related = await relatedTo(store, event);
  const isSaid = claims.some((c) => c.speakerText !== null || c.speaker);
  return (
    <Layout title={eventTitle(event)} services={services} reading={reading} feed={`/events/${event.id}`}>
      <h1>{eventTitle(event)}</h1>
      <p class="lead">
        {dateInWords(event.date)} · {reportedIn(event)}
        {conflicts.length > 0 ? (
          <>
            {' · '}
            <a href="#conflicts">{counted(conflicts.length, 'conflict')}</a>
          </>
        ) : null}{' '}
        {event.anonymousOnly ? <span class="tag warn">unnamed speakers only</span> : null}
      </p>
      <Quoted passage={line.summary.citation} desk={desk} />
      {conflicts.length > 0 ? <h2 id="conflicts">Where sources disagree</h2> : null}
      {conflicts.map((conflict) => (
        <section class="conflict">
          <h3>
            <a href={to(`/conflicts/${conflict.id}`)}>{conflictTitle(conflict)}</a>
          </h3>
          <p class="meta">
            <ConflictTags conflict={conflict} />
          </p>
          <Sides conflict={conflict} desk={desk} level={4} />
        </section>
      ))}
      <h2>What is reported</h2>
      <Fields event={line} claims={claims} desk={desk} />
      {related.length > 0 ? <h2>Before and after</h2> : null}
      <ul class="plain">
        {related.map(({ how, id, other }) => (
          <li>
            <span class="meta">{how}</span>{' '}
            <a href={to(`/events/${id}`)}>{other ? `${eventTitle(other)}, ${dateInWords(other.date)}` : id}</a>
          </li>
        ))}
      </ul>
      <h2>Reports</h2>
      {line.reports.map((report) => (
        <>
          <Quoted passage={report} desk={desk} />
          <CopyNote article={desk.articles.get(report.article)} desk={desk} />
        </>
      ))}
      {isSaid ? <h2>Who says what</h2> : null}
      <Attributed claims={claims} desk={desk} />
      {claims.some((c) => c.speakerText === null && !c.speaker) ? <h2>In the outlets’ own voice</h2> : null}
      <OwnVoice claims={claims} desk={desk} />
      <hr />
      <Follow feed={`/events/${event.id}`} />
      <Cite kind="claims" query={queryString({ event: event.id, asOf: reading.asOf })} label="Its claims" />
      <p class="note">
        Permalink:{' '}
        <a href={`/events/${event.id}`}>
          <code>{event.id}</code>
        </a>{' '}
        · <a href={to(`/api/v1/events/${event.id}`)}>JSON</a>
      </p>
    </Layout>
  );
}

interface Related {
  how: string;
  id: string;
  other: EventLine | undefined;
}

async function relatedTo(store: Store, event: EventLine): Promise<Related[]> {
  return await Promise.all(
    event.relations.map(async ({ type, event: id }) => ({
      how: type.replaceAll('_', ' '),
      id,
      other: await store.get('events', id),
    })),
  );
}

export const DERIVED: Readonly<Record<DerivationKind, string>> = {
  verbatim: 'a copy of',
  rewrite: 'a rewrite of',
  excerpt: 'an excerpt from',
  credit: 'credited to',
  correction: 'a correction of',
};

/** A copy is said to be one, with what it comes from. */
function CopyNote({ article, desk }: { article: ArticleLine | undefined; desk: Desk }) {
  const from = article?.derivedFrom;
  if (!from) return null;
  const parent = desk.articles.get(from.article);
  return (
    <p class="note">
      Its article is {DERIVED[from.derivation]}{' '}
      <a href={desk.reading.to(`/articles/${from.article}`)}>{parent ? outletName(desk, parent) : 'another article'}</a>
      ; both are one origin.
    </p>
  );
}
