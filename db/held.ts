// Lines as they are stored: as text, folded, or, of claims, mentions and dates, together with the others that stand on their article.
import type { ListKind } from '../ledger/asking.ts';
import { unfold } from './folding.ts';
import { unpackText } from './packing.ts';
import type { Connection } from './connection.ts';

/** A line, or what holds it. */
export type Held = string | Uint8Array;

/** Where a line of table `t` is read from. */
export const HELD: Readonly<Record<ListKind, string>> = {
  articles: 't.line',
  entities: 't.line',
  events: 't.line',
  conflicts: 't.line',
  claims: '(SELECT h.claims FROM article_lines h WHERE h.article = t.article)',
};

/** What `HELD` is where a row is one of a line: articles that are not decided have none. */
export const IS_LINE: Readonly<Record<ListKind, string>> = {
  articles: 't.line IS NOT NULL',
  entities: '1 = 1',
  events: '1 = 1',
  conflicts: '1 = 1',
  claims: '1 = 1',
};

/** The JSON text of the line with this id. */
export function lineIn(kind: ListKind, id: string, held: Held): string {
  const text = textIn(held);
  if (kind === 'events') return unfold(text);
  if (kind !== 'claims') return text;
  const start = text.indexOf(beginOf(id));
  if (start === -1) throw new Error(`the lines of its article hold no ${id}`);
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? undefined : end);
}

/** Every line with an id begins with it, and no other text of a line has its quotation marks bare. */
const beginOf = (id: string): string => `{"id":${JSON.stringify(id)},`;

/** Lines kept together; JSON has no line break of its own. */
export const together = (lines: readonly string[]): string => lines.join('\n');

export function linesIn(held: Held | null): string[] {
  const text = textIn(held);
  return text === '' ? [] : text.split('\n');
}

export const textIn = (held: Held | null): string =>
  held === null ? '' : typeof held === 'string' ? held : unpackText(held);

/** The JSON text of one line, where there is such a line. */
export function readLineText(db: Connection, kind: ListKind, id: string): string | undefined {
  const sql = `SELECT ${HELD[kind]} AS held FROM ${kind} t WHERE t.id = ? AND ${IS_LINE[kind]}`;
  const row = db.get<{ held: Held }>(sql, [id]);
  return row && lineIn(kind, id, row.held);
}
