// Patterns tried only at words they can begin with, where a word they need stands in the sentence: one pass over the words,
// whatever the number of patterns.
import type { Span } from '../../ledger/text.ts';
import { laterWords } from './anchors.ts';
import { firstWords } from './first-words.ts';
import { type KnownGroups, parsePattern } from './pattern-tree.ts';
import { BEGINNING, BEGINNINGS, beforeFirstScan, KNOWN, type Words, wordsIn } from './words.ts';

export interface Indexed {
  /** Sticky, over lower-cased text. */
  pattern: RegExp;
  source: string;
}

export interface Hit<T> {
  item: T;
  start: number;
  end: number;
}

const NOT_INSIDE = '(?![a-z0-9\u00DF-\u024F])';

/** Compiles a pattern source for the index; it must end at a word's edge. */
export function compileSticky(source: string): Indexed {
  return { source, pattern: new RegExp(`(?:${source})${NOT_INSIDE}`, source.includes('\\p') ? 'yu' : 'y') };
}

/** Every match inside a span that begins at one of its words, in the order of the text. */
export type FindAll<T> = (words: Words, span: Span) => Hit<T>[];

/** What one word sets off: patterns that need it (number and bit of that need), and patterns that can begin with it, by number. */
interface Entry {
  needed: Int32Array;
  first: Int32Array;
}

/** Bits of the needs of a pattern. */
const BITS = 8;
const MASK = (1 << BITS) - 1;

export function indexByFirstWord<T extends Indexed>(items: readonly T[]): FindAll<T> {
  let find: FindAll<T> | undefined;
  const build = (): FindAll<T> => {
    find ??= finderOf(items);
    return find;
  };
  beforeFirstScan(build);
  return (words, span) => build()(words, span);
}

function finderOf<T extends Indexed>(items: readonly T[]): FindAll<T> {
  const { byWord, byBeginning, needs, seldom } = tablesOf(items);
  /** The needs of each pattern met in one look-up, which look-up, and where the last of them was met last. */
  const met = new Uint8Array(items.length);
  const when = new Int32Array(items.length);
  const where = new Int32Array(items.length);
  /** The look-up in which a word was last seen, by number. */
  const seen = new Int32Array(byWord.length);
  let lookup = 0;

  const isMet = (n: number, at: number): boolean => {
    if (needs[n] !== 0 && (when[n] !== lookup || met[n] !== needs[n] || (where[n] ?? 0) < at)) return false;
    return (seldom[n] ?? NOTHING).every((words) => words.some((word) => seen[word] === lookup));
  };

  return (words, span) => {
    const hits: Hit<T>[] = [];
    const { lower, starts, numbers } = words;
    const [from, to] = wordsIn(words, span);
    lookup += 1;
    for (let at = from; at < to; at++) {
      const number = numbers[at] ?? 0;
      const needed = number > 0 ? byWord[number]?.needed : undefined;
      if (!needed) continue;
      seen[number] = lookup;
      for (let i = 0; i < needed.length; i++) {
        const need = needed[i] ?? 0;
        const n = need >> BITS;
        const bit = need & MASK;
        met[n] = when[n] === lookup ? (met[n] ?? 0) | bit : bit;
        when[n] = lookup;
        if (bit * 2 > (needs[n] ?? 0)) where[n] = at;
      }
    }
    let sentence = '';
    for (let at = from; at < to; at++) {
      const number = numbers[at] ?? 0;
      const first = (number > 0 ? byWord[number] : byBeginning[-number])?.first;
      if (!first) continue;
      for (let i = 0; i < first.length; i++) {
        const n = first[i] ?? 0;
        const item = items[n];
        if (!item || !isMet(n, at)) continue;
        if (sentence === '') sentence = lower.slice(span.start, span.end);
        const start = (starts[at] ?? 0) - span.start;
        const { pattern } = item;
        pattern.lastIndex = start;
        if (pattern.test(sentence) && pattern.lastIndex > start)
          hits.push({ item, start: span.start + start, end: span.start + pattern.lastIndex });
      }
    }
    return hits;
  };
}

const NOTHING: readonly (readonly number[])[] = [];

function tablesOf(items: readonly Indexed[]) {
  const byWord: Draft[] = [];
  const byBeginning: Draft[] = [];
  /** A bit for each set of words of which one must stand. */
  const needs = new Uint8Array(items.length);
  const entryOf = (table: Draft[], number: number): Draft => {
    const entry = table[number] ?? { needed: [], first: [] };
    table[number] = entry;
    return entry;
  };
  const seldom: (readonly (readonly number[])[])[] = [];
  const numberOf = (word: string): number => {
    const number = KNOWN.add(word);
    entryOf(byWord, number);
    return number;
  };
  const groups: KnownGroups = new Map();
  items.forEach(({ source }, n) => {
    const choices = parsePattern(source, groups);
    const { rare, common } = laterWords(choices);
    // a word of every sentence is asked for only where the others stand
    seldom[n] = common.map((words) => [...words].map((word) => numberOf(word)));
    rare.forEach((words, i) => {
      const bit = 1 << i;
      needs[n] = (needs[n] ?? 0) | bit;
      for (const word of words) {
        entryOf(byWord, numberOf(word)).needed.push((n << BITS) | bit);
      }
    });
    for (const { word, open } of firstWords(choices)) {
      if (open && word.length < BEGINNING) throw new Error(`pattern begins with any word: ${source.slice(0, 60)}`);
      const { first } = open
        ? entryOf(byBeginning, BEGINNINGS.add(word.slice(0, BEGINNING)))
        : entryOf(byWord, numberOf(word));
      if (first.at(-1) !== n) first.push(n);
    }
  });
  return { byWord: dense(byWord), byBeginning: dense(byBeginning), needs, seldom };
}

interface Draft {
  needed: number[];
  first: number[];
}

/** Without holes, which are slow to pass over. */
const dense = (drafts: readonly Draft[]): (Entry | undefined)[] =>
  Array.from(
    drafts,
    (draft: Draft | undefined) =>
      draft && { needed: Int32Array.from(draft.needed), first: Int32Array.from(draft.first) },
  );
