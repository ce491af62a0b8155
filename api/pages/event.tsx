// One event: conflicts side by side, each field with who says otherwise, claims by speaker, its reports, their lineage,
// the acts before and after it, and how our record of it came to be.
import type { ArticleLine, EventLine } from '../../ledger/lines.ts';
import type { Reading, Services } from '../services.ts';
import { conflictTitle, dateInWords, eventTitle } from '../titles.ts';
import { Attributed, OwnVoice } from './claims.tsx';
import { ConflictTags, Sides } from './conflict.tsx';
import { articlesOfConflict, articlesOfEvent, deskFor } from './desk.ts';
import { Fields } from './fields.tsx';
import { CiteRecord, Cite, Follow, Layout } from './layout.tsx';
import { Lifecycle } from './lifecycle.tsx';
import { Formerly, TakenBack } from './former.tsx';
import { DERIVED, Lineage, lineageNote, withAncestors } from './lineage.tsx';
import { eventData } from './linkedData.ts';
import { queryString } from './links.ts';
import { counted, type Desk, outletName, outletsOf, Quoted, reportedIn } from './parts.tsx';
import { historyOf, RecordHistory } from './recordHistory.tsx';

export async function eventPage(services: Services, reading: Reading, event: EventLine) {
  const { store, shown, to } = reading;
  const disputes = (await store.list('conflicts', { event: event.id, limit: 100 })).items;
  const held = (await store.list('claims', { event: event.id, limit: 500 })).items;
  const desk = await deskFor(reading, [
    ...articlesOfEvent(event),
    ...(event.formerly ?? []).map((passage) => passage.article),
    ...(event.retracted ?? []),
    ...disputes.flatMap(articlesOfConflict),
    ...held.map((c) => c.article),
  ]);
  const line = shown.line(event);
  const conflicts = disputes.map(shown.conflict);
  const claims = held.map((c) => shown.line(c));
  const chain = await store.lifecycle(event.id);
  const reporting = [...new Set(event.reports.map((r) => r.article))].flatMap((id) => desk.articles.get(id) ?? []);
  const lineage = await withAncestors(reading, reporting);
  const told = await historyOf(reading, 'event', event.id);
  const outlets = outletsOf(desk, [...event.reports, ...held]);
  const title = eventTitle(event);
  const isSaid = claims.some((c) => c.speakerText !== null || c.speaker);
  return (
    <Layout
      title={title}
      services={services}
      reading={reading}
      feed={`/events/${event.id}`}
      data={eventData(line, claims, desk)}
    >
      <h1>{title}</h1>
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
      <CiteRecord
        path={`/events/${event.id}`}
        title={title}
        feed={`/events/${event.id}`}
        kind="events"
        query={queryString({ event: event.id, asOf: reading.asOf })}
        reading={reading}
      />
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
      {outlets.length > 1 ? (
        <p class="follow">
          <a href={to(`/events/${event.id}/compare`)}>Set two outlets side by side</a>
        </p>
      ) : null}
      {chain.length > 1 ? <h2 id="lifecycle">Before and after</h2> : null}
      {chain.length > 1 ? <Lifecycle event={event} chain={chain} reading={reading} /> : null}
      <h2>Reports</h2>
      {line.reports.map((report) => (
        <>
          <Quoted passage={report} desk={desk} />
          <CopyNote article={desk.articles.get(report.article)} desk={desk} />
        </>
      ))}
      <TakenBack articles={event.retracted} desk={desk} />
      <Formerly passages={line.formerly} what="Reported before, and changed since" desk={desk} />
      {lineage.some((a) => a.derivedFrom || a.origin.startsWith('credit:')) ? (
        <section>
          <h2 id="lineage">Where the reports come from</h2>
          <p class="note">{lineageNote(reporting.length, event.origins)}</p>
          <Lineage articles={lineage} desk={{ reading, articles: new Map(lineage.map((a) => [a.id, a])) }} />
        </section>
      ) : null}
      {isSaid ? <h2>Who says what</h2> : null}
      <Attributed claims={claims} desk={desk} />
      {claims.some((c) => c.speakerText === null && !c.speaker) ? <h2>In the outlets’ own voice</h2> : null}
      <OwnVoice claims={claims} desk={desk} />
      <RecordHistory told={told} />
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
