// Local entities of many texts become global ones: a pure function over the set.
import { entityId } from '../../ledger/ids.ts';
import type { EntityLine } from '../../ledger/lines.ts';
import type { ArticleState } from '../../ledger/store.ts';

export interface EntityIndex {
  /** Sorted by id. */
  lines: EntityLine[];
  /** The global entity of an article's local one; undefined for an unknown key. */
  of(article: string, localKey: string): EntityLine | undefined;
}

export function joinEntities(articles: readonly ArticleState[]): EntityIndex {
  const lines = new Map<string, EntityLine>();
  const byLocal = new Map<string, EntityLine>();
  for (const { article, analysis } of articles) {
    for (const local of analysis.entities) {
      const id = entityId(local.type, local.name);
      const line = lines.get(id) ?? { id, type: local.type, name: local.name, aliases: [], ids: local.ids };
      lines.set(id, line);
      byLocal.set(`${article.id}\u001f${local.key}`, line);
    }
  }
  return {
    lines: [...lines.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    of: (article, localKey) => byLocal.get(`${article}\u001f${localKey}`),
  };
}
