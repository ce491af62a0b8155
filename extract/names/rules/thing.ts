// Models, chips, laws, outlets, agencies and bodies told by the noun beside the name or by who is told something.
import {
  AGENCY_NOUNS,
  CHIP_NOUNS,
  LAW_NOUNS,
  MODEL_NOUNS,
  ORGANIZATION_NOUNS,
  OUTLET_NOUNS,
} from '../../data/thing-nouns.ts';
import { AGENCY_OPENERS } from '../../data/name-heads.ts';
import { isOrdinaryWord } from '../common-words.ts';
import type { EntityType } from '../../../ledger/vocabulary.ts';
import type { EvidenceRule, Scene } from '../evidence.ts';
import { FINITE_VERBS } from '../../data/verb-words.ts';
import { ROLE_NOUNS } from '../../data/role-words.ts';
import type { Word } from '../../words/word.ts';

/** The word before is one of the nouns, or a word of naming with a noun before it: "the chip", "a model called". */
const namesKind =
  (nouns: ReadonlySet<string>) =>
  ({ text, lower }: Word): boolean =>
    nouns.has(text) || nouns.has(lower) || CALLED.test(lower);

const CALLED = /^(?:called|named|dubbed|codenamed|code-named|namens|llamado|llamada|appelé|genaamd)$/;

/** "the chip Tern", "a model called Tern", "the chip, named Tern". */
function nounBefore(s: Scene, nouns: ReadonlySet<string>): boolean {
  const before = s.before(1);
  if (!before) return false;
  if (before.gap === ' ' && !before.possessive && (nouns.has(before.text) || nouns.has(before.lower))) return true;
  return CALLED.test(before.lower) && [2, 3, 4].some((n) => nouns.has(s.before(n)?.lower ?? ''));
}

const isNoun =
  (nouns: ReadonlySet<string>) =>
  ({ text, lower }: Word): boolean =>
    nouns.has(text) || nouns.has(lower);

const isPlainNoun = (s: Scene): boolean => !s.before(1)?.possessive;

const opensNoun =
  (nouns: ReadonlySet<string>) =>
  ({ lower }: Word): boolean =>
    nouns.has(lower) || lower === 'ai' || lower === 'language';

/** "the Tern model", "the Tern AI model". */
function nounAfter(s: Scene, nouns: ReadonlySet<string>): boolean {
  if (s.possessive) return false;
  const next = s.after(1)?.lower ?? '';
  return nouns.has(next) || ((next === 'ai' || next === 'language') && nouns.has(s.after(2)?.lower ?? ''));
}

/** A word that opens an apposition. */
const describes = ({ lower }: Word): boolean => /^(?:a|an|the|its|their|one)$/.test(lower);

function isApposed(s: Scene, noun: RegExp): boolean {
  for (let n = 2; n <= 6; n += 1) {
    const token = s.after(n);
    if (
      !token ||
      token.possessive ||
      /^(?:of|for|by|at|behind|whose|who|which|that|maker|developer|lab|company|firm)$/.test(token.lower)
    )
      return false;
    if (noun.test(token.lower))
      return !/^(?:maker|lab|company|firm|developer|builder)$/.test(s.after(n + 1)?.lower ?? '');
    if (token.gap !== ' ') return false;
  }
  return false;
}

const PUT =
  /^(?:added|adding|put|puts|placed|entered|listed|listing|struck|removed|removing|taken|joined|landed|entities|names|firms|companies)$/;

const isListed = (s: Scene): boolean =>
  /^(?:on|onto|off|from|to|in)$/.test(s.before(2)?.lower ?? '') &&
  [3, 4, 5, 6, 7, 8].some((n) => PUT.test(s.before(n)?.lower ?? ''));

const LEGISLATES =
  /^(?:passed|signed|adopted|approved|enacted|amend|amended|repeal|repealed|ratified|introduced|violated|violating|under|breached)$/;
const IN_FORCE = /^(?:applies|applied|apply|signed|passed|repealed|ratified|enacted)$/;

const isThe = ({ lower }: Word): boolean => lower === 'the';

/** Words of the language in capitals after "the": the name of an office, if it acts. */
const isOfficialName = (s: Scene): boolean =>
  s.words.length < 5 &&
  s.use.language === 'en' &&
  s.before(1)?.lower === 'the' &&
  s.words.every((w) => isOrdinaryWord(w.toLowerCase()));

/** "The HCO neither asked nor answered", "The HCO, which keeps the roll"; not "the HCO applies to". */
function decides(s: Scene): boolean {
  const next = s.after(1)?.lower ?? '';
  if (s.gapAfter === ' ') return RULES_ON.test(next) || FINITE_VERBS.has(next) || /^(?:neither|is)$/.test(next);
  return (
    s.gapAfter === ', ' && next === 'which' && /^(?:keeps|runs|issues|licenses|grants)$/.test(s.after(2)?.lower ?? '')
  );
}

const RULES_ON =
  /^(?:has|had|said|says|told|ordered|announced|granted|denied|fined|issued|ruled|barred|approved|rejected|revoked|suspended|imposed|refused|licensed|declined|confirmed|will)$/;
const OF_OFFICE =
  /^(?:officials?|staff|inspectors|investigators|director|granted|issued|ordered|licensed|fined|ruled|rules|licences?|licenses?|guidance)$/;

const rule = (
  name: string,
  type: EntityType,
  weight: number,
  matches: (s: Scene) => boolean,
  needs: Omit<EvidenceRule, 'name' | 'type' | 'weight' | 'matches'> = {},
): EvidenceRule => ({ name, type, weight, matches, ...needs });

export const THING_RULES: readonly EvidenceRule[] = [
  rule(
    'model/noun-before',
    'model',
    3.5,
    (s) =>
      nounBefore(s, MODEL_NOUNS) &&
      s.words.length <= 3 &&
      !/^(?:system|systems|version)$/.test(s.before(1)?.lower ?? ''),
    { before: namesKind(MODEL_NOUNS) },
  ),
  rule('model/noun-after', 'model', 1.5, (s) => nounAfter(s, MODEL_NOUNS) && s.words.length <= 2, {
    gap: ' ',
    after: opensNoun(MODEL_NOUNS),
  }),
  // "Finch, the free AI model that"; not "Nell Abbott, a model"
  rule(
    'model/apposition',
    'model',
    3.5,
    (s) => s.words.length <= 2 && isApposed(s, /^(?:models?|chatbot|assistant|llm)$/),
    { gap: ', ', after: describes },
  ),
  rule(
    'chip/apposition',
    'chip',
    3.5,
    (s) => s.words.length <= 2 && isApposed(s, /^(?:chip|processor|accelerator|gpu)$/),
    { gap: ', ', after: describes },
  ),
  rule(
    'chip/noun-before',
    'chip',
    3.5,
    (s) =>
      nounBefore(s, CHIP_NOUNS) &&
      s.words.length <= 2 &&
      !/^(?:units?|parts?|servers?)$/.test(s.before(1)?.lower ?? ''),
    { before: namesKind(CHIP_NOUNS) },
  ),
  rule(
    'chip/noun-after',
    'chip',
    2,
    (s) => nounAfter(s, CHIP_NOUNS) && s.words.length <= 2 && !/^(?:units?|parts?)$/.test(s.after(1)?.lower ?? ''),
    { gap: ' ', after: opensNoun(CHIP_NOUNS) },
  ),
  rule('law/noun-after', 'law', 3, (s) => nounAfter(s, LAW_NOUNS) && s.words.length <= 3, {
    gap: ' ',
    after: opensNoun(LAW_NOUNS),
  }),
  rule('outlet/noun-before', 'outlet', 4.5, isPlainNoun, { joined: true, before: isNoun(OUTLET_NOUNS) }),
  rule(
    'outlet/dateline',
    'outlet',
    7,
    (s) => (s.before(1)?.gap.endsWith('(') ?? false) && /^\) ?[-–—]/.test(s.gapAfter),
  ),
  rule('outlet/told', 'outlet', 2.4, (s) => !s.possessive, {
    before: ({ lower }) => lower === 'told' || lower === 'tells',
  }),
  rule('outlet/obtained', 'outlet', 2.6, (s) => s.words.length <= 3 && /^(?:\.|,|”)/.test(s.after(1)?.gap ?? ''), {
    after: ({ lower }) => /^(?:obtained|reported|reports)$/.test(lower),
  }),
  rule('outlet/reports-that', 'outlet', 2, (s) => s.after(2)?.lower === 'that' && s.words.length <= 3, {
    gap: ' ',
    after: ({ lower }) => /^(?:reports|reported|writes)$/.test(lower),
  }),
  rule(
    'organization/affiliation',
    'organization',
    2.5,
    (s) => /^\p{Lu}{3,5}$/u.test(s.words.join(' ')) && (s.before(2)?.cap ?? false),
    { before: ({ text }) => text === 'of' },
  ),
  rule(
    'outlet/by',
    'outlet',
    3,
    (s) => /^(?:obtained|seen|reviewed|published|reporting|reported|first)$/.test(s.before(2)?.lower ?? ''),
    { before: ({ lower }) => lower === 'by' },
  ),
  rule('outlet/credit', 'outlet', 4, (s) => /:/.test(s.before(1)?.gap ?? ''), {
    before: ({ text }) => /^(?:source|quelle|fuente)$/i.test(text),
  }),
  rule(
    'outlet/reporting-from',
    'outlet',
    3,
    (s) => /^(?:reporting|interview|according|report|zufolge)$/.test(s.before(2)?.lower ?? ''),
    { before: ({ lower }) => /^(?:from|to|in)$/.test(lower) },
  ),
  rule('outlet/report-noun', 'outlet', 3, () => true, {
    gap: ' ',
    after: ({ lower }) => /^(?:report|zufolge|reporter|reporters|newsletter|podcast)$/.test(lower),
  }),
  // "put on the Guarded Traders Roll", "taken off the Watch Book"; not "on the Tern site"
  rule('law/listing', 'law', 3, isListed, {
    of: 'several',
    joined: true,
    before: ({ text }) => /^(?:the|its|their|his)$/i.test(text),
  }),
  // "passed the Compute Concord", "under the Concord"; not "passed the Tern plant"
  rule('law/legislated', 'law', 2.5, (s) => LEGISLATES.test(s.before(2)?.lower ?? ''), { joined: true, before: isThe }),
  // two words and more that a chamber passed are an act, whatever their last word is
  rule('law/named-act', 'law', 4, (s) => s.before(2)?.lower !== 'under' && LEGISLATES.test(s.before(2)?.lower ?? ''), {
    of: 'several',
    joined: true,
    before: isThe,
  }),
  // "the Compute Concord, which the president signed"; not "the Tern plant"
  rule('law/in-force', 'law', 1.5, (s) => [1, 2, 3, 4, 5, 6, 7].some((n) => IN_FORCE.test(s.after(n)?.lower ?? '')), {
    of: 'several',
    before: isThe,
  }),
  // "two HCO officials", "HCO granted a licence": capitals of an office
  rule('agency/acronym', 'agency', 3, (s) => /^\p{Lu}{3,6}$/u.test(s.words[0] ?? ''), {
    of: 'one',
    gap: ' ',
    after: ({ lower }) => OF_OFFICE.test(lower),
  }),
  // "the HCO has said", "asked the HCO, which"; not "the HCO chips"
  rule(
    'agency/the-capitals',
    'agency',
    1.3,
    (s) =>
      /^\p{Lu}{4,6}$/u.test(s.words[0] ?? '') &&
      (decides(s) || (s.before(2)?.lower === 'for' && ROLE_NOUNS.has(s.before(3)?.lower ?? ''))),
    { of: 'one', joined: true, before: isThe },
  ),
  // "a Commission official": an office called by its head; not "the commission official"
  rule('agency/head-official', 'agency', 3, (s) => AGENCY_OPENERS.has(s.words[0] ?? ''), {
    of: 'one',
    gap: ' ',
    after: ({ lower }) => /^(?:officials?|spokesman|spokeswoman|spokesperson|staff|inspectors)$/.test(lower),
  }),
  // "The Distant Cargoes Tenure had counted"; not "the Harbour Lights"
  rule('agency/official-name', 'agency', 2, isOfficialName, {
    of: 'several',
    gap: ' ',
    joined: true,
    after: ({ lower }) => RULES_ON.test(lower),
  }),
  rule('agency/noun-before', 'agency', 3, isPlainNoun, { joined: true, before: isNoun(AGENCY_NOUNS) }),
  rule('organization/noun-before', 'organization', 4, isPlainNoun, {
    joined: true,
    before: isNoun(ORGANIZATION_NOUNS),
  }),
];
