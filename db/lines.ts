// How each kind of line with an id is written: its row, its index rows and its search row.
import { dayBounds } from '../ledger/edtf.ts';
import type {
  ArticleLine,
  ClaimLine,
  ConflictLine,
  EntityLine,
  EventLine,
  FieldValue,
  Ledger,
  NamedRef,
  Passage,
} from '../ledger/lines.ts';
import type { ListKind } from '../ledger/asking.ts';
import { fold } from '../ledger/text.ts';
import { fold as foldLine } from './folding.ts';
import { readText } from './states.ts';
import type { Connection, Value } from './connection.ts';

export interface LineTable<T extends { id: string }> {
  kind: ListKind;
  linesOf(ledger: Ledger): readonly T[];
  write(db: Connection, line: T, json: string, at: string): void;
  /** The columns of its search row. */
  words(db: Connection, line: T): Readonly<Record<string, string>>;
  remove(db: Connection, id: string): void;
}

/** The instant in UTC, so that instants with different offsets compare as text. */
function utc(instant: string | null): string | null {
  const time = instant === null ? Number.NaN : Date.parse(instant);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** First and last day a date covers; open ends reach as far as days go. */
function days(date: string | null): [string | null, string | null] {
  const bounds = date === null ? undefined : dayBounds(date);
  return bounds ? [bounds.first ?? '0000-01-01', bounds.last ?? '9999-12-31'] : [null, null];
}

type Row = Readonly<Record<string, Value>>;

function upsert(db: Connection, table: ListKind, row: Row): void {
  const columns = Object.keys(row);
  const updates = columns.filter((column) => column !== 'id').map((column) => `${column} = excluded.${column}`);
  const sql = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})
    ON CONFLICT (id) DO UPDATE SET ${updates.join(', ')}`;
  db.put(sql, Object.values(row));
}

/** Writes the search rows of lines that are written. All at once: whatever else is written between makes FTS5 flush. */
export function writeSearch<T extends { id: string }>(
  db: Connection,
  table: LineTable<T>,
  written: readonly { line: T; isNew: boolean }[],
): void {
  const { kind } = table;
  const rows = written.map(({ line, isNew }) => ({ id: line.id, words: table.words(db, line), isNew }));
  db.search.write(kind, rows);
}

function removeRow(db: Connection, table: ListKind, id: string): void {
  db.search.remove(table, id);
  db.put(`DELETE FROM ${table} WHERE id = ?`, [id]);
}

function cite(db: Connection, owner: string, kind: string, passages: readonly Passage[]): void {
  db.put('DELETE FROM citations WHERE owner = ?', [owner]);
  for (const { article, start, end } of passages)
    db.put('INSERT INTO citations VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING', [owner, kind, article, start, end]);
}

const quotes = (passages: readonly Passage[]): string => [...new Set(passages.map((each) => each.quote))].join('\n');

const articles: LineTable<ArticleLine> = {
  kind: 'articles',
  linesOf: (ledger) => ledger.articles,
  write: (db, line, json, at) => {
    db.put('UPDATE articles SET line = ?, published = ?, relevant = ?, recorded = ? WHERE id = ?', [
      json,
      utc(line.published),
      line.relevant ? 1 : 0,
      at,
      line.id,
    ]);
    db.put('DELETE FROM derivations WHERE article = ?', [line.id]);
    if (!line.derivedFrom) return;
    const { article, derivation, score, rule } = line.derivedFrom;
    db.put('INSERT INTO derivations VALUES (?, ?, ?, ?, ?)', [line.id, article, derivation, score, rule]);
  },
  words: (db, { title, revision }) => ({
    title,
    body: readText(db, revision) ?? '',
  }),
  remove: (db, id) => {
    db.put('DELETE FROM derivations WHERE article = ?', [id]);
    db.search.remove('articles', id);
    db.put('UPDATE articles SET line = NULL, published = NULL, relevant = NULL, recorded = NULL WHERE id = ?', [id]);
    db.put('DELETE FROM articles WHERE id = ? AND latest IS NULL', [id]);
  },
};

const entities: LineTable<EntityLine> = {
  kind: 'entities',
  linesOf: (ledger) => ledger.entities,
  write: (db, line, json, at) => {
    const { id, type, name, aliases, ids } = line;
    upsert(db, 'entities', {
      id,
      type,
      name,
      folded: fold(name),
      country: ids.country?.toLowerCase() ?? null,
      line: json,
      recorded: at,
    });
    db.put('DELETE FROM entity_names WHERE entity = ?', [id]);
    for (const each of new Set([name, ...aliases].map(fold)))
      db.put('INSERT INTO entity_names VALUES (?, ?) ON CONFLICT DO NOTHING', [each, id]);
  },
  words: (_db, { name, aliases }) => ({ name, aliases: aliases.join('\n') }),
  remove: (db, id) => {
    db.put('DELETE FROM entity_names WHERE entity = ?', [id]);
    removeRow(db, 'entities', id);
  },
};

/** Its derived column too: most claims are written once, and then not again for that. */
const WRITE_CLAIM = `INSERT INTO claims (id, article, event, speaker, recorded, published)
  VALUES (?, ?, ?, ?, ?, (SELECT published FROM articles WHERE id = ?))
  ON CONFLICT (id) DO UPDATE SET article = excluded.article, event = excluded.event, speaker = excluded.speaker,
    recorded = excluded.recorded, published = excluded.published`;

const claims: LineTable<ClaimLine> = {
  kind: 'claims',
  linesOf: (ledger) => ledger.claims,
  // Its line is kept with the others of its article.
  write: (db, { id, article, event, speaker }, _json, at) =>
    db.put(WRITE_CLAIM, [id, article, event, speaker?.id ?? null, at, article]),
  words: (_db, { quote, speakerText }) => ({ quote, speaker: speakerText ?? '' }),
  remove: (db, id) => removeRow(db, 'claims', id),
};

const events: LineTable<EventLine> = {
  kind: 'events',
  linesOf: (ledger) => ledger.events,
  write: (db, line, json, at) => {
    const { id, action, status, origins, reports } = line;
    const [first_day, last_day] = days(line.date);
    upsert(db, 'events', { id, action, status, first_day, last_day, origins, line: foldLine(json), recorded: at });
    db.put('DELETE FROM event_reports WHERE event = ?', [id]);
    // Keys of reports that were reworded since go on leading here.
    for (const { key, article, start, end } of [...reports, ...(line.formerly ?? [])])
      if (key !== undefined)
        db.put('INSERT INTO event_reports VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING', [
          key,
          id,
          article,
          start,
          end,
        ]);
    db.put('DELETE FROM event_entities WHERE event = ?', [id]);
    linkEntities(db, id, 'actor', line.actors);
    linkEntities(db, id, 'target', line.targets);
    linkEntities(db, id, 'object', line.objects);
    linkEntities(db, id, 'other', othersOf(line));
    cite(db, id, 'event', passagesOf(line));
    db.put('DELETE FROM event_relations WHERE event = ?', [id]);
    for (const { event } of line.relations)
      db.put('INSERT INTO event_relations VALUES (?, ?) ON CONFLICT DO NOTHING', [id, event]);
  },
  words: (_db, line) => {
    const names = [...line.actors, ...line.targets, ...line.objects, ...othersOf(line)].map((each) => each.name);
    return { summary: line.summary.text, quotes: quotes(passagesOf(line)), names: [...new Set(names)].join('\n') };
  },
  remove: (db, id) => {
    for (const table of ['event_reports', 'event_entities', 'event_relations'])
      db.put(`DELETE FROM ${table} WHERE event = ?`, [id]);
    cite(db, id, 'event', []);
    removeRow(db, 'events', id);
  },
};

const valuesOf = (line: EventLine): FieldValue[] => Object.values(line.fields).flat();

const othersOf = (line: EventLine): NamedRef[] =>
  valuesOf(line).flatMap(({ entity, value }) => (entity ? [{ id: entity, name: value }] : []));

function passagesOf(line: EventLine): Passage[] {
  return [line.summary.citation, ...line.reports, ...valuesOf(line).flatMap((each) => each.citations)];
}

function linkEntities(db: Connection, event: string, role: string, refs: readonly NamedRef[]): void {
  for (const { id } of refs)
    db.put('INSERT INTO event_entities VALUES (?, ?, ?) ON CONFLICT DO NOTHING', [event, role, id]);
}

const conflicts: LineTable<ConflictLine> = {
  kind: 'conflicts',
  linesOf: (ledger) => ledger.conflicts,
  write: (db, line, json, at) => {
    const { id, kind, state, event, sides } = line;
    upsert(db, 'conflicts', { id, kind, state, event, line: json, recorded: at });
    cite(
      db,
      id,
      'conflict',
      sides.flatMap((side) => side.citations),
    );
  },
  words: (_db, { about, sides }) => ({ about, quotes: quotes(sides.flatMap((side) => side.citations)) }),
  remove: (db, id) => {
    cite(db, id, 'conflict', []);
    removeRow(db, 'conflicts', id);
  },
};

export const lineTables: readonly LineTable<{ id: string }>[] = [articles, entities, claims, events, conflicts];

/** Lines that stand on an article, by kind. */
export const HELD_BY: Readonly<Record<Exclude<ListKind, 'claims' | 'entities'>, string>> = {
  articles: 'SELECT id, line AS held FROM articles WHERE id IN ($) AND line IS NOT NULL',
  events: 'SELECT id, line AS held FROM events WHERE id IN (SELECT event FROM event_reports WHERE article IN ($))',
  conflicts: `SELECT id, line AS held FROM conflicts WHERE id IN (SELECT owner FROM citations WHERE article IN ($) AND kind = 'conflict')`,
};

// Columns worked out from other kinds' rows, after all lines of a chapter are written.
const DERIVED: readonly { table: 'claims' | 'events' | 'conflicts'; column: string; from: string }[] = [
  { table: 'claims', column: 'published', from: 'SELECT a.published FROM articles a WHERE a.id = claims.article' },
  {
    table: 'events',
    column: 'published',
    from: 'SELECT min(a.published) FROM event_reports r JOIN articles a ON a.id = r.article WHERE r.event = events.id',
  },
  {
    table: 'conflicts',
    column: 'published',
    from: 'SELECT min(a.published) FROM citations c JOIN articles a ON a.id = c.article WHERE c.owner = conflicts.id',
  },
  {
    table: 'conflicts',
    column: 'first_day',
    from: 'SELECT e.first_day FROM events e WHERE e.id = conflicts.event',
  },
  {
    table: 'conflicts',
    column: 'last_day',
    from: 'SELECT e.last_day FROM events e WHERE e.id = conflicts.event',
  },
];

/** Brings the derived columns of a chapter's lines up to date, of claims those on `articles`; rows that are so already are not written. */
export function refreshDerived(db: Connection, articles: readonly string[], { events, conflicts }: Ledger): void {
  const ids = { claims: articles, events: events.map(({ id }) => id), conflicts: conflicts.map(({ id }) => id) };
  for (const { table, column, from } of DERIVED) {
    const of = table === 'claims' ? 'article' : 'id';
    const sql = `UPDATE ${table} SET ${column} = (${from}) WHERE ${of} = ? AND ${column} IS DISTINCT FROM (${from})`;
    for (const id of ids[table]) db.put(sql, [id]);
  }
}
