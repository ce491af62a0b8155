// Conflicts: sides side by side, origins counted, each in its own words.
import type { ConflictLine } from '../../ledger/lines.ts';
import type { Page, Store } from '../../ledger/store.ts';
import { CONFLICT_KINDS, CONFLICT_STATES } from '../../ledger/vocabulary.ts';
import type { Services } from '../services.ts';
import { conflictTitle, eventTitle } from '../titles.ts';
import { articlesOfConflict, deskFor } from './desk.ts';
import { Follow, Layout } from './layout.tsx';
import { counted, type Desk, Empty, Paging, Quoted } from './parts.tsx';

const FIRST = 4;

export function Sides({ conflict, desk }: { conflict: ConflictLine; desk: Desk }) {
  return (
    <div class="sides">
      {conflict.sides.map((side) => (
        <div class="side">
          <h3>{side.value}</h3>
          <p class="meta">
            {counted(side.origins, 'origin')}
            {side.speakers.length > 0 ? ` · ${side.speakers.join(', ')}` : ''}
          </p>
          {side.citations.slice(0, FIRST).map((citation) => (
            <Quoted passage={citation} desk={desk} />
          ))}
          {side.citations.length > FIRST ? (
            <details>
              <summary>{counted(side.citations.length - FIRST, 'more passage')}</summary>
              {side.citations.slice(FIRST).map((citation) => (
                <Quoted passage={citation} desk={desk} />
              ))}
            </details>
          ) : null}
        </div>
      ))}
    </div>
  );
}

export async function conflictsPage(
  services: Services,
  store: Store,
  page: Page<ConflictLine>,
  params: Record<string, string>,
) {
  const desk = await deskFor(store, page.items.flatMap(articlesOfConflict));
  return (
    <Layout title="Conflicts" services={services} current="/conflicts" feed="/feeds/conflicts">
      <h1>Where sources disagree</h1>
      <p class="lead">Each side in its own words. Copies of one text count as one origin.</p>
      <form class="search" method="get" action="/conflicts">
        <label>
          Kind
          <select name="kind">
            <option value="">any</option>
            {CONFLICT_KINDS.map((kind) => (
              <option value={kind} selected={kind === params.kind}>
                {kind}
              </option>
            ))}
          </select>
        </label>
        <label>
          State
          <select name="state">
            <option value="">any</option>
            {CONFLICT_STATES.map((state) => (
              <option value={state} selected={state === params.state}>
                {state}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">Filter</button>
      </form>
      {page.items.length === 0 ? <Empty>No conflict matches.</Empty> : null}
      {page.items.map((line) => {
        const conflict = desk.shown.line(line);
        return (
          <section class="conflict">
            <h2>
              <a href={`/conflicts/${conflict.id}`}>{conflict.about}</a>
            </h2>
            <p class="meta">
              <span class="tag">{conflict.kind}</span>
              <span class={conflict.state === 'open' ? 'tag warn' : 'tag'}>{conflict.state}</span>
            </p>
            <Sides conflict={conflict} desk={desk} />
          </section>
        );
      })}
      <Paging path="/conflicts" params={params} next={page.next} />
      <Follow feed="/feeds/conflicts" />
    </Layout>
  );
}

export async function conflictPage(services: Services, store: Store, line: ConflictLine) {
  const desk = await deskFor(store, articlesOfConflict(line));
  const conflict = desk.shown.line(line);
  const event = conflict.event ? await store.get('events', conflict.event) : undefined;
  return (
    <Layout title={conflictTitle(conflict)} services={services} feed={`/conflicts/${conflict.id}`}>
      <h1>{conflict.about}</h1>
      <p class="meta">
        <span class="tag">{conflict.kind}</span>
        <span class={conflict.state === 'open' ? 'tag warn' : 'tag'}>{conflict.state}</span>
        {conflict.reason ?? ''}
      </p>
      {event ? (
        <p>
          About: <a href={`/events/${event.id}`}>{eventTitle(event)}</a>
        </p>
      ) : null}
      <Sides conflict={conflict} desk={desk} />
      <p class="note">Rule: {conflict.rule}</p>
      <Follow feed={`/conflicts/${conflict.id}`} />
      <p class="note">
        Permalink: <a href={`/conflicts/${conflict.id}`}>{conflict.id}</a> ·{' '}
        <a href={`/api/v1/conflicts/${conflict.id}`}>JSON</a>
      </p>
    </Layout>
  );
}
