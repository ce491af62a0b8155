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

/** Small words listed names begin with: "foreign direct product rule", "heise". */
const KNOWN_SMALL = new Set(['foreign', 'diffusion', 'ministerie', 'heise', 'dpa', 'de', 'the', 'von', 'iFlytek']);

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

/** Answers by place in the text; several rules ask for the same place. */
const answers = new WeakMap<readonly Token[], (KnownSpan | null)[]>();

/** The longest known name that begins at a token. */
export function knownAt(tokens: readonly Token[], at: number): KnownSpan | undefined {
  const known = answers.get(tokens) ?? [];
  if (known.length === 0) answers.set(tokens, known);
  const answer = known[at];
  if (answer !== undefined) return answer ?? undefined;
  const found = findKnown(tokens, at);
  known[at] = found ?? null;
  return found;
}

function findKnown(tokens: readonly Token[], at: number): KnownSpan | undefined {
  table ??= buildTable();
  const first = tokens[at];
  if (!first || !(first.cap || first.digit || KNOWN_SMALL.has(first.text))) return undefined;
  for (const { rest, known } of table.get(key(first.text)) ?? NO_ENTRIES) {
    if (rest.every((word, k) => follows(tokens, at + k, word))) return { from: at, to: at + rest.length + 1, known };
  }
  return undefined;
}

function follows(tokens: readonly Token[], at: number, word: string): boolean {
  const here = tokens[at];
  const next = tokens[at + 1];
  return !!here && !!next && here.gap.length <= 3 && /^(?:\.? |, | & | \()$/.test(here.gap) && key(next.text) === word;
}
