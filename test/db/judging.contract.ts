// People's decisions: stored, handed to the decision, undone, and told with what follows from them.
import { expect } from 'vitest';
import type { Ledger } from '../../ledger/lines.ts';
import { BadQuery } from '../../ledger/asking.ts';
import type { Decide, Judgement } from '../../ledger/deciding.ts';
import type { Store } from '../../ledger/store.ts';
import { AT, exported, FIRST, fill, PRESS, type Run, SECOND } from './pages.ts';
import { decide } from './press.ts';

const LATER = '2026-08-01T00:00:00.000Z';
const SIGNED = { reason: 'The cabinet’s letter says so.', by: 'A. Reader', at: LATER };

const of = (kind: Judgement['kind'], subjects: string[], more: Partial<Judgement> = {}): Omit<Judgement, 'id'> => ({
  kind,
  subjects,
  field: null,
  value: null,
  ...SIGNED,
  ...more,
});

/** Follows what is hidden, pinned and resolved. */
const judged: Decide = (context) => {
  const ledger: Ledger = decide(context);
  const { judgements } = context;
  const hidden = new Set(judgements.filter((each) => each.kind === 'hide').flatMap((each) => each.subjects));
  ledger.events = ledger.events.filter((event) => !event.reports.some((report) => hidden.has(report.key)));
  ledger.conflicts = ledger.conflicts.filter((conflict) => ledger.events.some((event) => event.id === conflict.event));
  for (const { kind, subjects, value } of judgements) {
    for (const event of ledger.events)
      if (kind === 'pin' && event.reports.some((report) => subjects.includes(report.key)))
        event.actors = event.actors.map((each) => ({ ...each, name: `${each.name} (${value})` }));
    for (const conflict of ledger.conflicts)
      if (kind === 'resolve' && subjects.includes(conflict.id)) conflict.state = 'resolved';
  }
  return ledger;
};

async function keysOf(store: Store): Promise<string[]> {
  const { items } = await store.list('events', { limit: 50, sort: 'date' });
  return items.flatMap((event) => event.reports.map((report) => report.key));
}

const told = async (store: Store, since: string | null): Promise<unknown[]> =>
  (await store.changes(since, 100)).items.map(({ kind, change, what, because }) => ({ kind, change, what, because }));

const lastOf = async (store: Store): Promise<string | null> =>
  (await store.changes(null, 500)).items.at(-1)?.cursor ?? null;

export function judgingContract(run: Run, open: () => Promise<Store>): void {
  run('a judgement is decided with, and what follows from it names it', async (store) => {
    await fill(store, [FIRST, SECOND]);
    const since = await lastOf(store);
    const [key = ''] = await keysOf(store);
    const id = await store.saveJudgement(of('hide', [key]));
    expect(await store.judgements()).toEqual([{ ...of('hide', [key]), id, undone: null }]);
    await store.reconcile([], judged, LATER);
    expect((await exported(store)).events).toEqual([]);
    const what = ['Hidden by A. Reader: The cabinet’s letter says so.'];
    expect(await told(store, since)).toEqual([
      { kind: 'event', change: 'gone', what, because: id },
      { kind: 'conflict', change: 'gone', what, because: id },
    ]);
  });

  run('undone, it is kept and no longer in force', async (store) => {
    await fill(store, [FIRST, SECOND]);
    const before = await exported(store);
    const [key = ''] = await keysOf(store);
    const id = await store.saveJudgement(of('hide', [key]));
    await store.reconcile([], judged, LATER);
    const since = await lastOf(store);
    const undoing = { reason: 'It was another letter.', by: 'B. Reader', at: '2026-08-02T00:00:00.000Z' };
    await store.undoJudgement(id, undoing);
    const version = await store.version();
    await store.undoJudgement(id, { ...undoing, by: 'C. Reader' });
    expect(await store.version()).toBe(version);
    expect(await store.judgements()).toEqual([{ ...of('hide', [key]), id, undone: undoing }]);
    await store.reconcile([], judged, undoing.at);
    expect(await exported(store)).toEqual(before);
    const [first] = (await store.changes(since, 10)).items;
    expect(first?.what[0]).toBe('Judgement of A. Reader (hidden) undone by B. Reader: It was another letter.');
    expect(first?.because).toBe(id);
    await expect(store.undoJudgement('jdg_none', undoing)).rejects.toThrow(BadQuery);
  });

  run('later changes and changes of other things do not name it', async (store) => {
    await fill(store, [FIRST]);
    const [key = ''] = await keysOf(store);
    await store.saveJudgement(of('pin', [key], { field: 'status', value: 'announced' }));
    await store.reconcile([], judged, LATER);
    const since = await lastOf(store);
    await fill(store, PRESS, '2026-09-01T00:00:00.000Z');
    expect((await store.changes(since, 100)).items.filter((change) => change.because)).toEqual([]);
    const all = (await store.changes(null, 100)).items.filter((change) => change.because);
    expect(all.map((change) => change.what)).toEqual([
      [`Value pinned by A. Reader: ${SIGNED.reason}`, 'Actors changed from Ruritania to Ruritania (announced).'],
    ]);
  });

  run('each kind is taken about what it can be about', async (store) => {
    await fill(store, PRESS);
    const keys = await keysOf(store);
    const [one = '', two = '', three = ''] = keys;
    expect(new Set(keys).size).toBe(3);
    const [entity, other] = (await store.list('entities', { limit: 5 })).items.map((each) => each.id);
    const [conflict] = (await store.list('conflicts', { limit: 5 })).items;
    const [claim] = (await store.list('claims', { limit: 5 })).items;
    if (!entity || !other || !conflict || !claim) throw new Error('one of each');
    const side = conflict.sides[0]?.value ?? '';
    const taken = [
      of('merge', [one, three]),
      of('merge', [entity, other]),
      of('split', [one], { value: two }),
      of('distinct', [one, three]),
      of('hide', [claim.id]),
      of('hide', [conflict.id]),
      of('pin', [one], { field: 'status', value: 'announced' }),
      of('pin', [one], { field: 'actors', value: other }),
      of('resolve', [conflict.id]),
      of('resolve', [conflict.id], { value: side }),
    ];
    const refused: [string, Omit<Judgement, 'id'>][] = [
      ['kind', { ...of('hide', [one]), kind: 'burn' as Judgement['kind'] }],
      ['subjects', of('merge', [one])],
      ['subjects', of('merge', [one, one])],
      ['subjects', of('merge', [one, entity])],
      ['subjects', of('merge', [one, 'evt_none'])],
      ['subjects', of('distinct', [one, two, three])],
      ['subjects', of('split', [entity], { value: one })],
      ['subjects', of('resolve', [one])],
      ['value', of('split', [one])],
      ['value', of('split', [one], { value: one })],
      ['value', of('split', [one], { value: entity })],
      ['value', of('hide', [one], { value: 'x' })],
      ['value', of('pin', [one], { field: 'status', value: 'lifted' })],
      ['value', of('resolve', [conflict.id], { value: 'nobody says this' })],
      ['field', of('pin', [one], { value: 'announced' })],
      ['field', of('hide', [one], { field: 'status' })],
      ['reason', of('hide', [one], { reason: ' ' })],
      ['by', of('hide', [one], { by: '' })],
      ['by', of('hide', [one], { by: 'x'.repeat(300) })],
      ['at', of('hide', [one], { at: 'yesterday' })],
    ];
    for (const judgement of taken) expect(await store.saveJudgement(judgement)).toMatch(/^jdg_/);
    for (const [parameter, judgement] of refused) {
      const error: unknown = await store.saveJudgement(judgement).catch((each: unknown) => each);
      expect(error).toBeInstanceOf(BadQuery);
      expect((error as BadQuery).parameter).toBe(parameter);
    }
    expect(await store.judgements()).toHaveLength(taken.length);
  });

  run('a repetition changes nothing; order of saving does not matter', async (store) => {
    await fill(store, PRESS);
    const [one = '', , three = ''] = await keysOf(store);
    const both = [of('merge', [three, one]), of('hide', [one], { at: AT })];
    const ids: string[] = [];
    for (const judgement of both) ids.push(await store.saveJudgement(judgement));
    await store.reconcile([], judged, LATER);
    const version = await store.version();
    expect(await store.saveJudgement(of('merge', [one, three, one]))).toBe(ids[0]);
    expect(await store.version()).toBe(version);
    expect(await store.reconcile([], judged, '2026-09-01T00:00:00.000Z')).toEqual({ changes: 0 });
    const other = await open();
    await fill(other, PRESS);
    for (const judgement of both.reverse()) await other.saveJudgement(judgement);
    expect(await other.judgements()).toEqual(await store.judgements());
    await other.reconcile([], judged, LATER);
    expect(await exported(other)).toEqual(await exported(store));
    await other.close();
  });

  run('a view of the past is decided with those in force now', async (store) => {
    await fill(store, PRESS);
    const [one = ''] = await keysOf(store);
    const id = await store.saveJudgement(of('hide', [one]));
    const past = await store.asOf('2026-03-08T00:00:00.000Z', judged);
    expect((await exported(past)).events).toEqual([]);
    await past.close();
    await store.undoJudgement(id, SIGNED);
    const again = await store.asOf('2026-03-08T00:00:00.000Z', judged);
    expect((await exported(again)).events).toHaveLength(1);
    await again.close();
  });
}
