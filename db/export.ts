// Lines in export order, read in batches so that memory does not grow with the archive.
import type { ArticleLine, LineKind } from '../ledger/lines.ts';
import type { Store } from '../ledger/store.ts';
import { fromJson } from './json.ts';
import type { Connection, Value } from './sqlite.ts';

const BATCH = 500;

export const ARTICLE_ROWS = `SELECT a.id, a.line, r.text FROM articles a
  LEFT JOIN revisions r ON r.id = a.line ->> '$.revision'`;

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
  const sql = `${ARTICLE_ROWS} WHERE a.line IS NOT NULL AND a.id > ? ORDER BY a.id LIMIT ${BATCH}`;
  for (let rows = db.all<ArticleLineRow>(sql, ['']); rows.length; rows = db.all(sql, [rows.at(-1)?.id ?? '']))
    for (const row of rows) yield articleLineOf(row);
}

async function* withIds(db: Connection, kind: LineKind): AsyncIterable<unknown> {
  type Row = { id: string; line: string };
  const sql = `SELECT id, line FROM ${kind} WHERE id > ? ORDER BY id LIMIT ${BATCH}`;
  for (let rows = db.all<Row>(sql, ['']); rows.length; rows = db.all(sql, [rows.at(-1)?.id ?? '']))
    for (const row of rows) yield fromJson(row.line);
}

async function* byPlace(db: Connection, kind: LineKind): AsyncIterable<unknown> {
  type Row = { article: string; start: number; end: number; nth: number; line: string };
  const sql = `SELECT * FROM ${kind} WHERE (article, start, end, nth) > (?, ?, ?, ?)
    ORDER BY article, start, end, nth LIMIT ${BATCH}`;
  let after: Value[] = ['', -1, -1, -1];
  while (true) {
    const rows = db.all<Row>(sql, after);
    for (const row of rows) yield fromJson(row.line);
    const last = rows.at(-1);
    if (!last) return;
    after = [last.article, last.start, last.end, last.nth];
  }
}

export function exportMethods(db: Connection): Pick<Store, 'exportLines'> {
  return {
    exportLines: (kind) => {
      if (kind === 'articles') return articles(db);
      return kind === 'mentions' || kind === 'dates' ? byPlace(db, kind) : withIds(db, kind);
    },
  };
}
