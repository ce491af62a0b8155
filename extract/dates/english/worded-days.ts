// Days in words or with a named month between dashes: "the fourth of July 1995", "May twenty-nine", "05-Aug-2016".
import { CUE } from '../../words/cues.ts';
import { civil, dayOf, iso, nthWeekday, shiftMonth } from '../calendar.ts';
import type { DateParser, Place, Reading } from '../found.ts';
import { yearOfDay } from '../resolve.ts';
import { dayOfOrdinal, ORDINAL } from '../words/ordinals.ts';
import { DAY, MONTH, monthNumber, WEEKDAY_NAMES, weekdayNumber, YEAR } from '../words/english.ts';

function reading(day: number, groups: Readonly<Record<string, string | undefined>>, place: Place): Reading | undefined {
  const month = monthNumber(groups.month);
  const year = groups.year ? Number(groups.year) : yearOfDay(month, day, place);
  const at = dayOf(year, month, day);
  return at === undefined
    ? undefined
    : { value: iso(at), precision: 'day', stated: ['month', 'day', ...(groups.year ? ['year'] : [])] };
}

/** "the fourth of July", "the twenty-third day of September"; not "the first of May's children". */
const ordinalFirst: DateParser = {
  name: 'worded-day-month',
  cue: CUE.wordedOrdinal,
  also: CUE.month,
  lead: 8,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:the\\s)?(?<ordinal>${ORDINAL})\\s(?:day\\s)?of\\s${MONTH}(?:,?\\s(?:of\\s)?${YEAR})?`,
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
    `(?<![\\p{L}\\p{N}])${MONTH}\\s(?:the\\s)?(?<ordinal>${ORDINAL})(?![\\p{L}-])(?:,?\\s${YEAR})?`,
    'yu',
  ),
  read: (groups, place) => reading(dayOfOrdinal(groups.ordinal), groups, place),
};

/** "05-Aug-2016", "23/Sep/2020", "2019-Aug-01". */
const dashed: DateParser = {
  name: 'dashed-day',
  cue: CUE.figure,
  lead: 12,
  hint: /\d[-/]\p{L}{3}|-\d{1,2}-\d{4}/u,
  pattern:
    /(?<![\p{L}\p{N}-])(?:(?<day>\d{1,2})(?<sep>[-/])(?<month>\p{L}{3,9})\k<sep>(?<year>(?:19|20)\d\d)|(?<year2>(?:19|20)\d\d)(?<sep2>[-/])(?<month2>\p{L}{3,9})\k<sep2>(?<day2>\d{1,2})|(?<month3>\p{L}{3,9})-(?<day3>\d{1,2})-(?<year3>(?:19|20)\d\d))(?![\p{L}\p{N}-])/uy,
  read: (groups) => {
    const at = dayOf(
      Number(groups.year ?? groups.year2 ?? groups.year3),
      monthNumber(groups.month ?? groups.month2 ?? groups.month3),
      Number(groups.day ?? groups.day2 ?? groups.day3),
    );
    return at === undefined ? undefined : { value: iso(at), precision: 'day', stated: ['year', 'month', 'day'] };
  },
};

/** "18 and 19 June", "between the ninth and the seventeenth of April": the first of two days of one month. */
const sharedMonth: DateParser = {
  name: 'shared-month',
  cue: CUE.month,
  also: CUE.figure | CUE.wordedOrdinal,
  lead: 56,
  hint: /\s(?:and|or|to|till|until|through)\s/,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}.,:$€£-])(?:the\\s)?(?:${DAY}|(?<ordinal>${ORDINAL}))(?=\\s(?:and|or|to|till|until|through)\\s(?:the\\s)?(?:(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?|${ORDINAL})\\s(?:of\\s)?${MONTH}(?:,?\\s(?:of\\s|in\\s)?${YEAR})?)`,
    'yu',
  ),
  read: (groups, place) => reading(groups.day ? Number(groups.day) : dayOfOrdinal(groups.ordinal), groups, place),
};

/** "the second Monday in October", "the last Friday of March 2027"; not "the second Monday meeting". */
const nthWeekdayOf: DateParser = {
  name: 'nth-weekday',
  cue: CUE.weekday,
  also: CUE.month,
  lead: 16,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:the\\s)?(?<nth>first|second|third|fourth|last)\\s(?<weekday>${WEEKDAY_NAMES})\\s(?:in|of)\\s${MONTH}(?:,?\\s(?:of\\s)?${YEAR})?`,
    'yu',
  ),
  read: (groups, place) => {
    const month = monthNumber(groups.month);
    const year = groups.year ? Number(groups.year) : yearOfDay(month, 15, place);
    const nth = ['first', 'second', 'third', 'fourth'].indexOf(groups.nth ?? '') + 1;
    const at = nthWeekday(year, month, weekdayNumber(groups.weekday), nth === 0 ? -1 : nth);
    return { value: iso(at), precision: 'day', stated: ['weekday', 'month', ...(groups.year ? ['year'] : [])] };
  },
};

/** "the first of the month", "the 15th of next month". */
const dayOfMonth: DateParser = {
  name: 'day-of-month',
  cue: CUE.period,
  also: CUE.ordinal | CUE.wordedOrdinal,
  lead: 32,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}-])the\\s(?:(?<day>3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)|(?<ordinal>${ORDINAL}))\\sof\\s(?<which>the|this|next|last)\\smonth(?![\\p{L}-])`,
    'yu',
  ),
  read: (groups, place) => {
    const now = civil(place.reference.day);
    const step = groups.which === 'next' ? 1 : groups.which === 'last' ? -1 : 0;
    const { year, month } = shiftMonth(now.year, now.month, step);
    const at = dayOf(year, month, groups.day ? Number(groups.day) : dayOfOrdinal(groups.ordinal));
    return at === undefined ? undefined : { value: iso(at), precision: 'day', stated: ['day', 'month'] };
  },
};

export const WORDED: readonly DateParser[] = [nthWeekdayOf, dayOfMonth, ordinalFirst, monthFirst, dashed, sharedMonth];
