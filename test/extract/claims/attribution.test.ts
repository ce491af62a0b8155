import { describe, expect, it } from 'vitest';
import { claimsIn, claimsOf, type Setting } from './reading.ts';

const NAMES: Setting = {
  names: {
    person: ['Vera Holm|Holm', 'Tomas Arkwright|Arkwright'],
    company: ['Pinnace Labs|Pinnace', 'Osprey Compute'],
    agency: ['Harbour Licence Board'],
    outlet: ['Quay Courier'],
    law: ['Order 14-2'],
  },
};

describe('attributions that are read', () => {
  const cases: [string, string, string | null, string][] = [
    ['said that', 'Vera Holm said that the crates were empty.', 'Vera Holm', 'person'],
    [
      'inverted after a quotation',
      '“The crates were all empty,” said Vera Holm, a lock keeper at Port Elder.',
      'Vera Holm',
      'person',
    ],
    [
      'letters behind a name',
      'Vera Holm KC, for the Harbour Licence Board, had told her that three crates were opened.',
      'Vera Holm',
      'person',
    ],
    [
      'an insertion that argues without saying what',
      'Vera Holm, who argued the case, told the judges on May 3 that a second crate had turned up.',
      'Vera Holm',
      'person',
    ],
    ['as somebody sees it', 'As Holm sees it, the lock is lost.', 'Vera Holm', 'person'],
    ['as far as somebody is concerned', 'The lock is lost, as far as Holm is concerned.', 'Vera Holm', 'person'],
    ['to somebody', 'To Vera Holm, who keeps the lock, the answer was plain.', 'Vera Holm', 'person'],
    ['words quoted beside no verb', 'Holm gives the lock “three weeks and a prayer”.', 'Vera Holm', 'person'],
    ['name and verb after a quotation', '“The crates were all empty,” Holm said.', 'Vera Holm', 'person'],
    [
      'apposition between name and verb',
      'Vera Holm, who runs the lock at Port Elder, said nobody had opened it.',
      'Vera Holm',
      'person',
    ],
    [
      'role before the name',
      'Its chief executive, Tomas Arkwright, denied that a shipment had left.',
      'Tomas Arkwright',
      'person',
    ],
    [
      'told an outlet',
      'The crates were empty, Vera Holm, a keeper of locks in the north, told Quay Courier.',
      'Vera Holm',
      'person',
    ],
    ['according to', 'The crates were empty, according to Pinnace.', 'Pinnace Labs', 'organization'],
    ['inserted attribution', 'The crates, Holm added, were never weighed.', 'Vera Holm', 'person'],
    ['spokesman of a company', 'A Pinnace spokesman said the crates had been weighed.', 'Pinnace Labs', 'organization'],
    [
      'opening adverbial',
      'In a memo to staff, Pinnace Labs said that it had stopped all deliveries.',
      'Pinnace Labs',
      'organization',
    ],
    ['at a sum', 'Osprey Compute put the cost of the delay at two million crowns.', 'Osprey Compute', 'organization'],
    ['is sure', 'Arkwright is sure the board will change its mind.', 'Tomas Arkwright', 'person'],
    ['would like', 'Holm would like the board to answer her letter.', 'Vera Holm', 'person'],
    ['noun cue', 'Holm’s view is that the board went too far.', 'Vera Holm', 'person'],
    ['colon', 'Vera Holm put it in one breath: “Nobody in this town was ever asked.”', 'Vera Holm', 'person'],
  ];
  it.each(cases)('%s', (_name, sentence, speaker, kind) => {
    const claims = claimsOf([sentence], NAMES);
    expect(claims).toHaveLength(1);
    const key = speaker === null ? null : claims[0]?.speaker?.split('|')[1];
    expect(key).toBe(speaker?.toLowerCase());
    expect(claims[0]?.speakerKind).toBe(kind);
  });
});

describe('sentences that are no attributed claim', () => {
  it.each([
    'Pinnace Labs declined to comment.',
    'Pinnace Labs did not respond to a request for comment.',
    'The Harbour Licence Board added nine companies to its list.',
    'The Harbour Licence Board told Pinnace Labs to stop all deliveries.',
    '“We do not comment on rumours,” the company said.',
    'What did Pinnace Labs say?',
    'Pinnace Labs has not publicly explained the delay.',
    'One could argue that the board went too far.',
    'The crates reached Port Elder on Tuesday.',
    'The review followed a Quay Courier report published in May.',
    'Order 14-2 says nothing about spare parts.',
  ])('%s', (sentence) => {
    expect(claimsOf([sentence], NAMES)).toEqual([]);
  });
});

describe('unnamed speakers', () => {
  it.each([
    ['Two officials briefed on the plan said the crates were empty.', 'Two officials briefed on the plan'],
    ['The crates were empty, said three people who have seen them.', 'three people who have seen them'],
    ['People close to Arkwright dispute that account.', 'People close to Arkwright'],
    [
      '“I never saw a crate,” said a tram driver who would not give her name.',
      'a tram driver who would not give her name',
    ],
    ['Analysts expect a second order before winter.', 'Analysts'],
  ])('%s', (sentence, printed) => {
    const [claim, ...rest] = claimsOf([sentence], NAMES);
    expect(rest).toEqual([]);
    expect(claim).toMatchObject({ speaker: null, speakerKind: 'anonymous', speakerText: printed });
  });
});

describe('documents that speak', () => {
  it('takes the author named by a possessive', () => {
    const [claim] = claimsOf(
      ['The Harbour Licence Board met on Monday.', 'The board’s notice says that nine names were added.'],
      NAMES,
    );
    expect(claim).toMatchObject({ speaker: 'agency|harbour licence board', speakerKind: 'document' });
  });
  it('takes a filing as the one that speaks', () => {
    const [claim] = claimsOf(
      ['Pinnace Labs said in a regulatory filing that the delay cost two million crowns.'],
      NAMES,
    );
    expect(claim).toMatchObject({
      speaker: 'company|pinnace labs',
      speakerKind: 'document',
      via: 'a regulatory filing',
    });
  });
  it('keeps who obtained it', () => {
    const [claim] = claimsOf(['A harbour memo obtained by Quay Courier puts the number of crates at 40.'], NAMES);
    expect(claim).toMatchObject({ speakerKind: 'document', obtainedBy: 'Quay Courier' });
  });
});

describe('several claims in one sentence', () => {
  it('cuts at a new subject', () => {
    const claims = claimsOf(
      ['Holm said the crates were empty; an aide disputed this and spoke of forty chips.'],
      NAMES,
    );
    expect(claims.map((c) => c.quote)).toEqual([
      'Holm said the crates were empty',
      'an aide disputed this and spoke of forty chips.',
    ]);
  });
  it('cuts at a second verb of saying on the same subject', () => {
    const claims = claimsOf(['Pinnace confirmed that it had the letter and said it would answer in May.'], NAMES);
    expect(claims.map((c) => c.speaker)).toEqual(['company|pinnace labs', 'company|pinnace labs']);
    expect(claims[1]?.quote).toBe('said it would answer in May.');
  });
  it('keeps one claim where the second verb only goes on', () => {
    const claims = claimsOf(['Holm called the order a mistake and argued that it helped nobody.'], NAMES);
    expect(claims).toHaveLength(1);
  });
  it('lets the attribution that closes the sentence govern', () => {
    const claims = claimsOf(['Officials added that the delay was short, Arkwright said.'], NAMES);
    expect(claims.map((c) => c.speaker)).toEqual(['person|tomas arkwright']);
  });
  it('gives a passing outlet as the channel', () => {
    const [claim] = claimsOf(['Some dockers fear that the list was leaked, Quay Courier reported.'], NAMES);
    expect(claim).toMatchObject({ speakerText: 'Some dockers', via: 'Quay Courier' });
  });
});

describe('quotations over several sentences', () => {
  it('joins an interrupted quotation', () => {
    const claims = claimsOf(['“We closed the lock,” said Vera Holm. “Nobody told us why.”'], NAMES);
    expect(claims).toHaveLength(1);
    expect(claims[0]).toMatchObject({
      direct: true,
      quote: '“We closed the lock,” said Vera Holm. “Nobody told us why.”',
    });
  });
  it('adds a quoted sentence that follows', () => {
    const claims = claimsOf(['“We closed the lock,” said Vera Holm.', '“Nobody told us why.”'], NAMES);
    expect(claims.map((c) => c.quote)).toEqual(['“We closed the lock,” said Vera Holm. “Nobody told us why.”']);
  });
  it('goes on in a paragraph that is one quotation', () => {
    const claims = claimsIn(
      [['“We closed the lock,” said Vera Holm.'], ['“It will stay closed until they write to us.”']],
      NAMES,
    );
    expect(claims.map((c) => c.speaker)).toEqual(['person|vera holm', 'person|vera holm']);
  });
  it('does not take a few quoted words for a direct claim', () => {
    const [claim] = claimsOf(['Holm said the answer was “short and sour”.'], NAMES);
    expect(claim?.direct).toBe(false);
  });
});

describe('speakers without a name', () => {
  it.each([
    ['The office that keeps the lock said it regretted the flood.', 'The office'],
    ['A mate of Holm who sleeps there says the crates were empty.', 'A mate of Holm who sleeps there'],
    ['The 61-year-old swears that not one crate was opened.', 'The 61-year-old'],
  ])('%s', (sentence, speaker) => {
    expect(claimsIn([[sentence]], NAMES).map((c) => c.speakerText)).toEqual([speaker]);
  });

  it.each([
    ['a noun in the place of a verb', 'The officials looked at whether the rules that exist were met.'],
    ['a term in quotation marks', 'Holm crossed the “free zone” on foot.'],
    ['the title of a work', 'Holm read “The Lock and the Tide” on the boat.'],
  ])('are none for %s', (_, sentence) => expect(claimsIn([[sentence]], NAMES)).toEqual([]));
});
