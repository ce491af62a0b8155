// The learned part of the stance: weights fitted to invented passages (`training/claims/`), added up over what a claim shows.
import type { Stance } from '../../ledger/vocabulary.ts';
import weights from './stance-weights.json' with { type: 'json' };
import { eachFeature, type Numbers, type Saying, stem } from './stancefeatures.ts';

const STANCES = weights.stances as Stance[];
/** What a stance must have over the one by rule, in tenths. */
const MARGIN = 25;
const LETTER_OF_ZERO = 'a'.charCodeAt(0);
const NAMES = new Map(weights.names.map((name, number) => [name, number]));
const ofName = (name: string): number => NAMES.get(name) ?? -1;
/** Printed words met so far, remembered across texts up to a bound. */
const WORDS = new Map<string, number>();
const MOST_WORDS = 20_000;

function ofWord(word: string): number {
  const known = WORDS.get(word);
  if (known !== undefined) return known;
  const number = ofName(stem(word));
  if (WORDS.size < MOST_WORDS) WORDS.set(word, number);
  return number;
}

const NUMBERS: Numbers = { ofName, ofWord };
const pairOf = (first: number, second: number): number => first * weights.names.length + second;
/** Where the weights of a pair of names begin; of names by themselves, which most are, by number. */
const PLACES = new Map<number, number>();
const NOTHING = ofName('');
const ALONE = new Int32Array(weights.names.length).fill(-1);
/** By pair, in tenths, how much it speaks for each stance. */
const TENTHS = new Int8Array(weights.pairs.length * STANCES.length);
weights.pairs.forEach(([first, second], row) => {
  const place = row * STANCES.length;
  if (Number(second) === NOTHING) ALONE[Number(first)] = place;
  else PLACES.set(pairOf(Number(first), Number(second)), place);
});
weights.letters.forEach((letters, row) => {
  for (let at = 0; at < letters.length; at += 1)
    TENTHS[row * STANCES.length + at] = letters.charCodeAt(at) - LETTER_OF_ZERO;
});

/** The stance with the greatest sum, where it is clearly greater than that of the stance by rule. */
export function weighStance(saying: Saying, ruled: Stance): Stance {
  const sums: number[] = STANCES.map((stance) => (stance === ruled ? MARGIN : 0));
  eachFeature(saying, ruled, NUMBERS, (first, second) => {
    const place = (second === NOTHING ? ALONE[first] : PLACES.get(pairOf(first, second))) ?? -1;
    if (place < 0) return;
    for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (TENTHS[place + at] ?? 0);
  });
  let best = 0;
  for (let at = 1; at < sums.length; at += 1) if ((sums[at] ?? 0) > (sums[best] ?? 0)) best = at;
  return STANCES[best] ?? ruled;
}
