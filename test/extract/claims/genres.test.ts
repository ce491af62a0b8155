import { describe, expect, it } from 'vitest';
import { claimsIn, claimsOf, type Setting } from './reading.ts';

describe('company posts', () => {
  const post = {
    kind: 'company',
    outlet: 'Pinnace Labs',
    names: { company: ['Pinnace Labs'], agency: ['Harbour Licence Board'] },
  } as const;
  it('takes first-person sentences as direct claims of the company', () => {
    const claims = claimsOf(
      ['Pinnace Labs runs nine sites.', 'We have paused all deliveries to Port Elder until May.'],
      {
        ...post,
        names: { company: ['Pinnace Labs'], agency: ['Harbour Licence Board'] },
      },
    );
    expect(claims).toHaveLength(1);
    expect(claims[0]).toMatchObject({ speaker: 'company|pinnace labs', direct: true, speakerText: 'We' });
  });
  it('leaves other sentences and other outlets alone', () => {
    expect(
      claimsOf(['The order takes effect in May for every site.'], { kind: 'company', outlet: 'Pinnace Labs' }),
    ).toEqual([]);
    expect(claimsOf(['We have paused all deliveries to Port Elder until May.'])).toEqual([]);
  });
});

describe('agency releases', () => {
  it('takes what the agency holds, not what it did', () => {
    const claims = claimsOf(
      ['The Harbour Licence Board today issued a rule.', 'The Board has reason to believe that crates were resold.'],
      { kind: 'agency', outlet: 'Harbour Licence Board', names: { agency: ['Harbour Licence Board|Board'] } },
    );
    expect(claims.map((c) => c.stance)).toEqual(['alleges']);
  });
});

describe('interviews', () => {
  it('takes each answer as a direct claim', () => {
    const claims = claimsIn(
      [
        ['Vera Holm kept the lock for nine years.'],
        ['Dial: Was it ever shut?'],
        ['Holm: It was shut twice.', 'Both times it rained.'],
        ['Dial: And now?'],
        ['Holm: Now it is open.'],
        ['Dial: For good?'],
        ['Holm: I cannot tell.'],
      ],
      { outlet: 'Dial', names: { person: ['Vera Holm|Holm'] } },
    );
    expect(claims.map((c) => [c.speaker, c.direct, c.quote])).toEqual([
      ['person|vera holm', true, 'It was shut twice. Both times it rained.'],
      ['person|vera holm', true, 'Now it is open.'],
      ['person|vera holm', true, 'I cannot tell.'],
    ]);
  });
});

describe('interviews whose first answer bears the full name', () => {
  it('gives the answers under the surname to the same person', () => {
    const claims = claimsIn(
      [
        ['We met the head of the port.'],
        ['Vera Holm: Because the gate was open.', 'I would open it again.'],
        ['Was it the price?'],
        ['Holm: It was the tide.'],
        ['Who asked you?'],
        ['Holm: Nobody rang me at all.'],
      ],
      { names: { person: ['Vera Holm|Holm'] } },
    );
    expect(claims.map((claim) => [claim.speaker, claim.quote])).toEqual([
      ['person|vera holm', 'Because the gate was open.'],
      ['person|vera holm', 'I would open it again.'],
      ['person|vera holm', 'It was the tide.'],
      ['person|vera holm', 'Nobody rang me at all.'],
    ]);
  });
});

describe('alerts of a firm', () => {
  const alert: Setting = { kind: 'blog', outlet: 'Holm Abbott Trade Alerts', names: { company: ['Holm Abbott'] } };

  it('speak for the firm where it advises clients', () => {
    const claims = claimsIn([['In our view the rule covers ferries.', 'Clients should keep their papers now.']], alert);
    expect(claims.map((claim) => [claim.speaker, claim.stance])).toEqual([
      ['company|holm abbott', 'asserts'],
      ['company|holm abbott', 'demands'],
    ]);
  });

  it('are no claims of a diary', () =>
    expect(claimsIn([['We took the ferry home after the vote.']], { ...alert, outlet: 'Quay Diary' })).toEqual([]));
});

describe('interviews that call the one who answers by a role', () => {
  const talk = [
    ['The keeper of the lock met the Dial on Monday.'],
    ['The Dial: You shut the lock.'],
    ['We shut it once.'],
    ['Was it the rain?'],
    ['I blame the tide.'],
    ['And who paid?'],
    ['Nobody paid us.'],
    ['Is it over?'],
    ['My crew says so.'],
  ];

  it('take the name from the title', () => {
    const claims = claimsIn(talk, { title: 'Quenna Ardlow: “Nobody paid us”' });
    expect(claims.map((claim) => [claim.speakerText, claim.direct, claim.quote])).toEqual([
      ['Quenna Ardlow', true, 'We shut it once.'],
      ['Quenna Ardlow', true, 'I blame the tide.'],
      ['Quenna Ardlow', true, 'Nobody paid us.'],
      ['My crew', expect.any(Boolean), 'My crew says so.'],
    ]);
  });

  it('give no answers to a title that names nobody', () => {
    expect(claimsIn(talk, { title: 'Harbour Notes: what the lock costs' }).map((c) => c.quote)).toEqual([
      'My crew says so.',
    ]);
  });
});

describe('interviews whose questions are not all questions', () => {
  it('takes what follows a marked or short turn for an answer, and the turn for none', () => {
    const claims = claimsIn(
      [
        ['The Dial met Vera Holm in her office.'],
        ['Q: Is the lock shut?'],
        ['We shut it on Monday.'],
        ['Q: Some say that it leaks.'],
        ['I do not believe that it leaks.'],
        ['Q: Who paid for it?'],
        ['We paid for all of it.'],
        ['Q: And the ferry?'],
        ['It sails when the crew is there.'],
      ],
      { names: { person: ['Vera Holm'] } },
    );
    expect(claims.map((c) => c.quote)).toEqual([
      'We shut it on Monday.',
      'I do not believe that it leaks.',
      'We paid for all of it.',
      'It sails when the crew is there.',
    ]);
    expect(claims.every((c) => c.speaker === 'person|vera holm')).toBe(true);
  });
});

describe('other languages', () => {
  it.each([
    ['de', '„Wir haben die Schleuse geschlossen“, sagte Vera Holm am Montag.', 'asserts'],
    ['de', 'Dass die Kisten leer waren, bestreitet Holm.', 'denies'],
    ['de', 'Laut Vera Holm sind die Kisten leer.', 'asserts'],
    ['es', '«Cerramos la esclusa», dijo Vera Holm.', 'asserts'],
    ['es', 'Según Vera Holm, las cajas estaban vacías.', 'asserts'],
    ['fr', '« Nous avons fermé l’écluse », a déclaré Vera Holm.', 'asserts'],
    ['fr', 'Selon Vera Holm, les caisses étaient vides.', 'asserts'],
    ['nl', '“We hebben de sluis gesloten”, zei Vera Holm.', 'asserts'],
    ['nl', 'Volgens Vera Holm zijn de kisten leeg.', 'asserts'],
  ])('%s: %s', (language, sentence, stance) => {
    const claims = claimsOf([sentence], { language, names: { person: ['Vera Holm|Holm'] } });
    expect(claims.map((c) => [c.speaker, c.stance])).toEqual([['person|vera holm', stance]]);
  });
  it('claims nothing from a language it does not read', () => {
    expect(
      claimsOf(['Vera Holm sa att lådorna var tomma.'], { language: 'sv', names: { person: ['Vera Holm'] } }),
    ).toEqual([]);
  });
});

describe('hostile text', () => {
  it('reads a very long sentence of marks and verbs without claims going astray', () => {
    const long = `“${'said, and '.repeat(4000)}`;
    const claims = claimsOf([long], { names: { person: ['Vera Holm'] } });
    expect(claims.length).toBeLessThan(10);
  });
});

describe('transcripts', () => {
  const turns = [
    ['Dame Vera Holm (Delta South) (Ind): The gate at Port Elder has been shut since March.'],
    ['The Minister of Tides (Tomas Arkwright): My office ordered the gate to be shut.'],
    ['Dame Vera Holm: Nobody at the port was told of that order.'],
    ['Tomas Arkwright: The order was printed in the gazette.'],
    ['Madam Speaker: The House will now move on to fish.'],
  ];
  const names = { person: ['Vera Holm', 'Tomas Arkwright'] };

  it('gives each sentence to whoever opens its paragraph, and none to the chair', () => {
    const claims = claimsIn(turns, { names });
    expect(claims.map((claim) => claim.speaker)).toEqual([
      'person|vera holm',
      'person|tomas arkwright',
      'person|vera holm',
      'person|tomas arkwright',
    ]);
    expect(claims[1]).toMatchObject({ speakerText: 'Tomas Arkwright', direct: true });
  });

  it('is none where few paragraphs open so', () => {
    const article = [
      ['The port was quiet.'],
      ['Nobody sailed.'],
      ['The tide was low.'],
      ['It rained.'],
      ['So it went.'],
    ];
    expect(claimsIn([...turns.slice(0, 2), ...article], { names })).toEqual([]);
  });

  it('leaves out whoever signs the text', () => {
    const signed = claimsIn(turns, { names, byline: ['Tomas Arkwright'] });
    expect(signed.map((claim) => claim.speaker)).toEqual(['person|vera holm', 'person|vera holm']);
  });
});

describe('interviews under a title that quotes', () => {
  it('takes the name behind the quotation', () => {
    const claims = claimsIn(
      [
        ['Its founder met us at the gate.'],
        ['Any regrets?'],
        ['I would sign the order again.'],
        ['When did the letter come?'],
        ['I had it from a courier in May.'],
        ['Will you appeal?'],
        ['We filed our papers this morning.'],
      ],
      { title: '‘I would sign again’: Vera Lindqvist on the gate' },
    );
    expect(claims.map((claim) => claim.speakerText)).toEqual(Array(3).fill('Vera Lindqvist'));
  });
});
