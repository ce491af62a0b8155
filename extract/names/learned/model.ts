// Weights fitted to the names of invented presses (`training/names/`), added up over what a word is judged by.
import type { Word } from '../../words/word.ts';
import { NAME_TYPES } from '../evidence.ts';
import { factName, ITSELF, type Judge, judgeWord, PLACES, type Surroundings } from './surroundings.ts';
import type { Run } from './runs.ts';
import { traits } from './traits.ts';

/** Of each feature a letter for no name, for each type, and for the beginning of a name. */
export interface Weights {
  /** Of what a word tells, by the place where it stands. */
  words: Readonly<Record<string, Readonly<Record<string, string>>>>;
  facts: Readonly<Record<string, string>>;
}

/** No name, then the types; last, whether a name begins. */
export const OUTCOMES = NAME_TYPES.length + 2;
export const BEGINS = OUTCOMES - 1;

/** A letter is its weight in steps from the middle one. */
const MIDDLE = 85;
const STEP = 0.05;
const MOST = 37;

export const letterOf = (weight: number): string =>
  String.fromCharCode(MIDDLE + Math.max(-MOST, Math.min(MOST, Math.round(weight / STEP))));

const NOTHING = new Float32Array(OUTCOMES);

function added(letters: readonly (string | undefined)[]): Float32Array {
  const known = letters.filter((one) => one !== undefined);
  if (known.length === 0) return NOTHING;
  const sum = new Float32Array(OUTCOMES);
  for (const one of known)
    for (let c = 0; c < OUTCOMES; c += 1) sum[c] = (sum[c] ?? 0) + (one.charCodeAt(c) - MIDDLE) * STEP;
  return sum;
}

export const ruleName = (rule: string, part: number): string => `rule ${rule} ${part}`;

/** What a word and a place give together is added up once. */
export class NameModel implements Judge {
  readonly #weights: Weights;
  readonly #words: WeakMap<Word, Float32Array>[] = PLACES.map(() => new WeakMap());
  readonly #facts = new Map<number, Float32Array>();
  readonly #rules = new Map<string, Float32Array[]>();
  #sum = NOTHING;

  constructor(weights: Weights) {
    this.#weights = weights;
  }

  /** For a word how much speaks for each outcome. */
  judge(text: Surroundings, run: Run, at: number): Float32Array {
    const sum = new Float32Array(OUTCOMES);
    this.#sum = sum;
    judgeWord(text, run, at, this);
    return sum;
  }

  word(place: number, word: Word): void {
    const remembered = this.#words[place];
    let sum = remembered?.get(word);
    if (!sum) {
      const table = this.#weights.words[PLACES[place] ?? ''] ?? {};
      const { names, own } = traits(word);
      sum = added((place === ITSELF ? [...names, ...own] : names).map((name) => table[name]));
      remembered?.set(word, sum);
    }
    this.#add(sum);
  }

  fact(key: number): void {
    let sum = this.#facts.get(key);
    if (!sum) {
      sum = added([this.#weights.facts[factName(key)]]);
      this.#facts.set(key, sum);
    }
    this.#add(sum);
  }

  rule(name: string, part: number): void {
    let sums = this.#rules.get(name);
    if (!sums) {
      sums = [0, 1].map((n) => added([this.#weights.facts[ruleName(name, n)]]));
      this.#rules.set(name, sums);
    }
    this.#add(sums[part] ?? NOTHING);
  }

  #add(sum: Float32Array): void {
    if (sum === NOTHING) return;
    const total = this.#sum;
    for (let c = 0; c < OUTCOMES; c += 1) total[c] = (total[c] ?? 0) + (sum[c] ?? 0);
  }
}
