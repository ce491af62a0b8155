// Labelled sentences as the model sees them: words and matched triggers, read as in an article.
import fs from 'node:fs';
import { readDates } from '../../extract/dates/dates.ts';
import { maskText } from '../../extract/actions/mask.ts';
import { kindsOf, matchesIn } from '../../extract/actions/matches.ts';
import { readNames } from '../../extract/names/names.ts';
import { splitSentences } from '../../extract/sentences/sentences.ts';
import { lowerInPlace, scanWords } from '../../extract/wording/words.ts';
import type { ReadingInput, Sentence } from '../../ledger/analysis.ts';
import type { Block, Outlet } from '../../ledger/page.ts';

export interface Label {
  action: string;
  status: string;
  /** `told`, `named`, `denied` or `feared`; null where nobody said. */
  manner: string | null;
}

export interface Example {
  text: string;
  masked: string;
  lower: string;
  /** `action/told` or `action/named` of triggers that match. */
  triggers: readonly string[];
  labels: readonly Label[];
  /** It stands in an article, among all its other sentences. */
  printed: boolean;
}

interface Line {
  text: string;
  acts: { action: string; status: string; reality: string; cue: string; kind?: string }[];
}

const OUTLET: Outlet = {
  id: 'training',
  name: 'Training',
  url: 'https://training.example',
  kind: 'newspaper',
  country: null,
  language: 'en',
  timezone: 'UTC',
  rights: 'quote',
  allowPrivate: false,
  follow: 'own',
};

export function readExamples(file: string): Example[] {
  const lines = fs.readFileSync(file, 'utf8').trim().split('\n');
  return lines.flatMap((line) => examplesOf(JSON.parse(line) as Line));
}

function examplesOf({ text, acts }: Line): Example[] {
  const blocks: Block[] = [{ start: 0, end: text.length, role: 'paragraph' }];
  const metadata = {
    title: '',
    byline: [],
    published: '2028-05-05T10:00:00Z',
    modified: null,
    section: null,
    language: 'en',
    canonicalUrl: null,
    signals: [],
  };
  const input = { url: OUTLET.url, outlet: OUTLET, metadata, text, blocks, fetchedAt: '2028-05-05T11:00:00Z' };
  return examplesIn(input, false, ({ start, end }) =>
    acts
      .filter(({ cue }) => text.indexOf(cue) >= start && text.indexOf(cue) < end)
      .map(({ action, status, reality, kind }) => ({
        action,
        status,
        manner: reality === 'real' ? (kind === 'mention' ? 'named' : 'told') : reality,
      })),
  );
}

/** The sentences of a text, each with what `labelsOf` knows of it. */
export function examplesIn(
  input: ReadingInput,
  printed: boolean,
  labelsOf: (sentence: Sentence) => readonly Label[],
): Example[] {
  const { text, blocks } = input;
  const sentences = splitSentences(text, blocks);
  const masked = maskText(text, readNames(input, sentences), readDates(input, sentences));
  const lower = lowerInPlace(masked);
  const words = scanWords(lower);
  return sentences
    .filter(({ block }) => blocks[block]?.role !== 'heading')
    .map((sentence) => ({
      text: text.slice(sentence.start, sentence.end),
      masked: masked.slice(sentence.start, sentence.end),
      lower: lower.slice(sentence.start, sentence.end),
      triggers: kindsOf(matchesIn(words, sentence)),
      labels: labelsOf(sentence),
      printed,
    }));
}
