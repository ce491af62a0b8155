// Models, chips, laws, outlets, agencies and bodies told by the noun beside the name or by who is told something.
import {
  AGENCY_NOUNS,
  CHIP_NOUNS,
  LAW_NOUNS,
  MODEL_NOUNS,
  ORGANIZATION_NOUNS,
  OUTLET_NOUNS,
} from '../../data/thing-nouns.ts';
import { isOrdinaryWord } from '../common-words.ts';
import type { EntityType } from '../../../ledger/vocabulary.ts';
import type { EvidenceRule, Scene } from '../evidence.ts';

function nounBefore(s: Scene, nouns: ReadonlySet<string>): boolean {
  const before = s.before(1);
  return !!before && before.gap === ' ' && !before.possessive && (nouns.has(before.text) || nouns.has(before.lower));
}

/** "a model called Tern", "the chip, named Tern". */
function called(s: Scene, nouns: ReadonlySet<string>): boolean {
  if (
    !/^(?:called|named|dubbed|codenamed|code-named|namens|llamado|llamada|appelé|genaamd)$/.test(
      s.before(1)?.lower ?? '',
    )
  )
    return false;
  return [2, 3, 4].some((n) => nouns.has(s.before(n)?.lower ?? ''));
}

function nounAfter(s: Scene, nouns: ReadonlySet<string>): boolean {
  if (s.gapAfter !== ' ' || s.possessive) return false;
  return (
    nouns.has(s.after(1)?.lower ?? '') ||
    (/^(?:ai|language)$/.test(s.after(1)?.lower ?? '') && nouns.has(s.after(2)?.lower ?? ''))
  );
}

function isApposed(s: Scene, noun: RegExp): boolean {
  if (s.gapAfter !== ', ' || !/^(?:a|an|the|its|their|one)$/.test(s.after(1)?.lower ?? '')) return false;
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

function isListed(s: Scene): boolean {
  const article = s.before(1);
  if (
    article?.gap !== ' ' ||
    !/^(?:the|its|their|his)$/i.test(article.text) ||
    !/^(?:on|onto|off|from|to|in)$/.test(s.before(2)?.lower ?? '')
  )
    return false;
  return [3, 4, 5, 6, 7, 8].some((n) =>
    /^(?:added|adding|put|puts|placed|entered|listed|listing|struck|removed|removing|taken|joined|landed|entities|names|firms|companies)$/.test(
      s.before(n)?.lower ?? '',
    ),
  );
}

const LEGISLATES =
  /^(?:passed|signed|adopted|approved|enacted|amend|amended|repeal|repealed|ratified|introduced|violated|violating|under|breached)$/;

const isLegislated = (s: Scene): boolean =>
  s.before(1)?.lower === 'the' && s.before(1)?.gap === ' ' && LEGISLATES.test(s.before(2)?.lower ?? '');

/** Words of the language in capitals after "the": the name of an office, if it acts. */
const isOfficialName = (s: Scene): boolean =>
  s.words.length > 1 &&
  s.words.length < 5 &&
  s.use.language === 'en' &&
  s.before(1)?.lower === 'the' &&
  s.before(1)?.gap === ' ' &&
  s.words.every((w) => isOrdinaryWord(w.toLowerCase()));

const RULES_ON =
  /^(?:has|had|said|says|told|ordered|announced|granted|denied|fined|issued|ruled|barred|approved|rejected|revoked|suspended|imposed|refused|licensed|declined|confirmed|will)$/;

const rule = (
  name: string,
  type: EntityType,
  weight: number,
  matches: (s: Scene) => boolean,
  needs: Pick<EvidenceRule, 'of' | 'gap' | 'joined'> = {},
): EvidenceRule => ({ name, type, weight, matches, ...needs });

export const THING_RULES: readonly EvidenceRule[] = [
  rule(
    'model/noun-before',
    'model',
    3.5,
    (s) =>
      (nounBefore(s, MODEL_NOUNS) || called(s, MODEL_NOUNS)) &&
      s.words.length <= 3 &&
      !/^(?:system|systems|version)$/.test(s.before(1)?.lower ?? ''),
  ),
  rule('model/noun-after', 'model', 1.5, (s) => nounAfter(s, MODEL_NOUNS) && s.words.length <= 2, { gap: ' ' }),
  // "Finch, the free AI model that"; not "Nell Abbott, a model"
  rule(
    'model/apposition',
    'model',
    3.5,
    (s) => s.words.length <= 2 && isApposed(s, /^(?:models?|chatbot|assistant|llm)$/),
    { gap: ', ' },
  ),
  rule(
    'chip/apposition',
    'chip',
    3.5,
    (s) => s.words.length <= 2 && isApposed(s, /^(?:chip|processor|accelerator|gpu)$/),
    { gap: ', ' },
  ),
  rule(
    'chip/noun-before',
    'chip',
    3.5,
    (s) =>
      (nounBefore(s, CHIP_NOUNS) || called(s, CHIP_NOUNS)) &&
      s.words.length <= 2 &&
      !/^(?:units?|parts?|servers?)$/.test(s.before(1)?.lower ?? ''),
  ),
  rule(
    'chip/noun-after',
    'chip',
    2,
    (s) => nounAfter(s, CHIP_NOUNS) && s.words.length <= 2 && !/^(?:units?|parts?)$/.test(s.after(1)?.lower ?? ''),
    { gap: ' ' },
  ),
  rule('law/noun-after', 'law', 3, (s) => nounAfter(s, LAW_NOUNS) && s.words.length <= 3 && !s.possessive, {
    gap: ' ',
  }),
  rule('outlet/noun-before', 'outlet', 4.5, (s) => nounBefore(s, OUTLET_NOUNS), { joined: true }),
  rule(
    'outlet/dateline',
    'outlet',
    7,
    (s) => (s.before(1)?.gap.endsWith('(') ?? false) && /^\) ?[-–—]/.test(s.gapAfter),
  ),
  rule('outlet/told', 'outlet', 2.4, (s) => /^(?:told|tells)$/.test(s.before(1)?.lower ?? '') && !s.possessive),
  rule(
    'outlet/obtained',
    'outlet',
    2.6,
    (s) =>
      /^(?:obtained|reported|reports)$/.test(s.after(1)?.lower ?? '') &&
      s.words.length <= 3 &&
      /^(?:\.|,|”)/.test(s.after(1)?.gap ?? ''),
  ),
  rule(
    'outlet/reports-that',
    'outlet',
    2,
    (s) =>
      /^(?:reports|reported|writes)$/.test(s.after(1)?.lower ?? '') &&
      s.after(2)?.lower === 'that' &&
      s.gapAfter === ' ' &&
      s.words.length <= 3,
    { gap: ' ' },
  ),
  rule(
    'organization/affiliation',
    'organization',
    2.5,
    (s) => s.before(1)?.text === 'of' && /^\p{Lu}{3,5}$/u.test(s.words.join(' ')) && (s.before(2)?.cap ?? false),
  ),
  rule(
    'outlet/by',
    'outlet',
    3,
    (s) =>
      s.before(1)?.lower === 'by' &&
      /^(?:obtained|seen|reviewed|published|reporting|reported|first)$/.test(s.before(2)?.lower ?? ''),
  ),
  rule(
    'outlet/credit',
    'outlet',
    4,
    (s) => /^(?:source|quelle|fuente)$/i.test(s.before(1)?.text ?? '') && /:/.test(s.before(1)?.gap ?? ''),
  ),
  rule(
    'outlet/reporting-from',
    'outlet',
    3,
    (s) =>
      /^(?:from|to|in)$/.test(s.before(1)?.lower ?? '') &&
      /^(?:reporting|interview|according|report|zufolge)$/.test(s.before(2)?.lower ?? ''),
  ),
  rule(
    'outlet/report-noun',
    'outlet',
    3,
    (s) =>
      /^(?:report|zufolge|reporter|reporters|newsletter|podcast)$/.test(s.after(1)?.lower ?? '') && s.gapAfter === ' ',
    { gap: ' ' },
  ),
  // "put on the Guarded Traders Roll", "taken off the Watch Book"; not "on the Tern site"
  rule('law/listing', 'law', 3, (s) => s.words.length > 1 && isListed(s), { joined: true }),
  // "passed the Compute Concord", "under the Concord"; not "passed the Tern plant"
  rule('law/legislated', 'law', 2.5, (s) => isLegislated(s), { joined: true }),
  // two words and more that a chamber passed are an act, whatever their last word is
  rule(
    'law/named-act',
    'law',
    4,
    (s) => s.words.length > 1 && !/^under$/i.test(s.before(2)?.lower ?? '') && isLegislated(s),
    { joined: true },
  ),
  // "the Compute Concord, which the president signed"; not "the Tern plant"
  rule(
    'law/in-force',
    'law',
    1.5,
    (s) =>
      s.words.length > 1 &&
      s.before(1)?.lower === 'the' &&
      [1, 2, 3, 4, 5, 6, 7].some((n) =>
        /^(?:applies|applied|apply|signed|passed|repealed|ratified|enacted)$/.test(s.after(n)?.lower ?? ''),
      ),
  ),
  // "two HCO officials", "HCO granted a licence": capitals of an office
  rule(
    'agency/acronym',
    'agency',
    3,
    (s) =>
      s.words.length === 1 &&
      /^\p{Lu}{3,6}$/u.test(s.words[0] ?? '') &&
      s.gapAfter === ' ' &&
      /^(?:officials?|staff|inspectors|investigators|director|granted|issued|ordered|licensed|fined|ruled|rules|licences?|licenses?|guidance)$/.test(
        s.after(1)?.lower ?? '',
      ),
    { gap: ' ', of: 'one' },
  ),
  // "The Distant Cargoes Tenure had counted"; not "the Harbour Lights"
  rule(
    'agency/official-name',
    'agency',
    2,
    (s) => isOfficialName(s) && s.gapAfter === ' ' && RULES_ON.test(s.after(1)?.lower ?? ''),
    { gap: ' ', joined: true },
  ),
  rule('agency/noun-before', 'agency', 3, (s) => nounBefore(s, AGENCY_NOUNS), { joined: true }),
  rule('organization/noun-before', 'organization', 4, (s) => nounBefore(s, ORGANIZATION_NOUNS), { joined: true }),
];
