// Weeks, weekends and quarters told by a month or a day: "the second week of December", "the weekend of March 11", "the quarter ending April 30".
import { CUE } from '../../words/cues.ts';
import { daysInMonth } from '../../../ledger/edtf.ts';
import { dayOf, iso, mondayOf, monthValue, shiftMonth, two, weekendValue } from '../calendar.ts';
import type { DateParser } from '../found.ts';
import { yearOfDay, yearOfMonth } from '../resolve.ts';
import { DAY, MONTH, monthNumber, quarterNumber, YEAR } from '../words/english.ts';

/** Weeks of a month are counted from its first day; the last one ends with it. */
const weekOfMonth: DateParser = {
  name: 'week-of-month',
  cue: CUE.week,
  also: CUE.month,
  lead: 16,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:the\\s)?(?<nth>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast)\\s(?:full\\s)?week\\s(?:of|in)\\s${MONTH}(?:,?\\s${YEAR})?`,
    'yu',
  ),
  read: (groups, place) => {
    const month = monthNumber(groups.month);
    const year = groups.year ? Number(groups.year) : yearOfMonth(month, place);
    const length = daysInMonth(year, month);
    const from = groups.nth?.toLowerCase() === 'last' ? length - 6 : quarterNumber(groups.nth) * 7 - 6;
    const named = monthValue(year, month);
    return {
      value: `${named}-${two(from)}/${named}-${two(Math.min(from + 6, length))}`,
      precision: 'week',
      stated: ['week', 'month', ...(groups.year ? ['year'] : [])],
    };
  },
};

const weekendOfDay: DateParser = {
  name: 'weekend-of-day',
  cue: CUE.week,
  also: CUE.month,
  lead: 8,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:[Tt]he\\s)?weekend\\sof\\s(?:the\\s)?(?:${MONTH}\\s${DAY}|${DAY.replace('day>', 'first>')}\\s(?:of\\s)?${MONTH.replace('month>', 'behind>')})(?![\\p{L}\\p{N}])`,
    'yu',
  ),
  read: (groups, place) => {
    const month = monthNumber(groups.month ?? groups.behind);
    const day = Number(groups.day ?? groups.first);
    const at = dayOf(yearOfDay(month, day, place), month, day);
    return at === undefined
      ? undefined
      : { value: weekendValue(mondayOf(at)), precision: 'week', stated: ['weekend', 'month', 'day'] };
  },
};

/** Three months up to the day. */
const quarterEnding: DateParser = {
  name: 'quarter-ending',
  cue: CUE.quarter,
  also: CUE.month,
  lead: 12,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:[Tt]he\\s)?(?:three\\smonths|quarter)\\s(?:ending|ended)\\s(?:on\\s)?${MONTH}\\s${DAY}(?:,?\\s${YEAR})?`,
    'yu',
  ),
  read: (groups, place) => {
    const month = monthNumber(groups.month);
    const year = groups.year ? Number(groups.year) : yearOfDay(month, Number(groups.day), place);
    const last = dayOf(year, month, Number(groups.day));
    if (last === undefined) return undefined;
    const first = shiftMonth(year, month, -2);
    return {
      value: `${monthValue(first.year, first.month)}-01/${iso(last)}`,
      precision: 'quarter',
      stated: ['quarter', 'month', 'day'],
    };
  },
};

export const WEEKS: readonly DateParser[] = [weekOfMonth, weekendOfDay, quarterEnding];
