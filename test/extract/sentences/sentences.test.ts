import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../extract/sentences/sentences.ts';
import type { Block } from '../../../ledger/page.ts';

const block = (text: string): Block => ({ start: 0, end: text.length, role: 'paragraph' });
const split = (text: string): string[] => splitSentences(text, [block(text)]).map((s) => text.slice(s.start, s.end));

const SPLIT: [name: string, sentences: string[]][] = [
  ['plain stops', ['The rule is out.', 'It bites in May.']],
  ['title before a name', ['Sen. Ada Quill and Dr. Otto Brandt met Gov. Lund.', 'They agreed.']],
  ['acronym inside a name', ['The U.S. Senate met.', 'Nobody came.']],
  ['acronym at the end', ['The chips went to the U.S.', 'The firm paid.']],
  ['initials', ['J. K. Marlow wrote to A. Stone.', 'No answer came.']],
  ['company at the end', ['He sold it to Brightwater Corp.', 'They closed it.']],
  ['company inside', ['Brightwater Corp. Chief Executive Lena Ode resigned.']],
  ['number sign', ['See Annex No. 5 of the rule.', 'It is short.']],
  ['the word no', ['The court said no.', 'Five firms appealed.']],
  ['clock before a weekday', ['The desk shut at 5 p.m. Friday.', 'It stayed shut.']],
  ['clock at the end', ['The desk shut at 5 p.m.', 'Couriers went home.']],
  ['clock in front', ['At 5 p.m. Couriers Ltd closed.']],
  ['short month', ['It was signed on Jan. 20 in Delft.', 'Nobody saw it.']],
  ['decimals and versions', ['GLM-5.2 costs $3.50 a million tokens.', 'Heron 2.1 costs more.']],
  ['quotation with its speaker', ['“Did they ask? They did not!” he shouted at the clerk.', 'She left.']],
  ['stop in a closing quotation', ['“We comply.”', 'The lab said no more.']],
  ['question inside a quotation', ['“Who pays?” asked the clerk.']],
  ['ellipsis', ['The list is... long.', 'We read it.']],
  ['German ordinal', ['Am 5. März trat die Regel in Kraft.', 'Der 3. Senat prüft sie.']],
  ['German abbreviation', ['Das gilt z. B. für Chips.', 'Es gilt bald.']],
  ['small-letter brand', ['Nobody replied.', 'xAI did.']],
  ['list in running text', ['1) Refused licences', '2) Open questions']],
  ['list marker', ['1. Refused licences stay refused.', 'Others wait.']],
  ['bracketed sentence inside', ['The lab (it was founded in May. Then it grew.) denies that.']],
  ['web address', ['Write to desk@press.example.org or www.press.Example.org today.', 'Thanks.']],
  ['missing blank', ['The rule is out.', 'Nobody read it.']],
];

describe('splitSentences', () => {
  for (const [name, sentences] of SPLIT)
    it(name, () => expect(split(sentences.join(name === 'missing blank' ? '' : ' '))).toEqual(sentences));

  it('never crosses a block and drops blanks at its ends', () => {
    const text = ' A heading \n\nOne sentence. Another one';
    const found = splitSentences(text, [
      { start: 0, end: 11, role: 'heading' },
      { start: 13, end: text.length, role: 'paragraph' },
    ]);
    expect(found).toEqual([
      { start: 1, end: 10, block: 0 },
      { start: 13, end: 26, block: 1 },
      { start: 27, end: 38, block: 1 },
    ]);
  });

  it('covers every character that is no blank, once', () => {
    const naughty = [
      'U.S. '.repeat(400),
      '"\'('.repeat(500),
      '. . . '.repeat(300),
      '1. A 2. B '.repeat(200),
      '    \n'.repeat(900),
      'a.B '.repeat(500),
    ];
    for (const text of naughty) {
      const found = splitSentences(text, [block(text)]);
      expect(
        found
          .map((s) => text.slice(s.start, s.end))
          .join('')
          .replace(/\s/g, ''),
      ).toBe(text.replace(/\s/g, ''));
      for (const [i, s] of found.entries()) expect(s.start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0);
    }
  });

  it('goes on over a line break before a small letter, ends at an empty line', () => {
    expect(split('The order was signed\nby the clerk\n\nNobody saw it')).toEqual([
      'The order was signed\nby the clerk',
      'Nobody saw it',
    ]);
  });
});
