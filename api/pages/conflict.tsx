// Conflicts: sides side by side, origins counted, each in its own words.
import type { ConflictLine } from '../../ledger/lines.ts';
import type { Page } from '../../ledger/asking.ts';
import { CONFLICT_KINDS, CONFLICT_STATES } from '../../ledger/vocabulary.ts';
import type { Reading, Services } from '../services.ts';
import { conflictTitle, eventTitle, sideLabels } from '../titles.ts';
import { articlesOfConflict, deskFor } from './desk.ts';
import { Formerly } from './former.tsx';
import { Follow, Layout } from './layout.tsx';
import { conflictData } from './linkedData.ts';
import { queryString } from './links.ts';
import { counted, type Desk, Empty, outletsOf, Paging, Quoted } from './parts.tsx';
import { historyOf, RecordHistory } from './recordHistory.tsx';

const FIRST = 3;

/** Who says it: the speakers as printed, and the outlets that carry it. */
function whoSays(side: ConflictLine['sides'][number], desk: Desk): string {
  const outlets = outletsOf(desk, side.citations);
  const speakers = side.speakers.filter((speaker) => !outlets.includes(speaker));
  return [speakers.join(', '), outlets.join(', ')].filter(Boolean).join(' · in ');
}

export function Sides({ conflict, desk, level = 3 }: { conflict: ConflictLine; desk: Desk; level?: 2 | 3 | 4 }) {
  const Heading = `h${level}` as const;
  const labels = sideLabels(conflict);
  return (
    <div class="sides">
      {conflict.sides.map((side, n) => (
        <div class="side" id={level === 2 ? `side-${n + 1}` : undefined}>
          <Heading class="says">{labels[n]}</Heading>
          <p class="meta">
            {counted(side.origins, 'independent origin')} · {whoSays(side, desk)}
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
          <Formerly
            passages={side.formerly}
            what="Said before, and changed since"
            desk={desk}
            alone={side.citations.length === 0}
          />
        </div>
      ))}
    </div>
  );
}

export function ConflictTags({ conflict }: { conflict: ConflictLine }) {
  return (
    <>
      <span class="tag">{conflict.kind}</span>
      <span class={conflict.state === 'open' ? 'tag warn' : 'tag'}>{conflict.state}</span>
      {conflict.reason ? <span class="meta">{conflict.reason}</span> : null}
    </>
  );
}

/** Titles with their sides in a line each, where several stand in a list. */
export function ConflictList({ conflicts, desk }: { conflicts: readonly ConflictLine[]; desk: Desk }) {
  return (
    <ul class="plain">
      {conflicts.map((line) => {
        const conflict = desk.reading.shown.conflict(line);
        const labels = sideLabels(conflict);
        return (
          <li>
            <a href={desk.reading.to(`/conflicts/${conflict.id}`)}>{conflictTitle(conflict)}</a>{' '}
            <span class="meta">{conflict.sides.map((s, n) => `${labels[n]} (${s.origins})`).join(' · ')}</span>
          </li>
        );
      })}
    </ul>
  );
}

export async function conflictsPage(
  services: Services,
  reading: Reading,
  page: Page<ConflictLine>,
  params: Record<string, string>,
) {
  const desk = await deskFor(reading, page.items.flatMap(articlesOfConflict));
  const query = queryString({ ...params, cursor: null, limit: null, facets: null });
  const about = await Promise.all(
    page.items.map(async ({ event }) => (event ? await reading.store.get('events', event) : undefined)),
  );
  return (
    <Layout
      title="Conflicts"
      services={services}
      reading={reading}
      current="/conflicts"
      feed="/feeds/conflicts"
      query={query}
    >
      <h1>Where sources disagree</h1>
      <p class="lead">Each side in its own words. Copies of one text count as one origin.</p>
      <search>
        <ConflictForm params={params} />
      </search>
      {page.items.length > 0 ? null : params.state === 'open' ? (
        <Empty>
          No open conflict matches. <a href={reading.to('/conflicts?state=')}>Settled ones too</a>
        </Empty>
      ) : (
        <Empty>No conflict matches.</Empty>
      )}
      {page.items.map((line, n) => {
        const conflict = reading.shown.conflict(line);
        const event = about[n];
        return (
          <section class="conflict">
            <h2>
              <a href={reading.to(`/conflicts/${conflict.id}`)}>{conflictTitle(conflict)}</a>
            </h2>
            <p class="meta">
              <ConflictTags conflict={conflict} />
              {event ? <a href={reading.to(`/events/${event.id}`)}>{eventTitle(event)}</a> : null}
            </p>
            <Sides conflict={conflict} desk={desk} />
          </section>
        );
      })}
      <Paging path="/conflicts" params={params} next={page.next} />
      <Follow feed="/feeds/conflicts" query={query} />
    </Layout>
  );
}

function ConflictForm({ params }: { params: Record<string, string> }) {
  const choices = [
    ['kind', 'Kind', CONFLICT_KINDS],
    ['state', 'State', CONFLICT_STATES],
  ] as const;
  return (
    <form class="search" method="get" action="/conflicts">
      <label>
        Search
        <input type="search" name="q" value={params.q ?? ''} />
      </label>
      {choices.map(([name, label, values]) => (
        <label>
          {label}
          <select name={name}>
            <option value="">any</option>
            {values.map((value) => (
              <option value={value} selected={value === params[name]}>
                {value}
              </option>
            ))}
          </select>
        </label>
      ))}
      {params.asOf ? <input type="hidden" name="asOf" value={params.asOf} /> : null}
      <button type="submit">Filter</button>
    </form>
  );
}

export async function conflictPage(services: Services, reading: Reading, line: ConflictLine) {
  const desk = await deskFor(reading, articlesOfConflict(line));
  const conflict = reading.shown.conflict(line);
  const event = conflict.event ? await reading.store.get('events', conflict.event) : undefined;
  return (
    <Layout
      title={conflictTitle(conflict)}
      services={services}
      reading={reading}
      feed={`/conflicts/${conflict.id}`}
      data={conflictData(conflict, desk)}
    >
      <h1>{conflictTitle(conflict)}</h1>
      <p class="meta">
        <ConflictTags conflict={conflict} />
      </p>
      {event ? (
        <p>
          Event: <a href={reading.to(`/events/${event.id}`)}>{eventTitle(event)}</a>
        </p>
      ) : null}
      <Sides conflict={conflict} desk={desk} level={2} />
      <RecordHistory told={await historyOf(reading, 'conflict', conflict.id)} />
      <p class="note">
        Found by rule <code>{conflict.rule}</code> · Permalink:{' '}
        <a href={`/conflicts/${conflict.id}`}>
          <code>{conflict.id}</code>
        </a>{' '}
        · <a href={reading.to(`/api/v1/conflicts/${conflict.id}`)}>JSON</a>
      </p>
      <Follow feed={`/conflicts/${conflict.id}`} />
    </Layout>
  );
}
