// Articles clustered as the program clusters them, with entities joined by their names alone.
import { articleId, entityId } from '../../../ledger/ids.ts';
import type { EntityLine } from '../../../ledger/lines.ts';
import type { ArticleState } from '../../../ledger/deciding.ts';
import type { EntityIndex } from '../../../reconcile/entities/entities.ts';
import { clusterEvents, type Events } from '../../../reconcile/events/events.ts';
import type { Lineage } from '../../../reconcile/lineage/lineage.ts';

function indexOf(articles: readonly ArticleState[]): EntityIndex {
  const lines = new Map<string, EntityLine>();
  const local = new Map<string, EntityLine>();
  for (const { article: a, analysis } of articles)
    for (const e of analysis.entities) {
      const id = entityId(e.type, e.name);
      const line = lines.get(id) ?? { id, type: e.type, name: e.name, aliases: [], ids: {} };
      lines.set(id, line);
      local.set(`${a.id}|${e.key}`, line);
    }
  return {
    lines: [...lines.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    of: (a, key) => local.get(`${a}|${key}`),
  };
}

/** `copies`: name of a copy to name of what it copied. */
export function cluster(articles: readonly ArticleState[], copies: Record<string, string> = {}): Events {
  const originOf = new Map(articles.map((a) => [a.article.id, a.article.id]));
  for (const [copy, of] of Object.entries(copies))
    originOf.set(articleId(`http://${copy}.example/a`), articleId(`http://${of}.example/a`));
  const lineage: Lineage = { derivedFrom: new Map(), origin: originOf, credits: new Map() };
  return clusterEvents(articles, indexOf(articles), lineage);
}
