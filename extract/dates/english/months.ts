// Months, whole or in part, and the parsers of longer spans in the order they are tried.
import { CUE } from '../../words/cues.ts';
import { civil, monthValue, partOfMonth } from '../calendar.ts';
import type { DateParser, Place } from '../found.ts';
import { yearOfMonth } from '../resolve.ts';
import { MONTH, monthNumber, YEAR } from '../words/english.ts';
import { EDGE, edgeOf, PART, partOf, stepOf, WHICH } from './parts.ts';
import { relativeUnit } from './periods.ts';
import { quarter, season } from './quarters.ts';
import { year, yearFirst } from './years.ts';

/** "June", "mid-November 2023", "the end of March", "last May"; "May" alone needs a word of time before it. */
const month: DateParser = {
  name: 'month',
  cue: CUE.month,
  lead: 32,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${EDGE}|${PART}|${WHICH})?${MONTH}(?!\\s?(?:\\d{1,2}(?:st|nd|rd|th)?(?!\\d)|['’]s\\s\\p{Lu}))(?:\\s?,?\\s?(?:of\\s|in\\s)?(?:${YEAR}|(?<yearWord>this year|last year|next year)))?`,
    'yu',
  ),
  read: (groups, place) => {
    const printed = groups.month ?? '';
    const number = monthNumber(printed);
    const alone = !groups.edge && !groups.part && !groups.which && !groups.year && !groups.yearWord;
    // small letters may be verbs and adjectives; "Jan." and "Mar" alone are names of people
    if (!/^\p{Lu}/u.test(printed) && (alone ? !SMALL_MONTH.test(printed) : /^(?:may|mar)/.test(printed)))
      return undefined;
    if (alone && !standsAsMonth(printed, place)) return undefined;
    const now = civil(place.reference.day);
    let year = groups.year
      ? Number(groups.year)
      : groups.yearWord
        ? now.year + stepOf(groups.yearWord.split(' ')[0])
        : undefined;
    if (year === undefined && groups.which)
      year =
        groups.which.toLowerCase() === 'last'
          ? now.year - (number >= now.month ? 1 : 0)
          : groups.which.toLowerCase() === 'next'
            ? now.year + (number <= now.month ? 1 : 0)
            : undefined;
    year ??= yearOfMonth(number, place);
    const stated = ['month', ...(groups.year ? ['year'] : [])];
    if (groups.edge) {
      const value = edgeOf(year, number, number, groups.edge);
      return { value, precision: groups.edge.toLowerCase() === 'middle' ? 'part-of-month' : 'day', stated };
    }
    const part = partOf(groups.part);
    if (part) return { value: partOfMonth(year, number, part), precision: 'part-of-month', stated };
    return { value: monthValue(year, number), precision: 'month', stated };
  },
};

const SMALL_MONTH = /^(?:january|february|april|june|july|september|october|november|december)$/;

function standsAsMonth(printed: string, place: Place): boolean {
  const before = place.sentence.slice(Math.max(0, place.start - 100), place.start);
  const after = place.sentence.slice(place.end);
  // "Nov-Feb": the first of two
  if (/^(?:\s?[-–]\s?|\s(?:to|through|until)\s)(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/.test(after))
    return true;
  if (/^['’]s\s\p{Lu}|^\s(?:\p{Lu}\p{Ll}+)\s(?:said|says|told)/u.test(after)) return false;
  const timed =
    /(?:^|[\s(])(?:in|since|by|until|till|from|to|for|of|before|after|during|through|between|and|or|around|about|this|late|early|mid|last|next|as of|both)\s$/i.test(
      before,
    );
  if (timed)
    return !(/^\s\p{Lu}\p{Ll}/u.test(after) && /\b(?:of|to|and|or|from|for|by)\s$/.test(before) && printed.length < 6);
  if (AS_MODIFIER.test(before) && MODIFIED.test(after) && printed.length > 2 && !/^(?:Jan|Mar)$/.test(printed))
    return true;
  if (/^(?:May|March|Mar|Jan|June|April|August)$/i.test(printed.replace('.', '')))
    return (
      /^(?:['’]s?\s\p{Ll}|\s?[,–—-]|\s(?:this|last|next)\s)/u.test(after) ||
      (place.inHeading && before === '' && after === '')
    );
  return printed.length > 3 && !/\.$/.test(printed);
}

/** "a March filing", "the August recess"; not "the May government", "the March on Hull". */
const AS_MODIFIER = /\b(?:an?|the|that|its|his|her|their|our)\s$/i;
const MODIFIED = /^\s(?!(?:on|in|of|at|by|to|and|or|was|is|had|has|said|government|administration)\b)\p{Ll}{4,}/u;

export const MONTHS: readonly DateParser[] = [quarter, season, relativeUnit, yearFirst, month, year];
