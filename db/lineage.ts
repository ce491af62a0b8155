// The tree of derivations an article stands in.
import type { ArticleLine } from '../ledger/lines.ts';
import type { Store } from '../ledger/store.ts';
import { ARTICLE_ROWS, articleLineOf, type ArticleLineRow } from './export.ts';
import type { Connection } from './connection.ts';

const MOST = 200;

/** Up to the root, then down; UNION keeps a circle from being walked twice. */
const TREE = `WITH RECURSIVE
  up (id) AS (SELECT id FROM articles WHERE id = ? UNION SELECT d.parent FROM derivations d JOIN up ON d.article = up.id),
  tree (id) AS (
    SELECT id FROM up UNION SELECT d.article FROM derivations d JOIN tree ON d.parent = tree.id
  )`;

export function lineageMethods(db: Connection): Pick<Store, 'lineage'> {
  return {
    lineage: async (article) =>
      db
        .all<ArticleLineRow>(
          `${TREE} ${ARTICLE_ROWS} WHERE a.line IS NOT NULL AND a.id IN (SELECT id FROM tree LIMIT ${MOST})
           ORDER BY coalesce(a.published, '~'), a.id`,
          [article],
        )
        .map((row): ArticleLine => ({ ...articleLineOf(row), text: null })),
  };
}
