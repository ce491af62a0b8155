// Dates with a day and a month: "Tuesday, March 23", "the 5th of May 2027", "8 March"; not "March 27-11" in an order's number.
import { CUE } from '../../words/cues.ts';
import { civil, dayOf, iso } from '../calendar.ts';
import type { DateParser, Place, Reading } from '../found.ts';
import { yearOfDay } from '../resolve.ts';
import { dayOfOrdinal, ORDINAL } from '../words/ordinals.ts';
import { DAY, MONTH, monthNumber, WEEKDAY, YEAR } from '../words/english.ts';

const STATED = ['month', 'day'];

function reading(groups: Readonly<Record<string, string | undefined>>, place: Place): Reading | undefined {
  const month = monthNumber(groups.month);
  const day = Number(groups.day);
  const stated = [...(groups.weekday ? ['weekday'] : []), ...STATED, ...(groups.year ? ['year'] : [])];
  const year = groups.year ? Number(groups.year) : yearOfDay(month, day, place);
  const at = dayOf(year, month, day);
  if (at === undefined) return undefined;
  const last = groups.lastDay === undefined ? undefined : dayOf(year, month, Number(groups.lastDay));
  if (last !== undefined && last > at) return { value: `${iso(at)}/${iso(last)}`, precision: 'interval', stated };
  return { value: iso(at), precision: 'day', stated };
}

/** "Monday, March 2, 2026", "Oct. 7", "June 12-14". */
const monthFirst: DateParser = {
  name: 'month-day',
  cue: CUE.month,
  also: CUE.figure,
  lead: 16,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${WEEKDAY}\\s?,?\\s)?${MONTH}\\s(?:the\\s)?${DAY}(?!\\d|%|:\\d|,\\d|\\.\\d|\\s?(?:million|billion|percent|per cent))(?:\\s?(?:-|–|to|through)\\s?(?<lastDay>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:-]|,\\d|\\s?[ap]\\.?m))?(?:\\s?,?\\s?(?:of\\s|in\\s)?${YEAR})?`,
    'yu',
  ),
  read: reading,
};

/** "Wednesday 7 April", "the 5th of May", "18-20 June 2027". */
const dayFirst: DateParser = {
  name: 'day-month',
  cue: CUE.month,
  also: CUE.figure,
  lead: 48,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}.,$€£-]|\\d:)(?:${WEEKDAY}\\s?,?\\s)?(?:the\\s)?${DAY}(?:\\s?(?:-|–|to)\\s?(?<lastDay>\\d{1,2})(?:st|nd|rd|th)?)?\\s(?:day\\s)?(?:of\\s)?${MONTH}(?:\\s?,?\\s(?:of\\s|in\\s)?${YEAR})?`,
    'yu',
  ),
  read: reading,
};

/** "2027-03-05", "2027/3/5"; not part of a longer number. */
export const figures: DateParser = {
  name: 'iso-day',
  cue: CUE.year,
  lead: 0,
  pattern:
    /(?<![\p{L}\p{N}/.-])(?<year>(?:19|20)\d\d)(?<sep>[-/.])(?<month>\d{1,2})\k<sep>(?<day>\d{1,2})(?![\d/]|-\d)/uy,
  read: (groups) => numeric(Number(groups.year), Number(groups.month), Number(groups.day)),
};

/** "05/29/2027" by the outlet's country: month first in the United States, day first elsewhere. */
export const slashes: DateParser = {
  name: 'slash-day',
  cue: CUE.figure,
  lead: 0,
  hint: /\d[-/.]\d/,
  pattern:
    /(?<![\p{L}\p{N}/.,-])(?<a>\d{1,2})(?<sep>[-/.])(?<b>\d{1,2})\k<sep>(?<year>(?:19|20)?\d\d)(?![\d/%]|[.,]\d)/uy,
  read: (groups, place) => {
    const a = Number(groups.a);
    const b = Number(groups.b);
    const short = Number(groups.year);
    const year = short > 99 ? short : short > 69 ? 1900 + short : 2000 + short;
    const american = groups.sep !== '.' && (place.country === 'US' || place.country === null || b > 12) && a <= 12;
    return american ? numeric(year, a, b) : numeric(year, b, a);
  },
};

function numeric(year: number, month: number, day: number): Reading | undefined {
  const at = dayOf(year, month, day);
  return at === undefined ? undefined : { value: iso(at), precision: 'day', stated: ['year', 'month', 'day'] };
}

/** Months on or back a day may lie; where a weekday stands beside it, few are left to choose from, and the nearest is meant. */
const NEAR = [0, 1, 2, 3];
const FAR = Array.from({ length: 29 }, (_, n) => (n % 2 === 0 ? -n / 2 : (n + 1) / 2));

/** "the 15th", "Wednesday the 13th", "the 5th of last month"; not "the 9th Circuit", "the 21st century". */
const ordinalDay: DateParser = {
  name: 'ordinal-day',
  cue: CUE.ordinal | CUE.weekday,
  lead: 24,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${WEEKDAY}\\s(?:the\\s)?(?:(?<plain>3[01]|[12]\\d|[1-9])(?=$|[.,;!?)](?!\\d)|\\sand\\s)|(?<worded>${ORDINAL})(?![\\p{L}-])|(?<dayNamed>3[01]|[12]\\d|[1-9])(?:st|nd|rd|th))|the\\s(?<day>3[01]|[12]\\d|[1-9])(?:st|nd|rd|th))(?:\\s(?:day\\s)?of\\s(?<which>this|last|next|the same)\\smonth)?(?=$|[.,;:!?)"”’–—]|\\s(?:and|or|said|says|showed|to|when|in|at|by|for|from|that|who|which|but|as|after|before|because|until|while|the|it|its|they|he|she|we|I|was|is|had|has|will|would|with|–|—|,|\\.))`,
    'yu',
  ),
  read: (groups, place) => {
    const day = groups.worded ? dayOfOrdinal(groups.worded) : Number(groups.day ?? groups.dayNamed ?? groups.plain);
    const now = civil(place.reference.day);
    const tense = place.tense();
    const stated = groups.weekday ? ['weekday', 'day'] : ['day'];
    const shift = groups.which === 'last' ? -1 : groups.which === 'next' ? 1 : 0;
    const fixed = groups.which !== undefined;
    const wanted = groups.weekday?.slice(0, 3).toLowerCase();
    const way = tense === 'future' ? 1 : -1;
    const order = fixed ? [shift] : wanted ? FAR : NEAR.map((by) => by * way);
    const anySide = fixed || (wanted !== undefined && tense === 'unclear');
    for (const by of order) {
      const month = ((((now.month - 1 + by) % 12) + 12) % 12) + 1;
      const year = now.year + Math.floor((now.month - 1 + by) / 12);
      const at = dayOf(year, month, day);
      if (at === undefined) continue;
      if (!anySide && (tense === 'future' ? at < place.reference.day : at > place.reference.day)) continue;
      if (wanted && ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'][(((at + 3) % 7) + 7) % 7] !== wanted) continue;
      return { value: iso(at), precision: 'day', stated, anchor: iso(place.reference.day) };
    }
    return undefined;
  },
};

export const ABSOLUTE: readonly DateParser[] = [monthFirst, dayFirst, figures, slashes, ordinalDay];
