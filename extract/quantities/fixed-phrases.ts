// Measures without a number word of their own: "an hour and a half", "half an hour", "a quarter of an hour", "two-thirds".
import type { Quantity } from '../../ledger/analysis.ts';
import { eachMatch } from '../dates/each-match.ts';

type Found = Omit<Quantity, 'text'>;

interface Phrase {
  pattern: RegExp;
  value: (groups: Readonly<Record<string, string | undefined>>) => number;
  unit: string;
}

const TIME: Readonly<Record<string, number>> = { minute: 1, hour: 60 };
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7 };
const SHARES: Readonly<Record<string, number>> = {
  half: 0.5,
  third: 1 / 3,
  quarter: 0.25,
  fifth: 0.2,
  thirds: 1 / 3,
  quarters: 0.25,
  fifths: 0.2,
};
const COUNTS: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4 };

/** Each with a sentence it matches: "It had an hour and a half", "a day and a half", "half an hour", "two-thirds of users". */
const PHRASES: readonly Phrase[] = [
  {
    pattern: /\b(?:an?|one)\s(?<unit>hour|minute)\sand\sa\shalf\b/gi,
    value: (g) => 1.5 * (TIME[(g.unit ?? '').toLowerCase()] ?? 1),
    unit: 'minutes',
  },
  {
    pattern: /\b(?:an?|one)\s(?<unit>day|week)\sand\sa\shalf\b/gi,
    value: (g) => 1.5 * (DAYS[(g.unit ?? '').toLowerCase()] ?? 1),
    unit: 'days',
  },
  { pattern: /\bhalf\s(?:an|a)\s?hour\b|\ba\shalf[- ]hour\b/gi, value: () => 30, unit: 'minutes' },
  { pattern: /\ba\squarter\sof\san\shour\b/gi, value: () => 15, unit: 'minutes' },
  { pattern: /\bthree\squarters\sof\san\shour\b/gi, value: () => 45, unit: 'minutes' },
  {
    pattern:
      /\b(?:within|in|for|after|than|least|took|about|over|under|just|lasted|of)\s(?<count>an)\shour\b(?!\sand)/gi,
    value: () => 60,
    unit: 'minutes',
  },
  {
    pattern:
      /\b(?<count>two|three|four|a|one)[- ](?<share>thirds?|quarters?|fifths?)\sof\s(?!an\shour|20\d\d|the\syear|fiscal|next|last|this)/gi,
    value: (g) => (COUNTS[(g.count ?? '').toLowerCase()] ?? 1) * (SHARES[(g.share ?? '').toLowerCase()] ?? 1),
    unit: 'share',
  },
];

/** Asked only of sentences with a cue of a measure. */
export function readFixedPhrases(sentence: string): Found[] {
  return PHRASES.flatMap(({ pattern, value, unit }) =>
    eachMatch(pattern, sentence).map((match) => {
      const text = match[0].trimEnd().replace(/\sof$/i, '');
      const lead =
        /^(?:within|in|for|after|than|least|took|about|over|under|just|lasted|of)\s/i.exec(text)?.[0].length ?? 0;
      return {
        start: match.index + lead,
        end: match.index + text.length,
        value: value(match.groups ?? {}),
        low: null,
        high: null,
        unit,
        of: null,
        approx: false,
        rule: 'fixed-phrase',
      };
    }),
  );
}
