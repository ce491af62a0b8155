import { describe, expect, it } from 'vitest';
import { conflictsOf, kindsOf, type Text } from './texts.ts';

const text = (id: string, published: string, sentence: string, names: Text['names'] = {}): Text => ({
  id,
  published,
  text: [sentence],
  names,
});

describe('names of people', () => {
  it('one office, two spellings', () => {
    const [conflict, ...more] = conflictsOf(
      text('mail', '2031-04-02T09:00:00Z', 'Dalia Marsh, registrar of the port, signed it.', {
        'Dalia Marsh': 'person',
      }),
      text('post', '2031-04-03T09:00:00Z', '“We wait,” said registrar Delia Marsh.', { 'Delia Marsh': 'person' }),
    );
    expect(more).toEqual([]);
    expect(conflict?.kind).toBe('name');
    expect(conflict?.sides.map((side) => side.value).sort()).toEqual(['Dalia Marsh', 'Delia Marsh']);
  });
  it('two people of one surname with other offices stay two', () => {
    expect(
      conflictsOf(
        text('mail', '2031-04-02T09:00:00Z', 'Dalia Marsh, registrar of the port, signed it.', {
          'Dalia Marsh': 'person',
        }),
        text('post', '2031-04-03T09:00:00Z', 'Delia Marsh, a goalkeeper, was injured.', { 'Delia Marsh': 'person' }),
      ),
    ).toEqual([]);
  });
  it('a document of the office settles it', () => {
    const [conflict] = conflictsOf(
      {
        ...text('port', '2031-04-02T09:00:00Z', 'Dalia Marsh, registrar of the port, signed it.', {
          'Dalia Marsh': 'person',
        }),
        kind: 'agency',
      },
      text('post', '2031-04-03T09:00:00Z', '“We wait,” said registrar Delia Marsh.', { 'Delia Marsh': 'person' }),
    );
    expect(conflict?.state).toBe('resolved');
    expect(conflict?.reason).toContain('Dalia Marsh');
  });
});

describe('roles', () => {
  it('acting and full within weeks', () => {
    const found = conflictsOf(
      text('mail', '2031-04-02T09:00:00Z', 'Dalia Marsh, acting registrar of the port, signed it.', {
        'Dalia Marsh': 'person',
      }),
      text('post', '2031-04-03T09:00:00Z', 'Registrar Dalia Marsh waits.', { 'Dalia Marsh': 'person' }),
    );
    expect(kindsOf(found)).toEqual(['role']);
  });
  it('acting and, a year later, full is later news', () => {
    expect(
      conflictsOf(
        text('mail', '2031-04-02T09:00:00Z', 'Dalia Marsh, acting registrar of the port, signed it.', {
          'Dalia Marsh': 'person',
        }),
        text('post', '2032-04-03T09:00:00Z', 'Registrar Dalia Marsh waits.', { 'Dalia Marsh': 'person' }),
      ),
    ).toEqual([]);
  });
  it('former and current in one house, not in two', () => {
    const former = text('mail', '2031-04-02T09:00:00Z', 'Pell Orr, a former ministry official, wrote it.', {
      'Pell Orr': 'person',
    });
    const adviser = text('post', '2031-04-03T09:00:00Z', 'Pell Orr, an adviser to the ministry, said so.', {
      'Pell Orr': 'person',
    });
    const elsewhere = text('star', '2031-04-03T09:00:00Z', 'Pell Orr, a partner at a bakery, said so.', {
      'Pell Orr': 'person',
    });
    expect(kindsOf(conflictsOf(former, adviser))).toEqual(['role']);
    expect(conflictsOf(former, elsewhere)).toEqual([]);
  });
});

describe('names of models', () => {
  it('garbled names of one text are one conflict, partners included', () => {
    const [conflict, ...more] = conflictsOf(
      text('mail', '2031-04-02T09:00:00Z', 'Tern Labs closed Larch 3 and Birch 3.', {
        'Tern Labs': 'company',
        'Larch 3': 'model',
        'Birch 3': 'model',
      }),
      text('post', '2031-04-03T09:00:00Z', 'Tern Labs closed Larsh 3 and Poplar 3.', {
        'Tern Labs': 'company',
        'Larsh 3': 'model',
        'Poplar 3': 'model',
      }),
      text('star', '2031-04-03T09:00:00Z', 'Larch 3 and Birch 3 stay shut.', {
        'Larch 3': 'model',
        'Birch 3': 'model',
      }),
    );
    expect(more).toEqual([]);
    expect(conflict?.sides.map((side) => side.value)).toEqual(['Birch 3 and Larch 3', 'Larsh 3 and Poplar 3']);
  });
  it('two versions are two models', () => {
    expect(
      conflictsOf(
        text('mail', '2031-04-02T09:00:00Z', 'Tern Labs closed Larch 3.', { 'Larch 3': 'model' }),
        text('post', '2031-04-03T09:00:00Z', 'Tern Labs closed Larch 4.', { 'Larch 4': 'model' }),
      ),
    ).toEqual([]);
  });
});

describe('order', () => {
  it('the same set gives the same conflicts in any order', () => {
    const set: Text[] = [
      text(
        'mail',
        '2031-04-02T09:00:00Z',
        'Dalia Marsh, acting registrar of the port, signed it. The ferry was late, clerks said. Two deckhands dispute that account.',
        { 'Dalia Marsh': 'person' },
      ),
      text('post', '2031-04-03T09:00:00Z', 'Registrar Delia Marsh waits.', { 'Delia Marsh': 'person' }),
      text('star', '2031-04-04T09:00:00Z', 'Registrar Dalia Marsh waits.', { 'Dalia Marsh': 'person' }),
    ];
    const expected = conflictsOf(...set);
    expect(expected.length).toBeGreaterThan(1);
    expect(conflictsOf(...[...set].reverse())).toEqual(expected);
    expect(conflictsOf(...[...set.slice(1), ...set.slice(0, 1)])).toEqual(expected);
  });
});
