// Days counted from another: "two weeks ago", "a day later", "Six days after the order", "the next day", "the same evening".
import { CUE } from '../../words/cues.ts';
import {
  type Day,
  civil,
  iso,
  mondayOf,
  monthValue,
  shiftMonth,
  shiftMonths,
  weekdayOf,
  weekValue,
} from '../calendar.ts';
import { type DateParser, firstDay, type Found, isoOf, type Place, type Reading } from '../found.ts';
import { lastDay } from '../resolve.ts';
import { ENGLISH_NUMBER, smallNumber } from '../../words/numbers.ts';
import { WEEKDAY_NAMES, weekdayNumber } from '../words/english.ts';

const COUNT = `(?<count>${ENGLISH_NUMBER.replace('an?|', '[Aa]n?|').replace(/\|([a-z])/g, (_, c: string) => `|[${c.toUpperCase()}${c}]`)})`;
const UNIT = '(?<unit>day|week|fortnight|month|year)s?';

/** Counts on from a day; months and years stay as coarse as the unit, unless the anchor is a day and the count exact. */
export function countFrom(from: Day, count: number, unit: string, coarse: boolean): Reading {
  const anchor = iso(from);
  const stated = ['count', unit];
  if (unit === 'day' || unit === 'week' || unit === 'fortnight') {
    const size = unit === 'day' ? 1 : unit === 'week' ? 7 : 14;
    return { value: iso(from + count * size), precision: 'day', stated, anchor };
  }
  const at = civil(from);
  if (unit === 'month') {
    if (!coarse) return { value: iso(shiftMonths(from, count)), precision: 'day', stated, anchor };
    const { year, month } = shiftMonth(at.year, at.month, count);
    return { value: monthValue(year, month), precision: 'month', stated, anchor };
  }
  return { value: String(at.year + count), precision: 'year', stated, anchor };
}

/** "two weeks ago", "a year earlier" without another date stays with the reference; not "two hours ago". */
const ago: DateParser = {
  name: 'ago',
  cue: CUE.ago,
  lead: 48,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:(?<lead>[Mm]ore than|[Aa]bout|[Aa]lmost|[Nn]early|[Ss]ome)\\s)?${COUNT}\\s${UNIT}\\sago(?!\\p{L})`,
    'yu',
  ),
  read: (groups, place) => {
    const count = smallNumber(groups.count ?? '');
    if (count === undefined || !groups.unit || groups.lead) return undefined;
    return countFrom(place.reference.day, -count, groups.unit, true);
  },
};

/** "in two weeks", "two days from now": ahead of the reference, only where the words speak of what will be. */
const ahead: DateParser = {
  name: 'ahead',
  cue: CUE.unit,
  lead: 24,
  hint: /\b[Ii]n\s[\w-]+\s(?:of\s)?(?:week|fortnight|month|year)|from (?:now|today|tomorrow)|['’]s?\stime/,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:(?<lead>in)\\s)?${COUNT}\\s${UNIT}(?:['’]s?\\stime|(?<tail>\\sfrom\\s(?:now|today|tomorrow)))?(?![\\p{L}-]|\\sof\\s)`,
    'yu',
  ),
  read: (groups, place) => {
    const count = smallNumber(groups.count ?? '');
    if (count === undefined || !groups.unit) return undefined;
    // "decided in 30 days" is how long, not when
    if (!groups.tail && (!groups.lead || groups.unit === 'day' || count > 12 || place.tense() !== 'future'))
      return undefined;
    const start = place.reference.day + (groups.tail?.endsWith('tomorrow') ? 1 : 0);
    return { ...countFrom(start, count, groups.unit, true), cutStart: 0 };
  },
};

const dayLike = (d: Found): boolean => d.precision === 'day' || d.precision === 'time';

/** "two days after June 12", "Six days after the ban": from the date behind it, else the day its sentence is about. */
const after: DateParser = {
  name: 'after',
  cue: CUE.unit,
  lead: 24,
  hint: /(?:day|week|fortnight|month|year)s?\s(?:after|before|since|in|from|following)/,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}-])${COUNT}\\s${UNIT}\\s(?<side>after|before|since|in advance of|from|following)(?=\\s)`,
    'yu',
  ),
  read: (groups, place) => {
    const count = smallNumber(groups.count ?? '');
    if (count === undefined || !groups.unit) return undefined;
    const behind = place.sentenceDates.find(
      (d) =>
        d.start >= place.end &&
        d.start - place.end < 12 &&
        /^\s(?:the\s|on\s|their\s)?$/.test(place.sentence.slice(place.end, d.start)),
    );
    const back = groups.side === 'before' || groups.side === 'in advance of';
    if (behind)
      return countFrom(firstDay(behind.value), back ? -count : count, groups.unit, behind.precision !== 'day');
    if (groups.side === 'from' || groups.side === 'since') return undefined;
    const lead = place.sentence.slice(Math.max(0, place.start - 40), place.start);
    // "takes hold two weeks after the announcement": counted on from the act
    if (BITES.test(lead) && ANNOUNCED.test(place.sentence.slice(place.end, place.end + 24)))
      return countFrom(dayOfAct(place), back ? -count : count, groups.unit, true);
    // "The vote came five days after the fine": the phrase renames the day of the act
    if (CAME.test(lead) && groups.unit !== 'year') {
      const at = iso(dayOfAct(place));
      return { value: at, precision: 'day', stated: ['count', groups.unit], anchor: at };
    }
    // "four days after the vote, on Monday": the phrase renames the day the sentence is about
    const beside = place.sentenceDates
      .filter((d) => dayLike(d) || d.precision === 'part-of-month')
      .sort((a, b) => distance(a, place) - distance(b, place))[0];
    if (beside?.precision === 'part-of-month')
      return { value: beside.value, precision: beside.precision, stated: ['count', groups.unit], anchor: beside.value };
    const at = beside?.value ?? (opensSentence(place) && groups.unit !== 'year' ? isoOf(place.reference) : undefined);
    if (at === undefined) return undefined;
    return { value: at.slice(0, 10), precision: 'day', stated: ['count', groups.unit], anchor: at.slice(0, 10) };
  },
};

const CAME =
  /\b(?:came|comes|coming|appeared|appears|followed|follows|landed|lands|arrived|arrives|fell|falls)\s(?:just\s|only\s|barely\s|exactly\s)?$/;
const BITES =
  /\b(?:takes? (?:hold|effect)|bites?|begins?|starts?|applies|apply|expires?|lapses?|kicks? in|enters? into force|comes? into force|will|binds?)\s(?:just\s|only\s)?$/;
const ANNOUNCED =
  /^\s(?:the|its|his|her|their)\s(?:announcement|publication|notice|order|ruling|decision|vote|signing|signature|statement)\b/;

/** The day of what the text tells first: the first day it names close before its own, else its own. */
function dayOfAct(place: Place): Day {
  const today = place.reference.day;
  for (const date of place.earlierDates) {
    if (!dayLike(date)) continue;
    const at = firstDay(date.value);
    if (at <= today && today - at < 8) return at;
    if (at <= today) break;
  }
  return today;
}

const distance = (found: Found, place: Place): number =>
  Math.min(Math.abs(found.end - place.start), Math.abs(found.start - place.end));
const opensSentence = (place: Place): boolean =>
  place.start <= 100 &&
  /^(?:[\p{Lu} ,.()–—-]{0,60}|.{0,60}[–—-]\s)["“]?$/u.test(
    place.sentence.slice(Math.max(0, place.start - 100), place.start),
  );

/** "a day later", "four months later", "Two weeks on", "a week earlier": from the date before it in the text. */
const later: DateParser = {
  name: 'later',
  cue: CUE.unit,
  lead: 24,
  hint: /(?:day|week|fortnight|month|year)s?\s(?:later|afterwards|earlier|before|on)/,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}-])${COUNT}\\s${UNIT}\\s(?<side>later|afterwards|earlier|before(?!\\s\\p{L})|on(?=\\s(?:I|we|the|it|they|he|she|and|no|nobody)\\s|,))(?=$|[\\s.,;:!?)”"’])`,
    'yu',
  ),
  read: (groups, place) => {
    const count = smallNumber(groups.count ?? '');
    if (count === undefined || !groups.unit) return undefined;
    const sizes = groups.unit === 'day' || groups.unit === 'week' || groups.unit === 'fortnight';
    const usable = (d: Found): boolean =>
      (sizes ? dayLike(d) : true) && d.precision !== 'week' && d.precision !== 'interval';
    const from =
      place.sentenceDates.filter((d) => d.end <= place.start && usable(d)).at(-1) ??
      place.earlierDates.findLast(usable);
    if (!from) return undefined;
    const back = groups.side === 'earlier' || groups.side === 'before';
    return countFrom(firstDay(from.value), back ? -count : count, groups.unit, true);
  },
};

/** "the next day", "the same evening", "the day after", "the following week", "that night". */
const sameOrNext: DateParser = {
  name: 'same-or-next',
  cue: CUE.unit | CUE.daytime | CUE.weekday | CUE.week,
  lead: 24,
  hint: /[Tt]he (?:same|next|following|previous|day)\s|[Tt]hat (?:very |same )?(?:day|morn|after|even|night|week|month|year|[MTWFS])|[Aa] day/,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:(?<which>[Tt]he same|[Tt]he next|[Tt]he following|[Tt]he previous|[Tt]hat(?: very| same)?)\\s(?<unit>day|morning|afternoon|evening|night|weekday|week|month|year|${WEEKDAY_NAMES})|(?:[Tt]he|[Aa])\\s(?<day>day)\\s(?<side>after|before|earlier|later)(?=$|[.,;:!?)”"’]|\\s(?:and|to|with|that|when|in|for)\\s|\\s(?:the\\s)?(?:announcement|publication|vote|ruling)\\b))(?![\\p{L}-])`,
    'yu',
  ),
  read: (groups, place) => {
    const which = (groups.which ?? '').toLowerCase();
    const unit = groups.unit ?? 'day';
    const number = weekdayNumber(unit);
    const onIt = (d: Found): boolean => d.precision === 'day' && weekdayOf(firstDay(d.value)) === number;
    const from =
      (number >= 0 && which.includes('same') ? place.earlierDates.findLast(onIt) : undefined) ?? lastDay(place);
    if (!from) return undefined;
    const at = firstDay(from.value);
    const anchor = iso(at);
    const stated = [unit];
    if (number >= 0) {
      const back = (weekdayOf(at) - number + 7) % 7;
      const value = /next|following/.test(which) ? at + 7 - back : at - back;
      return { value: iso(value), precision: 'day', stated: ['weekday'], anchor };
    }
    const step = groups.side
      ? /after|later/.test(groups.side)
        ? 1
        : -1
      : /next|following/.test(which)
        ? 1
        : /previous/.test(which)
          ? -1
          : 0;
    if (unit === 'week') return { value: weekValue(mondayOf(at) + 7 * step), precision: 'week', stated, anchor };
    if (unit === 'month' || unit === 'year') {
      if (which.startsWith('that') || step === 0 || !place.sentenceDates.some((d) => d.end <= place.start))
        return undefined;
      return countFrom(at, step, unit, true);
    }
    return { value: iso(at + step), precision: 'day', stated, anchor };
  },
};

/** "the week of June 8", "the week of the ban", "the night of the order": by the day named behind, or the last one well before now. */
const weekOf: DateParser = {
  name: 'week-of',
  cue: CUE.unit | CUE.daytime,
  lead: 8,
  hint: /the (?:week|night|day|evening|morning) of/,
  pattern:
    /(?<![\p{L}\p{N}-])the\s(?<unit>week|night|evening|morning|day)\sof\s(?:the\s(?<event>\p{Ll}+)|(?=[\p{L}\d]))/uy,
  read: (groups, place) => {
    const behind = place.sentenceDates.find((d) => dayLike(d) && d.start >= place.end && d.start - place.end < 3);
    const past = (d: Found): boolean => dayLike(d) && firstDay(d.value) < place.reference.day - 2;
    const from =
      behind ?? (groups.event ? (place.sentenceDates.findLast(past) ?? place.earlierDates.findLast(past)) : undefined);
    if (!from) return undefined;
    const at = firstDay(from.value);
    const anchor = iso(at);
    const cutEnd = behind ? place.end - behind.end : 0;
    if (groups.unit === 'week')
      return { value: weekValue(mondayOf(at)), precision: 'week', stated: ['week'], anchor, cutEnd };
    return { value: iso(at), precision: 'day', stated: ['day'], anchor, cutEnd };
  },
};

/** Read after all others, since they lean on the dates around them. */
export const COUNTED: readonly DateParser[] = [after, later, sameOrNext, weekOf];
export const FROM_REFERENCE: readonly DateParser[] = [ago, ahead];
