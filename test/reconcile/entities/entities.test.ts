import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LocalEntity } from '../../../ledger/analysis.ts';
import type { ArticleState } from '../../../ledger/deciding.ts';
import type { EntityType } from '../../../ledger/vocabulary.ts';
import { joinEntities } from '../../../reconcile/entities/entities.ts';
import { state } from '../lineage/states.ts';

type Short = [EntityType, string, Partial<LocalEntity>?];

function text(path: string, ...entities: Short[]): ArticleState {
  const made = state({ outlet: 'Harrow Lantern', paragraphs: ['x'], published: null, path: `/${path}` });
  const locals = entities.map(([type, name, more]): LocalEntity => {
    return { key: `${type}|${name}`, type, name, aliases: [], ids: {}, known: false, ...more };
  });
  return { ...made, analysis: { ...made.analysis, entities: locals } };
}

/** Names of the lines, sorted. */
const lines = (...articles: ArticleState[]): string[] =>
  joinEntities(articles)
    .lines.map((line) => line.name)
    .sort();

const firm: Short = ['company', 'Corvane Labs'];

describe('joined', () => {
  test.each<[string, Short, Short, string]>([
    ['one spelling', ['law', 'Chip Licence Act'], ['law', 'chip license Act'], 'Chip Licence Act'],
    ['diacritics', ['person', 'Ángel Ruiz'], ['person', 'Angel Ruiz'], 'Angel Ruiz'],
    ['abbreviation marks', ['agency', 'U.S. Harbor Board'], ['agency', 'US Harbour Board'], 'U.S. Harbor Board'],
    ['company forms', ['company', 'Brindle Optics, Inc.'], ['company', 'Brindle Optics'], 'Brindle Optics, Inc.'],
    ['middle initial', ['person', 'Ada Q. Brandt'], ['person', 'Ada Brandt'], 'Ada Q. Brandt'],
    ['types that texts confuse', ['agency', 'Harbor Board'], ['organization', 'Harbor Board'], 'Harbor Board'],
    [
      'explained acronym',
      ['agency', 'Trade Gate Office', { aliases: ['TGO'] }],
      ['agency', 'TGO'],
      'Trade Gate Office',
    ],
    ['initials in one company', ['agency', 'Trade Gate Office'], ['agency', 'TGO'], 'Trade Gate Office'],
    [
      'developer in front',
      ['chip', 'Corvane Falcon 3', { developer: 'Corvane' }],
      ['chip', 'Falcon 3'],
      'Corvane Falcon 3',
    ],
    ['one word more', ['model', 'Lumen Falcon 3'], ['model', 'Falcon 3'], 'Lumen Falcon 3'],
    ['surname in one company', ['person', 'Ada Brandt'], ['person', 'Brandt'], 'Ada Brandt'],
    ['short firm', ['company', 'Delphic Systems', { aliases: ['Delphic'] }], ['company', 'Delphic'], 'Delphic Systems'],
    [
      'one id',
      ['country', 'Holland', { ids: { iso: 'NL' }, known: true }],
      ['country', 'Netherlands', { ids: { iso: 'NL' } }],
      'Holland',
    ],
    ['numbered order', ['law', 'Order 12-7'], ['law', 'Verordnung 12-7'], 'Order 12-7'],
  ])('%s', (_why, a, b, name) => {
    const [x, y] = [text('1', a, firm), text('2', b, firm)];
    expect(lines(x, y)).toEqual(['Corvane Labs', name].sort());
    const index = joinEntities([x, y]);
    const [first, second] = [x, y].map((s) => index.of(s.article.id, s.analysis.entities[0]?.key ?? ''));
    expect(first).toBe(second);
    expect(first?.name).toBe(name);
  });

  test('the data file names an entity, aliases are sorted, types go by majority', () => {
    const index = joinEntities([
      text('1', ['company', 'Nacre', { known: true, aliases: ['Nacre PLC', 'NCR'], ids: { q: '1' } }]),
      text('2', ['organization', 'Nacre']),
      text('3', ['company', 'nacre']),
    ]);
    expect(index.lines).toHaveLength(1);
    expect(index.lines[0]).toMatchObject({
      type: 'company',
      name: 'Nacre',
      aliases: ['NCR', 'Nacre PLC', 'nacre'],
      ids: { q: '1' },
    });
  });
});

describe('kept apart', () => {
  test.each<[string, Short, Short]>([
    ['given names differ', ['person', 'Ada Brandt'], ['person', 'Olga Brandt']],
    ['versions differ', ['model', 'Falcon 3'], ['model', 'Falcon 4']],
    ['a person and a firm', ['person', 'Brindle'], ['company', 'Brindle']],
    ['ids differ', ['person', 'Ada Brandt', { ids: { q: '1' } }], ['person', 'Ada Brandt', { ids: { q: '2' } }]],
    ['order numbers differ', ['law', 'Order 12-7'], ['law', 'Order 12-8']],
  ])('%s', (_why, a, b) => {
    expect(lines(text('1', a, firm), text('2', b, firm))).toHaveLength(3);
  });

  test('a surname two people carry stays with its own text', () => {
    const articles = [
      text('1', ['person', 'Ada Brandt'], firm),
      text('2', ['person', 'Olga Brandt'], firm),
      text('3', ['person', 'Brandt'], firm),
      text('4', ['person', 'Brandt'], firm),
    ];
    expect(lines(...articles)).toEqual(['Ada Brandt', 'Brandt', 'Brandt', 'Corvane Labs', 'Olga Brandt']);
  });

  test('a model without its version where two are known', () => {
    const articles = [
      text('1', ['model', 'Falcon 3'], ['model', 'Falcon 4'], firm),
      text('2', ['model', 'Falcon'], firm),
    ];
    expect(lines(...articles)).toEqual(['Corvane Labs', 'Falcon', 'Falcon 3', 'Falcon 4']);
  });

  test('a surname in other company', () => {
    expect(
      lines(text('1', ['person', 'Ada Brandt'], firm), text('2', ['person', 'Brandt'], ['company', 'Orrery'])),
    ).toHaveLength(4);
  });

  test('a garbled form keeps its own line that says what it is a variant of', () => {
    const variantOf = { name: 'Falcon 3', reason: 'one letter apart' };
    const index = joinEntities([
      text('1', ['model', 'Falcon 3']),
      text('2', ['model', 'Falkon 3', { variantOf }]),
      text('3', ['model', 'Falkon 3', { variantOf }]),
    ]);
    expect(index.lines.map((line) => [line.name, line.variantOf?.name]).sort()).toEqual([
      ['Falcon 3', undefined],
      ['Falkon 3', 'Falcon 3'],
    ]);
  });

  test('an unknown local key has no entity', () => {
    expect(joinEntities([text('1', firm)]).of('art_1', 'company|Nobody')).toBeUndefined();
  });
});

test('any order of texts gives the same entities', () => {
  const types: EntityType[] = ['company', 'agency', 'person', 'model', 'law', 'organization'];
  const names = [
    'Brandt',
    'Ada Brandt',
    'Olga Brandt',
    'Trade Gate Office',
    'TGO',
    'Falcon 3',
    'Lumen Falcon 3',
    'Order 1-2',
    'Act 1-2',
  ];
  const local = fc.tuple(
    fc.constantFrom(...types),
    fc.constantFrom(...names),
    fc.subarray(names, { maxLength: 2 }),
    fc.option(fc.constantFrom('1', '2')),
  );
  const articles = fc.array(fc.uniqueArray(local, { selector: ([t, n]) => `${t}|${n}`, maxLength: 6 }), {
    minLength: 2,
    maxLength: 8,
  });
  const withOrder = articles.chain((list) =>
    fc.tuple(
      fc.constant(
        list.map((entities, i) =>
          text(String(i), ...entities.map(([t, n, aliases, q]): Short => [t, n, { aliases, ids: q ? { q } : {} }])),
        ),
      ),
      fc.shuffledSubarray(
        list.map((_, i) => i),
        { minLength: list.length },
      ),
    ),
  );
  fc.assert(
    fc.property(withOrder, ([states, order]) => {
      const shuffled = order
        .flatMap((i) => states[i] ?? [])
        .map((s) => ({ ...s, analysis: { ...s.analysis, entities: [...s.analysis.entities].reverse() } }));
      const [a, b] = [joinEntities(states), joinEntities(shuffled)];
      expect(b.lines).toEqual(a.lines);
      expect(new Set(a.lines.map((line) => line.id)).size).toBe(a.lines.length);
      for (const s of states)
        for (const e of s.analysis.entities) expect(b.of(s.article.id, e.key)?.id).toBe(a.of(s.article.id, e.key)?.id);
    }),
    { numRuns: 300, seed: 7 },
  );
});
