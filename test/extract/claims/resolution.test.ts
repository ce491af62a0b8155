import { describe, expect, it } from 'vitest';
import { claimsIn, claimsOf, type Setting } from './reading.ts';

const NAMES: Setting = {
  names: {
    person: ['Vera Holm|Holm', 'Tomas Arkwright|Arkwright', 'Lena Prowse'],
    company: ['Pinnace Labs|Pinnace', 'Osprey Compute'],
    agency: ['Harbour Licence Board', 'Ministry of Tides'],
    outlet: ['Quay Courier'],
  },
};

describe('pronouns', () => {
  it('follows the last speaker', () => {
    const claims = claimsOf(['Vera Holm said the lock was shut.', 'She expects no answer this month.'], NAMES);
    expect(claims[1]).toMatchObject({ speaker: 'person|vera holm', speakerText: 'She', stance: 'predicts' });
  });
  it('takes a company for it', () => {
    const claims = claimsOf(['Pinnace Labs, based at Port Elder, shut two sites.', 'A third is safe, it said.'], NAMES);
    expect(claims[0]?.speaker).toBe('company|pinnace labs');
  });
  it('keeps unnamed people unnamed', () => {
    const claims = claimsOf(['Two officials said the lock was shut.', 'It would open in May, they added.'], NAMES);
    expect(claims[1]).toMatchObject({ speaker: null, speakerKind: 'anonymous' });
  });
});

describe('what a name tells of he and she', () => {
  it('passes over a person of the other gender', () => {
    const names: Setting = { names: { person: ['Mary Quint', 'John Harrow'] } };
    const claims = claimsIn([['Mary Quint met John Harrow at the lock.'], ['The gate was rusty, she said.']], names);
    expect(claims[0]?.speaker).toBe('person|mary quint');
  });
});

describe('governments', () => {
  const names: Setting = { names: { country: ['China', 'Netherlands'], agency: ['Harbour Licence Board'] } };
  it('takes a capital for its country', () => {
    expect(claimsOf(['China answered on Friday.', 'Beijing has said it will appeal.'], names)[0]?.speaker).toBe(
      'country|china',
    );
  });
  it('does not take another government for a national one', () => {
    const claims = claimsOf(
      ['The Harbour Licence Board met on Monday.', 'The Dutch government said it would wait.'],
      names,
    );
    expect(claims[0]?.speaker).not.toBe('agency|harbour licence board');
  });
  it('leaves a capital that is only a place alone', () => {
    expect(claimsOf(['The chips were weighed in Beijing on Friday.'], names)).toEqual([]);
  });
});

describe('roles', () => {
  it('finds the person who holds the title', () => {
    const claims = claimsIn(
      [
        ['Judge Lena Prowse heard the case on Monday.'],
        ['Vera Holm was there.'],
        ['“I need the letter first,” the judge said.'],
      ],
      NAMES,
    );
    expect(claims[0]?.speaker).toBe('person|lena prowse');
  });
  it('finds the body whose name holds the noun', () => {
    const claims = claimsIn(
      [['The Ministry of Tides wrote to the Harbour Licence Board.'], ['The ministry said it had no copy.']],
      NAMES,
    );
    expect(claims[0]?.speaker).toBe('agency|ministry of tides');
  });
  it('leaves an indefinite one unnamed', () => {
    const claims = claimsOf(['Judge Lena Prowse heard the case.', 'A lawyer said the letter was lost.'], NAMES);
    expect(claims[0]).toMatchObject({ speaker: null, speakerKind: 'anonymous' });
  });
});

describe('channels', () => {
  it.each([
    ['Holm wrote on X that the lock was shut.', 'X'],
    ['Holm argued in a blog post that the lock was never needed.', 'a blog post'],
    ['Holm told Quay Courier that the lock was shut.', 'Quay Courier'],
    ['Holm told The Lantern that the lock was shut.', 'The Lantern'],
    ['In a letter dated 4 May, Holm demanded the list.', 'letter dated 4 May'],
  ])('%s', (sentence, via) => {
    expect(claimsOf([sentence], NAMES)[0]?.via?.replace(/^a (?=letter)/, '')).toBe(via);
  });
  it('carries an outlet on to the next sentence of the same speaker', () => {
    const claims = claimsOf(['Holm told Quay Courier that the lock was shut.', 'It would stay so, she said.'], NAMES);
    expect(claims[1]?.via).toBe('Quay Courier');
  });
  it('takes an outlet nobody knows for the one that passed it on', () => {
    const [claim] = claimsOf(['Some dockers fear that the list was leaked, Tidewater reported.'], NAMES);
    expect(claim).toMatchObject({ speakerText: 'Some dockers', via: 'Tidewater' });
  });
  it('does not take a listener for a channel', () => {
    expect(claimsOf(['Holm told reporters on Tuesday that the lock was shut.'], NAMES)[0]?.via).toBeNull();
    expect(claimsOf(['Holm told Congress that the lock was shut.'], NAMES)[0]?.via).toBeNull();
  });
});

describe('stances', () => {
  it.each([
    ['Holm denied that the lock had been shut.', 'denies'],
    ['Holm rejected the accusation that she had shut the lock.', 'denies'],
    ['Holm rejected the plan for a second lock.', 'disputes'],
    ['“Nobody wrote to us about the lock,” Holm said.', 'denies'],
    ['The account is wrong and will harm the port, Holm said.', 'asserts'],
    ['A second order will come next week, Holm said.', 'predicts'],
    ['Pinnace said it would appeal.', 'asserts'],
    ['Holm expects a second order.', 'predicts'],
    ['Holm called on the board to publish the list.', 'demands'],
    ['Holm called the report false.', 'denies'],
    ['Holm urged the board to wait.', 'demands'],
    ['“Publish the list today,” said Vera Holm.', 'demands'],
    ['Holm accused the board of hiding the letter.', 'alleges'],
    ['Holm said the lock takes its duties seriously.', 'asserts'],
  ])('%s', (sentence, stance) => {
    expect(claimsOf([sentence], NAMES)[0]?.stance).toBe(stance);
  });
});

describe('a document whose author no rule finds', () => {
  const NAMED: Setting = { names: { agency: ['Harbour Licence Board|Board'], company: ['Osprey Compute|Osprey'] } };
  const last = (text: readonly string[]) => claimsOf(text, NAMED).at(-1);

  it('is given to the body whose document it is likeliest to be', () => {
    const claim = last([
      'The Harbour Licence Board sent Osprey Compute a denial letter on Monday, and the Board closed the file.',
      'The crates were never sealed, according to the denial note.',
    ]);
    expect(claim?.speaker).toBe('agency|harbour licence board');
    expect(claim?.speakerKind).toBe('document');
  });

  it('stays without one where the text names nobody', () => {
    const claim = claimsOf(['The crates were never sealed, according to the denial note.'], {}).at(-1);
    expect(claim).toMatchObject({ speaker: null, speakerText: 'the denial note' });
  });
});
