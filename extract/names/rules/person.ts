// Who is named as a person: titles, given names, verbs of saying, appositions, affiliations.
import { FEMALE_NAMES, MALE_NAMES } from '../../data/gendered-names.ts';
import { GIVEN_NAMES } from '../../data/given-names.ts';
import { PERSON_PARTICLES } from '../../data/function-words.ts';
import { GERMAN_ROLE_ENDS, ROLE_NOUNS, SAYING_VERBS, TITLE_MODIFIERS, TITLES } from '../../data/role-words.ts';
import { COMPANY_NOUNS } from '../../data/thing-nouns.ts';
import { isFamilyFirst } from '../family-first.ts';
import { isHead } from '../head-words.ts';
import { isOrdinaryWord } from '../common-words.ts';
import type { EvidenceRule, Scene } from '../evidence.ts';

const NAME_WORD = /^\p{Lu}[\p{L}\p{M}'’.]*(?:[-‐‑]\p{L}[\p{L}\p{M}'’]*){0,2}$/u;

/** No surname: "Simon Abbott University". */
const STRONG_HEAD =
  /^(?:University|College|Institute|School|Foundation|Party|Hospital|Academy|Association|Museum|Library|Society|Ministry|Department|Agency|Commission|Inc|Corporation|Holdings|Technologies|Ltd|Drive|Street|Avenue|Road|Lane|Boulevard|Parkway|Airport|Bridge|Stadium|Square|Highway)$/;

/** Two to four words that could be given name and surname. */
export function isPersonShape(s: Scene): boolean {
  const { words, tokens, candidate } = s;
  if (words.length < 2 || words.length > 5) return false;
  if (candidate.titled.length === 0 && s.before(1)?.lower === 'the' && s.before(1)?.gap === ' ') return false;
  const last = words.at(-1) ?? '';
  if (STRONG_HEAD.test(last) || (isHead(last) && !GIVEN_NAMES.has(words[0] ?? ''))) return false;
  if (tokens.slice(candidate.from, candidate.to - 1).some((t) => t.gap === ' & ')) return false;
  return words.every((w) => (NAME_WORD.test(w) && !/^\p{Lu}{3,}$/u.test(w)) || PERSON_PARTICLES.has(w));
}

const isRoleNoun = (word: string): boolean =>
  ROLE_NOUNS.has(word) || (/^\p{Lu}/u.test(word) && GERMAN_ROLE_ENDS.some((end) => word.toLowerCase().endsWith(end)));

/** A broker or operator may be somebody or a firm: a given name tells. */
const isPersonalRole = (word: string, s: Scene): boolean =>
  isRoleNoun(word) && (!COMPANY_NOUNS.has(word) || isGiven(s.words[0] ?? ''));

const isGiven = (word: string): boolean => GIVEN_NAMES.has(word) || FEMALE_NAMES.has(word) || MALE_NAMES.has(word);

const oneOrMore = (s: Scene): boolean => s.words.length === 1 || s.personShape;

export const PERSON_RULES: readonly EvidenceRule[] = [
  // "Judge Nell Abbott wrote"; not "Judge Advocate Office"
  {
    name: 'person/title',
    type: 'person',
    weight: 7,
    matches: (s) =>
      s.candidate.titled.some((title) => !TITLE_MODIFIERS.has(title)) &&
      oneOrMore(s) &&
      !TITLES.has(s.words[0] ?? '') &&
      !isHead(s.words.at(-1) ?? ''),
  },
  // "Abbott was elected", "Abbott graduated"; not "Tern was sold"
  {
    name: 'person/lives',
    type: 'person',
    weight: 2.6,
    gap: ' ',
    of: 'one',
    after: ({ lower }) => LIFE.test(lower) || LIVES.test(lower),
    matches: (s) => !isHead(s.words[0] ?? '') && livesAsPerson(s),
  },
  // "Abbott, who"; not "Tern, which"
  {
    name: 'person/who',
    type: 'person',
    weight: 2.6,
    gap: ', ',
    of: 'one',
    after: ({ lower }) => lower === 'who' || lower === 'whose',
    matches: () => true,
  },
  // "Abbott’s wife", "Abbott’s career"
  {
    name: 'person/kin',
    type: 'person',
    weight: 3,
    possessive: true,
    after: ({ lower }) => KIN.test(lower),
    matches: () => true,
  },
  // "Nell Abbott"; not "Nell Foods"
  {
    name: 'person/given-name',
    type: 'person',
    weight: 4,
    of: 'person',
    matches: (s) => GIVEN_NAMES.has((s.words[0] ?? '').split(/[-‐‑]/u)[0] ?? ''),
  },
  // "Thibault Abbott", whose first word is more seldom a name of somebody
  {
    name: 'person/rarer-given-name',
    type: 'person',
    weight: 1.3,
    of: 'person',
    matches: (s) => {
      const first = s.words[0] ?? '';
      return !GIVEN_NAMES.has(first) && (FEMALE_NAMES.has(first) || MALE_NAMES.has(first));
    },
  },
  // "Wu Jianlin"; not "Long Harbour"
  {
    name: 'person/family-first',
    type: 'person',
    weight: 3.5,
    of: 'person',
    matches: (s) => isFamilyFirst(s.words),
  },
  // "trade lawyer Nell Abbott"; not "the lawyer from Abbott"
  {
    name: 'person/role-before',
    type: 'person',
    weight: 4,
    joined: true,
    of: 'person',
    before: ({ text }) => isRoleNoun(text),
    matches: (s) => !s.before(1)?.possessive && isPersonalRole(s.before(1)?.text ?? '', s),
  },
  // "Nell Abbott, who runs the yard,", "Nell Abbott, 41,"; not "Abbott Freight, which ships"
  {
    name: 'person/apposition',
    type: 'person',
    weight: 3,
    gap: ', ',
    of: 'person',
    matches: describesPerson,
  },
  // "“No,” said Nell Abbott"; a firm may say something too, so this is weak for one word
  {
    name: 'person/says',
    type: 'person',
    weight: 1.5,
    of: 'person',
    matches: (s) =>
      (SAYING_VERBS.has(s.before(1)?.lower ?? '') && !/^tell?s?|told$/.test(s.before(1)?.lower ?? '')) ||
      (s.gapAfter === ' ' && SAYING_VERBS.has(s.after(1)?.lower ?? '')),
  },
  // "Nell Abbott: We closed the yard.", as a block of an interview begins
  {
    name: 'person/label',
    type: 'person',
    weight: 2.5,
    of: 'person',
    matches: (s) =>
      s.gapAfter === ': ' &&
      s.tokens[s.candidate.from - 1]?.block !== s.tokens[s.candidate.from]?.block &&
      s.tokens[s.candidate.from]?.heading === false,
  },
  // "Rothwell Abbott" where the text says "Abbott" too, and never "Rothwell"
  {
    name: 'person/surname-alone',
    type: 'person',
    weight: 1.5,
    of: 'person',
    matches: (s) => {
      const last = s.words.at(-1) ?? '';
      return s.use.alone.has(last) && !s.use.alone.has(s.words[0] ?? '') && !isOrdinaryWord(last.toLowerCase());
    },
  },
  // "said Nell Abbott of Tern Freight"; not "the offices of Tern Freight"
  {
    name: 'person/affiliation',
    type: 'person',
    weight: 1.5,
    gap: ' ',
    of: 'person',
    after: ({ text }) => AFFILIATED.test(text),
    matches: (s) => s.words.some((w) => GIVEN_NAMES.has(w) || !isOrdinaryWord(w.toLowerCase())) && !!s.after(2),
  },
  // the last word stands alone elsewhere, as surnames do: "Nell Abbott ... Abbott said"
  {
    name: 'person/surname-used',
    type: 'person',
    weight: 2.5,
    of: 'person',
    matches: (s) => !s.use.german && standsAlone(s, s.words.at(-1)) && !standsAlone(s, s.words[0]),
  },
  // "the Abbott era", "Abbott-era": a time named after somebody
  {
    name: 'person/era',
    type: 'person',
    weight: 2.5,
    gap: ' ',
    of: 'one',
    after: ({ lower }) => ERA.test(lower),
    matches: (s) => s.before(1)?.lower === 'the',
  },
  // two unknown words and nothing against it: "Nerys Quallade"; not "Harbour Lights"
  {
    name: 'person/shape',
    type: 'person',
    weight: 1.2,
    of: 'person',
    matches: (s) =>
      !s.use.german &&
      (s.use.language === 'en' || !opensSentence(s)) &&
      s.words.some((w) => !isOrdinaryWord(w.toLowerCase())),
  },
];

const opensSentence = (s: Scene): boolean => s.tokens[s.candidate.from]?.initial ?? true;

const AFFILIATED = /^(?:of|at|from|with|von|vom|de|del|van)$/;
const ERA = /^(?:era|years|presidency)$/;
/** Verbs of a life that need more words behind them. */
const LIVES = /^(?:was|is|were|served|serves|became|ran|stood|sat)$/;
const KIN =
  /^(?:wife|husband|son|daughter|mother|father|brother|sister|parents|widow|career|childhood|colleague|predecessor|successor|resignation|candidacy|death|biography|memoir|supporters)$/;
const LIFE =
  /^(?:graduated|resigned|retired|married|died|studied|taught|campaigned|enlisted|emigrated|endorsed|invented|authored|grew|earned)$/;
const MADE =
  /^(?:elected|re-elected|reelected|born|appointed|awarded|educated|sworn|knighted|promoted|nominated|married|selected|killed|defeated)$/;

function livesAsPerson(s: Scene): boolean {
  const verb = s.after(1)?.lower ?? '';
  const next = s.after(2)?.lower ?? '';
  if (LIFE.test(verb)) return true;
  if (verb === 'was' || verb === 'is' || verb === 'were') {
    if (MADE.test(next)) return true;
    return (
      /^(?:an?|the)$/.test(next) &&
      [3, 4, 5].some(
        (n) =>
          ROLE_NOUNS.has(s.after(n)?.lower ?? '') ||
          /^(?:fellow|member|founder|co-author)$/.test(s.after(n)?.lower ?? ''),
      )
    );
  }
  if (verb === 'served' || verb === 'serves')
    return next === 'as' || next === 'in' || next === 'on' || next === 'under';
  if (verb === 'became') return /^(?:an?|the)$/.test(next);
  return (verb === 'ran' || verb === 'stood' || verb === 'sat') && /^(?:for|as|unsuccessfully|in|against)$/.test(next);
}

const standsAlone = (s: Scene, word: string | undefined): boolean => s.use.alone.has(word ?? '');

/** After the comma: "who", an age, "a lawyer at", "its head of systems", "chief executive of". */
function describesPerson(s: Scene): boolean {
  const first = s.after(1);
  if (!first) return false;
  if (first.lower === 'who' || first.lower === 'whose' || /^\d{2}$/.test(first.text)) return true;
  for (let n = 1; n <= 7; n += 1) {
    const token = s.after(n);
    if (!token || (n > 1 && /[,;:.“”"]/.test(s.after(n - 1)?.gap ?? ''))) return false;
    if (ROLE_NOUNS.has(token.lower)) return isPersonalRole(token.lower, s);
    if (/^(?:which|that|said|says)$/.test(token.lower)) return false;
  }
  return false;
}
