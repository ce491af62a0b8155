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
import type { Word } from '../../words/word.ts';

const isThe = ({ lower }: Word): boolean => lower === 'the';
const INNER_CAPITAL = /^\p{Lu}?\p{Ll}+(?:AI|Ai|X|\p{Lu}\p{Ll}+)$/u;
const last = ({ words }: Scene): string => words.at(-1) ?? '';
const only = ({ words }: Scene): string => words[0] ?? '';

export const HEAD_RULES: readonly EvidenceRule[] = [
  {
    name: 'law/head-word',
    type: 'law',
    weight: 7,
    of: 'several',
    matches: (s) => !s.joined && LAW_HEADS.has(last(s)) && !s.words.includes('&'),
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
    matches: (s) => (!s.joined && AGENCY_HEADS.has(last(s))) || (s.joined && AGENCY_OPENERS.has(s.head)),
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
    before: isThe,
    matches: (s) => LAW_HEADS.has(only(s)) && !s.use.lower.has(only(s).toLowerCase()),
  },
  {
    // "the Bureau let them": capitals where small letters would do
    name: 'agency/head-alone',
    type: 'agency',
    weight: 2.5,
    joined: true,
    of: 'one',
    before: isThe,
    matches: (s) =>
      AGENCY_OPENERS.has(only(s)) &&
      s.use.inside.has(only(s)) &&
      !s.use.german &&
      !s.use.lower.has(only(s).toLowerCase()),
  },
  {
    // "up in the Assembly": capitals where small letters would do
    name: 'organization/head-alone',
    type: 'organization',
    weight: 2,
    of: 'one',
    matches: (s) =>
      ORGANIZATION_HEADS.has(only(s)) && s.use.inside.has(only(s)) && !s.use.lower.has(only(s).toLowerCase()),
  },
  {
    name: 'organization/head-word',
    type: 'organization',
    weight: 6.5,
    of: 'several',
    matches: (s) => ORGANIZATION_HEADS.has(s.head) || (s.words[0] === 'UC' && s.words.length === 2),
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
    before: isThe,
    matches: (s) => !s.joined && COMPANY_ENDS.has(last(s)),
  },
  {
    name: 'company/last-word',
    type: 'company',
    weight: 5,
    of: 'several',
    matches: (s) =>
      !s.joined &&
      s.before(1)?.lower !== 'the' &&
      (COMPANY_ENDS.has(last(s)) || COMPANY_ENDS.has(`${last(s)}.`) || COMPANY_WORD_END.test(last(s))),
  },
  {
    name: 'company/first-word',
    type: 'company',
    weight: 5,
    of: 'several',
    matches: (s) => COMPANY_STARTS.has(only(s)),
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
    matches: (scene) => INNER_CAPITAL.test(only(scene)),
  },
  {
    name: 'outlet/last-word',
    type: 'outlet',
    weight: 5.2,
    of: 'several',
    matches: (s) => !s.joined && OUTLET_ENDS.has(last(s)),
  },
];
