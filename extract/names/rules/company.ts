// Who is named as a firm: how it looks and what it is called.
import { FEMALE_NAMES, MALE_NAMES } from '../../data/gendered-names.ts';
import { GIVEN_NAMES } from '../../data/given-names.ts';
import { ROLE_NOUNS } from '../../data/role-words.ts';
import { COMPANY_NOUN_END, COMPANY_NOUNS, COMPANY_VERBS } from '../../data/thing-nouns.ts';
import { isFamilyFirst } from '../family-first.ts';
import { isHead } from '../head-words.ts';
import { isOrdinaryWord } from '../common-words.ts';
import type { EvidenceRule, Scene } from '../evidence.ts';
import type { Token } from '../../words/tokens.ts';

const isCompanyNoun = (word: string): boolean => COMPANY_NOUNS.has(word) || COMPANY_NOUN_END.test(word);

export const COMPANY_RULES: readonly EvidenceRule[] = [
  // "Tern-Chefin Nell Abbott", "Tern-backed"
  {
    name: 'company/compound',
    type: 'company',
    weight: 3.5,
    matches: (s) => {
      const compound = lastToken(s)?.compound;
      return compound !== undefined && OF_COMPANY.test(compound);
    },
  },
  // an unknown word inside a sentence is most often a firm: "a dispute with Tern"
  {
    name: 'company/unknown-word',
    type: 'company',
    weight: 1.1,
    of: 'one',
    matches: (s) => s.use.language === 'en' && !isCapitals(s) && isUnknownWord(s),
  },
  // in other languages the list of ordinary words does not help: weak, it needs another sign
  {
    name: 'company/unknown-foreign-word',
    type: 'company',
    weight: 0.7,
    of: 'one',
    matches: (s) => s.use.language !== 'en' && !s.use.german && !isCapitals(s) && isUnknownWord(s),
  },
  // capitals alone may be a method or a unit; with a verb of saying beside them they are a firm
  {
    name: 'company/unknown-capitals',
    type: 'company',
    weight: 0.7,
    of: 'one',
    matches: (s) => s.use.language === 'en' && isCapitals(s) && isUnknownWord(s),
  },
  // "the cloud reseller Tern", "law firm Abbott Voss"; not "the firm said"
  {
    name: 'company/noun-before',
    type: 'company',
    weight: 5,
    joined: true,
    before: ({ text }) => isCompanyNoun(text),
    matches: (s) =>
      !s.before(1)?.possessive &&
      !(isNamedPerson(s) && MAY_BE_PERSON.test(s.before(1)?.lower ?? '')) &&
      !(s.use.german && s.words.length === 1 && /^(?:Händler|Unternehmer)$/.test(s.before(1)?.text ?? '')),
  },
  // "Ternham Bridging" where the text says "Ternham" too; not "Nell Abbott", of whom it says "Nell"
  {
    name: 'company/first-word-alone',
    type: 'company',
    weight: 2.5,
    of: 'person',
    matches: (s) => {
      const [first = ''] = s.words;
      const last = s.words.at(-1) ?? '';
      const stands = s.use.alone.has(first) && !s.use.alone.has(last) && !s.use.german;
      return stands && !isGiven(first) && !isFamilyFirst(s.words) && !isOrdinaryWord(first.toLowerCase());
    },
  },
  // "Ternham Bridging", whose last word is the name of a trade or thing; not "Nell Bridging"
  {
    name: 'company/named-for-a-thing',
    type: 'company',
    weight: 3,
    of: 'person',
    matches: (s) => {
      const last = s.words.at(-1) ?? '';
      if (!THING_END.test(last) || !isOrdinaryWord(last.toLowerCase())) return false;
      return s.words.slice(0, -1).every((word) => !isGiven(word) && !isOrdinaryWord(word.toLowerCase()));
    },
  },
  // "the research house Tern", "the trading house Abbott Voss"; not "the house Tern built"
  {
    name: 'company/house-before',
    type: 'company',
    weight: 5,
    joined: true,
    before: ({ lower }) => lower === 'house',
    matches: (s) =>
      /^(?:research|trading|brokerage|publishing|software|auction|investment|design)$/.test(s.before(2)?.lower ?? ''),
  },
  // "five companies, among them Tern Reach"; not "five people, among them Nell Abbott"
  {
    name: 'company/among-them',
    type: 'company',
    weight: 4,
    before: ({ lower }) => /^(?:them|including|namely|like)$/.test(lower),
    matches: (s) => {
      for (let n = 2; n <= 8; n += 1)
        if (/^(?:companies|firms|suppliers|chipmakers|makers|entities)$/.test(s.before(n)?.lower ?? '')) return true;
      return false;
    },
  },
  // "Tern’s Nell Abbott": the person belongs to the firm; not "Abbott’s Harbour Act"
  {
    name: 'company/its-person',
    type: 'company',
    weight: 2.2,
    possessive: true,
    gap: ' ',
    matches: (s) =>
      s.after(1)?.cap === true &&
      s.after(2)?.cap === true &&
      GIVEN_NAMES.has(s.after(1)?.text ?? '') &&
      !(s.before(1)?.lower === 'the' && isOrdinaryWord((s.words[0] ?? '').toLowerCase())),
  },
  // "a Hull company, Tern Reach, whose"; not "the company, Nell Abbott said"
  {
    name: 'company/noun-apposed',
    type: 'company',
    weight: 5,
    gap: ', ',
    before: ({ text }) => isCompanyNoun(text),
    matches: (s) => s.before(1)?.gap === ', ' && [2, 3, 4].some((n) => /^an?$/i.test(s.before(n)?.text ?? '')),
  },
  // "Tern, a reseller in Hull,", "Tern, the country's largest chipmaker"; not "Nell Abbott, a client of Tern"
  {
    name: 'company/apposition',
    type: 'company',
    weight: 3,
    gap: ', ',
    matches: describesCompany,
  },
  // "Tern Reach, which runs a data centre"; not "Nell Abbott, who runs one"
  {
    name: 'company/runs-what',
    type: 'company',
    weight: 4,
    gap: ', ',
    after: ({ lower }) => lower === 'which' || lower === 'whose',
    matches: (s) =>
      s.after(1)?.lower === 'which'
        ? COMPANY_VERBS.has(s.after(2)?.lower ?? '') ||
          /^(?:owns|rents|has|operates|trades|employs)$/.test(s.after(2)?.lower ?? '')
        : /^(?:products?|chips?|shares|customers|servers|factory|factories|plants?|machines|models?)$/.test(
            s.after(2)?.lower ?? '',
          ),
  },
  // "Tern of Hull, which services"; not "Abbott of Hull, who"
  {
    name: 'company/which',
    type: 'company',
    weight: 3,
    gap: ' ',
    after: ({ lower }) => lower === 'of',
    matches: (s) => {
      const ofPlace = s.after(2)?.cap === true;
      const at = ofPlace ? (s.after(2)?.gap === ', ' ? 3 : s.after(3)?.gap === ', ' ? 4 : 0) : 0;
      return at > 0 && (s.after(at)?.lower === 'which' || s.after(at)?.lower === 'whose');
    },
  },
  // "who runs Tern Optical", "the founder who owns Tern"
  {
    name: 'company/run-by',
    type: 'company',
    weight: 4.5,
    joined: true,
    before: ({ lower }) => RUNS.test(lower),
    matches: (s) => s.before(2)?.lower === 'who',
  },
  // "wrote on Tern that": where something was posted
  {
    name: 'company/platform',
    type: 'company',
    weight: 2.5,
    joined: true,
    of: 'one',
    before: ({ lower }) => lower === 'on',
    matches: (s) =>
      s.before(2)?.gap === ' ' &&
      /^(?:wrote|posted|posts?|said|writes|message|messages|thread|account|video|published|writing|posting)$/.test(
        s.before(2)?.lower ?? '',
      ),
  },
];

/** Nouns of firms that are as well nouns of people: "the trader Nell Abbott". */
const MAY_BE_PERSON =
  /^(?:händler|unternehmer|trader|broker|developer|retailer|importer|exporter|partner|rival|client|customer|buyer|publisher|shipowner|forwarder)$/;

/** Ends of ordinary words that are no surnames. */
const THING_END = /^\p{Lu}\p{Ll}{2,}(?:ing|ic|ics|tion|ment|ity|ance|ence|ogy|ware|work|works|ism|ure)$/u;

const isGiven = (word: string): boolean => GIVEN_NAMES.has(word) || FEMALE_NAMES.has(word) || MALE_NAMES.has(word);

const isNamedPerson = (s: Scene): boolean => s.personShape && GIVEN_NAMES.has(s.words[0] ?? '');

const OF_COMPANY =
  /^(?:Chef|Gründer|Sprecher|Vorstand|Aktie|backed|made|owned|designed|developed|hosted|Kunden|Modelle?n?)/;

const RUNS = /^(?:runs|ran|owns|owned|founded|co-founded|heads|manages|managed|chairs|started)$/;

const isCapitals = (s: Scene): boolean => lastToken(s)?.allCaps ?? false;

const lastToken = (s: Scene): Token | undefined => s.tokens[s.candidate.to - 1];

function isUnknownWord(s: Scene): boolean {
  const word = s.words[0] ?? '';
  if (word.length < 3 || GIVEN_NAMES.has(word) || isHead(word) || /[\d'’]/.test(word)) return false;
  if (s.before(1)?.digit) return false;
  if (!s.use.inside.has(word) && !/^\p{Lu}{3,5}$/u.test(word)) return false;
  const token = lastToken(s);
  if (isOrdinaryWord(word.toLowerCase())) return false;
  return (
    !token?.heading &&
    !(s.gapAfter === ' ' && s.after(1)?.cap) &&
    !(s.before(1)?.lower === 'the' && s.before(1)?.gap === ' ')
  );
}

function describesCompany(s: Scene): boolean {
  const first = s.after(1)?.lower ?? '';
  if (!/^(?:a|an|the|one|its|which)$/.test(first) && !s.after(1)?.possessive) return false;
  if (first === 'which')
    return (
      COMPANY_VERBS.has(s.after(2)?.lower ?? '') ||
      /^(?:rents?|advises|trades|holds|owns|provides|serves|employs|maintains)$/.test(s.after(2)?.lower ?? '')
    );
  for (let n = 2; n <= 9; n += 1) {
    const token = s.after(n);
    if (!token || /[,;:.“”"]/.test(s.after(n - 1)?.gap ?? '')) return false;
    if (ROLE_NOUNS.has(token.lower) || /^(?:at|of|for|whose|who|that|made|from)$/.test(token.lower)) return false;
    if (COMPANY_NOUNS.has(token.lower)) return true;
  }
  return false;
}
