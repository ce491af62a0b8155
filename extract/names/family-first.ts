// Names that begin with the family name: "Wu Jianlin", "Park Ji-hoon", "Tsai Mei-ling".
import { FAMILY_FIRST } from '../data/family-first.ts';

/** Two syllables joined by a hyphen, the second mostly small: "Ji-hoon". */
const HYPHENATED = /^\p{Lu}\p{Ll}{1,5}[-‐‑]\p{L}\p{Ll}{1,5}$/u;
/** One or two syllables as Chinese is written in Latin letters: "Jianlin". */
const PINYIN =
  /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:[iu]?ang?|[iu]?eng?|[iu]?ong|[iu]?ao?|ing?|ung?|[iu]?ai|u?ei|i?ou|i?u|[ie]e?|o)(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])(?:[iu]?ang?|[iu]?eng?|[iu]?ong|[iu]?ao?|ing?|ung?|[iu]?ai|u?ei|i?ou|i?u|[ie]e?|o))?$/;

/** Must not match "Lee Abbott", "Long Harbour". */
export function isFamilyFirst(words: readonly string[]): boolean {
  const [family, given] = words;
  if (words.length !== 2 || !family || !given || !FAMILY_FIRST.has(family)) return false;
  return HYPHENATED.test(given) || (given.length > 3 && PINYIN.test(given.toLowerCase()));
}
