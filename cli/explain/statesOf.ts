// Articles of the ledger with their texts and readings, as reconciling reads them.
import type { ArticleState } from '../../ledger/deciding.ts';
import type { Store } from '../../ledger/store.ts';

export async function statesOf(store: Store, articles: Iterable<string>): Promise<ArticleState[]> {
  const outlets = new Map((await store.outlets()).map((outlet) => [outlet.id, outlet]));
  const states: ArticleState[] = [];
  for (const id of new Set(articles)) {
    const line = await store.get('articles', id);
    const [latest, ...earlier] = line ? await store.revisions(id) : [];
    const outlet = line && outlets.get(line.outlet);
    if (!line || !latest || !outlet) continue;
    const article = { id, url: line.url, identityUrl: line.url, outlet: line.outlet };
    states.push({ article, outlet, ...latest, earlier: earlier.reverse() });
  }
  return states;
}
