// One event: each field with who says otherwise, conflicts side by side, claims by speaker, its reports.
import type { ClaimLine, ConflictLine, EventLine, FieldValue } from '../../ledger/lines.ts';
import type { Store } from '../../ledger/store.ts';
import { EVENT_FIELDS, type EventField } from '../../ledger/vocabulary.ts';
import type { Services } from '../services.ts';
import { eventTitle } from '../titles.ts';
import { Sides } from './conflict.tsx';
import { articlesOfConflict, articlesOfEvent, deskFor } from './desk.ts';
import { Follow, Layout } from './layout.tsx';
import { counted, dateInWords, type Desk, Quoted } from './parts.tsx';

const LABELS: Readonly<Record<EventField, string>> = {
  action: 'Action',
  status: 'Status',
  date: 'Date',
  effective: 'In effect from',
  actors: 'Who acts',
  targets: 'On whom',
  objects: 'What about',
};

export async function eventPage(services: Services, store: Store, event: EventLine) {
  const conflicts = (await store.list('conflicts', { event: event.id, limit: 100 })).items;
  const claims = (await store.list('claims', { event: event.id, limit: 200 })).items;
  const desk = await deskFor(store, [
    ...articlesOfEvent(event),
    ...conflicts.flatMap(articlesOfConflict),
    ...claims.map((c) => c.article),
  ]);
  const shown = desk.shown.line(event);
  const related = await Promise.all(
    event.relations.map(async (r) => ({ ...r, to: await store.get('events', r.event) })),
  );
  return (
    <Layout title={eventTitle(event)} services={services} feed={`/events/${event.id}`}>
      <h1>{eventTitle(event)}</h1>
      <p class="lead">
        {dateInWords(event.date)} · {counted(event.reports.length, 'report')} of{' '}
        {counted(event.origins, 'independent origin')}{' '}
        {event.anonymousOnly ? <span class="tag warn">unnamed speakers only</span> : null}
      </p>
      <Quoted passage={shown.summary.citation} desk={desk} />
      <h2>What is said of it</h2>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col">Shown, and what stands beside it</th>
            </tr>
          </thead>
          <tbody>
            {EVENT_FIELDS.filter((field) => shown.fields[field]?.length).map((field) => (
              <tr>
                <th scope="row">{LABELS[field]}</th>
                <td>
                  {(shown.fields[field] ?? []).map((value) => (
                    <Value field={field} value={value} desk={desk} />
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {conflicts.length > 0 ? <h2>Where sources disagree</h2> : null}
      {conflicts.map((conflict) => (
        <ConflictCard conflict={desk.shown.line(conflict)} desk={desk} />
      ))}
      {claims.some((c) => c.speakerText !== null) ? <h2>Who says what</h2> : null}
      <Claims claims={claims.map((c) => desk.shown.line(c))} desk={desk} />
      {related.length > 0 ? (
        <>
          <h2>Before and after</h2>
          <ul>
            {related.map(({ type, event: id, to }) => (
              <li>
                {type.replace('_', ' ')}{' '}
                <a href={`/events/${id}`}>{to ? `${eventTitle(to)}, ${dateInWords(to.date)}` : id}</a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <h2>Reports</h2>
      {shown.reports.map((report) => (
        <Quoted passage={report} desk={desk} />
      ))}
      <Follow feed={`/events/${event.id}`} />
      <p class="note">
        Permalink: <a href={`/events/${event.id}`}>{event.id}</a> · <a href={`/api/v1/events/${event.id}`}>JSON</a>
      </p>
    </Layout>
  );
}

function Value({ field, value, desk }: { field: EventField; value: FieldValue; desk: Desk }) {
  const text = field === 'date' || field === 'effective' ? dateInWords(value.value) : value.value.replace(/_/g, ' ');
  const label = value.entity ? <a href={`/entities/${value.entity}`}>{text}</a> : text;
  return (
    <details>
      <summary>
        <span class={value.shown ? 'value' : 'other'}>{label}</span>{' '}
        <span class="meta">
          {value.shown ? '' : 'not shown · '}
          {counted(value.origins, 'origin')}
        </span>
      </summary>
      {value.citations.map((citation) => (
        <Quoted passage={citation} desk={desk} />
      ))}
      <p class="note">Rule: {value.rule}</p>
    </details>
  );
}

function ConflictCard({ conflict, desk }: { conflict: ConflictLine; desk: Desk }) {
  return (
    <section class="conflict">
      <h3>
        <a href={`/conflicts/${conflict.id}`}>{conflict.about}</a> <span class="tag">{conflict.kind}</span>
        {conflict.state === 'open' ? null : <span class="tag">{conflict.state}</span>}
      </h3>
      <Sides conflict={conflict} desk={desk} />
    </section>
  );
}

/** Attributed claims, grouped by speaker in order of first appearance. */
function Claims({ claims, desk }: { claims: readonly ClaimLine[]; desk: Desk }) {
  const bySpeaker = new Map<string, ClaimLine[]>();
  for (const claim of claims) {
    const name = claim.speaker?.name ?? claim.speakerText;
    if (name === null) continue;
    bySpeaker.set(name, [...(bySpeaker.get(name) ?? []), claim]);
  }
  return (
    <>
      {[...bySpeaker].map(([speaker, said]) => (
        <section>
          <h3>{speaker}</h3>
          {said.map((claim) => (
            <>
              <span class="tag">{claim.stance}</span>
              {claim.direct ? <span class="tag">quoted directly</span> : null}
              {claim.via ? <span class="meta">via {claim.via}</span> : null}
              <Quoted passage={claim} desk={desk} />
            </>
          ))}
        </section>
      ))}
    </>
  );
}
