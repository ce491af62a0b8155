// What a judgement of each kind may be about: refused where it could not be followed.
import type { ConflictLine, EventLine } from '../ledger/lines.ts';
import { BadQuery } from '../ledger/asking.ts';
import type { Judgement } from '../ledger/deciding.ts';
import { EVENT_FIELDS, JUDGEMENT_KINDS, type JudgementKind } from '../ledger/vocabulary.ts';
import { readLineText } from './held.ts';
import { fromJson } from './json.ts';
import { eventIdOf } from './reading.ts';
import type { Connection } from './connection.ts';

type Subject = 'report' | 'entity' | 'claim' | 'conflict';

interface Rule {
  /** One kind of subject for all of them. */
  about: readonly Subject[];
  least: number;
  most: number;
}

const RULES: Readonly<Record<JudgementKind, Rule>> = {
  merge: { about: ['report', 'entity'], least: 2, most: 100 },
  split: { about: ['report'], least: 1, most: 100 },
  distinct: { about: ['report', 'entity'], least: 2, most: 2 },
  hide: { about: ['report', 'entity', 'claim', 'conflict'], least: 1, most: 100 },
  pin: { about: ['report'], least: 1, most: 1 },
  resolve: { about: ['conflict'], least: 1, most: 1 },
};

/** Throws BadQuery. */
export function refuseJudgement(db: Connection, judgement: Omit<Judgement, 'id'>): void {
  const { kind, subjects } = judgement;
  if (!JUDGEMENT_KINDS.includes(kind)) throw new BadQuery('kind', `must be one of ${JUDGEMENT_KINDS.join(', ')}`);
  const { about, least, most } = RULES[kind];
  if (subjects.length < least || subjects.length > most)
    throw new BadQuery('subjects', least === most ? `must be ${least}` : `must be ${least} to ${most}`);
  const kinds = new Set(subjects.map((subject) => subjectKind(db, subject)));
  const [only] = kinds;
  if (kinds.size > 1 || !only || !about.includes(only))
    throw new BadQuery('subjects', `of ${kind} must all be ${about.map((each) => `${each}s`).join(', or all ')}`);
  refuseValue(db, judgement);
}

const TABLES: readonly [Subject, string][] = [
  ['report', 'SELECT 1 FROM action_reports WHERE key = ?'],
  ['report', 'SELECT 1 FROM event_reports WHERE key = ?'],
  ['entity', 'SELECT 1 FROM entities WHERE id = ?'],
  ['claim', 'SELECT 1 FROM claims WHERE id = ?'],
  ['conflict', 'SELECT 1 FROM conflicts WHERE id = ?'],
];

function subjectKind(db: Connection, id: string): Subject {
  const found = TABLES.find(([, sql]) => db.get(sql, [id]));
  if (!found) throw new BadQuery('subjects', `nothing of the id ${id} is held here`);
  return found[0];
}

function refuseValue(db: Connection, { kind, subjects, field, value }: Omit<Judgement, 'id'>): void {
  const [subject = ''] = subjects;
  if ((field !== null) !== (kind === 'pin')) throw new BadQuery('field', 'is stated for pin, and for nothing else');
  if (kind === 'pin') {
    if (field === null || !EVENT_FIELDS.includes(field))
      throw new BadQuery('field', `must be one of ${EVENT_FIELDS.join(', ')}`);
    const event = lineOf<EventLine>(db, 'events', eventIdOf(db, subject) ?? '');
    const values = event?.fields[field] ?? [];
    if (!values.some((each) => (each.entity ?? each.value) === value))
      throw new BadQuery('value', `must be one that a report of this event gives as its ${field}`);
  } else if (kind === 'resolve') {
    const sides = lineOf<ConflictLine>(db, 'conflicts', subject)?.sides ?? [];
    if (value !== null && !sides.some((side) => side.value === value))
      throw new BadQuery('value', 'must be that of a side of this conflict, or none');
  } else if (kind === 'split') {
    if (value === null || subjects.includes(value) || subjectKind(db, value) !== 'report')
      throw new BadQuery('value', 'must be the key of a report that stays in the event');
  } else if (value !== null) throw new BadQuery('value', `is not stated for ${kind}`);
}

function lineOf<T>(db: Connection, table: 'events' | 'conflicts', id: string): T | undefined {
  const line = readLineText(db, table, id);
  return line === undefined ? undefined : fromJson<T>(line);
}
