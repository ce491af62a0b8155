// What each decision changed: versions of events and conflicts, and sentences by fixed templates.
import type { ArticleLine, ConflictLine, EventLine, NamedRef, RevisionLine } from '../ledger/lines.ts';
import type { PageNote } from '../ledger/page.ts';
import type { Change } from '../ledger/asking.ts';
import type { Store } from '../ledger/store.ts';
import { BadQuery } from '../ledger/asking.ts';
import { compareText } from '../ledger/text.ts';
import type { ConflictKind } from '../ledger/vocabulary.ts';
import type { Because } from './because.ts';
import { othersLike, successorOf } from './conflictIds.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { fromJson, toJson } from './json.ts';
import type { Connection } from './connection.ts';

export interface LineChange {
  kind: 'articles' | 'entities' | 'claims' | 'events' | 'conflicts';
  id: string;
  before: string | null;
  after: string | null;
}

const GONE = {
  event: 'No article here reports this event any more.',
  conflict: 'The values no longer disagree.',
};
/** Not so where a person took it away. */
const UNREPORTED: ReadonlySet<string> = new Set(Object.values(GONE));

interface Told {
  kind: Change['kind'];
  change: Change['change'];
  what: string[];
}

/** Appends versions and change rows; answers how many rows of changes. `leaving`: lines about to go. */
export function appendChanges(
  db: Connection,
  changes: readonly LineChange[],
  leaving: readonly LineChange[],
  because: Because,
  at: string,
): number {
  let rows = 0;
  const gone = new Map<string, string>();
  for (const { kind, id, before, after } of [...changes, ...leaving])
    if ((kind === 'events' || kind === 'conflicts') && before !== null && after === null) gone.set(id, before);
  for (const change of changes) {
    if (change.kind === 'events') writeVersion(db, 'event', change, at);
    if (change.kind === 'conflicts') writeVersion(db, 'conflict', change, at);
    const told = tell(db, change, gone);
    if (!told) continue;
    const judged = because(change);
    const what = judged ? [judged.what, ...told.what.filter((each) => !UNREPORTED.has(each))] : told.what;
    if (!what.length) continue;
    rows += 1;
    db.put('INSERT INTO changes (at, kind, id, change, what, because) VALUES (?, ?, ?, ?, ?, ?)', [
      at,
      told.kind,
      change.id,
      told.change,
      toJson(what),
      judged?.id ?? null,
    ]);
  }
  return rows;
}

/** The line of the version that stands is the record's own; one that is over keeps its own. */
function writeVersion(db: Connection, kind: 'event' | 'conflict', { id, before, after }: LineChange, at: string): void {
  const open = `WHERE ${kind} = ? AND to_at IS NULL`;
  db.put(`UPDATE ${kind}_versions SET to_at = ?, line = ? ${open}`, [at, before, id]);
  if (after !== null)
    db.put(
      `INSERT INTO ${kind}_versions VALUES (?, ?, NULL, NULL) ON CONFLICT (${kind}, from_at) DO UPDATE
       SET to_at = NULL, line = NULL`,
      [id, at],
    );
}

function tell(
  db: Connection,
  { kind, id, before, after }: LineChange,
  gone: ReadonlyMap<string, string>,
): Told | undefined {
  const change = before === null ? 'new' : after === null ? 'gone' : 'changed';
  const heir = kind === 'events' && before === null ? tellHeir(db, id, read(after), gone) : undefined;
  if (heir) return heir;
  if (kind === 'events') return { kind: 'event', change, what: tellEvent(db, id, read(before), read(after)) };
  if (kind === 'conflicts') return tellQuestion(db, { before: read(before), after: read(after) }, gone);
  if (kind === 'articles' && before !== null && after !== null) return tellArticle(read(before), read(after));
  return undefined;
}

function read<T>(line: string | null): T | null {
  return line === null ? null : fromJson<T>(line);
}

const words = (value: string): string => value.replaceAll('_', ' ');
const names = (refs: readonly NamedRef[]): string => refs.map((ref) => ref.name).join(', ') || 'none';

function tellEvent(db: Connection, id: string, before: EventLine | null, after: EventLine | null): string[] {
  if (after === null) {
    const heir = db.get<{ event: string }>('SELECT min(event) AS event FROM event_reports WHERE key = ?', [id])?.event;
    return [heir ? `Now part of event ${heir}.` : GONE.event];
  }
  if (before === null)
    return [`New event: ${words(after.action)}, ${words(after.status)}, ${after.date ?? 'undated'}.`];
  const what: string[] = [];
  const compare = (label: string, from: string, to: string): void => {
    if (from !== to) what.push(`${label} changed from ${from} to ${to}.`);
  };
  compare('Action', words(before.action), words(after.action));
  compare('Status', words(before.status), words(after.status));
  compare('Date', before.date ?? 'undated', after.date ?? 'undated');
  compare('Effective date', before.effective ?? 'undated', after.effective ?? 'undated');
  compare('Actors', names(before.actors), names(after.actors));
  compare('Targets', names(before.targets), names(after.targets));
  compare('Objects', names(before.objects), names(after.objects));
  const known = new Set(before.reports.map((report) => report.key));
  const reworded = (after.formerly ?? []).filter(({ key }) => key !== undefined && known.has(key)).length;
  const added = Math.max(0, after.reports.filter((report) => !known.has(report.key)).length - reworded);
  if (reworded) what.push(reworded === 1 ? 'One report reworded.' : `${reworded} reports reworded.`);
  if (added) what.push(added === 1 ? 'One report added.' : `${added} reports added.`);
  if (after.origins > before.origins)
    what.push(`New origin: ${after.origins} independent origins, ${before.origins} before.`);
  return what;
}

/** A new id for a known event: an earlier report now founds it, or several became one. */
function tellHeir(
  db: Connection,
  id: string,
  after: EventLine | null,
  gone: ReadonlyMap<string, string>,
): Told | undefined {
  const held = [...(after?.reports ?? []), ...(after?.formerly ?? [])].flatMap(({ key }) => key ?? []);
  const known = [...new Set(held)].filter((key) => gone.has(key));
  const [first] = known.sort(compareText);
  if (first === undefined) return undefined;
  const continued = `Continues event ${known.join(', ')}.`;
  return {
    kind: 'event',
    change: 'changed',
    what: [continued, ...tellEvent(db, id, read(gone.get(first) ?? null), after)],
  };
}

/** A question that goes on under another id is neither new nor gone. */
function tellQuestion(
  db: Connection,
  { before, after }: { before: ConflictLine | null; after: ConflictLine | null },
  gone: ReadonlyMap<string, string>,
): Told {
  const known = before === null && after !== null ? predecessorOf(db, after, gone) : undefined;
  if (known) {
    const continued = `Continues conflict ${known.id}.`;
    return { kind: 'conflict', change: 'changed', what: [continued, ...tellConflict(known, after)] };
  }
  const heir = before !== null && after === null ? successorOf(db, before) : undefined;
  const change = before === null ? 'new' : after === null ? 'gone' : 'changed';
  return { kind: 'conflict', change, what: heir ? [`Now conflict ${heir}.`] : tellConflict(before, after) };
}

function predecessorOf(
  db: Connection,
  after: ConflictLine,
  gone: ReadonlyMap<string, string>,
): ConflictLine | undefined {
  const lines = [...gone].flatMap(([id, line]) => (id.startsWith('con_') ? [fromJson<ConflictLine>(line)] : []));
  const same = lines.filter(({ kind, about }) => kind === after.kind && about === after.about);
  return same.length === 1 && othersLike(db, after).every((id) => gone.has(id)) ? same[0] : undefined;
}

/** Their sides are plain values; those of others name who speaks. */
const OF_VALUES: ReadonlySet<ConflictKind> = new Set(['quantity', 'date', 'name', 'role', 'status']);

function tellConflict(before: ConflictLine | null, after: ConflictLine | null): string[] {
  if (after === null) return [GONE.conflict];
  const about = after.about.replace(/[.\s]+$/, '');
  if (before === null)
    return [`Conflict ${after.state === 'open' ? 'opened' : `recorded as ${after.state}`}: ${about}.`];
  if (before.state !== after.state) return [`State changed from ${before.state} to ${after.state}: ${about}.`];
  if (before.sides.length !== after.sides.length)
    return [`Sides changed from ${before.sides.length} to ${after.sides.length}.`];
  const [was, is] = [before, after].map(({ sides }) =>
    sides
      .map(({ value }) => value)
      .sort(compareText)
      .join(' / '),
  );
  if (was !== is && OF_VALUES.has(after.kind)) return [`Values changed: ${is}.`];
  return [];
}

/** Said by an outlet, these correct what it said. */
const CORRECTING: ReadonlySet<PageNote['kind']> = new Set(['correction', 'clarification', 'retraction', 'editor']);

/** What looks otherwise only, or is only read otherwise now, is no change. */
function tellArticle(before: ArticleLine | null, after: ArticleLine | null): Told | undefined {
  if (!before || !after || before.revision === after.revision) return undefined;
  const { revisions = [] } = after;
  const known = revisions.findLastIndex(
    ({ revision, alike }) => revision === before.revision || alike.includes(before.revision),
  );
  const since = known === -1 ? [] : revisions.slice(known + 1);
  if (since.length === 0) return undefined;
  const kinds = new Set(since.flatMap(({ notes }) => notes.map(({ kind }) => kind)));
  const isCorrected = [...kinds].some((kind) => CORRECTING.has(kind));
  return { kind: 'article', change: isCorrected ? 'correction' : 'changed', what: since.flatMap(whatOf) };
}

const NOTED: Readonly<Record<PageNote['kind'], string>> = {
  correction: 'Its outlet notes a correction.',
  clarification: 'Its outlet notes a clarification.',
  retraction: 'Its outlet withdraws it.',
  update: 'Its outlet notes an update.',
  editor: 'A note of the editors was added.',
};

function whatOf({ restored, headline, sentences, notes }: RevisionLine): string[] {
  const told = (['changed', 'added', 'removed', 'moved'] as const)
    .filter((kind) => sentences?.[kind])
    .map((kind, n) => {
      const count = sentences?.[kind] ?? 0;
      return `${count}${n > 0 ? '' : count === 1 ? ' sentence' : ' sentences'} ${kind}`;
    });
  return [
    ...(restored ? ['An earlier text was put back.'] : []),
    ...(headline ? [`Title changed from “${headline.before}” to “${headline.after}”.`] : []),
    ...(told.length > 0 ? [`Text changed: ${told.join(', ')}.`] : []),
    ...[...new Set(notes.map(({ kind }) => NOTED[kind]))],
  ];
}

export interface ChangeRow extends Omit<Change, 'cursor' | 'what' | 'because'> {
  seq: number;
  what: string;
  because: string | null;
}

export function changeOf({ seq, at, kind, id, change, what, because }: ChangeRow): Change {
  const told = { at, kind, id, change, what: fromJson<string[]>(what), ...(because === null ? {} : { because }) };
  return { cursor: encodeCursor({ time: at, id: seq }), ...told };
}

export function changeMethods(db: Connection): Pick<Store, 'changes'> {
  return {
    changes: async (since, limit) => {
      const after = since === null ? 0 : decodeCursor(since, 'since').id;
      if (typeof after !== 'number') throw new BadQuery('since', 'This cursor is not one of the list of changes.');
      const rows = db.all<ChangeRow>('SELECT * FROM changes WHERE seq > ? ORDER BY seq LIMIT ?', [after, limit + 1]);
      const items = rows.slice(0, limit).map(changeOf);
      return { items, next: rows.length > limit ? (items.at(-1)?.cursor ?? null) : null };
    },
  };
}
