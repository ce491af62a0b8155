// Judgements: people's decisions, one row each; undoing one is a row as well, so that nothing is deleted.
import { judgementId } from '../ledger/ids.ts';
import { BadQuery } from '../ledger/asking.ts';
import type { Judgement, JudgementView, Signed } from '../ledger/deciding.ts';
import type { Store } from '../ledger/store.ts';
import { compareText, wellFormed } from '../ledger/text.ts';
import { setUndecided } from './extractions.ts';
import { fromJson, toJson } from './json.ts';
import { refuseJudgement } from './judging.ts';
import type { judgements } from './schema.ts';
import type { Connection } from './connection.ts';

/** Row that takes the judgement which is its one subject out of force. */
const UNDO = 'undo';

type Row = typeof judgements.$inferSelect;

export function judgementMethods(db: Connection): Pick<Store, 'saveJudgement' | 'undoJudgement' | 'judgements'> {
  return {
    saveJudgement: async (judgement) => db.write(() => save(db, judgement)),
    undoJudgement: async (id, undoing) => db.write(() => undo(db, id, undoing)),
    judgements: async () => readViews(db),
  };
}

function save(db: Connection, given: Omit<Judgement, 'id'>): string {
  const judgement = {
    ...given,
    ...signed(given),
    subjects: [...new Set(given.subjects)].sort(compareText),
    value: given.value === null ? null : wellFormed(given.value),
  };
  const { kind, subjects, field, value, by, at } = judgement;
  const id = judgementId(kind, subjects.join(' '), field ?? '', value ?? '', by, at);
  if (db.get('SELECT 1 FROM judgements WHERE id = ?', [id])) return id;
  refuseJudgement(db, judgement);
  insert(db, { ...judgement, id });
  return id;
}

function undo(db: Connection, id: string, undoing: Signed): void {
  const view = readViews(db).find((each) => each.id === id);
  if (!view) throw new BadQuery('id', `no judgement ${id} is held here`);
  if (view.undone) return;
  insert(db, { id: judgementId(UNDO, id), kind: UNDO, subjects: [id], field: null, value: null, ...signed(undoing) });
}

function insert(db: Connection, row: Omit<Judgement, 'kind'> & { kind: string }): void {
  db.put('INSERT INTO judgements (id, kind, subjects, field, value, reason, by, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)', [
    row.id,
    row.kind,
    toJson(row.subjects),
    row.field,
    row.value,
    row.reason,
    row.by,
    row.at,
  ]);
  setUndecided(db, true);
}

const LONGEST = { reason: 2000, by: 200 };

function signed({ reason, by, at }: Signed): Signed {
  const stated = (parameter: keyof typeof LONGEST, given: string): string => {
    const text = wellFormed(given).trim();
    if (text && text.length <= LONGEST[parameter]) return text;
    throw new BadQuery(parameter, `must be stated, in at most ${LONGEST[parameter]} characters`);
  };
  if (Number.isNaN(Date.parse(at))) throw new BadQuery('at', 'must be an instant');
  return { reason: stated('reason', reason), by: stated('by', by), at: new Date(at).toISOString() };
}

function readViews(db: Connection): JudgementView[] {
  const rows = db.all<Row>('SELECT * FROM judgements ORDER BY at, id');
  const undone = new Map(rows.filter((row) => row.kind === UNDO).map((row) => [subjectsOf(row)[0], row]));
  return rows
    .filter((row) => row.kind !== UNDO)
    .map((row) => {
      const { reason, by, at } = undone.get(row.id) ?? {};
      return { ...judgementOf(row), undone: reason && by && at ? { reason, by, at } : null };
    });
}

function judgementOf({ id, kind, field, value, reason, by, at, subjects }: Row): Judgement {
  return {
    id,
    kind: kind as Judgement['kind'],
    subjects: fromJson(subjects),
    field: field as Judgement['field'],
    value,
    reason,
    by,
    at,
  };
}

const subjectsOf = (row: Row): string[] => fromJson(row.subjects);

export function judgementsInForce(db: Connection): Judgement[] {
  return readViews(db)
    .filter((view) => view.undone === null)
    .map(({ undone: _none, ...judgement }) => judgement);
}

/** One made or undone since the last decision. */
export interface NewJudgement {
  judgement: Judgement;
  undoing: Signed | null;
}

/** Answers those the last decision did not know, latest first, and counts them as known. */
export function takeNewJudgements(db: Connection): NewJudgement[] {
  const rows = db.all<Row>(
    `SELECT * FROM judgements WHERE seq > (SELECT value FROM counters WHERE name = 'judged') ORDER BY seq DESC`,
  );
  const [last] = rows;
  if (!last) return [];
  db.put(`UPDATE counters SET value = ? WHERE name = 'judged'`, [last.seq]);
  return rows.flatMap((row) => {
    if (row.kind !== UNDO) return { judgement: judgementOf(row), undoing: null };
    const about = db.get<Row>('SELECT * FROM judgements WHERE id = ?', subjectsOf(row));
    return about ? { judgement: judgementOf(about), undoing: { reason: row.reason, by: row.by, at: row.at } } : [];
  });
}
