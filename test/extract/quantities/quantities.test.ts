import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../../extract/quantities/quantities.ts';
import { splitSentences } from '../../../extract/sentences/sentences.ts';
import type { Quantity, ReadingInput } from '../../../ledger/analysis.ts';
import type { Block } from '../../../ledger/page.ts';

function read(text: string, language = 'en'): Quantity[] {
  const blocks: Block[] = [{ start: 0, end: text.length, role: 'paragraph' }];
  const input: ReadingInput = {
    url: 'https://paper.example/a',
    outlet: {
      id: 'paper',
      name: 'Paper',
      url: 'https://paper.example/',
      kind: 'newspaper',
      country: null,
      language,
      timezone: 'Etc/UTC',
      rights: 'quote',
      allowPrivate: false,
      follow: 'own',
    },
    metadata: {
      title: 'A title',
      byline: [],
      published: null,
      modified: null,
      section: null,
      language,
      canonicalUrl: null,
      signals: [],
    },
    text,
    blocks,
    fetchedAt: '2027-03-11T09:00:00Z',
  };
  return readQuantities(input, splitSentences(text, blocks));
}

/** `value|low-high unit of`, `~` for rough ones. */
function short(q: Quantity): string {
  const bounds = q.low !== null || q.high !== null ? `[${q.low ?? ''}..${q.high ?? ''}]` : '';
  return [`${q.approx ? '~' : ''}${q.value ?? ''}${bounds}`, q.unit, q.of].filter((part) => part !== null).join(' ');
}

const CASES: [text: string, quantities: string[]][] = [
  // counts
  ['The ministry refused 19 licence applications.', ['19 licence application']],
  ['Thirteen customers abroad hold a copy.', ['13 customer abroad']],
  ['It serves 24 customers outside the country.', ['24 customer abroad']],
  ['The list names 13 Norwegian entities.', ['13 entity']],
  ['Officers found 312 Atlas 70 accelerators.', ['312 accelerator']],
  ['Officers found 312 Atlas 70s.', ['312 atlas 70']],
  ['Twenty-one people and two dozen firms wrote.', ['21 person', '24 company']],
  ['The caps reach 2,300 units in 61 countries.', ['2300 unit', '61 country']],
  ['One customer appealed.', ['1 customer']],
  // hedges and bounds
  ['About 50 further organizations joined.', ['~50 organization']],
  ['Fewer than 40 firms need a licence.', ['[..40] company']],
  ['More than 200 labs wrote.', ['[200..] lab']],
  ['Some 400 units are missing.', ['~400 unit']],
  ['Between 10 and 20 firms are hit.', ['[10..20] company']],
  // money, shares, time
  ['It paid $5.2 billion.', ['5200000000 USD']],
  ['It settled for 41 million crowns.', ['41000000 crowns']],
  ['A fine of €3.5m was set.', ['3500000 EUR']],
  ['Nearly $1 trillion is at stake.', ['~1000000000000 USD']],
  ['Sales fell 9 percent, or two percentage points less.', ['9 percent', '2 percentage points']],
  ['They were given 90 minutes.', ['90 minutes']],
  ['They were given an hour and a half.', ['90 minutes']],
  ['It sold out in six hours.', ['360 minutes']],
  ['They had half an hour.', ['30 minutes']],
  ['Companies have 120 days to comply.', ['120 days']],
  ['A 90-day limit applies.', ['90 days']],
  ['Two-thirds of users left.', [`${2 / 3} share`]],
  // votes
  ['The panel voted 14-8 to send it on.', ['14[8..] vote votes']],
  ['The bill passed by 58 votes to 41.', ['58[41..] vote votes']],
  ['It cleared the chamber by 21 to 9.', ['21[9..] vote votes']],
  // echoes
  ['Of the seven applications it filed, five were refused.', ['7 application', '5 application']],
  ['The firm filed seven applications. All seven, she says, were refused.', ['7 application', '7 application']],
  [
    'The chairman puts the number of firms hit at 40. A lawyer says the figure is closer to 200.',
    ['40 company', '~200 company'],
  ],
  ['The mill has quartz for 140 days. Two engineers put the stock at 60.', ['140 days', '2 engineer', '60 days']],
  // none
  ['Falcon 3 and GPT-4 fall under Order 31-4 and Section 5.', []],
  ['It was signed on March 5, 2027, the 9th of its kind.', []],
  ['The desk opens at 1:15 p.m. on 5 May.', []],
  ['No one knows which one it was.', []],
  ['The firm left 12 Mill Street in 2019.', []],
  ['It was listed three days after the vote.', []],
  ['Emissions rose from 58 to 41.', ['58', '41']],
];

describe('readQuantities', () => {
  for (const [text, quantities] of CASES) it(text, () => expect(read(text).map(short)).toEqual(quantities));

  it('reads other languages into the same terms', () => {
    expect(read('Nutzer in vierzehn Staaten dürfen das Modell und die Daten nutzen.', 'de').map(short)).toEqual([
      '14 country',
    ]);
    expect(read('Unas cuatrocientas unidades de la firma han desaparecido.', 'es').map(short)).toEqual(['~400 unit']);
    expect(read('Das Amt und die Firma zählen 1.500 Kunden.', 'de').map(short)).toEqual(['1500 customer']);
  });

  it('stands on the text it names', () => {
    const text = 'About 50 firms paid $5.2 billion; between 10 and 20 labs, an hour and a half later, voted 14–8.';
    for (const q of read(text)) expect(text.slice(q.start, q.end)).toBe(q.text);
    expect(read(text)).toHaveLength(5);
  });
});
