// Feeds, sitemaps and listings among imported pages: the sources file's, and the sitemaps those name, give hints as a crawl's do.
import { discover } from '../crawler/discovery/discover.ts';
import type { Issue, Source } from '../ledger/page.ts';
import type { FrontierRow } from '../ledger/crawling.ts';
import type { Store } from '../ledger/store.ts';

const ROLES: Partial<Readonly<Record<Source['kind'], FrontierRow['role']>>> = {
  feed: 'feed',
  sitemap: 'sitemap',
  page: 'listing',
};

export const roleOf = (kind: Source['kind']): FrontierRow['role'] => ROLES[kind] ?? 'api';

/** `documents`: ids of the snapshots of a URL. Answers what could not be read. */
export async function takeHints(
  store: Store,
  sources: readonly Source[],
  documents: ReadonlyMap<string, readonly string[]>,
): Promise<Issue[]> {
  const outlets = new Map((await store.outlets()).map((o) => [o.id, o]));
  const issues: Issue[] = [];
  const taken = new Set<string>();
  const work = sources.map((source) => ({
    url: new URL(source.url).href,
    role: roleOf(source.kind),
    depth: 0,
    source,
  }));
  for (let place = work.shift(); place; place = work.shift()) {
    const { url, source } = place;
    const outlet = outlets.get(source.outlet);
    if (!outlet || taken.has(url)) continue;
    taken.add(url);
    for (const id of documents.get(url) ?? []) {
      const document = await store.snapshot(id);
      if (!document) continue;
      const found = discover({ ...place, outlet }, document, null);
      if ('code' in found) {
        issues.push(found);
        continue;
      }
      await store.addLinks(found.links, '');
      for (const link of found.links)
        if (link.role === 'sitemap' || link.role === 'api') work.push({ ...link, source });
    }
  }
  return issues;
}
