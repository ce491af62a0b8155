// Reconciling in one transaction: load, decide, write only the lines that differ, record what changed.
import type { Ledger } from '../ledger/lines.ts';
import { gateLedger } from '../ledger/passages.ts';
import type { Decide, Store } from '../ledger/store.ts';
import { compareText } from '../ledger/text.ts';
import { type Because, becauseOf } from './because.ts';
import { appendChanges, type LineChange } from './changes.ts';
import { setUndecided } from './extractions.ts';
import { writeNewIssues } from './issues.ts';
import { toJson } from './json.ts';
import { judgementsInForce, takeNewJudgements } from './judgements.ts';
import { type LineTable, lineTables, refreshDerived, writeSearch } from './lines.ts';
import { writePlaces } from './places.ts';
import type { Connection } from './sqlite.ts';
import { readStates } from './states.ts';

/** One decision of a pure function, written as one transaction under lock. */
export function decideAll(db: Connection, decide: Decide, at: string): number {
  return db.write(() => {
    const articles = readStates(db);
    const ledger = decide({ articles, judgements: judgementsInForce(db) });
    const texts = new Map(articles.map(({ article, revision }) => [article.id, revision.text]));
    const gated = gateLedger(ledger, (article) => texts.get(article));
    writeNewIssues(db, gated.issues, at);
    setUndecided(db, false);
    return writeLedger(db, gated.ledger, becauseOf(db, takeNewJudgements(db)), at);
  });
}

function writeLedger(db: Connection, ledger: Ledger, because: Because, at: string): number {
  const changes: LineChange[] = [];
  for (const table of lineTables) changes.push(...writeLines(db, table, table.linesOf(ledger), at));
  writePlaces(db, 'mentions', ledger.mentions);
  writePlaces(db, 'dates', ledger.dates);
  refreshDerived(db);
  return appendChanges(db, changes, because, at);
}

function writeLines<T extends { id: string }>(
  db: Connection,
  table: LineTable<T>,
  lines: readonly T[],
  at: string,
): LineChange[] {
  const held = new Map(
    db
      .all<{ id: string; line: string }>(`SELECT id, line FROM ${table.kind} WHERE line IS NOT NULL`)
      .map((row) => [row.id, row.line]),
  );
  const changes: LineChange[] = [];
  const written: { line: T; isNew: boolean }[] = [];
  for (const line of [...lines].sort((a, b) => compareText(a.id, b.id))) {
    const before = held.get(line.id);
    held.delete(line.id);
    const after = toJson(line);
    if (before === after) continue;
    table.write(db, line, after, at);
    written.push({ line, isNew: before === undefined });
    changes.push({ kind: table.kind, id: line.id, before: before ?? null, after });
  }
  writeSearch(db, table, written);
  for (const [id, before] of held) {
    table.remove(db, id);
    changes.push({ kind: table.kind, id, before, after: null });
  }
  return changes;
}

/** Without articles named, decides only where texts or judgements changed since the last decision. */
export function decidingMethods(db: Connection): Pick<Store, 'reconcile'> {
  return {
    reconcile: async (articleIds, decide, at) => {
      if (!articleIds.length && !isUndecided(db)) return { changes: 0 };
      return { changes: decideAll(db, decide, at) };
    },
  };
}

function isUndecided(db: Connection): boolean {
  return db.get(`SELECT 1 FROM counters WHERE name = 'undecided' AND value = 1`) !== undefined;
}
