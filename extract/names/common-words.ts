// Tells ordinary words from names by the shipped word list and the word's own endings.
import { ENGLISH_WORDS } from '../data/english-words.ts';
import { wordList } from '../data/known-names.ts';

/** Elements and the like, too rare for the word list and common in reports on trade. */
const SUBSTANCES = wordList(
  'antimony argon beryllium bismuth boron cadmium chromium cobalt dysprosium europium gadolinium gallium germanium graphite hafnium helium holmium indium iridium krypton lanthanum lutetium magnesium manganese molybdenum neodymium neon nickel niobium osmium palladium photoresist platinum polysilicon praseodymium quartz rhenium rhodium ruthenium samarium scandium selenium silane tantalum tellurium terbium thallium thorium thulium titanium tungsten uranium vanadium xenon ytterbium yttrium zirconium',
);

let words: Set<string> | undefined;

const MOST_REMEMBERED = 50_000;
const answers = new Map<string, boolean>();

/** The word, or the form it is an inflection of, is an ordinary English word. */
export function isOrdinaryWord(lower: string): boolean {
  const known = answers.get(lower);
  if (known !== undefined) return known;
  if (answers.size >= MOST_REMEMBERED) answers.clear();
  const answer = isListed(lower);
  answers.set(lower, answer);
  return answer;
}

function isListed(lower: string): boolean {
  words ??= new Set([...ENGLISH_WORDS, ...SUBSTANCES]);
  const list = words;
  if (list.has(lower) || hasStem(list, lower)) return true;
  if (!/our|nce|is|tre|amme/.test(lower)) return false;
  const spelled = american(lower);
  return list.has(spelled) || hasStem(list, spelled);
}

/** "hearings", "exporters": an ending may stand on another. */
const hasStem = (list: ReadonlySet<string>, word: string): boolean =>
  stemsOf(word).some((stem) => stem.length > 2 && list.has(stem)) ||
  (/(?:ing|er|or)s$/.test(word) && stemsOf(word.slice(0, -1)).some((stem) => stem.length > 3 && list.has(stem)));

/** The list spells the American way. */
const american = (word: string): string =>
  word
    .replace(/our(?=$|s|ed|ing|ful|able)/, 'or')
    .replace(/(?<=[ie])nce(?=s?$)/, 'nse')
    .replace(/is(?=e[sd]?$|ing$|ation)/, 'iz')
    .replace(/tre(?=s?$)/, 'ter')
    .replace(/amme(?=s?$)/, 'am');

function stemsOf(word: string): string[] {
  const cut = (n: number, add = ''): string => word.slice(0, -n) + add;
  if (word.endsWith('ies')) return [cut(3, 'y'), cut(1)];
  if (word.endsWith('ied')) return [cut(3, 'y')];
  if (word.endsWith('es')) return [cut(1), cut(2)];
  if (word.endsWith('s') && !word.endsWith('ss')) return [cut(1)];
  if (word.endsWith('ed')) return [cut(2), cut(1), cut(3)];
  if (word.endsWith('ing')) return [cut(3), cut(3, 'e'), cut(4)];
  if (word.endsWith('ly')) return [cut(2)];
  if (word.endsWith('er')) return [cut(2), cut(1)];
  return [];
}
