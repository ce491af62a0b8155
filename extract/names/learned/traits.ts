// What a printed word tells by itself of the name it may belong to: its class among all words, the lists it stands in, its shape.
import { FEMALE_NAMES, MALE_NAMES } from '../../data/gendered-names.ts';
import { GIVEN_NAMES } from '../../data/given-names.ts';
import { FAMILY_FIRST } from '../../data/family-first.ts';
import { NAME_PARTICLES } from '../../data/function-words.ts';
import {
  AGENCY_HEADS,
  AGENCY_OPENERS,
  COMPANY_ENDS,
  COMPANY_STARTS,
  COMPANY_WORD_END,
  LAW_HEADS,
  ORGANIZATION_HEADS,
  OUTLET_ENDS,
} from '../../data/name-heads.ts';
import { SAYING_VERBS } from '../../data/role-words.ts';
import { CHIP_NOUNS, COMPANY_NOUNS, MODEL_NOUNS } from '../../data/thing-nouns.ts';
import { IS, type Word } from '../../words/word.ts';
import { isOrdinaryWord } from '../common-words.ts';
import { classOf } from './classes.ts';

type List = readonly [name: string, holds: (word: Word) => boolean];

/** The first that holds tells the kind of a word. */
const LISTS: readonly List[] = [
  ['initial', ({ text }) => /^\p{Lu}(?:\.\p{Lu})*\.?$/u.test(text)],
  ['title', ({ marks }) => (marks & IS.title) !== 0],
  ['given', ({ text }) => GIVEN_NAMES.has(text) || FEMALE_NAMES.has(text) || MALE_NAMES.has(text)],
  ['family', ({ text }) => FAMILY_FIRST.has(text)],
  ['agency-opener', ({ text }) => AGENCY_OPENERS.has(text)],
  ['agency', ({ text }) => AGENCY_HEADS.has(text)],
  ['law', ({ text }) => LAW_HEADS.has(text)],
  ['organization', ({ text }) => ORGANIZATION_HEADS.has(text)],
  ['outlet', ({ text }) => OUTLET_ENDS.has(text)],
  ['company', ({ text }) => COMPANY_ENDS.has(text) || COMPANY_WORD_END.test(text)],
  ['company-start', ({ text }) => COMPANY_STARTS.has(text)],
  ['nationality', ({ marks }) => (marks & IS.nationality) !== 0],
  ['calendar', ({ marks }) => (marks & IS.calendar) !== 0],
  ['says', ({ lower, cap }) => !cap && SAYING_VERBS.has(lower)],
  ['role', ({ marks }) => (marks & IS.roleNoun) !== 0],
  ['model-noun', ({ lower }) => MODEL_NOUNS.has(lower)],
  ['chip-noun', ({ lower }) => CHIP_NOUNS.has(lower)],
  ['company-noun', ({ lower }) => COMPANY_NOUNS.has(lower)],
  ['particle', ({ lower }) => NAME_PARTICLES.has(lower)],
  ['function', ({ marks }) => (marks & IS.function) !== 0],
  ['ordinary', ({ lower }) => isOrdinaryWord(lower)],
];

export interface Traits {
  /** What it tells wherever it stands near a name. */
  names: readonly string[];
  /** What it tells where it is itself judged: its letters. */
  own: readonly string[];
  /** Number of the first list it stands in, or of its shape, apart by its first letter. */
  kind: number;
}

const kinds = new Map<string, number>();
const kindNames: string[] = [];

function kindOf(name: string): number {
  const known = kinds.get(name);
  if (known !== undefined) return known;
  kinds.set(name, kinds.size);
  kindNames.push(name);
  return kinds.size - 1;
}

export const kindName = (kind: number): string => kindNames[kind] ?? '-';
export const NO_KIND = kindOf('nothing');

function shapeOf({ text, cap, allCaps, digit }: Word): string {
  const form = digit ? 'figure' : allCaps ? 'capitals' : cap ? 'Cap' : 'small';
  const inner = /\p{Ll}\p{Lu}/u.test(text) ? '+inner' : '';
  const number = !digit && /\p{N}/u.test(text) ? '+number' : '';
  const hyphen = /[-‐‑]/.test(text) ? '+hyphen' : '';
  return form + inner + number + hyphen;
}

function traitsOf(word: Word): Traits {
  const { text, lower, cap } = word;
  const lists = LISTS.filter(([, holds]) => holds(word)).map(([name]) => name);
  const shape = shapeOf(word);
  const letter = cap ? 'C' : 's';
  const kind = `${lists[0] ?? shape}/${letter}`;
  const names = [
    ...lists.map((list) => `in ${list}`),
    `is ${shape}`,
    `kind ${kind}`,
    `${classOf(lower) ?? '-'}${letter}`,
  ];
  if (!cap && !word.digit) names.push(`word ${lower}`);
  const own = [`length ${Math.min(text.length, 8)}`];
  if (cap) {
    for (const n of [1, 2, 3]) if (lower.length > n + 1) own.push(`ends ${lower.slice(-n)}`);
    own.push(`word ${lower}`);
  }
  return { names, own, kind: kindOf(kind) };
}

const remembered = new WeakMap<Word, Traits>();

export function traits(word: Word): Traits {
  const known = remembered.get(word);
  if (known) return known;
  const found = traitsOf(word);
  remembered.set(word, found);
  return found;
}
