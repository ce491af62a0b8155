// What each right lets readers see.
import { describe, expect, it } from 'vitest';
import { basisOf, mayShowCopy, rightsOf, withoutQuotes } from '../../ledger/rights.ts';

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

describe('rightsOf', () => {
  it('takes the narrowest that is stated, of outlet and sources', () => {
    expect(rightsOf('agency', [undefined, null])).toBe('full');
    expect(rightsOf('newspaper', [])).toBe('quote');
    expect(rightsOf('newspaper', [undefined, 'full'])).toBe('full');
    expect(rightsOf('agency', ['full', 'link', 'quote'])).toBe('link');
  });
  it('says whether a basis was recorded or is assumed', () => {
    expect(basisOf({ rights: 'full', basis: 'Crown copyright, OGL v3' })).toMatchObject({ assumed: false });
    expect(basisOf({ rights: 'quote' })).toMatchObject({ assumed: true });
  });
});

describe('mayShowCopy', () => {
  const page = (html: string, headers: Record<string, string> = {}) => ({ bytes: Buffer.from(html), headers });
  it('shows copies under full rights alone, and none of a page that says noarchive', () => {
    expect(mayShowCopy(page('<p>x'), 'full')).toBe(true);
    expect(mayShowCopy(page('<p>x'), 'quote')).toBe(false);
    expect(mayShowCopy(page(`<META NAME='robots' content="noindex, NOARCHIVE">`), 'full')).toBe(false);
    expect(mayShowCopy(page('<meta content="noarchive" name="exportwatch">'), 'full')).toBe(false);
    expect(mayShowCopy(page('<meta content="noarchive" name="otherbot">'), 'full')).toBe(true);
    expect(mayShowCopy(page('', { 'x-robots-tag': 'noindex, noarchive' }), 'full')).toBe(false);
    expect(mayShowCopy(page('', { 'x-robots-tag': 'otherbot: noarchive' }), 'full')).toBe(true);
    expect(mayShowCopy(page('', { 'x-robots-tag': 'otherbot: nofollow, exportwatch: noarchive' }), 'full')).toBe(false);
  });
  it('is not held up by a page made to be slow', () => {
    const began = process.cpuUsage().user;
    mayShowCopy(page(`${'<meta '.repeat(20_000)}${'<meta name='.repeat(20_000)}`), 'full');
    expect(process.cpuUsage().user - began).toBeLessThan(2_000_000);
  });
});
