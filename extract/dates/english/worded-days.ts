// Days in words or with a named month between dashes: "the fourth of July 1995", "May twenty-nine", "05-Aug-2016".
import { CUE } from '../../words/cues.ts';
import { dayOf, iso } from '../calendar.ts';
import type { DateParser, Place, Reading } from '../found.ts';
import { yearOfDay } from '../resolve.ts';
import { MONTH, monthNumber, YEAR } from '../words/english.ts';

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  );
const anyOrdinal = [...ORDINALS]
  .sort((a, b) => b.length - a.length)
  .map((word) => `[${word[0]?.toUpperCase()}${word[0]}]${word.slice(1).replace('-', '[- ]')}`)
  .join('|');

function reading(day: number, groups: Readonly<Record<string, string | undefined>>, place: Place): Reading | undefined {
  const month = monthNumber(groups.month);
  const year = groups.year ? Number(groups.year) : yearOfDay(month, day, place);
  const at = dayOf(year, month, day);
  return at === undefined
    ? undefined
    : { value: iso(at), precision: 'day', stated: ['month', 'day', ...(groups.year ? ['year'] : [])] };
}

const dayOfOrdinal = (word: string | undefined): number =>
  ORDINALS.indexOf((word ?? '').toLowerCase().replace(' ', '-')) + 1;

/** "the fourth of July", "the twenty-third day of September"; not "the first of May's children". */
const ordinalFirst: DateParser = {
  name: 'worded-day-month',
  cue: CUE.wordedOrdinal,
  also: CUE.month,
  lead: 8,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:the\\s)?(?<ordinal>${anyOrdinal})\\s(?:day\\s)?of\\s${MONTH}(?:,?\\s(?:of\\s)?${YEAR})?`,
    'yu',
  ),
  read: (groups, place) => reading(dayOfOrdinal(groups.ordinal), groups, place),
};

/** "January first", "February twenty-second 2027". */
const monthFirst: DateParser = {
  name: 'worded-month-day',
  cue: CUE.month,
  also: CUE.wordedOrdinal,
  lead: 0,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])${MONTH}\\s(?:the\\s)?(?<ordinal>${anyOrdinal})(?![\\p{L}-])(?:,?\\s${YEAR})?`,
    'yu',
  ),
  read: (groups, place) => reading(dayOfOrdinal(groups.ordinal), groups, place),
};

/** "05-Aug-2016", "23/Sep/2020", "2019-Aug-01". */
const dashed: DateParser = {
  name: 'dashed-day',
  cue: CUE.figure,
  lead: 0,
  hint: /\d[-/]\p{L}{3}/u,
  pattern:
    /(?<![\p{L}\p{N}-])(?:(?<day>\d{1,2})(?<sep>[-/])(?<month>\p{L}{3,9})\k<sep>(?<year>(?:19|20)\d\d)|(?<year2>(?:19|20)\d\d)(?<sep2>[-/])(?<month2>\p{L}{3,9})\k<sep2>(?<day2>\d{1,2}))(?![\p{L}\p{N}-])/uy,
  read: (groups) => {
    const at = dayOf(
      Number(groups.year ?? groups.year2),
      monthNumber(groups.month ?? groups.month2),
      Number(groups.day ?? groups.day2),
    );
    return at === undefined ? undefined : { value: iso(at), precision: 'day', stated: ['year', 'month', 'day'] };
  },
};

export const WORDED: readonly DateParser[] = [ordinalFirst, monthFirst, dashed];
