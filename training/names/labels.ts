// Words of the invented presses with what they are known to name, and all that they are judged by.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { NAME_TYPES, type NameType } from '../../extract/names/evidence.ts';
import { ruleName } from '../../extract/names/learned/model.ts';
import { runsOf } from '../../extract/names/learned/runs.ts';
import { factName, ITSELF, judgeWord, PLACES, rulingsOf } from '../../extract/names/learned/surroundings.ts';
import { traits } from '../../extract/names/learned/traits.ts';
import { findShortForms } from '../../extract/names/short-forms.ts';
import { findSpans, type NameSpan } from '../../extract/names/spans.ts';
import { type WordUse, wordUseOf } from '../../extract/names/word-use.ts';
import { splitSentences } from '../../extract/sentences/sentences.ts';
import { type Token, textWords } from '../../extract/words/tokens.ts';
import type { ReadingInput } from '../../ledger/analysis.ts';
import { evenly } from './evenly.ts';
import { moved } from './moved.ts';
import { readPress } from '../events/presses.ts';

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), 'presses');

export const labelledPresses = (): string[] =>
  fs
    .readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => file.slice(0, -'.json'.length));

/** By address the forms that a text names things by, under their types. */
type Known = Record<string, Partial<Record<NameType, string[]>>>;

export interface Form {
  text: string;
  type: NameType;
}

export interface LabelledText {
  input: ReadingInput;
  tokens: readonly Token[];
  use: WordUse;
  /** What rules alone read. */
  spans: readonly NameSpan[];
  forms: readonly Form[];
  /** Words of the runs where names may stand. */
  words: LabelledWord[];
}

export interface LabelledWord {
  features: string[];
  /** What the rules say: left out now and then, so that the rest learns to stand alone. */
  rulings: string[];
  /** 0 is no name, then the types in order. */
  outcome: number;
  begins: boolean;
}

interface Source {
  input: ReadingInput;
  forms: readonly Form[];
}

function sourcesOf(press: string): Source[] {
  const known = JSON.parse(fs.readFileSync(path.join(folder, `${press}.json`), 'utf8')) as Known;
  return readPress(press).states.flatMap(({ article, outlet, revision }): Source[] => {
    const names = known[article.url];
    if (!names) return [];
    const forms = Object.entries(names).flatMap(([type, texts]) =>
      texts.map((text): Form => ({ text: bare(text), type: type as NameType })),
    );
    const { metadata, text, blocks, fetchedAt } = revision;
    return [{ input: { url: article.url, outlet, metadata, text, blocks, fetchedAt }, forms }];
  });
}

export const readLabelled = (press: string): LabelledText[] =>
  sourcesOf(press).map(({ input, forms }) => labelled(input, forms));

/** The same texts in places nobody knows. */
export function readMoved(press: string): LabelledText[] {
  const random = evenly(press.charCodeAt(0));
  return sourcesOf(press).flatMap(({ input, forms }): LabelledText[] => {
    const { tokens, spans } = ruledNames(input);
    const copy = moved(input.text, input.blocks, tokens, spans, random);
    if (!copy) return [];
    const called = (text: string): string => text.replace(/[\p{L}\p{M}]+/gu, copy.called);
    const places = spans.flatMap(({ type, from, to }): Form[] => {
      const text = input.text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
      return type === 'place' || type === 'country' ? [{ text, type }] : [];
    });
    const all = [...forms, ...places].map(({ text, type }): Form => ({ text: called(text), type }));
    return [labelled({ ...input, text: copy.text, blocks: copy.blocks }, all)];
  });
}

/** Without what is no part of the name. */
const bare = (text: string): string => text.replace(/^(?:the|a|an) /, '').replace(/['’]s$/, '');

/** Types of which the presses list some names only: what rules read is taken for right where the list is silent. */
const UNLISTED: ReadonlySet<NameType> = new Set(['place', 'other', 'country', 'outlet', 'organization']);

interface RuledNames {
  tokens: readonly Token[];
  use: WordUse;
  spans: readonly NameSpan[];
}

function ruledNames(input: ReadingInput): RuledNames {
  const sentences = splitSentences(input.text, input.blocks);
  const { tokens } = textWords(input.text, sentences, input.blocks);
  const use = wordUseOf(tokens, (input.metadata.language ?? input.outlet.language ?? 'en').slice(0, 2));
  return { tokens, use, spans: findShortForms(tokens, use, findSpans(tokens, use, input)) };
}

function labelled(input: ReadingInput, forms: readonly Form[]): LabelledText {
  const { tokens, use, spans } = ruledNames(input);
  const right = labelsOf(input.text, tokens, forms, spans);
  const ruled: (NameSpan | undefined)[] = new Array(tokens.length);
  for (const span of spans) ruled.fill(span, span.from, span.to);
  const text = { tokens, use, ruled, rulings: rulingsOf(tokens, spans) };
  const words = runsOf(tokens, ruled).flatMap((run) =>
    Array.from({ length: run.to - run.from }, (_, n): LabelledWord => {
      const at = run.from + n;
      const features: string[] = [];
      const rulings: string[] = [];
      judgeWord(text, run, at, {
        word: (place, word) => {
          const { names, own } = traits(word);
          for (const name of place === ITSELF ? [...names, ...own] : names) features.push(`${PLACES[place]}|${name}`);
        },
        fact: (key) => {
          const name = factName(key);
          (/ruled|^basis/.test(name) ? rulings : features).push(name);
        },
        rule: (name, part) => rulings.push(ruleName(name, part)),
      });
      return { features, rulings, outcome: right.types[at] ?? 0, begins: right.begins[at] ?? false };
    }),
  );
  return { input, tokens, use, spans, forms, words };
}

/** For each word what it names: the listed forms wherever they are printed, the longest first. */
function labelsOf(text: string, tokens: readonly Token[], forms: readonly Form[], spans: readonly NameSpan[]) {
  const types: number[] = tokens.map(() => 0);
  const begins: boolean[] = tokens.map(() => false);
  const label = (from: number, to: number, type: NameType): void => {
    if (types.slice(from, to).some((one) => one > 0)) return;
    types.fill(NAME_TYPES.indexOf(type) + 1, from, to);
    begins[from] = true;
  };
  const starts = new Map(tokens.map(({ start }, n) => [start, n]));
  const ends = new Map(tokens.map(({ end }, n) => [end, n]));
  for (const form of [...forms].sort((a, b) => b.text.length - a.text.length))
    for (let at = text.indexOf(form.text); at >= 0; at = text.indexOf(form.text, at + 1)) {
      const [first, last] = [starts.get(at), ends.get(at + form.text.length)];
      if (first !== undefined && last !== undefined) label(first, last + 1, form.type);
    }
  for (const { from, to, type } of spans) if (UNLISTED.has(type)) label(from, to, type);
  return { types, begins };
}
