// Which articles come from which, and what counts as one origin.
import type { ArticleLine } from '../../ledger/lines.ts';
import type { ArticleState } from '../../ledger/store.ts';

export interface Lineage {
  /** By article id; absent for originals. */
  derivedFrom: ReadonlyMap<string, NonNullable<ArticleLine['derivedFrom']>>;
  /** By article id: the root article's id, or `credit:folded name` of what we do not hold. */
  origin: ReadonlyMap<string, string>;
  /** Distinct names credited, as printed, by article id. */
  credits: ReadonlyMap<string, string[]>;
}

export function traceLineage(articles: readonly ArticleState[]): Lineage {
  return {
    derivedFrom: new Map(),
    origin: new Map(articles.map((a) => [a.article.id, a.article.id])),
    credits: new Map(articles.map((a) => [a.article.id, [...new Set(a.analysis.credits.map((c) => c.name))]])),
  };
}
