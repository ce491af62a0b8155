import { describe, expect, it } from 'vitest';
import { conflictsOf, quotesOf, type Text } from './texts.ts';

const one = (text: string, said: Record<string, string> = {}): Text => ({
  id: 'mail',
  published: '2031-04-02T09:00:00Z',
  text: [text],
  said,
});

const DISPUTED: [string, string, string][] = [
  ['account', 'The ferry had left early, harbour clerks said.', 'Two deckhands dispute that account.'],
  ['denied that', 'Pell Orr said the yard had known since May.', 'The yard’s foreman, Ada Lunt, denied that.'],
  ['called false', 'A clerk told the Mail that keys were lent out overnight.', 'The ministry called the story untrue.'],
  [
    'no record',
    '“They promised me the berth in writing,” said Ivo Brandt.',
    'Tern Freight has no record of such a promise, its lawyer said.',
  ],
  [
    'accusation',
    'In its filing the port accused Tern Freight of shipping the chips twice.',
    'The company has denied this.',
  ],
  [
    'content',
    'The inspectors hid the invoices, the lawyer claimed.',
    'The inspectorate denies having hidden the invoices.',
  ],
  ['German', 'Die Fracht sei verschwunden, sagte der Lotse.', 'Die Reederei wies das zurück.'],
  ['Spanish', 'Faltan doce cajas, asegura el puerto.', 'La naviera lo desmintió.'],
  ['French', 'Le navire est parti vide, selon le port.', 'L’armateur le dément.'],
];

describe('explicit disputes inside one text', () => {
  it.each(DISPUTED)('%s: the passage and the one that disputes it are two sides', (_name, stated, denial) => {
    const [conflict, ...more] = conflictsOf(one(`${stated} ${denial}`));
    expect(more).toEqual([]);
    expect(conflict?.kind).toBe('polarity');
    expect(quotesOf(conflict).flat().sort()).toEqual([stated, denial].sort());
  });

  it('cuts a sentence that holds both accounts', () => {
    const [conflict] = conflictsOf(
      one(
        'Two pilots said the channel had been closed without a word; the harbour master denied that, pointing at his log.',
      ),
    );
    expect(quotesOf(conflict).flat().sort()).toEqual([
      'Two pilots said the channel had been closed without a word',
      'the harbour master denied that, pointing at his log.',
    ]);
  });

  it('names a quantity where the figures are what is disputed', () => {
    const [conflict] = conflictsOf({
      ...one('The baker said there was flour for 90 days. A miller called that claim untrue: 35 at most.'),
      figures: { '90 days': { value: 90, unit: 'days' }, '35': { value: 35, unit: 'days' } },
    });
    expect(conflict?.kind).toBe('quantity');
    expect(conflict?.sides.map((side) => side.value).sort()).toEqual(['35', '90 days']);
  });

  const QUIET: [string, string][] = [
    [
      'one who denies what she was never told',
      'Ada Lunt, a broker, said that prices would fall by May. She denied having bought any herself.',
    ],
    ['no comment', 'The port said the ship was empty. Tern Freight declined to comment.'],
    [
      'an opinion against an opinion',
      'In the view of one jurist the decree breaks the pact. The ministry disputes that.',
    ],
    ['a refused application', 'The port said nine ships had come. The tenth was denied the berth it wanted.'],
    [
      'an answer to a question',
      'The port said the log was kept by hand. Asked whether it had ever been lost, the clerk denied it.',
    ],
  ];
  it.each(QUIET)('is no dispute: %s', (_name, text) => {
    expect(conflictsOf(one(text))).toEqual([]);
  });

  it('copies of one text are one conflict and one origin a side', () => {
    const text = ['The ferry had left early, harbour clerks said. Two deckhands dispute that account.'];
    const [conflict, ...more] = conflictsOf(
      { id: 'wire', published: '2031-04-02T09:00:00Z', text },
      { id: 'copy', published: '2031-04-02T11:00:00Z', text, from: 'wire' },
    );
    expect(more).toEqual([]);
    expect(conflict?.sides.map((side) => [side.origins, side.citations.length])).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });
});
