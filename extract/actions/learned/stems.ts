// What the forms of an English word have in common: "barred", "bars" and "barring" are one; rough, fast and always the same.
import { irregularForms } from '../inflect.ts';

const IRREGULAR = irregularForms();
const KEPT = new Set([
  'this',
  'his',
  'its',
  'was',
  'has',
  'us',
  'as',
  'is',
  'thus',
  'news',
  'bus',
  'yes',
  'red',
  'need',
  'during',
  'thing',
  'bring',
  'being',
  'king',
  'spring',
  'string',
]);

/** A lower-cased word's stem. */
export function stemOf(word: string): string {
  const known = IRREGULAR.get(word);
  if (known !== undefined) return strip(known);
  return strip(word.replace(/'s?$/u, ''));
}

function strip(word: string): string {
  if (word.length < 4 || KEPT.has(word)) return word;
  let w = word;
  if (w.endsWith('ies')) w = `${w.slice(0, -3)}y`;
  else if (/(?:s|x|z|ch|sh)es$/u.test(w)) w = w.slice(0, -2);
  else if (/[^su]s$/u.test(w)) w = w.slice(0, -1);
  if (w.endsWith('ied')) w = `${w.slice(0, -3)}y`;
  else if (w.endsWith('ed') && /^[^aeiouy]*[aeiouy].*ed$/u.test(w) && w.length > 4) w = bare(w.slice(0, -2));
  else if (w.endsWith('ing') && /^[^aeiouy]*[aeiouy].*ing$/u.test(w) && w.length > 5) w = bare(w.slice(0, -3));
  if (w.endsWith('e') && w.length > 3) w = w.slice(0, -1);
  return w.length > 3 ? w.replace(/isation$|ization$/u, 'iz').replace(/is$/u, 'iz') : w;
}

/** "barr" as in "barred" loses what was doubled. */
const bare = (w: string): string => (/([bdgklmnprt])\1$/u.test(w) && !/(?:ll|ss)$/u.test(w) ? w.slice(0, -1) : w);
