// Reads names off one paragraph, the way the tests of this folder ask for them.
import type { Names } from '../../../extract/names/names.ts';
import { readNames } from '../../../extract/names/names.ts';
import { splitSentences } from '../../../extract/sentences/sentences.ts';
import type { ReadingInput } from '../../../ledger/analysis.ts';
import type { Block, Outlet } from '../../../ledger/page.ts';

const OUTLET: Outlet = {
  id: 'tern',
  name: 'The Tern Bulletin',
  url: 'http://tern.example/',
  kind: 'newspaper',
  country: null,
  language: 'en',
  timezone: 'UTC',
  rights: 'quote',
  allowPrivate: false,
  follow: 'own',
};

/** Names of a text whose paragraphs are divided by blank lines. */
export function namesIn(text: string, language = 'en'): Names {
  const blocks: Block[] = [];
  let start = 0;
  for (const part of text.split('\n\n')) {
    blocks.push({ start, end: start + part.length, role: 'paragraph' });
    start += part.length + 2;
  }
  const metadata = {
    title: '',
    byline: [],
    published: null,
    modified: null,
    section: null,
    language,
    canonicalUrl: null,
    signals: [],
  };
  const input: ReadingInput = {
    url: 'http://tern.example/a',
    outlet: OUTLET,
    metadata,
    text,
    blocks,
    fetchedAt: '2026-05-04T09:00:00Z',
  };
  return readNames(input, splitSentences(text, blocks));
}

/** `type: text` of each distinct mention, in order. */
export function mentionsIn(text: string, language = 'en'): string[] {
  const { entities, mentions } = namesIn(text, language);
  const types = new Map(entities.map((e) => [e.key, e.type]));
  return [...new Set(mentions.map((m) => `${types.get(m.entity)}: ${m.text}`))];
}
