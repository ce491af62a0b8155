// Feast days whose date the calendar gives.
import { CUE } from '../../words/cues.ts';
import { type Day, civil, dayOf, easter, iso, mondayOf, nthWeekday, weekdayOf, weekendValue } from '../calendar.ts';
import type { DateParser } from '../found.ts';
import { YEAR } from '../words/english.ts';

const fixed =
  (month: number, day: number) =>
  (year: number): Day =>
    dayOf(year, month, day) ?? 0;

const FEASTS: Readonly<Record<string, (year: number) => Day>> = {
  'christmas eve': fixed(12, 24),
  'christmas day': fixed(12, 25),
  christmas: fixed(12, 25),
  'boxing day': fixed(12, 26),
  "new year's eve": fixed(12, 31),
  "new year's day": fixed(1, 1),
  'new year': fixed(1, 1),
  halloween: fixed(10, 31),
  'independence day': fixed(7, 4),
  'valentine’s day': fixed(2, 14),
  'bastille day': fixed(7, 14),
  'may day': fixed(5, 1),
  'veterans day': fixed(11, 11),
  'earth day': fixed(4, 22),
  "workers' day": fixed(5, 1),
  "international workers' day": fixed(5, 1),
  epiphany: fixed(1, 6),
  juneteenth: fixed(6, 19),
  'good friday': (y) => easter(y) - 2,
  'maundy thursday': (y) => easter(y) - 3,
  'palm sunday': (y) => easter(y) - 7,
  'ash wednesday': (y) => easter(y) - 46,
  'easter sunday': easter,
  'easter monday': (y) => easter(y) + 1,
  easter,
  'ascension day': (y) => easter(y) + 39,
  'whit monday': (y) => easter(y) + 50,
  'whit sunday': (y) => easter(y) + 49,
  whitsun: (y) => easter(y) + 49,
  pentecost: (y) => easter(y) + 49,
  'corpus christi': (y) => easter(y) + 60,
  thanksgiving: (y) => nthWeekday(y, 11, 3, 4),
  'thanksgiving day': (y) => nthWeekday(y, 11, 3, 4),
  'labor day': (y) => nthWeekday(y, 9, 0, 1),
  'memorial day': (y) => nthWeekday(y, 5, 0, -1),
  "presidents' day": (y) => nthWeekday(y, 2, 0, 3),
  'columbus day': (y) => nthWeekday(y, 10, 0, 2),
};

/** The feast nearest to the reference. */
export function feastNear(name: string, today: Day): Day | undefined {
  const feast = FEASTS[name];
  const { year } = civil(today);
  return feast && [year - 1, year, year + 1].map(feast).sort((a, b) => Math.abs(a - today) - Math.abs(b - today))[0];
}

const NAMES = Object.keys(FEASTS)
  .sort((a, b) => b.length - a.length)
  .map((name) =>
    name
      .split(' ')
      .map((w) => `[${w[0]?.toUpperCase()}${w[0]}]${w.slice(1).replace(/['’]/g, "['’]")}`)
      .join('\\s'),
  )
  .join('|');

/** "before Whitsun", "Christmas Eve", "last Easter"; not "Christmas shopping". */
export const holiday: DateParser = {
  name: 'holiday',
  cue: CUE.feast,
  lead: 16,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?<which>[Ll]ast|[Nn]ext|[Pp]revious|[Ff]ollowing|[Cc]oming)\\s|(?<weekendOf>(?:[Tt]he\\s)?[Ww]eekend\\sof\\s))?(?<name>${NAMES})(?:\\s(?<weekend>weekend))?(?:\\s${YEAR})?(?![\\p{L}-]|\\s(?:shopping|season|tree|party|Island|present|presents|sales|dinner|card|cards))`,
    'yu',
  ),
  read: (groups, place) => {
    const name = groups.name ?? '';
    if (!/^\p{Lu}/u.test(name) && !groups.which && !groups.year && !groups.weekendOf) return undefined;
    const feast = FEASTS[name.toLowerCase().replace('’', "'")] ?? FEASTS[name.toLowerCase()];
    if (!feast) return undefined;
    const today = place.reference.day;
    const { year } = civil(today);
    const years = groups.year ? [Number(groups.year)] : [year - 1, year, year + 1];
    const days = years.map(feast);
    // "urged a vote before Whitsun": the nearest one
    const deadline = /\b(?:by|before|until)\s$/.test(place.sentence.slice(Math.max(0, place.start - 8), place.start));
    const tense =
      groups.which === undefined
        ? deadline
          ? 'unclear'
          : place.tense()
        : /last|prev/i.test(groups.which)
          ? 'past'
          : 'future';
    const side =
      tense === 'past'
        ? days.filter((d) => d <= today).at(-1)
        : tense === 'future'
          ? days.find((d) => d >= today)
          : undefined;
    const at = side ?? days.sort((a, b) => Math.abs(a - today) - Math.abs(b - today))[0];
    if (at === undefined) return undefined;
    if (groups.weekend || groups.weekendOf)
      return {
        value: weekendValue(mondayOf(at) - (weekdayOf(at) < 2 ? 7 : 0)),
        precision: 'week',
        stated: ['holiday', 'weekend'],
      };
    return { value: iso(at), precision: 'day', stated: ['holiday'] };
  },
};
