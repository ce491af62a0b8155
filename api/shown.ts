// Rights applied to whatever leaves: texts only under `full`, no quotation under `link`.
import type { ArticleLine } from '../ledger/lines.ts';
import type { Outlet } from '../ledger/page.ts';
import { linkOnly, shownArticle, withoutQuotes } from '../ledger/rights.ts';
import type { Store } from '../ledger/store.ts';

export interface Shown {
  outlets: ReadonlyMap<string, Outlet>;
  article(line: ArticleLine): ArticleLine;
  /** Any line of another kind. */
  line<T>(line: T): T;
}

export async function shownBy(store: Store): Promise<Shown> {
  const outlets = await store.outlets();
  const byId = new Map(outlets.map((o) => [o.id, o]));
  const hidden = await hiddenArticles(store, linkOnly(outlets));
  return {
    outlets: byId,
    article: (line) => shownArticle(line, byId.get(line.outlet)?.rights ?? 'quote'),
    line: <T>(line: T): T => (hidden.size === 0 ? line : (withoutQuotes(line, hidden) as T)),
  };
}

async function hiddenArticles(store: Store, closed: ReadonlySet<string>): Promise<Set<string>> {
  const hidden = new Set<string>();
  for (const outlet of closed) {
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page = await store.list('articles', { outlet, limit: 500, ...(cursor ? { cursor } : {}) });
      for (const line of page.items) hidden.add(line.id);
      cursor = page.next;
    }
  }
  return hidden;
}
