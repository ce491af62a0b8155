// Finds names of the shipped lists among the tokens of a text: a map on the first word, longest name first.
import { AGENCIES } from '../data/agencies.ts';
import { CHIPS } from '../data/chips.ts';
import { COMPANIES } from '../data/companies.ts';
import { COUNTRIES } from '../data/countries.ts';
import type { KnownName } from '../data/known-names.ts';
import { LAWS } from '../data/laws.ts';
import { MODEL_FAMILIES } from '../data/models.ts';
import { ORGANIZATIONS } from '../data/organizations.ts';
import { OUTLETS } from '../data/outlets.ts';
import { PEOPLE } from '../data/people.ts';
import { PLACES } from '../data/places.ts';
import { TECHNOLOGIES } from '../data/technologies.ts';
import { type Token, tokensOf } from '../words/tokens.ts';
import { IS, type Word } from '../words/word.ts';

interface Entry {
  /** Token texts after the first. */
  rest: string[];
  known: KnownName;
}

export interface KnownSpan {
  from: number;
  to: number;
  known: KnownName;
}

const LISTS = [
  COMPANIES,
  AGENCIES,
  ORGANIZATIONS,
  OUTLETS,
  COUNTRIES,
  PLACES,
  TECHNOLOGIES,
  PEOPLE,
  LAWS,
  MODEL_FAMILIES,
  CHIPS,
];

const NO_ENTRIES: readonly Entry[] = [];

let table: Map<string, Entry[]> | undefined;

const key = (text: string): string => (/[’‐‑]/.test(text) ? text.replace(/[’]/g, "'").replace(/[‐‑]/g, '-') : text);

function wordsIn(name: string): string[] {
  const span = { start: 0, end: name.length, block: 0 };
  return tokensOf(name, [span], []).map((token) => key(token.text));
}

function buildTable(): Map<string, Entry[]> {
  const built = new Map<string, Entry[]>();
  for (const known of LISTS.flat()) {
    for (const form of [known.name, ...known.aliases]) {
      const [first, ...rest] = wordsIn(form);
      if (first === undefined) continue;
      const entries = built.get(first) ?? [];
      entries.push({ rest, known });
      built.set(first, entries);
    }
  }
  for (const entries of built.values()) entries.sort((a, b) => b.rest.length - a.rest.length);
  return built;
}

const begun = new WeakMap<Word, readonly Entry[]>();

/** Names that begin with a word. */
function entriesOf(word: Word): readonly Entry[] {
  const remembered = begun.get(word);
  if (remembered) return remembered;
  table ??= buildTable();
  const entries = table.get(key(word.text)) ?? NO_ENTRIES;
  begun.set(word, entries);
  return entries;
}

/** The longest known name that begins at a token. */
export function knownAt(tokens: readonly Token[], at: number): KnownSpan | undefined {
  const word = tokens[at]?.word;
  if (!word || !(word.cap || word.digit || (word.marks & IS.smallStart) !== 0)) return undefined;
  for (const { rest, known } of entriesOf(word))
    if (goesOn(tokens, at, rest)) return { from: at, to: at + rest.length + 1, known };
  return undefined;
}

const isGap = (gap: string): boolean => gap === ' ' || gap === '. ' || gap === ', ' || gap === ' & ' || gap === ' (';

function goesOn(tokens: readonly Token[], at: number, rest: readonly string[]): boolean {
  for (let k = 0; k < rest.length; k += 1) {
    const next = tokens[at + k + 1];
    if (!next || !isGap(tokens[at + k]?.gap ?? '') || key(next.text) !== rest[k]) return false;
  }
  return true;
}
