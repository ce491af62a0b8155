// Patterns tried only at words they can begin with, where a word they need stands in the sentence: one pass over the words,
// whatever the number of patterns.
import type { Span } from '../../ledger/text.ts';
import { laterWords } from './anchors.ts';
import { firstWords } from './first-words.ts';
import { type KnownGroups, parsePattern } from './pattern-tree.ts';
import { BEGINNING, BEGINNINGS, beforeFirstScan, KNOWN, type Words, wordsIn } from './words.ts';

export interface Indexed {
  source: string;
  /** Sticky, over lower-cased text, where who made it needs it too; else `compile` makes it of the source. */
  pattern?: RegExp;
}

export interface Hit<T> {
  item: T;
  start: number;
  end: number;
}

const NOT_INSIDE = '(?![a-z0-9\u00DF-\u024F])';

/** A pattern for the index by its source, compiled where it is first tried: most texts need few. It must end at a word's edge. */
export const sticky = (source: string): Indexed => ({ source });

export const compile = (source: string): RegExp =>
  new RegExp(`(?:${source})${NOT_INSIDE}`, source.includes('\\p') ? 'yu' : 'y');

/** Every match inside a span that begins at one of its words, in the order of the text. */
export type FindAll<T> = (words: Words, span: Span) => Hit<T>[];

/** Lists of numbers by the number of a word, end to end: one look-up reads neighbouring places. */
interface Lists {
  /** Where the list of each word begins; one more for the end. */
  from: Int32Array;
  all: Int32Array;
}

/** Met everywhere: what patterns without needs ask for. */
const ANYWHERE = 0;
/** Places are counted on from look-up to look-up, so that what an earlier one met lies behind; then anew. */
const FAR = 1 << 30;

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
  const { members, words: byWord, beginnings, needs, sets } = tablesOf(items);
  /** Where a word of each set was met last. */
  const metAt = new Int32Array(sets).fill(-1);
  metAt[ANYWHERE] = FAR * 1.5;
  let base = 0;
  const patterns: (RegExp | undefined)[] = items.map(({ pattern }) => pattern);

  const isMet = (n: number, place: number): boolean => {
    const needed = needs[n] ?? NO_NEEDS;
    for (let i = 0; i < needed.length; i++) if ((metAt[needed[i] ?? 0] ?? 0) < place) return false;
    return true;
  };

  return (words, span) => {
    const hits: Hit<T>[] = [];
    const { lower, starts, numbers } = words;
    const [from, to] = wordsIn(words, span);
    if (base > FAR) {
      metAt.fill(-1, ANYWHERE + 1);
      base = 0;
    }
    const shift = base - span.start;
    base += span.end - span.start + 1;
    for (let at = from; at < to; at++) {
      const number = numbers[at] ?? 0;
      if (number <= 0) continue;
      const place = shift + (starts[at] ?? 0);
      const last = members.from[number + 1] ?? 0;
      for (let i = members.from[number] ?? last; i < last; i++) metAt[members.all[i] ?? 0] = place;
    }
    let sentence: string | undefined;
    for (let at = from; at < to; at++) {
      const number = numbers[at] ?? 0;
      const { from: begins, all: first } = number > 0 ? byWord : beginnings;
      const entry = Math.abs(number);
      const last = begins[entry + 1] ?? 0;
      const begin = starts[at] ?? 0;
      const place = shift + begin;
      for (let i = begins[entry] ?? last; i < last; ) {
        const set = first[i] ?? 0;
        const end = i + 2 + (first[i + 1] ?? 0);
        if ((metAt[set] ?? 0) < place) {
          i = end;
          continue;
        }
        for (i += 2; i < end; i++) {
          const n = first[i] ?? 0;
          const item = items[n];
          if (!item || !isMet(n, place)) continue;
          sentence ??= lower.slice(span.start, span.end);
          const start = begin - span.start;
          let pattern = patterns[n];
          if (!pattern) {
            pattern = compile(item.source);
            patterns[n] = pattern;
          }
          pattern.lastIndex = start;
          if (pattern.test(sentence) && pattern.lastIndex > start)
            hits.push({ item, start: begin, end: span.start + pattern.lastIndex });
        }
      }
    }
    return hits;
  };
}

const NO_NEEDS = new Int32Array();

function tablesOf(items: readonly Indexed[]) {
  const byWord: Draft[] = [];
  const byBeginning: Draft[] = [];
  /** Sets of words of which one must stand, by their words: many patterns ask for the same. */
  const sets = new Map<string, number>();
  const entryOf = (table: Draft[], number: number): Draft => {
    const entry = table[number] ?? { sets: [], first: new Map() };
    table[number] = entry;
    return entry;
  };
  const numberOf = (words: ReadonlySet<string>): number => {
    const name = [...words].sort().join(' ');
    const known = sets.get(name);
    if (known !== undefined) return known;
    const set = sets.size + 1;
    sets.set(name, set);
    for (const word of words) entryOf(byWord, KNOWN.add(word)).sets.push(set);
    return set;
  };
  const groups: KnownGroups = new Map();
  const needs = items.map(({ source }, n) => {
    const choices = parsePattern(source, groups);
    const { rare, common, rarest } = laterWords(choices);
    const asked = rarest ? numberOf(rarest) : ANYWHERE;
    for (const { word, open } of firstWords(choices)) {
      if (open && word.length < BEGINNING) throw new Error(`pattern begins with any word: ${source.slice(0, 60)}`);
      const { first } = open
        ? entryOf(byBeginning, BEGINNINGS.add(word.slice(0, BEGINNING)))
        : entryOf(byWord, KNOWN.add(word));
      const numbers = first.get(asked) ?? [];
      if (numbers.at(-1) !== n) numbers.push(n);
      first.set(asked, numbers);
    }
    return Int32Array.from([...new Set([...rare, ...common].map(numberOf))].filter((set) => set !== asked));
  });
  return {
    /** The sets each word is of. */
    members: endToEnd(byWord, (draft) => draft.sets),
    /** Patterns that can begin with each word, and with each beginning. */
    words: endToEnd(byWord, firstOf),
    beginnings: endToEnd(byBeginning, firstOf),
    needs,
    sets: sets.size + 1,
  };
}

interface Draft {
  sets: number[];
  first: Map<number, number[]>;
}

/** By the set of words they ask for first: number of the set, how many patterns, and theirs. */
const firstOf = ({ first }: Draft): number[] =>
  [...first].flatMap(([set, numbers]) => [set, numbers.length, ...numbers]);

function endToEnd(drafts: readonly (Draft | undefined)[], listOf: (draft: Draft) => readonly number[]): Lists {
  const from = new Int32Array(drafts.length + 1);
  const all: number[] = [];
  for (let number = 0; number < drafts.length; number++) {
    const draft = drafts[number];
    if (draft) all.push(...listOf(draft));
    from[number + 1] = all.length;
  }
  return { from, all: Int32Array.from(all) };
}
