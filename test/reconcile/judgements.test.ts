// What people decided holds: over the rules, over the order of articles, and after an event was founded anew.
import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../ledger/lines.ts';
import type { Judgement } from '../../ledger/deciding.ts';
import { conflictLine, type Finding } from '../../reconcile/conflicts/conflictLine.ts';
import { idsOfFindings, possibleIds } from '../../reconcile/conflicts/conflictIds.ts';
import { judgeConflict } from '../../reconcile/conflicts/judged.ts';
import { reconcile } from '../../reconcile/reconcile.ts';
import { article } from './events/articles.ts';

const BAN = article(
  'courier',
  '2031-05-03T08:00:00Z',
  '[agency:The Export Office] on [date:2031-05-02|Friday] ordered [company:Acme AI] to shut foreign users out of [model:Bolt 2].',
);
const AGAIN = article(
  'post',
  '2031-05-04T08:00:00Z',
  'Foreign users were cut off from [model:Bolt 2] on [date:2031-05-02|2 May].',
);
const SUIT = article(
  'record',
  '2031-05-10T08:00:00Z',
  '[agency:The Export Office] added [company:Dross Trading] to the [law:Watch Register] on [date:2031-05-09|Friday].',
);
const ARTICLES = [BAN, AGAIN, SUIT];

const judgement = (kind: Judgement['kind'], subjects: string[], more: Partial<Judgement> = {}): Judgement => ({
  id: `jdg_${kind}`,
  kind,
  subjects: [...subjects].sort(),
  field: null,
  value: null,
  reason: 'The papers were compared.',
  by: 'A. Reader',
  at: '2031-06-01T00:00:00Z',
  ...more,
});
const decided = (...judgements: Judgement[]): Ledger => reconcile({ articles: ARTICLES, judgements });
const shape = (ledger: Ledger): number[] => ledger.events.map((event) => event.reports.length).sort();
const keyOf = (name: string): string =>
  ARTICLES.find((a) => a.article.outlet === name)?.analysis.reports[0]?.key ?? 'none';
const [ban, again, suit] = ['courier', 'post', 'record'].map(keyOf) as [string, string, string];

describe('judgements about reports', () => {
  it('starts from two events', () => expect(shape(decided())).toEqual([1, 2]));

  it('merges events of the named reports', () => {
    expect(shape(decided(judgement('merge', [ban, suit])))).toEqual([3]);
  });

  it('splits reports from the event of the one that stays, and passes over what is gone', () => {
    expect(shape(decided(judgement('split', [again], { value: ban })))).toEqual([1, 1, 1]);
    expect(shape(decided(judgement('split', ['rep_gone'], { value: ban })))).toEqual([1, 2]);
  });

  it('holds two reports apart', () => {
    expect(shape(decided(judgement('distinct', [ban, again])))).toEqual([1, 1, 1]);
  });

  it('follows the later of two that cannot both hold', () => {
    const split = judgement('split', [again], { value: ban });
    expect(shape(decided(split, judgement('merge', [ban, again])))).toEqual([1, 2]);
    expect(shape(decided(judgement('merge', [ban, again]), split))).toEqual([1, 1, 1]);
  });

  it('hides the event of a report, by any of its reports', () => {
    expect(shape(decided(judgement('hide', [again])))).toEqual([1]);
  });

  it('pins a value: shown alone where one is shown', () => {
    const event = decided().events.find((each) => each.reports.length === 2);
    const status = event?.fields.status?.find((each) => !each.shown) ?? event?.fields.status?.[0];
    const pin = judgement('pin', [again], { field: 'status', value: status?.value ?? '' });
    const pinned = decided(pin).events.find((each) => each.reports.length === 2);
    expect(pinned?.status).toBe(status?.value);
    expect(pinned?.fields.status?.filter((each) => each.shown).map((each) => each.rule)).toEqual(['judgement/jdg_pin']);
  });
});

describe('judgements about entities', () => {
  const idOf = (name: string): string => decided().entities.find((each) => each.name === name)?.id ?? 'none';

  it('takes two for one, with the names of both', () => {
    const ledger = decided(judgement('merge', [idOf('Acme AI'), idOf('Bolt 2')]));
    expect(ledger.entities.flatMap(({ name, aliases }) => [name, ...aliases])).toEqual(
      expect.arrayContaining(['Acme AI', 'Bolt 2']),
    );
    expect(ledger.entities).toHaveLength(decided().entities.length - 1);
    const ids = new Set(ledger.entities.map(({ id }) => id));
    expect(ledger.mentions.every(({ entity }) => ids.has(entity.id))).toBe(true);
  });

  it('holds apart what was taken for one before', () => {
    const both = [idOf('Acme AI'), idOf('Bolt 2')];
    expect(decided(judgement('merge', both), judgement('distinct', both)).entities).toEqual(decided().entities);
  });

  it('hides an entity with its mentions', () => {
    const ledger = decided(judgement('hide', [idOf('Bolt 2')]));
    expect(ledger.entities.map(({ name }) => name)).not.toContain('Bolt 2');
    expect(ledger.mentions.map(({ entity }) => entity.name)).not.toContain('Bolt 2');
  });
});

describe('judgements about conflicts', () => {
  const stand = (value: string, at: string) => ({
    value,
    article: at,
    origin: at,
    speaker: at,
    quote: `${value} crates`,
    start: 0,
    end: 9,
  });
  const finding = (...articles: string[]): Finding => ({
    kind: 'quantity',
    event: null,
    key: ['h crate'],
    about: 'how many crates',
    rule: 'test',
    stands: articles.map((article, n) => stand(n ? '5' : '4', article)),
  });
  const idOf = (each: Finding): string => idsOfFindings([each], new Map())[0] ?? '';
  const before = finding('art_b', 'art_c');
  const now = finding('art_a', 'art_b', 'art_c');

  it('resolves with a reason, also under the id it had before an earlier text joined it', () => {
    expect(idOf(before)).not.toBe(idOf(now));
    const line = conflictLine(now, idOf(now));
    if (!line) throw new Error('no conflict');
    const ids = possibleIds(now);
    const judged = judgeConflict(line, ids, [judgement('resolve', [idOf(before)], { value: '4' })]);
    expect(judged).toMatchObject({ state: 'resolved', reason: 'judged by A. Reader: 4; The papers were compared.' });
    expect(judgeConflict(line, ids, [judgement('hide', [idOf(before)])])).toBeUndefined();
    expect(judgeConflict(line, ids, [judgement('resolve', ['con_other'])])).toEqual(line);
  });
});
