// Given names and titles that tell whether `he` or `she` means their bearer.
import { FEMALE_NAMES, MALE_NAMES } from '../../data/gendered-names.ts';
import { type PronounKind, wordSet } from './pack.ts';

const FEMALE_TITLES = wordSet(
  'ms mrs miss dame frau madam madame señora lady baroness datin puan congresswoman chairwoman spokeswoman',
);
const MALE_TITLES = wordSet('mr sir herr señor lord baron datuk pak congressman chairman spokesman');

/** What a full name or the word before it tells of `he` or `she`. */
export function pronounOfName(name: string, before: string): PronounKind | undefined {
  if (FEMALE_TITLES.has(before)) return 'she';
  if (MALE_TITLES.has(before)) return 'he';
  const [given = '', ...rest] = name.split(/\s+/);
  if (rest.length === 0) return undefined;
  const female = FEMALE_NAMES.has(given);
  const male = MALE_NAMES.has(given);
  return female === male ? undefined : female ? 'she' : 'he';
}
