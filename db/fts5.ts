// Search on SQLite: FTS5, every token of user input quoted. Also what FTS5 makes of a text, for a backend that has to find the same.
import type { ListKind } from '../ledger/asking.ts';
import type { Connection, Found, SearchIndex, SearchRow } from './connection.ts';
import type { Wanted } from './search.ts';

export function fts5(db: Pick<Connection, 'get' | 'put'>): SearchIndex {
  const matching = (kind: ListKind, expression: string, ranked: boolean): Found => {
    const sql = `SELECT rowid${ranked ? ', rank' : ''} FROM ${kind}_search WHERE ${kind}_search MATCH ?`;
    return { sql, params: [expression] };
  };
  return {
    find: (kind, wanted, ranked) => matching(kind, expressionOf(wanted), ranked),
    begun: (kind, text) => matching(kind, `${quoted(text)} *`, false),
    write: (kind, rows) => {
      for (const row of rows) writeRow(db, kind, row);
    },
    remove: (kind, id) =>
      db.put(`DELETE FROM ${kind}_search WHERE rowid = (SELECT seq FROM ${kind} WHERE id = ?)`, [id]),
  };
}

function writeRow(db: Pick<Connection, 'get' | 'put'>, kind: ListKind, { id, words, isNew }: SearchRow): void {
  const seq = db.get<{ seq: number }>(`SELECT seq FROM ${kind} WHERE id = ?`, [id])?.seq;
  if (seq === undefined) return;
  const names = Object.keys(words);
  if (!isNew) db.put(`DELETE FROM ${kind}_search WHERE rowid = ?`, [seq]);
  const sql = `INSERT INTO ${kind}_search (rowid, ${names.join(', ')}) VALUES (?, ${names.map(() => '?').join(', ')})`;
  db.put(sql, [seq, ...Object.values(words)]);
}

const quoted = (text: string): string => `"${text.replaceAll('"', ' ')}"`;

function expressionOf({ groups, excluded }: Wanted): string {
  const any = (texts: readonly string[]): string => `(${texts.map(quoted).join(' OR ')})`;
  const wanted = groups.map(any).join(' AND ');
  return excluded.length ? `(${wanted}) NOT ${any(excluded)}` : wanted;
}

/** One word of a text, as it is looked for, and where it stands among the others. */
export interface Token {
  /** Of the text among those given. */
  text: number;
  term: string;
  offset: number;
}

const TABLES = `CREATE VIRTUAL TABLE texts USING fts5 (
    text, content = '', contentless_delete = 1, tokenize = 'porter unicode61 remove_diacritics 2'
  );
  CREATE VIRTUAL TABLE tokens USING fts5vocab ('texts', 'instance')`;

/** Cuts texts into words by the tables' own rules, in `scratch`, a database in memory. */
export function tokenizer(scratch: Connection): (texts: readonly string[]) => Token[] {
  scratch.exec(TABLES);
  return (texts) => {
    scratch.exec('BEGIN');
    try {
      texts.forEach((text, nth) => {
        scratch.put('INSERT INTO texts (rowid, text) VALUES (?, ?)', [nth, text]);
      });
      return scratch.all<Token>('SELECT doc AS text, term, "offset" FROM tokens ORDER BY doc, "offset"');
    } finally {
      scratch.exec('ROLLBACK');
    }
  };
}
