// What is cited is read back by a reference manager's parsers, which are not ours.
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeBib, writeCsl, writeRis } from '../../../api/exports/bibliographies.ts';
import type { Cited } from '../../../api/exports/cited.ts';

interface Read {
  id: string;
  title: string;
  URL: string;
  abstract: string;
  author?: { literal?: string; family?: string; given?: string }[];
  /** What RIS calls the author of a newspaper's article. */
  reporter?: string | string[];
  'container-title': string;
  issued?: { 'date-parts': number[][] };
  accessed?: { 'date-parts': number[][] };
}

const readBack = (text: string): Read[] => new Cite(text).data as Read[];

const WRITERS = [
  ['CSL-JSON', writeCsl],
  ['RIS', writeRis],
  ['BibTeX', writeBib],
] as const;

const RECORD: Cited = {
  id: 'ab12cd34ef567890',
  title: 'Rule of 3 March 2027: Veltrane 4 needs a licence',
  headline: 'Ministry & makers: 40 % of “Veltrane_4” chips cost $9, #1 on the list',
  quote: 'The ministry said {all} 40 % of orders ~ 9 ^ 2 \\ would wait.',
  outlet: 'Harbour & Quay Gazette',
  authors: ['Ines Okoro-Lindqvist', 'Staff and agencies'],
  date: '2027-03-04T08:00:00Z',
  url: 'https://harbour.example/2027/03/rule?a=1&b=50%25#top_1',
  record: 'https://desk.example/events/ab12cd34ef567890',
  archived: 'https://desk.example/archive/0123',
  accessed: '2027-03-05T10:00:00Z',
  fields: {},
};

const authorsOf = ({ author, reporter }: Read): string[] =>
  author?.map(({ literal, family, given }) => literal ?? [given, family].filter(Boolean).join(' ')) ??
  [reporter ?? []].flat();
/** Braces and backslashes cannot stand in BibTeX text. */
const plain = (text: string): string =>
  text
    .replace(/[\\{}]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

describe.each(WRITERS)('%s', (format, write) => {
  it('is read with headline, authors, outlet, days, address and quotation', () => {
    const [read, ...more] = readBack(write([RECORD]));
    expect(more).toEqual([]);
    expect(read && plain(read.title)).toBe(plain(RECORD.headline));
    expect(read?.URL).toBe(RECORD.url);
    expect(read && authorsOf(read)).toEqual(RECORD.authors);
    expect(read?.['container-title']).toBe(RECORD.outlet);
    // the parser of RIS reads no day of a newspaper's article
    expect(read?.issued?.['date-parts']).toEqual([format === 'RIS' ? [2027] : [2027, 3, 4]]);
    if (format !== 'RIS') expect(read?.accessed?.['date-parts']).toEqual([[2027, 3, 5]]);
    expect(read && plain(read.abstract)).toBe(plain(RECORD.quote));
  });

  it('is read whole whatever stands in a headline or quotation', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 4 }), (texts) => {
        const records = texts.map(([headline, quote], n) => ({ ...RECORD, id: `id${n}`, headline, quote }));
        expect(readBack(write(records)).map((each) => each.id)).toEqual(records.map((r) => r.id));
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  it('is empty without records', () => {
    const text = write([]);
    expect(format === 'CSL-JSON' ? readBack(text) : text.trim()).toEqual(format === 'CSL-JSON' ? [] : '');
  });
});
