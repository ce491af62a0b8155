// Answers and rival grounds side by side, and accounts of one matter in texts that share no event.
import { describe, expect, it } from 'vitest';
import { conflictsOf, kindsOf, type Text } from './texts.ts';

const one = (sentences: Record<string, string>): Text => ({
  id: 'mail',
  published: '2031-04-02T09:00:00Z',
  text: [Object.keys(sentences).join(' ')],
  said: sentences,
});
const NAMES = { 'Tern Labs': 'company', 'Larch 3': 'chip', 'Tolls Act': 'law' } as const;
const two = (first: string, second: string, more: Partial<Text> = {}): Text[] =>
  [first, second].map((text, nth) => ({
    id: `o${nth}`,
    published: `2031-04-0${nth + 2}T09:00:00Z`,
    text: [text],
    names: NAMES,
    ...more,
  }));

describe('one speaker answers another', () => {
  it('says the contrary', () => {
    const both = {
      'The yard has owned up to the sale, the clerk said.': 'the clerk',
      'Its lawyer disagreed: “The paper admits to nothing.”': 'Its lawyer',
    };
    expect(kindsOf(conflictsOf(one(both)))).toEqual(['polarity']);
  });
  it('denies any such thing', () => {
    const both = {
      'The envoy said that a waiver was put on the table.': 'The envoy',
      'The port has denied making any offer.': 'The port',
    };
    expect(kindsOf(conflictsOf(one(both)))).toEqual(['polarity']);
  });
  it('a quip is no contradiction', () => {
    const both = {
      'The senator said the toll was a padlock.': 'The senator',
      '“A padlock has a key,” retorted the clerk.': 'the clerk',
    };
    expect(conflictsOf(one(both))).toEqual([]);
  });
});

describe('rival grounds', () => {
  it('the stated reason and the true one', () => {
    const both = {
      'The port blamed a broken crane for the stop.': 'The port',
      'Two pilots said the real reason was a quarrel over pay.': 'Two pilots',
    };
    expect(kindsOf(conflictsOf(one(both)))).toEqual(['cause']);
  });
  it('one ground alone is none', () => {
    const both = {
      'The port blamed a broken crane for the stop.': 'The port',
      'Two pilots said the crane was old.': 'Two pilots',
    };
    expect(conflictsOf(one(both))).toEqual([]);
  });
});

describe('texts that share no event', () => {
  it('a sweeping account and a narrow one', () => {
    const found = conflictsOf(
      ...two(
        'Tern Labs has halted all deliveries of the Larch 3, the Gazette reports.',
        'Tern Labs has stopped taking new orders for the Larch 3; deliveries go on.',
      ),
    );
    expect(kindsOf(found)).toEqual(['scope']);
  });
  it('a step of its own accord is another act', () => {
    const found = conflictsOf(
      ...two(
        'Tern Labs voluntarily halted all deliveries of the Larch 3.',
        'Tern Labs has stopped taking new orders for the Larch 3; deliveries go on.',
      ),
    );
    expect(found).toEqual([]);
  });
  it('a planned day is not the day of what was done', () => {
    const found = conflictsOf(
      ...two('The house votes on the Tolls Act on April 9.', 'The house passed the Tolls Act on April 1.', {
        dates: { 'April 9': '2031-04-09', 'April 1': '2031-04-01' },
      }),
    );
    expect(found).toEqual([]);
  });
  it('a lawyer of the house, or one from outside', () => {
    const found = conflictsOf(
      ...two(
        'The claim is false, general counsel Ada Quill said.',
        'Ada Quill, an outside lawyer for Tern Labs, agreed.',
        {
          names: { ...NAMES, 'Ada Quill': 'person' },
        },
      ),
    );
    expect(kindsOf(found)).toEqual(['role']);
  });
});
