import { describe, expect, it } from 'vitest';
import { annotated, COLOURED, PLAIN } from '../../../cli/explain/annotated.ts';
import { readText } from '../../../extract/extract.ts';
import type { RevisionView } from '../../../ledger/asking.ts';
import { unknownOutlet } from '../../corpora/publicPages.ts';

const TEXT =
  'The Commerce Department ordered Velloric Semiconductor on Monday to stop all exports of its Tessel 70 AI chips to Chinese customers without a licence.\n\nVelloric called the order reckless. “We never shipped one,” said Nell Abbott, its chief executive.';

function view(): RevisionView {
  const second = TEXT.indexOf('\n\n') + 2;
  const blocks = [
    { start: 0, end: second - 2, role: 'paragraph' as const },
    { start: second, end: TEXT.length, role: 'paragraph' as const },
  ];
  const metadata = {
    title: 'Velloric told to stop exports',
    byline: [],
    published: '2027-03-10T14:00:00Z',
    modified: null,
    section: null,
    language: 'en',
    canonicalUrl: null,
    signals: [],
  };
  const url = 'https://outlet.example/a';
  const fetchedAt = '2027-03-11T09:00:00Z';
  const outlet = { ...unknownOutlet(url), language: 'en' };
  const analysis = readText({ url, outlet, metadata, text: TEXT, blocks, fetchedAt }, url);
  const revision = { id: 'r', article: 'a', snapshot: 's', fetchedAt, metadata, text: TEXT, blocks, charset: 'utf-8' };
  return { revision, analysis };
}

describe('a text with its records', () => {
  const lines = annotated(view(), PLAIN);

  it('stays within eighty columns', () => expect(lines.filter((line) => line.length > 80)).toEqual([]));

  it('holds the whole text', () => {
    const letters = (text: string): string => text.replace(/\s+/g, '');
    const printed = letters(lines.join(''));
    for (const sentence of TEXT.split(/(?<=[.”])\s+/)) expect(printed).toContain(letters(sentence));
  });

  it('names the rule behind each name, date, claim and action', () => {
    const records = lines.join('\n').replace(/\n {10}/g, ' ');
    for (const kind of ['name', 'date', 'action', 'claim'])
      expect(records).toMatch(new RegExp(`^ {2}${kind} .*\\[[^\\]]+\\]$`, 'm'));
  });

  it('marks names and dates on a terminal only', () => {
    const opening = '\u001b[';
    expect(lines.join('')).not.toContain(opening);
    expect(annotated(view(), COLOURED).join('\n')).toContain(`${opening}33mMonday${opening}39m`);
  });
});
