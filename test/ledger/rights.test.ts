// What each right lets readers see.
import { describe, expect, it } from 'vitest';
import { withoutQuotes } from '../../ledger/rights.ts';

describe('withoutQuotes', () => {
  const line = {
    id: 'evt_1',
    summary: { text: 'Closed words.', citation: { article: 'art_shut', quote: 'Closed words.', start: 0, end: 13 } },
    sides: [
      {
        citations: [
          { article: 'art_shut', quote: 'x', start: 1, end: 2 },
          { article: 'art_open', quote: 'y', start: 1, end: 2 },
        ],
      },
    ],
  };
  it('nulls every quotation of a hidden article, however deep, and the summary that cites it', () => {
    const text = JSON.stringify(withoutQuotes(line, new Set(['art_shut'])));
    expect(text).not.toContain('Closed words');
    expect(text).toContain('"quote":"y"');
    expect(text).toContain('"start":1');
  });
  it('changes nothing where nothing is hidden', () => expect(withoutQuotes(line, new Set())).toBe(line));
});
