// What a name calls itself: the head word of the name tells the type.
// matches "the Halden Export Bureau", "Court of Tides"; must not match "Rita Bureau said".
import {
  AGENCY_HEADS,
  AGENCY_OPENERS,
  COMPANY_ENDS,
  COMPANY_STARTS,
  COMPANY_WORD_END,
  LAW_HEADS,
  ORGANIZATION_HEADS,
  OUTLET_ENDS,
} from '../../data/name-heads.ts';
import type { EvidenceRule, Scene } from '../evidence.ts';

const several = ({ words }: Scene): boolean => words.length > 1;

export const HEAD_RULES: readonly EvidenceRule[] = [
  {
    name: 'law/head-word',
    type: 'law',
    weight: 7,
    of: 'several',
    matches: (s) => several(s) && !s.joined && LAW_HEADS.has(s.words.at(-1) ?? '') && !s.words.includes('&'),
  },
  {
    name: 'law/framework-for',
    type: 'law',
    weight: 7,
    of: 'several',
    matches: (s) => s.joined && /^(?:Framework|Act|Regulation|Convention|Treaty|Agreement|Code|Order)$/.test(s.head),
  },
  {
    name: 'agency/head-word',
    type: 'agency',
    weight: 6,
    of: 'several',
    matches: (s) =>
      (several(s) && !s.joined && AGENCY_HEADS.has(s.words.at(-1) ?? '')) || (s.joined && AGENCY_OPENERS.has(s.head)),
  },
  {
    // "the Amber House said"; not "the House", "Tern House in Hull"
    name: 'agency/residence',
    type: 'agency',
    weight: 4,
    of: 'several',
    matches: (s) =>
      s.words.length === 2 &&
      s.words[1] === 'House' &&
      (s.before(1)?.lower === 'the' || /^(?:officials?|aides?|spokesman|spokeswoman)$/.test(s.after(1)?.lower ?? '')),
  },
  {
    // "the Accord", "off the Roll": capitals where small letters would do
    name: 'law/head-alone',
    type: 'law',
    weight: 2.5,
    of: 'one',
    matches: (s) =>
      s.words.length === 1 &&
      LAW_HEADS.has(s.words[0] ?? '') &&
      s.before(1)?.lower === 'the' &&
      !s.use.lower.has((s.words[0] ?? '').toLowerCase()),
  },
  {
    // "the Bureau let them": capitals where small letters would do
    name: 'agency/head-alone',
    type: 'agency',
    weight: 2.5,
    joined: true,
    of: 'one',
    matches: (s) =>
      s.words.length === 1 &&
      AGENCY_OPENERS.has(s.words[0] ?? '') &&
      s.before(1)?.lower === 'the' &&
      s.before(1)?.gap === ' ' &&
      s.use.inside.has(s.words[0] ?? '') &&
      !s.use.german &&
      !s.use.lower.has((s.words[0] ?? '').toLowerCase()),
  },
  {
    // "up in the Assembly": capitals where small letters would do
    name: 'organization/head-alone',
    type: 'organization',
    weight: 2,
    of: 'one',
    matches: (s) =>
      s.words.length === 1 &&
      ORGANIZATION_HEADS.has(s.words[0] ?? '') &&
      s.use.inside.has(s.words[0] ?? '') &&
      !s.use.lower.has((s.words[0] ?? '').toLowerCase()),
  },
  {
    name: 'organization/head-word',
    type: 'organization',
    weight: 6.5,
    of: 'several',
    matches: (s) => several(s) && (ORGANIZATION_HEADS.has(s.head) || (s.words[0] === 'UC' && s.words.length === 2)),
  },
  {
    name: 'company/bank-of',
    type: 'company',
    weight: 6.5,
    of: 'several',
    matches: (s) => s.joined && s.head === 'Bank',
  },
  {
    // "the Tern Foundry" is a firm less surely than "Tern Foundry"
    name: 'company/last-word-the',
    type: 'company',
    weight: 2.4,
    of: 'several',
    matches: (s) => several(s) && !s.joined && COMPANY_ENDS.has(s.words.at(-1) ?? '') && s.before(1)?.lower === 'the',
  },
  {
    name: 'company/last-word',
    type: 'company',
    weight: 5,
    of: 'several',
    matches: (s) =>
      several(s) &&
      s.before(1)?.lower !== 'the' &&
      !s.joined &&
      (COMPANY_ENDS.has(s.words.at(-1) ?? '') ||
        COMPANY_ENDS.has(`${s.words.at(-1)}.`) ||
        COMPANY_WORD_END.test(s.words.at(-1) ?? '')),
  },
  {
    name: 'company/first-word',
    type: 'company',
    weight: 5,
    of: 'several',
    matches: (s) => several(s) && COMPANY_STARTS.has(s.words[0] ?? ''),
  },
  {
    name: 'company/ampersand',
    type: 'company',
    weight: 6,
    of: 'several',
    matches: ({ tokens, candidate }) =>
      tokens.slice(candidate.from, candidate.to - 1).some((t) => t.gap === ' & ' || t.text.includes('&')),
  },
  {
    name: 'company/inner-capital',
    type: 'company',
    weight: 2,
    of: 'one',
    matches: ({ words }) => words.length === 1 && /^\p{Lu}?\p{Ll}+(?:AI|Ai|X|\p{Lu}\p{Ll}+)$/u.test(words[0] ?? ''),
  },
  {
    name: 'outlet/last-word',
    type: 'outlet',
    weight: 5.2,
    of: 'several',
    matches: (s) => several(s) && !s.joined && OUTLET_ENDS.has(s.words.at(-1) ?? ''),
  },
];
