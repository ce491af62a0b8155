import { describe, expect, it } from 'vitest';
import { claimsOf, type Setting } from './reading.ts';

const NAMES: Setting = {
  names: {
    person: ['Vera Holm|Holm', 'Tomas Arkwright|Arkwright'],
    company: ['Pinnace Labs|Pinnace', 'Osprey Compute'],
    agency: ['Harbour Licence Board'],
    outlet: ['Quay Courier'],
    country: ['Ruritania'],
  },
};

describe('stances by what is said', () => {
  it.each([
    ['Holm called the delay “a precaution”.', 'asserts'],
    ['Holm called the order a gift to smugglers.', 'disputes'],
    ['Holm warned that the port might close.', 'predicts'],
    ['Holm warned that the crates were too heavy.', 'asserts'],
    ['Arkwright told staff that the lab “may have to” shut a quay.', 'predicts'],
    ['Arkwright said the lab may keep its crates.', 'asserts'],
    ['Shippers will need a permit for every crate, the Harbour Licence Board said.', 'asserts'],
    ['Prices will double by autumn, Holm said.', 'predicts'],
    ['Holm argued that Pinnace had misled the harbour.', 'alleges'],
    ['Holm said the fears were overblown.', 'disputes'],
    ['“They should open the lock again,” Holm said.', 'demands'],
    ['“The bill should reach the council in May,” Holm said.', 'asserts'],
    ['Holm did not deny that the crates were empty.', 'asserts'],
    ['Nobody called the port before Monday, Holm said.', 'denies'],
    ['Arkwright brushed aside talk of a quarrel.', 'disputes'],
    ['It is not accepted by the Harbour Licence Board that shippers will suffer.', 'disputes'],
    ['The delay was confirmed by the Harbour Licence Board.', 'asserts'],
    ['The outage is expected by Holm to last a week.', 'predicts'],
    ['Osprey Compute expects to lose half of its crates.', 'predicts'],
    ['Osprey Compute expects to appeal.', 'asserts'],
    ['A letter from Holm, sent in May, asks Pinnace to wait.', 'demands'],
    ['The Harbour Licence Board estimates that 40 crates were smuggled.', 'asserts'],
    ['Nobody was counting crates, Holm said.', 'asserts'],
    ['The Harbour Licence Board urged shippers to publish clear rules.', 'demands'],
    ['Both deny the charges.', 'denies'],
    ['Osprey Compute attributes the delay to a strike.', 'asserts'],
    ['Holm said Pinnace had no ties to the shipper.', 'denies'],
    ['Brokers say the harbour tax is unworkable.', 'disputes'],
    ['Holm has long argued that the port is too small.', 'asserts'],
  ])('%s', (sentence, stance) => {
    expect(claimsOf([sentence], NAMES).map((claim) => claim.stance)).toEqual([stance]);
  });
});

describe('channels', () => {
  it.each([
    ['The crates were empty, Holm told reporters on a conference call.', 'a conference call'],
    ['Holm said at a hearing that the crates were empty.', 'a hearing'],
    ['Holm called it “a slip”, per Quay Courier.', 'Quay Courier'],
    ['Two clerks tell Quay Courier that the crates were empty.', 'Quay Courier'],
    ['In her opinion the crates, Holm said, were empty.', null],
    ['The crates were empty, Holm told a press conference.', 'a press conference'],
    ['Holm said at a seminar that the crates were empty.', 'a seminar'],
    ['Holm pushed back on the report.', null],
  ])('%s', (sentence, via) => {
    const [claim] = claimsOf([sentence], NAMES);
    expect(claim).toMatchObject({ via });
  });
});

describe('what is no claim', () => {
  it.each([
    'Osprey Compute was fined for 23 alleged breaches of the harbour rules.',
    'The order was signed by Holm.',
    'Holm neither confirmed nor denied the report.',
  ])('%s', (sentence) => {
    expect(claimsOf([sentence], NAMES)).toEqual([]);
  });
});

describe('clauses and subjects', () => {
  it('does not take a conference call for a verb', () => {
    const [claim] = claimsOf(['“We closed the lock,” Vera Holm told reporters on a conference call.'], NAMES);
    expect(claim).toMatchObject({ speaker: 'person|vera holm', rule: 'verb:tell' });
  });
  it('cuts before a wish that follows a statement', () => {
    const claims = claimsOf(['Pinnace said it had not been asked and urged the board to wait.'], NAMES);
    expect(claims.map((c) => c.stance)).toEqual(['denies', 'demands']);
  });
  it('gives a participle the subject of its sentence', () => {
    const [claim] = claimsOf(['Vera Holm lifted the ban, writing that nobody had been heard.'], NAMES);
    expect(claim).toMatchObject({ speaker: 'person|vera holm' });
  });
  it('reads a relative clause', () => {
    const [claim] = claimsOf(['The crates belong to Osprey Compute, which says they are empty.'], NAMES);
    expect(claim).toMatchObject({ speaker: 'company|osprey compute', quote: 'which says they are empty.' });
    expect(claimsOf(['The crates went to Osprey Compute, which advises Pinnace Labs.'], NAMES)).toEqual([]);
  });
  it('does not give a ministry of another state to the last agency', () => {
    const claims = claimsOf(
      ['The Harbour Licence Board met.', 'Ruritania’s trade ministry said it was not asked.'],
      NAMES,
    );
    expect(claims[0]).toMatchObject({ speaker: null, speakerText: 'Ruritania’s trade ministry' });
  });
  it('knows under secretaries', () => {
    const [claim] = claimsOf(['“The lock is shut,” said Under Secretary Vera Holm.'], NAMES);
    expect(claim).toMatchObject({ speaker: 'person|vera holm' });
  });
  it('takes a name no step knew', () => {
    expect(claimsOf(['Sternhold said the crates were empty.'], NAMES)[0]).toMatchObject({ speakerText: 'Sternhold' });
    expect(claimsOf(['Nobody said the crates were empty.'], NAMES)).toEqual([]);
  });
  it('does not take a request for leave as a claim', () => {
    expect(claimsOf(['Pinnace Labs asked to send forty crates.'], NAMES)).toEqual([]);
  });
  it('reads a view by its owner', () => {
    const [claim] = claimsOf(['The ban, in Holm’s view, helps nobody.'], NAMES);
    expect(claim).toMatchObject({ speaker: 'person|vera holm' });
  });
});

describe('publishers', () => {
  const company: Setting = { ...NAMES, kind: 'company', outlet: 'Pinnace Labs' };
  const agency: Setting = { ...NAMES, kind: 'agency', outlet: 'Harbour Licence Board' };
  it.each([
    ['We’re asking the board to wait until May.', 'demands'],
    ['We disagree with the board’s account of the talks.', 'disputes'],
    ['We complied within six hours.', 'asserts'],
    ['Pinnace Labs will answer the board in court.', 'asserts'],
  ])('%s', (sentence, stance) => {
    expect(claimsOf([sentence], company)).toMatchObject([{ speaker: 'company|pinnace labs', stance }]);
  });
  it.each([
    ['Shippers are reminded that permits end in May.', 'asserts'],
    ['It is further believed that two crates were opened.', 'asserts'],
    ['We have written to every shipper in the port.', 'asserts'],
  ])('%s', (sentence, stance) => {
    expect(claimsOf([sentence], agency)).toMatchObject([{ speaker: 'agency|harbour licence board', stance }]);
  });
  it('says nothing in a newspaper', () => {
    expect(claimsOf(['Shippers are reminded that permits end in May.'], NAMES)).toEqual([]);
  });
});
