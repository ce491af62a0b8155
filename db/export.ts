// Lines in export order, streamed.
import type { ArticleLine } from '../ledger/lines.ts';
import type { Store } from '../ledger/store.ts';
import { walkArticleLines } from './articleLines.ts';
import { fromJson } from './json.ts';
import { unpackText } from './packing.ts';
import type { Connection } from './connection.ts';
import { walk, walkLines } from './walk.ts';

/** Rows with whole texts are large. */
const FEW = 50;

export const ARTICLE_ROWS = `SELECT a.id, a.line, r.text FROM articles a
  LEFT JOIN revisions r ON r.id = json_extract(a.line, '$.revision')`;

export interface ArticleLineRow {
  id: string;
  line: string;
  text: Uint8Array | null;
}

/** The line with the text it was decided on: its offsets count in that one. */
export function articleLineOf(row: ArticleLineRow): ArticleLine {
  return { ...fromJson<ArticleLine>(row.line), text: row.text && unpackText(row.text) };
}

async function* articles(db: Connection): AsyncIterable<unknown> {
  const places = { key: 'a.id', where: 'a.line IS NOT NULL', batch: FEW };
  for (const row of walk<ArticleLineRow>(db, ARTICLE_ROWS, places)) yield articleLineOf(row);
}

async function* parsed(lines: Iterable<string>): AsyncIterable<unknown> {
  for (const line of lines) yield fromJson(line);
}

export function exportMethods(db: Connection): Pick<Store, 'exportLines'> {
  return {
    exportLines: (kind) => {
      if (kind === 'articles') return articles(db);
      return parsed(kind === 'mentions' || kind === 'dates' ? walkArticleLines(db, kind) : walkLines(db, kind));
    },
  };
}
