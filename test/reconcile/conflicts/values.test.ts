import { describe, expect, it } from 'vitest';
import { conflictsOf, kindsOf, type Text } from './texts.ts';

const DAY = '2031-04-02T09:00:00Z';
const LATER = '2031-04-04T09:00:00Z';

const pair = (a: Omit<Text, 'id' | 'published'>, b: Omit<Text, 'id' | 'published'>): [Text, Text] => [
  { id: 'mail', published: DAY, ...a },
  { id: 'post', published: LATER, ...b },
];

describe('quantities', () => {
  const names = { 'Tern Freight': 'company', 'Larch 3': 'chip' } as const;
  const seized = (n: string, value: number, more: object = {}): Omit<Text, 'id' | 'published'> => ({
    text: [`Customs seized ${n} Larch 3 boards from Tern Freight.`],
    names,
    figures: { [n]: { value, of: 'boards', ...more } },
    events: { Customs: 'evt' },
  });
  it('two counts of one thing in one act', () => {
    const [conflict] = conflictsOf(...pair(seized('412', 412), seized('421', 421)));
    expect(conflict?.kind).toBe('quantity');
    expect(conflict?.sides.map((side) => side.value).sort()).toEqual(['412 boards', '421 boards']);
  });
  it('rounding is none', () => {
    expect(conflictsOf(...pair(seized('412', 412), seized('about 400', 400, { approx: true })))).toEqual([]);
  });
  it('a bound that holds the figure is none', () => {
    expect(conflictsOf(...pair(seized('412', 412), seized('more than 400', 400, { value: null, low: 400 })))).toEqual(
      [],
    );
  });
  it('a further lot is another count', () => {
    expect(conflictsOf(...pair(seized('412', 412), seized('40 further', 40)))).toEqual([]);
  });
  it('like counts of two parties are two acts', () => {
    const told = (firm: string, n: number): Omit<Text, 'id' | 'published'> => ({
      text: [`In Dover ${n} customers of ${firm} lost their keys, the union said.`],
      names: { [firm]: 'company', Dover: 'country' },
      figures: { [`${n}`]: { value: n, of: 'customers' } },
    });
    expect(conflictsOf(...pair(told('Tern Freight', 31), told('Larch Optics', 36)))).toEqual([]);
    expect(kindsOf(conflictsOf(...pair(told('Tern Freight', 31), told('Tern Freight', 36))))).toEqual(['quantity']);
  });
  it.each([
    ['told in the week of one act', '2031-04-06T09:00:00Z', 'evt one', 1],
    ['told months later with another act', '2031-05-20T09:00:00Z', 'evt two', 0],
    ['told months later with the same act', '2031-05-20T09:00:00Z', 'evt one', 1],
  ])('like counts of one party %s', (_, published, event, conflicts) => {
    const told = (n: number, act: string): Omit<Text, 'id' | 'published'> => ({
      text: ['The court fined Tern Freight.', `In Dover ${n} customers of Tern Freight lost their keys, it said.`],
      names: { 'Tern Freight': 'company', Dover: 'country' },
      figures: { [`${n}`]: { value: n, of: 'customers' } },
      events: { 'The court': act },
    });
    const texts = [
      { id: 'mail', published: DAY, ...told(31, 'evt one') },
      { id: 'post', published, ...told(36, event) },
    ];
    expect(conflictsOf(...texts)).toHaveLength(conflicts);
  });
  it('counts in two places are two', () => {
    const told = (place: string, n: number): Omit<Text, 'id' | 'published'> => ({
      text: [`In ${place} ${n} customers of Tern Freight lost their keys, the union said.`],
      names: { 'Tern Freight': 'company', Norway: 'country', Chile: 'country' },
      figures: { [`${n}`]: { value: n, of: 'customers' } },
    });
    expect(conflictsOf(...pair(told('Norway', 31), told('Chile', 36)))).toEqual([]);
    expect(kindsOf(conflictsOf(...pair(told('Chile', 31), told('Chile', 36))))).toEqual(['quantity']);
  });
  it('votes of one body counted twice, not of two bodies', () => {
    const vote = (text: string): Omit<Text, 'id' | 'published'> => ({ text: [text], names: { 'Tolls Act': 'law' } });
    expect(
      kindsOf(
        conflictsOf(
          ...pair(
            vote('The council passed the Tolls Act by 31 votes to 12.'),
            vote('The Tolls Act cleared the council 30–13.'),
          ),
        ),
      ),
    ).toEqual(['quantity']);
    expect(
      conflictsOf(
        ...pair(
          vote('The council passed the Tolls Act by 31 votes to 12.'),
          vote('A committee sent the Tolls Act on, seven votes to four.'),
        ),
      ),
    ).toEqual([]);
  });
});

describe('dates', () => {
  const struck = (text: string, dates: Record<string, string>): Omit<Text, 'id' | 'published'> => ({
    text: [text],
    names: { 'Tolls Act': 'law' },
    dates,
  });
  it('two days for one act', () => {
    const found = conflictsOf(
      ...pair(
        struck('The ministry rescinded the Tolls Act on Monday.', { Monday: '2031-03-31' }),
        struck('March 25: The Tolls Act is rescinded.', { 'March 25': '2031-03-25' }),
      ),
    );
    expect(kindsOf(found)).toEqual(['date']);
    expect(found[0]?.sides.map((side) => side.value).sort()).toEqual(['March 25', 'Monday (31 March 2031)']);
  });
  it('fines of one firm by two offices over two products are two', () => {
    const fined = (office: string, product: string, day: string): Omit<Text, 'id' | 'published'> => ({
      text: [`The ${office} fined Tern Freight on ${day} over sales of the ${product}.`],
      names: { 'Tern Freight': 'company', [office]: 'agency', [product]: 'chip' },
      dates: { [day]: `2031-03-${day.slice(-2)}` },
    });
    const first = fined('Quay Office', 'Larch 3', 'March 21');
    expect(conflictsOf(...pair(first, fined('Mint Bureau', 'Wren 4', 'March 25')))).toEqual([]);
    expect(kindsOf(conflictsOf(...pair(first, fined('Quay Office', 'Larch 3', 'March 25'))))).toEqual(['date']);
  });
  it.each([
    ['told as done before the day another text gives is an earlier act', '2031-04-07T09:00:00Z', 0],
    ['told when both days were over is one act', '2031-04-10T09:00:00Z', 1],
  ])('a refusal %s', (_, published, conflicts) => {
    const refused = (day: string): Omit<Text, 'id' | 'published'> => ({
      text: [`The ministry refused Tern Freight a licence for the Larch 3 on ${day}.`],
      names: { 'Tern Freight': 'company', 'Larch 3': 'chip' },
      dates: { [day]: `2031-04-${day.slice(-2)}` },
    });
    const texts = [
      { id: 'mail', published, ...refused('April 06') },
      { id: 'post', published: '2031-04-11T09:00:00Z', ...refused('April 10') },
    ];
    expect(conflictsOf(...texts)).toHaveLength(conflicts);
  });
  it('a coarser date that holds the finer one is none', () => {
    expect(
      conflictsOf(
        ...pair(
          struck('The ministry rescinded the Tolls Act on Monday.', { Monday: '2031-03-31' }),
          struck('The Tolls Act was rescinded in March.', { March: '2031-03' }),
        ),
      ),
    ).toEqual([]);
  });
  it('signing and taking effect are two acts', () => {
    expect(
      conflictsOf(
        ...pair(
          struck('The mayor signed the Tolls Act on Monday.', { Monday: '2031-03-31' }),
          struck('The Tolls Act takes effect on April 9.', { 'April 9': '2031-04-09' }),
        ),
      ),
    ).toEqual([]);
  });
  it('one instant in two zones is none', () => {
    const served = (text: string, dates: Record<string, string>): Omit<Text, 'id' | 'published'> => ({
      text: [text],
      names: { 'Tern Freight': 'company' },
      dates,
    });
    expect(
      conflictsOf(
        ...pair(
          served('Tern Freight received the letter at 2 p.m.', { '2 p.m.': '2031-04-01T14:00:00-04:00' }),
          served('Tern Freight received the letter at 20:00.', { '20:00': '2031-04-01T20:00:00+02:00' }),
        ),
      ),
    ).toEqual([]);
    expect(
      kindsOf(
        conflictsOf(
          ...pair(
            served('Tern Freight received the letter at 2 p.m.', { '2 p.m.': '2031-04-01T14:00:00Z' }),
            served('Tern Freight received the letter at 17:30.', { '17:30': '2031-04-01T17:30:00Z' }),
          ),
        ),
      ),
    ).toEqual(['date']);
  });
  it('a day that says it replaces the earlier one is later news', () => {
    const set = (text: string, day: string, value: string): Omit<Text, 'id' | 'published'> => ({
      text: [text],
      names: { 'Ada Lunt': 'person', 'Tern Freight': 'company' },
      dates: { [day]: value },
    });
    const [conflict] = conflictsOf(
      ...pair(
        set('The hearing of Ada Lunt of Tern Freight is set for May 6.', 'May 6', '2031-05-06'),
        set(
          'The hearing of Ada Lunt of Tern Freight is on May 9, three days later than originally planned.',
          'May 9',
          '2031-05-09',
        ),
      ),
    );
    expect([conflict?.kind, conflict?.state]).toEqual(['date', 'superseded']);
  });
});

describe('scopes', () => {
  const names = { 'Tern Labs': 'company', 'Larch 3': 'model', 'Birch 3': 'model' } as const;
  const said = (text: string, events: Record<string, string> = {}): Omit<Text, 'id' | 'published'> => ({
    text: [text],
    names,
    events,
  });
  it('abroad only, or at home as well', () => {
    expect(
      kindsOf(
        conflictsOf(
          ...pair(
            said('The order on Larch 3 of Tern Labs applies only to clients outside the country.'),
            said('The order on Larch 3 binds foreign clients of Tern Labs regardless of where they live.'),
          ),
        ),
      ),
    ).toEqual(['scope']);
  });
  it('an order abroad and a firm’s own step are two acts', () => {
    expect(
      conflictsOf(
        ...pair(
          said('The order on Larch 3 of Tern Labs applies only to clients outside the country.'),
          said('Tern Labs went further and closed Larch 3 to everybody.'),
        ),
      ),
    ).toEqual([]);
  });
  it('one model or both, of one easing', () => {
    const found = conflictsOf(
      ...pair(
        said('The ministry reopened Larch 3 alone to a select group.', { 'The ministry': 'evt' }),
        said('The ban on both models is lifted.', { 'The ban': 'evt' }),
      ),
    );
    expect(kindsOf(found)).toEqual(['scope']);
  });
});

describe('statuses', () => {
  const names = { 'Tern Labs': 'company', 'Tolls Act': 'law' } as const;
  const said = (text: string): Omit<Text, 'id' | 'published'> => ({ text: [text], names });
  it('only considered, after others reported the order', () => {
    expect(
      kindsOf(
        conflictsOf(
          ...pair(
            said('The ministry ordered Tern Labs to close its archive.'),
            said('The ministry considered imposing curbs on Tern Labs, a broker said.'),
          ),
        ),
      ),
    ).toEqual(['status']);
  });
  it('considered first and ordered later is later news', () => {
    expect(
      conflictsOf(
        ...pair(
          said('The ministry considered imposing curbs on Tern Labs, a broker said.'),
          said('The ministry ordered Tern Labs to close its archive.'),
        ),
      ),
    ).toEqual([]);
  });
  it('still unsigned, after it was signed', () => {
    expect(
      kindsOf(
        conflictsOf(
          ...pair(
            said('The mayor signed the Tolls Act on the quay.'),
            said('The Tolls Act still awaits the mayor’s signature.'),
          ),
        ),
      ),
    ).toEqual(['status']);
  });
});

describe('polarity between texts', () => {
  const names = { 'Tern Freight': 'company', 'Larch 3': 'chip' } as const;
  const said = (text: string): Omit<Text, 'id' | 'published'> => ({ text: [text], names });
  it('did and did not', () => {
    expect(
      kindsOf(
        conflictsOf(
          ...pair(
            said('Tern Freight resold Larch 3 boards to unknown buyers.'),
            said('Tern Freight never handed over Larch 3 boards to anybody.'),
          ),
        ),
      ),
    ).toEqual(['polarity']);
  });
  it.each([
    ['what is denied is what the other text tells', 'Tern Freight stamped the crates, the clerk said.', 1],
    ['one act done to another thing is none', 'Tern Freight stamped its tickets, the clerk said.', 0],
    [
      'nor is one done to another of the kind',
      'Tern Freight stamped its blue crates, the clerk said.',
      0,
      'tin crates',
    ],
  ])('%s', (_, told, conflicts, things = 'crates') => {
    const events = { Tern: 'evt', The: 'evt' };
    const [a, b] = [said(told), said(`The tide rose over Tern Freight, and nobody stamped any ${things}.`)];
    expect(conflictsOf(...pair({ ...a, events }, { ...b, events }))).toHaveLength(conflicts);
  });
  it('a duty not yet met is none', () => {
    expect(
      conflictsOf(
        ...pair(
          said('Tern Freight may resell Larch 3 boards after May.'),
          said('Tern Freight never handed over Larch 3 boards to anybody.'),
        ),
      ),
    ).toEqual([]);
  });
});

describe('causes', () => {
  const names = { 'Tern Labs': 'company', 'Larch 3': 'model' } as const;
  const said = (text: string): Omit<Text, 'id' | 'published'> => ({ text: [text], names });
  it('two grounds for one act', () => {
    expect(
      kindsOf(
        conflictsOf(
          ...pair(
            said('The order against Larch 3 of Tern Labs rested on a leaked manifest.'),
            said('A broker with island accounts was the reason for the inquiry into Larch 3 at Tern Labs.'),
          ),
        ),
      ),
    ).toEqual(['cause']);
  });
  it('the same ground in other words is none', () => {
    expect(
      conflictsOf(
        ...pair(
          said('The order against Larch 3 of Tern Labs rested on a leaked manifest.'),
          said('The leaking of a manifest was the reason for the inquiry into Larch 3 at Tern Labs.'),
        ),
      ),
    ).toEqual([]);
  });
});
