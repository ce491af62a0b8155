// Reads the dates of a text as an outlet would print it: published Wednesday 10 March 2027, 14:00 in New York, unless told otherwise.
import { readDates } from '../../../extract/dates/dates.ts';
import { splitSentences } from '../../../extract/sentences/sentences.ts';
import type { DateMention, ReadingInput } from '../../../ledger/analysis.ts';
import type { Block } from '../../../ledger/page.ts';

export interface Setting {
  published?: string | null;
  zone?: string;
  language?: string;
  country?: string;
  heading?: boolean;
}

export function datesOf(text: string, setting: Setting = {}): DateMention[] {
  const language = setting.language ?? 'en';
  const blocks: Block[] = [{ start: 0, end: text.length, role: setting.heading ? 'heading' : 'paragraph' }];
  const input: ReadingInput = {
    url: 'https://paper.example/a',
    outlet: {
      id: 'paper',
      name: 'Paper',
      url: 'https://paper.example/',
      kind: 'newspaper',
      country: setting.country ?? 'US',
      language,
      timezone: setting.zone ?? 'America/New_York',
      rights: 'quote',
      allowPrivate: false,
      follow: 'own',
    },
    metadata: {
      title: 'A title',
      byline: [],
      published: setting.published === undefined ? '2027-03-10T14:00:00-05:00' : setting.published,
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
  return readDates(input, splitSentences(text, blocks));
}

/** `text = value` of each mention. */
export const shown = (text: string, setting?: Setting): string[] =>
  datesOf(text, setting).map((date) => `${date.text} = ${date.value}`);
