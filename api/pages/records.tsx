// Pages of a claim, an entity, an outlet; of sources, corrections; and what the ledger is.
import type { ClaimLine, EntityLine, EventLine } from '../../ledger/lines.ts';
import type { Outlet } from '../../ledger/page.ts';
import type { Change, Page, Store } from '../../ledger/store.ts';
import type { Services } from '../services.ts';
import { eventTitle } from '../titles.ts';
import { articlesOfEvent, deskFor } from './desk.ts';
import { Follow, Layout } from './layout.tsx';
import { isWebUrl } from './links.ts';
import { counted, dayOf, Empty, EventRow, Paging, Quoted } from './parts.tsx';

export async function claimPage(services: Services, store: Store, line: ClaimLine) {
  const desk = await deskFor(store, [line.article]);
  const claim = desk.shown.line(line);
  const event = claim.event ? await store.get('events', claim.event) : undefined;
  const speaker = claim.speaker?.name ?? claim.speakerText ?? 'In the outlet’s own voice';
  return (
    <Layout title={`Claim: ${speaker}`} services={services}>
      <h1>{speaker}</h1>
      <p>
        <span class="tag">{claim.stance}</span>
        <span class="tag">{claim.speakerKind}</span>
        {claim.direct ? <span class="tag">quoted directly</span> : null}
      </p>
      <Quoted passage={claim} desk={desk} />
      <dl class="facts">
        {claim.via ? (
          <>
            <dt>Via</dt>
            <dd>{claim.via}</dd>
          </>
        ) : null}
        {claim.obtainedBy ? (
          <>
            <dt>Obtained by</dt>
            <dd>{claim.obtainedBy}</dd>
          </>
        ) : null}
        {event ? (
          <>
            <dt>Event</dt>
            <dd>
              <a href={`/events/${event.id}`}>{eventTitle(event)}</a>
            </dd>
          </>
        ) : null}
        <dt>Rule</dt>
        <dd>{claim.rule}</dd>
      </dl>
    </Layout>
  );
}

export async function entityPage(
  services: Services,
  store: Store,
  entity: EntityLine,
  events: Page<EventLine>,
  params: Record<string, string>,
) {
  const desk = await deskFor(store, events.items.flatMap(articlesOfEvent));
  return (
    <Layout title={entity.name} services={services} feed={`/entities/${entity.id}`}>
      <h1>{entity.name}</h1>
      <p>
        <span class="tag">{entity.type}</span>
        {entity.developer ? <span class="meta">by {entity.developer}</span> : null}
      </p>
      {entity.variantOf ? (
        <p class="note">
          Printed like this by its sources; likely {entity.variantOf.name}: {entity.variantOf.reason}
        </p>
      ) : null}
      {entity.aliases.length > 0 ? <p class="meta">Also: {entity.aliases.join(', ')}</p> : null}
      <h2>Events</h2>
      {events.items.length === 0 ? <Empty>No event names it.</Empty> : null}
      <ol class="events">
        {events.items.map((event) => (
          <EventRow event={desk.shown.line(event)} desk={desk} disputed={0} />
        ))}
      </ol>
      <Paging path={`/entities/${entity.id}`} params={params} next={events.next} />
      <Follow feed={`/entities/${entity.id}`} />
    </Layout>
  );
}

export async function outletPage(
  services: Services,
  store: Store,
  outlet: Outlet,
  params: Record<string, string>,
  cursor: string | undefined,
) {
  const articles = await store.list('articles', { outlet: outlet.id, limit: 50, ...(cursor ? { cursor } : {}) });
  return (
    <Layout title={outlet.name} services={services} feed={`/outlets/${outlet.id}`}>
      <h1>{outlet.name}</h1>
      <p>
        <span class="tag">{outlet.kind}</span>
        {isWebUrl(outlet.url) ? <a href={outlet.url}>{new URL(outlet.url).host}</a> : null}
      </p>
      <p class="meta">
        {[outlet.country, outlet.language, outlet.timezone].filter(Boolean).join(' · ')} · shown of its texts:{' '}
        {outlet.rights}
      </p>
      <h2>Articles</h2>
      {articles.items.length === 0 ? <Empty>No article of this outlet is held.</Empty> : null}
      <ul>
        {articles.items.map((article) => (
          <li>
            {dayOf(article.published) ?? 'undated'} <a href={`/articles/${article.id}`}>{article.title}</a>{' '}
            {article.relevant ? null : <span class="tag">not relevant</span>}
          </li>
        ))}
      </ul>
      <Paging path={`/outlets/${outlet.id}`} params={params} next={articles.next} />
      <Follow feed={`/outlets/${outlet.id}`} />
    </Layout>
  );
}

export async function sourcesPage(services: Services) {
  const health = await services.store.sourceHealth();
  const outlets = await services.store.outlets();
  const name = new Map(outlets.map((o) => [o.id, o.name]));
  const issues = await services.store.issues(50);
  return (
    <Layout title="Sources" services={services} current="/sources">
      <h1>Sources</h1>
      <p class="lead">
        {counted(health.length, 'source')} of {counted(outlets.length, 'outlet')}, and how each last answered.
      </p>
      {health.length === 0 ? <Empty>No sources are configured in this ledger.</Empty> : null}
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">Outlet</th>
              <th scope="col">Source</th>
              <th scope="col">State</th>
              <th scope="col">Last success</th>
              <th scope="col">Links</th>
            </tr>
          </thead>
          <tbody>
            {health.map((h) => (
              <tr>
                <td>
                  <a href={`/outlets/${h.source.outlet}`}>{name.get(h.source.outlet) ?? h.source.outlet}</a>
                </td>
                <td>
                  {h.source.kind}{' '}
                  {isWebUrl(h.source.url) ? <a href={h.source.url}>{new URL(h.source.url).pathname}</a> : null}
                </td>
                <td>
                  <span class={h.state === 'ok' || h.state === 'new' ? 'tag' : 'tag warn'}>{h.state}</span>{' '}
                  {h.reason ?? ''}
                </td>
                <td>{h.lastSuccess?.slice(0, 16).replace('T', ' ') ?? 'never'}</td>
                <td>{h.lastYield ?? '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h2>Outlets</h2>
      <ul>
        {outlets.map((o) => (
          <li>
            <a href={`/outlets/${o.id}`}>{o.name}</a> <span class="meta">{o.kind}</span>
          </li>
        ))}
      </ul>
      <h2>Issues</h2>
      <p class="note">Input a step met and did not understand. Nothing is swallowed.</p>
      {issues.length === 0 ? <Empty>None.</Empty> : null}
      <ul>
        {issues.map((issue) => (
          <li>
            <span class="tag warn">{issue.code}</span> {issue.message} {issue.count > 1 ? `(${issue.count} times)` : ''}
          </li>
        ))}
      </ul>
    </Layout>
  );
}

const PATHS: Readonly<Record<Change['kind'], string>> = { event: 'events', conflict: 'conflicts', article: 'articles' };

export function correctionsPage(services: Services, changes: readonly Change[]) {
  return (
    <Layout title="Corrections" services={services} current="/corrections" feed="/feeds/corrections">
      <h1>Corrections</h1>
      <p class="lead">Texts that outlets changed after publication, and records of ours that went with them.</p>
      {changes.length === 0 ? <Empty>No correction has been seen.</Empty> : null}
      <ul>
        {changes.map((change) => (
          <li>
            <span class="meta">{change.at.slice(0, 16).replace('T', ' ')}</span>{' '}
            <a href={`/${PATHS[change.kind]}/${change.id}`}>{change.what.join('; ')}</a>
          </li>
        ))}
      </ul>
      <Follow feed="/feeds/corrections" />
    </Layout>
  );
}

export function aboutPage(services: Services) {
  return (
    <Layout title="About" services={services} current="/about">
      <h1>About this ledger</h1>
      <p>
        It watches reporting about AI export actions and keeps a record in which every value stands on a verbatim
        passage of a stored page. It does not rate truth, and writes no prose of its own: summaries are cited sentences.
      </p>
      <h2>How a displayed value is chosen</h2>
      <p>
        Primary document, then named official, then company statement, then named person, then anonymous; then the
        number of independent origins; then the latest. The others stay beside it with their passages.
      </p>
      <h2>What counts as one origin</h2>
      <p>
        Ten copies of one wire story are one origin. Rewrites and excerpts count with the text they come from; a
        credited document or outlet we do not hold counts as its own.
      </p>
      <h2>What is shown of texts</h2>
      <p>
        Passages with little around them, unless the outlet’s rights allow more. Stored for verification is not the same
        as shown.
      </p>
      <h2>People</h2>
      <p>
        An allegation about a person is always shown as somebody’s. A value that stands on unnamed speakers alone is
        labelled so.
      </p>
    </Layout>
  );
}
