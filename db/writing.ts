// What a chapter's decision changes of the ledger: only lines that differ are written, what nothing gives any more goes last.
import type { ListKind } from '../ledger/asking.ts';
import type { EntityLine, Ledger } from '../ledger/lines.ts';
import { compareText } from '../ledger/text.ts';
import type { LineChange } from './changes.ts';
import { viewOf, writeViews } from './entityViews.ts';
import { claimsIn, readArticleLines, writeArticleLines } from './articleLines.ts';
import { HELD, type Held, IS_LINE, lineIn, readLineText } from './held.ts';
import { allOf } from './inMany.ts';
import { toJson } from './json.ts';
import { HELD_BY, type LineTable, lineTables, refreshDerived, writeSearch } from './lines.ts';
import type { Connection } from './connection.ts';

export interface Writing {
  db: Connection;
  at: string;
  tell(changes: readonly LineChange[]): void;
  /** Lines that their articles no longer give; another chapter may. By kind and id. */
  orphans: Map<string, LineChange>;
  /** Lines whose search rows are still to be written, by kind and id: many at once are cheaper. */
  unsearched: Map<string, Map<string, { line: { id: string }; isNew: boolean }>>;
}

const SEARCHED_AT_ONCE = 5000;

/** Writes the search rows that are due. */
export function flushSearch({ db, unsearched }: Writing): void {
  for (const table of lineTables) writeSearch(db, table, [...(unsearched.get(table.kind)?.values() ?? [])]);
  unsearched.clear();
}

function searchLater({ unsearched }: Writing, kind: string, line: { id: string }, isNew: boolean): void {
  const lines = unsearched.get(kind) ?? new Map<string, { line: { id: string }; isNew: boolean }>();
  lines.set(line.id, { line, isNew: lines.get(line.id)?.isNew ?? isNew });
  unsearched.set(kind, lines);
}

export interface Chapter {
  name: string;
  /** All whose lines are decided; those without a state lose theirs. */
  articles: readonly string[];
  ledger: Ledger;
}

export function writeChapter(writing: Writing, { name, articles, ledger }: Chapter): void {
  const { db } = writing;
  const changes: LineChange[] = [];
  const kept = readArticleLines(db, articles);
  for (const table of lineTables)
    if (table.kind === 'entities') changes.push(...writeEntities(writing, writeViews(db, name, ledger.entities)));
    else {
      const held = table.kind === 'claims' ? claimsIn(kept) : heldBy(db, table.kind, articles);
      changes.push(...writeLines(writing, table, held, table.linesOf(ledger)));
    }
  writeArticleLines(db, articles, kept, ledger);
  const dated = changes.flatMap(({ kind, id }) => (kind === 'articles' ? id : []));
  if (changes.length) refreshDerived(db, dated, ledger);
  writing.tell(changes);
  const due = [...writing.unsearched.values()].reduce((sum, lines) => sum + lines.size, 0);
  if (due >= SEARCHED_AT_ONCE) flushSearch(writing);
}

/** Chapters that are no more know no entity. */
export const closeChapter = (writing: Writing, name: string): void =>
  writing.tell(writeEntities(writing, writeViews(writing.db, name, [])));

/** Removes what no chapter gives any more. */
export function removeOrphans(writing: Writing): void {
  flushSearch(writing);
  const { db, orphans, tell } = writing;
  const left = [...orphans.values()].sort((a, b) => compareText(a.id, b.id));
  const changes = lineTables.flatMap((table) => {
    const own = left.filter(({ kind }) => kind === table.kind);
    for (const { id } of own) table.remove(db, id);
    return own;
  });
  orphans.clear();
  tell(changes);
}

/** `held`: the lines that stand on the chapter's articles now, by id. */
function writeLines<T extends { id: string }>(
  writing: Writing,
  table: LineTable<T>,
  held: Map<string, string>,
  lines: readonly T[],
): LineChange[] {
  const { db, at, orphans } = writing;
  const { kind } = table;
  const changes: LineChange[] = [];
  // A claim stands on its own article only.
  const others = kind === 'claims' ? new Map<string, string>() : linesOf(db, kind, unheld(lines, held));
  for (const line of [...lines].sort((a, b) => compareText(a.id, b.id))) {
    const before = held.get(line.id) ?? others.get(line.id) ?? null;
    held.delete(line.id);
    orphans.delete(`${kind} ${line.id}`);
    const after = toJson(line);
    if (before === after) continue;
    others.set(line.id, after);
    table.write(db, line, after, at);
    searchLater(writing, kind, line, before === null);
    changes.push({ kind, id: line.id, before, after });
  }
  for (const [id, before] of held) orphans.set(`${kind} ${id}`, { kind, id, before, after: null });
  return changes;
}

const unheld = (lines: readonly { id: string }[], held: ReadonlyMap<string, string>): string[] =>
  lines.flatMap(({ id }) => (held.has(id) ? [] : id));

/** Lines that stand on articles, by id. */
function heldBy(db: Connection, kind: keyof typeof HELD_BY, articles: readonly string[]): Map<string, string> {
  const rows = allOf<{ id: string; held: Held }>(db, HELD_BY[kind], articles);
  return new Map(rows.map(({ id, held }) => [id, lineIn(kind, id, held)]));
}

/** Lines by their ids. */
function linesOf(db: Connection, kind: ListKind, ids: readonly string[]): Map<string, string> {
  const sql = `SELECT t.id, ${HELD[kind]} AS held FROM ${kind} t WHERE ${IS_LINE[kind]} AND t.id IN ($)`;
  return new Map(allOf<{ id: string; held: Held }>(db, sql, ids).map(({ id, held }) => [id, lineIn(kind, id, held)]));
}

function writeEntities(writing: Writing, entities: readonly string[]): LineChange[] {
  const { db, at, unsearched } = writing;
  const table = lineTables.find((each) => each.kind === 'entities') as LineTable<EntityLine> | undefined;
  return [...entities].sort(compareText).flatMap((id): LineChange[] => {
    const line = viewOf(db, id);
    const before = readLineText(db, 'entities', id) ?? null;
    const after = line === undefined ? null : toJson(line);
    if (before === after) return [];
    if (line && after !== null) {
      table?.write(db, line, after, at);
      searchLater(writing, 'entities', line, before === null);
    } else {
      unsearched.get('entities')?.delete(id);
      table?.remove(db, id);
    }
    return [{ kind: 'entities', id, before, after }];
  });
}
