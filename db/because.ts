// Which new judgement a change of a line follows from, told by what both are about.
import type { ConflictLine, EventLine } from '../ledger/lines.ts';
import type { JudgementKind } from '../ledger/vocabulary.ts';
import { fromJson } from './json.ts';
import type { NewJudgement } from './judgements.ts';
import type { Connection } from './connection.ts';

interface Change {
  kind: string;
  id: string;
  before: string | null;
  after: string | null;
}

export type Because = (change: Change) => { id: string; what: string } | undefined;

export function becauseOf(db: Connection, fresh: readonly NewJudgement[]): Because {
  if (!fresh.length) return () => undefined;
  return (change) => {
    const about = new Set([change.before, change.after].flatMap((line) => keysOf(db, change.kind, line)));
    about.add(change.id);
    const found = fresh.find(({ judgement }) => judgement.subjects.some((subject) => about.has(subject)));
    return found && { id: found.judgement.id, what: sentence(found) };
  };
}

/** Everything a judgement about the line can name. */
function keysOf(db: Connection, kind: string, line: string | null): string[] {
  if (line === null) return [];
  if (kind === 'events') {
    const { actors, targets, objects, reports } = fromJson<EventLine>(line);
    return [...reports.map((report) => report.key), ...[...actors, ...targets, ...objects].map((each) => each.id)];
  }
  if (kind !== 'conflicts') return [];
  const { event } = fromJson<ConflictLine>(line);
  if (event === null) return [];
  const rows = db.all<{ key: string }>('SELECT key FROM event_reports WHERE event = ?', [event]);
  return [event, ...rows.map((row) => row.key)];
}

const DONE: Readonly<Record<JudgementKind, string>> = {
  merge: 'Merged',
  split: 'Split',
  distinct: 'Held apart',
  hide: 'Hidden',
  pin: 'Value pinned',
  resolve: 'Resolved',
};

function sentence({ judgement: { kind, by, reason }, undoing }: NewJudgement): string {
  return undoing
    ? `Judgement of ${by} (${DONE[kind].toLowerCase()}) undone by ${undoing.by}: ${undoing.reason}`
    : `${DONE[kind]} by ${by}: ${reason}`;
}
