// One outlet: what may be shown of it, how its sources answer, its articles.
import type { Outlet } from '../../ledger/page.ts';
import type { Reading, Services } from '../services.ts';
import { ArticleList } from './entity.tsx';
import { Follow, Layout } from './layout.tsx';
import { isWebUrl } from './links.ts';
import { Empty, Paging } from './parts.tsx';
import { RightsBasis, SHOWN } from './rights.tsx';
import { newestVisit, SourceTable } from './sources.tsx';

export async function outletPage(
  services: Services,
  reading: Reading,
  outlet: Outlet,
  params: Record<string, string>,
  cursor: string | undefined,
) {
  const page = await reading.store.list('articles', { outlet: outlet.id, limit: 50, ...(cursor ? { cursor } : {}) });
  const sources = await services.store.sourceHealth();
  const health = sources.filter((h) => h.source.outlet === outlet.id);
  return (
    <Layout title={outlet.name} services={services} reading={reading} feed={`/outlets/${outlet.id}`}>
      <h1>{outlet.name}</h1>
      <p>
        <span class="tag">{outlet.kind}</span>
        {isWebUrl(outlet.url) ? <a href={outlet.url}>{new URL(outlet.url).host}</a> : null}
      </p>
      <p class="meta">{[outlet.country, outlet.language, outlet.timezone].filter(Boolean).join(' · ')}</p>
      <p class="meta">
        Shown of its texts: {SHOWN[outlet.rights]} · <RightsBasis outlet={outlet} />
      </p>
      {health.length > 0 ? <h2>Sources</h2> : null}
      {health.length > 0 ? <SourceTable health={health} now={newestVisit(sources)} /> : null}
      <h2>Articles</h2>
      {page.items.length === 0 ? <Empty>No article of this outlet is held.</Empty> : null}
      <ArticleList articles={page.items} desk={{ reading, articles: new Map() }} />
      <Paging path={`/outlets/${outlet.id}`} params={params} next={page.next} />
      <Follow feed={`/outlets/${outlet.id}`} />
    </Layout>
  );
}
