// Who stands as a firm: offices held in it, what only firms do.
import { GIVEN_NAMES } from '../../data/given-names.ts';
import { ROLE_NOUNS, SAYING_VERBS } from '../../data/role-words.ts';
import { REALMS } from '../../data/place-words.ts';
import { COMPANY_VERBS } from '../../data/thing-nouns.ts';
import { isOrdinaryWord } from '../common-words.ts';
import type { EvidenceRule, Scene } from '../evidence.ts';

export const COMPANY_STANDING_RULES: readonly EvidenceRule[] = [
  // "chief executive of Tern", "head of trade at Tern Freight"; not "at Hull"
  {
    name: 'company/office-held',
    type: 'company',
    weight: 3.5,
    joined: true,
    before: ({ lower }) => HELD_AT.test(lower),
    matches: heldOffice,
  },
  // "Tern’s chief executive", "Tern boss Nell Abbott"; not "Nell Abbott, boss of"
  {
    name: 'company/its-officer',
    type: 'company',
    weight: 2.5,
    gap: ' ',
    after: ({ lower }) => OFFICER.test(lower) || /^(?:vice|managing|head|account|policy)$/.test(lower),
    matches: (s) => {
      const one = s.after(1)?.lower ?? '';
      return !isShapedLikePerson(s) && (OFFICER.test(one) || OFFICE.test(`${one} ${s.after(2)?.lower ?? ''}`));
    },
  },
  // "Tern launched a model", "Tern sued"; not "Nell Abbott launched"
  {
    name: 'company/acts',
    type: 'company',
    weight: 1.5,
    gap: ' ',
    after: ({ lower }) => COMPANY_VERBS.has(lower),
    matches: (s) => !s.possessive && !isShapedLikePerson(s),
  },
  // "At Tern Freight, a shipper", "she works at Tern"; not "at Easter"
  {
    name: 'company/at',
    type: 'company',
    weight: 1.6,
    joined: true,
    before: ({ lower }) => lower === 'at',
    matches: () => true,
  },
  // "Azra Lind of Tern"; not "the port of Tern"
  {
    name: 'company/affiliation',
    type: 'company',
    weight: 2,
    joined: true,
    before: ({ text }) => text === 'of',
    matches: (s) => {
      const name = s.before(2);
      if (!name?.cap || !(name.gap === ' ' || (name.gap === ', ' && s.before(3)?.cap))) return false;
      if (isOrdinaryWord(name.lower) || REALMS.has(name.text)) return false;
      return !/^\p{Lu}{3,5}$/u.test(s.words.join(' '));
    },
  },
  // the first word stands alone elsewhere, as firms are called for short: "Tern Freight ... Tern said"
  {
    name: 'company/first-word-used',
    type: 'company',
    weight: 3,
    of: 'several',
    matches: (s) =>
      !s.use.german &&
      isShapedLikePerson(s) &&
      s.use.alone.has(s.words[0] ?? '') &&
      !s.use.alone.has(s.words.at(-1) ?? '') &&
      !GIVEN_NAMES.has(s.words[0] ?? ''),
  },
  // "Tern Reach welcomed it. Its chief executive", "Tern Reach said that it had shut"; not "Nell Abbott said it rained"
  {
    name: 'company/goes-on-as-it',
    type: 'company',
    weight: 3.2,
    gap: ' ',
    of: 'person',
    matches: (s) => !s.possessive && !GIVEN_NAMES.has(s.words[0] ?? '') && goesOnAsIt(s),
  },
  // "Tern said it expected"; the weakest sign, for single unknown words
  {
    name: 'company/says',
    type: 'company',
    weight: 1,
    gap: ' ',
    of: 'one',
    after: ({ lower }) => SAYING_VERBS.has(lower) || lower === 'has',
    matches: () => true,
  },
  // "Tern’s newest model", "Tern’s chips"
  {
    name: 'company/product-owner',
    type: 'company',
    weight: 2,
    possessive: true,
    matches: (s) =>
      [1, 2, 3, 4].some((n) =>
        /^(?:models?|chips?|processors?|accelerators?|products?|weights|servers|customers|website|board|systems?)$/.test(
          s.after(n)?.lower ?? '',
        ),
      ) && !isShapedLikePerson(s),
  },
];

const HELD_AT = /^(?:of|at|for|bei|von|de|van|with)$/;

const OFFICER =
  /^(?:chief|boss|co-founder|cofounder|ceo|cfo|spokesman|spokeswoman|spokesperson|executives?|engineers?|shares?|customers?|stock|staff|lawyers?|board)$/;

const OFFICE = /^(?:vice president|managing director|head of|account manager|policy chief)$/;

/** A sentence that the name opens, and what follows calls it "it". */
function goesOnAsIt(s: Scene): boolean {
  const { tokens, candidate } = s;
  const opening = tokens[candidate.from];
  if (!opening?.initial) return false;
  for (let k = candidate.to; k < candidate.to + 40; k += 1) {
    const token = tokens[k];
    if (!token || token.block !== opening.block) return false;
    if (token.sentence !== opening.sentence)
      return token.lower === 'its' && (OFFICER.test(tokens[k + 1]?.lower ?? '') || tokens[k + 1]?.lower === 'own');
    if (
      token.lower === 'that' &&
      tokens[k + 1]?.lower === 'it' &&
      /^(?:had|has|would|will)$/.test(tokens[k + 2]?.lower ?? '') &&
      SAYING_VERBS.has(tokens[candidate.to]?.lower ?? '')
    )
      return true;
  }
  return false;
}

const isShapedLikePerson = (s: Scene): boolean => s.words.length > 1 && s.personShape;

function heldOffice(s: Scene): boolean {
  // "Director of Harbour Safety": what the office is for
  if (s.before(2)?.cap && s.before(1)?.lower === 'of' && s.words.every((w) => isOrdinaryWord(w.toLowerCase())))
    return false;
  for (let n = 2; n <= 5; n += 1) {
    const token = s.before(n);
    if (!token || /[,;:.“”"]/.test(token.gap)) return false;
    if (ROLE_NOUNS.has(token.lower) || token.lower === 'partner' || token.lower === 'engineers') return true;
  }
  return false;
}
