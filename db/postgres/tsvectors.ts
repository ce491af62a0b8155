// Search on PostgreSQL: the words FTS5 makes of a text, with their places, as a tsvector; so both find the same.
import type { ListKind } from '../../ledger/asking.ts';
import { compareText } from '../../ledger/text.ts';
import type { Connection, Found, SearchIndex, SearchRow } from '../connection.ts';
import type { Token } from '../fts5.ts';
import type { Wanted } from '../search.ts';

interface Needs extends Pick<Connection, 'put'> {
  tokens(texts: readonly string[]): Token[];
}

/** A longer word is known by its beginning. */
const LONGEST = 500;
/** The last place that is told from the next one. */
const LAST_PLACE = 16_383;
/** Of a place in bytes, and so many of them are kept of a word; what a whole row may take. What goes beyond is not found. */
const PLACE = 2;
const MOST_PLACES = 256;
const MOST_BYTES = 1_000_000;
/** Rows cut into words at once. */
const BATCH = 100;

export function tsvectors({ put, tokens }: Needs): SearchIndex {
  const find = (kind: ListKind, query: string | null, ranked: boolean): Found => {
    if (query === null)
      return { sql: `SELECT rowid${ranked ? ', 0.0 AS rank' : ''} FROM ${kind}_search WHERE 1 = 0`, params: [] };
    const rank = ranked ? ', CAST(-ts_rank(words, asked.query) AS double precision) AS rank' : '';
    const sql = `SELECT rowid${rank} FROM ${kind}_search, (SELECT CAST(? AS tsquery) AS query) asked WHERE words @@ asked.query`;
    return { sql, params: [query] };
  };
  return {
    find: (kind, wanted, ranked) => find(kind, queryOf(wanted, tokens), ranked),
    begun: (kind, text) => {
      const phrase = phraseOf(tokens([text]).map(({ term }) => term));
      return find(kind, phrase === null ? null : `${phrase}:*`, false);
    },
    write: (kind, rows) => {
      for (let from = 0; from < rows.length; from += BATCH)
        writeRows(kind, rows.slice(from, from + BATCH), { put, tokens });
    },
    remove: (kind, id) => put(`DELETE FROM ${kind}_search WHERE rowid = (SELECT seq FROM ${kind} WHERE id = ?)`, [id]),
  };
}

function writeRows(kind: ListKind, rows: readonly SearchRow[], { put, tokens }: Needs): void {
  const byText = cut(
    rows.flatMap((row) => Object.values(row.words)),
    tokens,
  );
  let text = 0;
  for (const { id, words } of rows) {
    const columns = Object.values(words).map(() => byText[text++] ?? []);
    put(
      `INSERT INTO ${kind}_search SELECT seq, CAST(? AS tsvector) FROM ${kind} WHERE id = ?
       ON CONFLICT (rowid) DO UPDATE SET words = excluded.words`,
      [vectorOf(columns), id],
    );
  }
}

/** The words of each text. */
function cut(texts: readonly string[], tokens: Needs['tokens']): Token[][] {
  const byText: Token[][] = texts.map(() => []);
  for (const token of tokens(texts)) byText[token.text]?.push(token);
  return byText;
}

/** Columns stand one after another with a gap, so that no phrase reaches from one into the next. */
function vectorOf(columns: readonly Token[][]): string {
  const places = new Map<string, number[]>();
  let start = 1;
  let bytes = 0;
  for (const column of columns) {
    for (const { term, offset } of column) {
      const lexeme = lexemeOf(term);
      const own = places.get(lexeme);
      const place = Math.min(start + offset, LAST_PLACE);
      if (own && own.length === MOST_PLACES) continue;
      bytes += PLACE + (own ? 0 : Buffer.byteLength(lexeme) + PLACE);
      if (bytes > MOST_BYTES) continue;
      if (own) own.push(place);
      else places.set(lexeme, [place]);
    }
    start += (column.at(-1)?.offset ?? 0) + 2;
  }
  return [...places]
    .sort(([a], [b]) => compareText(a, b))
    .map(([lexeme, own]) => `${lexeme}:${own.join(',')}`)
    .join(' ');
}

const lexemeOf = (term: string): string => `'${term.slice(0, LONGEST).replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

const phraseOf = (terms: readonly string[]): string | null => (terms.length ? terms.map(lexemeOf).join(' <-> ') : null);

/** Null where nothing can be found: no group may be without words. */
function queryOf({ groups, excluded }: Wanted, tokens: Needs['tokens']): string | null {
  const byText = cut([...groups.flat(), ...excluded], tokens);
  let text = 0;
  const any = (group: readonly string[]): string | null => {
    const phrases = group.flatMap(() => phraseOf((byText[text++] ?? []).map(({ term }) => term)) ?? []);
    return phrases.length ? `(${phrases.map((each) => `(${each})`).join(' | ')})` : null;
  };
  const wanted = groups.map(any);
  const unwanted = any(excluded);
  if (wanted.includes(null)) return null;
  return [...wanted, ...(unwanted === null ? [] : [`!${unwanted}`])].join(' & ');
}
