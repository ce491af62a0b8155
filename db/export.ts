// Lines in export order, streamed.
import type { ArticleLine } from '../ledger/lines.ts';
import type { Store } from '../ledger/store.ts';
import { fromJson } from './json.ts';
import type { Connection } from './connection.ts';
import { walk, walkPlaces } from './walk.ts';

/** Rows with whole texts are large. */
const FEW = 50;

export const ARTICLE_ROWS = `SELECT a.id, a.line, r.text FROM articles a
  LEFT JOIN revisions r ON r.id = json_extract(a.line, '$.revision')`;

interface ArticleLineRow {
  id: string;
  line: string;
  text: string | null;
}

/** The line with the text it was decided on: its offsets count in that one. */
export function articleLineOf(row: ArticleLineRow): ArticleLine {
  return { ...fromJson<ArticleLine>(row.line), text: row.text };
}

async function* articles(db: Connection): AsyncIterable<unknown> {
  const places = { key: 'a.id', where: 'a.line IS NOT NULL', batch: FEW };
  for (const row of walk<ArticleLineRow>(db, ARTICLE_ROWS, places)) yield articleLineOf(row);
}

async function* lines(rows: Iterable<{ line: string }>): AsyncIterable<unknown> {
  for (const { line } of rows) yield fromJson(line);
}

export function exportMethods(db: Connection): Pick<Store, 'exportLines'> {
  return {
    exportLines: (kind) => {
      if (kind === 'articles') return articles(db);
      if (kind === 'mentions' || kind === 'dates') return lines(walkPlaces(db, kind));
      return lines(walk<{ id: string; line: string }>(db, `SELECT id, line FROM ${kind}`));
    },
  };
}
