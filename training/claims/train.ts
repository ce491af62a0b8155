// `node --import tsx training/claims/train.ts`: fits the stance weights to the passages and sentences beside this file, and writes them.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Stance } from '../../ledger/vocabulary.ts';
import { readClaims } from '../../extract/claims/claims.ts';
import { eachFeature, stem } from '../../extract/claims/stancefeatures.ts';
import { readNames } from '../../extract/names/names.ts';
import { splitSentences } from '../../extract/sentences/sentences.ts';
import type { ReadingInput } from '../../ledger/analysis.ts';
import { fit, type Sample } from '../logistic.ts';

const STANCES: readonly Stance[] = ['asserts', 'denies', 'alleges', 'disputes', 'predicts', 'demands'];
/** How often each stance is met in the press; the sentences here hold about as many of each. */
const SHARES: readonly number[] = [0.52, 0.14, 0.13, 0.06, 0.11, 0.06];
const OPTIONS = { rounds: 30, rate: 0.15, decay: 0.2, shuffled: false, level: 0 };

const here = path.dirname(fileURLToPath(import.meta.url));
const target = path.join(here, '../../extract/claims/stance-weights.json');

interface Labelled {
  text: string;
  claims: readonly { quote: string; stance: Stance }[];
}

/** Attributions put around the phrases of `contents.tsv`; `C` opens with a capital letter. */
const FRAMES: Readonly<Record<string, readonly string[]>> = {
  o: ['C, the ministry said.', 'The company said c.', 'C, according to the bureau.', 'The agency has said that c.'],
  p: [
    'C, said Vera Lindqvist, an analyst at a bank.',
    'Tomas Arkwright, the minister, said c.',
    'C, the senator told reporters.',
    'Vera Lindqvist argued that c.',
  ],
  a: [
    'C, two people familiar with the matter said.',
    'Officials say c.',
    'C, a diplomat said.',
    'One lawyer said that c.',
  ],
  d: ['C, the complaint says.', 'According to the filing, c.', 'The report says that c.'],
  q: [
    '“C,” she said.',
    '“C,” said Vera Lindqvist.',
    '“C,” the spokesman said.',
    '“C,” Tomas Arkwright told reporters.',
  ],
};

function framed(): Labelled[] {
  let turn = 0;
  return read('contents.tsv').flatMap((line) => {
    const [stance = 'asserts', kinds = 'o', contents = ''] = line.split('\t');
    const frames = [...kinds].flatMap((kind) => FRAMES[kind] ?? []);
    return contents.split('|').map((content): Labelled => {
      turn += 1;
      const frame = frames[turn % frames.length] ?? 'c';
      const opened = content.charAt(0).toUpperCase() + content.slice(1);
      const text = frame.replace(/\bC\b/, opened).replace(/\bc(?=\.)/, content);
      return { text, claims: [{ quote: text, stance: stance as Stance }] };
    });
  });
}

const read = (name: string): string[] => fs.readFileSync(path.join(here, name), 'utf8').split('\n').filter(Boolean);

function examples(): Labelled[] {
  const passages = read('passages.jsonl').map((line) => JSON.parse(line) as Labelled);
  const sentences = read('stances.tsv').map((line): Labelled => {
    const [stance = 'asserts', text = ''] = line.split('\t');
    return { text, claims: [{ quote: text, stance: stance as Stance }] };
  });
  return [...passages, ...sentences, ...framed()];
}

function inputOf(text: string): ReadingInput {
  const outlet = {
    id: 'register',
    name: 'The Register-Dial',
    url: 'https://register.example/',
    kind: 'newspaper',
    country: null,
    language: 'en',
    timezone: 'UTC',
    rights: 'quote',
    allowPrivate: false,
    follow: 'own',
  } as const;
  const metadata = {
    title: '',
    byline: [],
    published: null,
    modified: null,
    section: null,
    language: 'en',
    canonicalUrl: null,
    signals: [],
  };
  const blocks: ReadingInput['blocks'] = [{ start: 0, end: text.length, role: 'paragraph' }];
  return { url: outlet.url, outlet, metadata, text, blocks, fetchedAt: '2030-01-01T00:00:00Z' };
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

const names = new Map<string, number>();

function numberOf(name: string): number {
  const number = names.get(name) ?? names.size;
  names.set(name, number);
  return number;
}

interface Seen {
  pairs: (readonly [number, number])[];
  outcome: number;
}

/** The features of each claim that is found where a labelled one stands. */
function observed(): Seen[] {
  const rows: Seen[] = [];
  for (const { text, claims } of examples()) {
    const input = inputOf(text);
    const sentences = splitSentences(text, input.blocks);
    readClaims(input, sentences, readNames(input, sentences), (claim, saying, ruled) => {
      const found = letters(claim.quote);
      const gold = claims.find(({ quote }) => found.includes(letters(quote)) || letters(quote).includes(found));
      if (!gold) return;
      const row: Seen = { pairs: [], outcome: STANCES.indexOf(gold.stance) };
      eachFeature(saying, ruled, { ofName: numberOf, ofWord: (word) => numberOf(stem(word)) }, (first, second) =>
        row.pairs.push([first, second]),
      );
      rows.push(row);
    });
  }
  return rows;
}

/** Weights are kept in tenths, as the letters around `a`, and stay within this. */
const MOST = 25;
const letterOf = (weight: number): string =>
  String.fromCharCode('a'.charCodeAt(0) + Math.max(-MOST, Math.min(MOST, Math.round(weight * 10))));

const rows = observed();
const numbers = new Map<string, number>();
const pairs: (readonly [number, number])[] = [];
const samples = rows.map(({ pairs: own, outcome }): Sample => {
  const features = own.map((pair) => {
    const key = pair.join(' ');
    const number = numbers.get(key) ?? pairs.length;
    if (number === pairs.length) {
      numbers.set(key, number);
      pairs.push(pair);
    }
    return number;
  });
  const met = rows.filter((row) => row.outcome === outcome).length;
  return { features, norm: 1, outcomes: [outcome], weight: ((SHARES[outcome] ?? 0) * rows.length) / met };
});
const weights = fit(samples, pairs.length, STANCES.length, OPTIONS);
const spelt = pairs.map((_, f) => STANCES.map((_, c) => letterOf(weights[f * STANCES.length + c] ?? 0)).join(''));
const list = (items: readonly unknown[]): string => `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
fs.writeFileSync(
  target,
  `{"stances":${JSON.stringify(STANCES)},\n"names":${list([...names.keys()])},\n"pairs":${list(pairs)},\n"letters":${list(spelt)}}\n`,
);
console.log(`${rows.length} claims, ${pairs.length} features, ${Math.round(fs.statSync(target).size / 1024)} KB`);
