// Patterns tried only at words they can begin with: one pass over the words of a text, whatever the number of patterns.
import { firstWords } from './first-words.ts';

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

/** Answers every match that begins at a word of a lower-cased text, in the order of the text. */
export function indexByFirstWord<T extends Indexed>(items: readonly T[]): FindAll<T> {
  const byWord = new Map<string, T[]>();
  const byKey = new Map<string, T[]>();
  const always: T[] = [];
  for (const item of items)
    for (const { word, open } of firstWords(item.source)) {
      if (!open && word) add(byWord, word, item);
      else if (word.length >= KEY) add(byKey, word.slice(0, KEY), item);
      else if (!always.includes(item)) always.push(item);
    }
  return (lower) => {
    const hits: Hit<T>[] = [];
    const words = new RegExp(WORDS);
    for (let m = words.exec(lower); m; m = words.exec(lower)) {
      const [word] = m;
      const isName = word.charCodeAt(0) >= FIRST_LETTER;
      tryAt(byWord.get(isName ? word.charAt(0) : word), lower, m.index, hits);
      if (byKey.size && !isName && word.length >= KEY) tryAt(byKey.get(word.slice(0, KEY)), lower, m.index, hits);
      if (always.length) tryAt(always, lower, m.index, hits);
    }
    return hits;
  };
}

function tryAt<T extends Indexed>(list: readonly T[] | undefined, lower: string, at: number, hits: Hit<T>[]): void {
  if (!list) return;
  for (const item of list) {
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
