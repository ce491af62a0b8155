// Patterns tried only at words they can begin with: one pass over the words of a text, whatever the number of patterns.
import { firstWords, lastWords } from './first-words.ts';

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

/** Letters by which open beginnings ("export…") are found. */
const KEY = 3;
const WORDS = /[a-z0-9\u00DF-\u024F]+|[\uE001-\uE00F]+/g;
/** Letters of `mask.ts` begin here. */
const FIRST_LETTER = 0xe001;
const NOT_INSIDE = '(?![a-z0-9\u00DF-\u024F])';

/** Compiles a pattern source for the index; it must end at a word's edge. */
export function compileSticky(source: string): Indexed {
  return { source, pattern: new RegExp(`(?:${source})${NOT_INSIDE}`, source.includes('\\p') ? 'yu' : 'y') };
}

/** Lower case with every place kept. */
export function lowerInPlace(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return [...text].map((c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('');
}

export type FindAll<T> = (lower: string) => Hit<T>[];

/** A pattern with the words it can end with, one of which must stand in the sentence; by number. */
interface Entry<T> {
  item: T;
  needsEnding: number;
}

/** Answers every match that begins at a word of a lower-cased text, in the order of the text. */
export function indexByFirstWord<T extends Indexed>(items: readonly T[]): FindAll<T> {
  const byWord = new Map<string, Entry<T>[]>();
  const byKey = new Map<string, Entry<T>[]>();
  const always: Entry<T>[] = [];
  const byEnding = new Map<string, number[]>();
  items.forEach((item, n) => {
    const endings = lastWords(item.source);
    for (const word of endings ?? []) add(byEnding, word, n);
    const entry = { item, needsEnding: endings ? n : -1 };
    for (const { word, open } of firstWords(item.source)) {
      if (!open && word) add(byWord, word, entry);
      else if (word.length >= KEY) add(byKey, word.slice(0, KEY), entry);
      else if (!always.includes(entry)) always.push(entry);
    }
  });
  return (lower) => {
    const hits: Hit<T>[] = [];
    const words = [...lower.matchAll(WORDS)];
    const endable = new Uint8Array(items.length);
    for (const [word] of words)
      for (const part of isName(word) ? word : [word]) for (const n of byEnding.get(part) ?? []) endable[n] = 1;
    for (const { 0: word, index } of words) {
      const name = isName(word);
      tryAt(byWord.get(name ? word.charAt(0) : word), endable, lower, index, hits);
      if (byKey.size && !name && word.length >= KEY) tryAt(byKey.get(word.slice(0, KEY)), endable, lower, index, hits);
      if (always.length) tryAt(always, endable, lower, index, hits);
    }
    return hits;
  };
}

const isName = (word: string): boolean => word.charCodeAt(0) >= FIRST_LETTER;

function tryAt<T extends Indexed>(
  list: readonly Entry<T>[] | undefined,
  endable: Uint8Array,
  lower: string,
  at: number,
  hits: Hit<T>[],
): void {
  if (!list) return;
  for (const { item, needsEnding } of list) {
    if (needsEnding >= 0 && !endable[needsEnding]) continue;
    const { pattern } = item;
    pattern.lastIndex = at;
    if (pattern.test(lower) && pattern.lastIndex > at) hits.push({ item, start: at, end: pattern.lastIndex });
  }
}

function add<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (!list) map.set(key, [item]);
  else if (!list.includes(item)) list.push(item);
}
