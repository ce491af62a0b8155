// One entity: what it is called, its events, its conflicts, the articles that name it.
import type { ArticleLine, EntityLine, EventLine } from '../../ledger/lines.ts';
import type { Page } from '../../ledger/asking.ts';
import type { Reading, Services } from '../services.ts';
import { ConflictList } from './conflict.tsx';
import { articlesOfConflict, articlesOfEvent, conflictCounts, deskFor } from './desk.ts';
import { Cite, Follow, Layout } from './layout.tsx';
import { queryString } from './links.ts';
import { dayInWords, type Desk, Empty, EventRow, outletName, Paging } from './parts.tsx';

const MOST = 25;

export async function entityPage(
  services: Services,
  reading: Reading,
  entity: EntityLine,
  events: Page<EventLine>,
  params: Record<string, string>,
) {
  const { store, to } = reading;
  const conflicts = (await store.list('conflicts', { entity: entity.id, limit: MOST })).items;
  const articles = await store.list('articles', { entity: entity.id, limit: MOST });
  const desk = await deskFor(reading, [
    ...events.items.flatMap(articlesOfEvent),
    ...conflicts.flatMap(articlesOfConflict),
  ]);
  const disputed = await conflictCounts(store, events.items);
  const maker = entity.developer ? await store.get('entities', entity.developer) : undefined;
  return (
    <Layout title={entity.name} services={services} reading={reading} feed={`/entities/${entity.id}`}>
      <h1>{entity.name}</h1>
      <p>
        <span class="tag">{entity.type}</span>
        {entity.developer ? (
          <span class="meta">
            by {maker ? <a href={to(`/entities/${maker.id}`)}>{maker.name}</a> : entity.developer}
          </span>
        ) : null}
      </p>
      {entity.variantOf ? (
        <p class="note">
          Printed like this by its sources; likely {entity.variantOf.name}: {entity.variantOf.reason}
        </p>
      ) : null}
      {entity.aliases.length > 0 ? <p class="meta">Also called {entity.aliases.join(', ')}</p> : null}
      <h2>Events</h2>
      {events.items.length === 0 ? <Empty>No event names it.</Empty> : null}
      <ol class="events">
        {events.items.map((event) => (
          <EventRow event={event} desk={desk} disputed={disputed.get(event.id) ?? 0} />
        ))}
      </ol>
      <Paging path={`/entities/${entity.id}`} params={params} next={events.next} />
      {conflicts.length > 0 ? <h2>Conflicts</h2> : null}
      <ConflictList conflicts={conflicts} desk={desk} />
      {articles.items.length > 0 ? <h2>Articles that name it</h2> : null}
      <ArticleList articles={articles.items} desk={desk} />
      {articles.next ? <p class="note">The newest {MOST} are listed.</p> : null}
      <Follow feed={`/entities/${entity.id}`} />
      <Cite kind="events" query={queryString({ entity: entity.id, asOf: reading.asOf })} label="Its events" />
    </Layout>
  );
}

export function ArticleList({ articles, desk }: { articles: readonly ArticleLine[]; desk: Desk }) {
  return (
    <ul class="plain">
      {articles.map((article) => (
        <li>
          <a href={desk.reading.to(`/articles/${article.id}`)}>{article.title}</a>{' '}
          <span class="meta">
            {outletName(desk, article)}, {dayInWords(article.published)}
          </span>{' '}
          {article.relevant ? null : <span class="tag">not relevant</span>}
        </li>
      ))}
    </ul>
  );
}
