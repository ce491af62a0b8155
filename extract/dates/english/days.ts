// Weekdays, weeks and words for days near the reference.
import { CUE } from '../../words/cues.ts';
import { iso, mondayOf, weekdayOf, weekendValue, weekValue } from '../calendar.ts';
import { type DateParser, isoOf, type Place, type Reading } from '../found.ts';
import { relativeWeekday, weekdayDay } from '../resolve.ts';
import { DAYTIME, WEEKDAY_NAMES, weekdayNumber } from '../words/english.ts';

const NAME = `(?<weekday>${WEEKDAY_NAMES})`;
const day = (place: Place, at: number, stated: string[]): Reading => ({
  value: iso(at),
  precision: 'day',
  stated,
  anchor: isoOf(place.reference),
});

/** "Wednesday of last week", "next week on Tuesday", "Monday of this week". */
const weekdayOfWeek: DateParser = {
  name: 'weekday-of-week',
  cue: CUE.week,
  also: CUE.weekday,
  lead: 48,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${NAME}(?:\\s${DAYTIME})?,?\\s(?:of\\s)?(?<which>this|last|next|the previous|the following)\\sweek|(?<which2>[Tt]his|[Ll]ast|[Nn]ext)\\sweek,?\\s(?:on\\s)?(?<weekday2>${WEEKDAY_NAMES}))(?!\\p{L})`,
    'yu',
  ),
  read: (groups, place) => {
    const which = (groups.which ?? groups.which2 ?? '').toLowerCase();
    const step = /last|prev/.test(which) ? -1 : which === 'this' ? 0 : 1;
    return day(place, mondayOf(place.reference.day) + 7 * step + weekdayNumber(groups.weekday ?? groups.weekday2), [
      'weekday',
      'week',
    ]);
  },
};

/** "Friday", "late Friday", "this past Friday", "next Wednesday", "Thursday night"; not "Black Friday deals". */
const weekday: DateParser = {
  name: 'weekday',
  cue: CUE.weekday,
  lead: 32,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}]|Black\\s|Good\\s|Super\\s|Easter\\s|Palm\\s|Ash\\s)(?:(?<which>[Tt]his past|[Tt]his coming|[Tt]his|[Ll]ast|[Pp]ast|[Nn]ext|[Cc]oming|[Ff]ollowing|[Pp]revious)\\s)?(?:(?<part>[Ee]arly|[Ll]ate)\\s(?:on\\s)?)?${NAME}(?:\\s${DAYTIME})?(?!\\p{L}|['’]s\\s\\p{Lu}|\\s(?:Times|Review|Group|Club))`,
    'yu',
  ),
  read: (groups, place) => {
    const number = weekdayNumber(groups.weekday);
    const which = (groups.which ?? '').toLowerCase();
    const today = place.reference.day;
    const back = (weekdayOf(today) - number + 7) % 7;
    if (which === 'this past' || which === 'past') return day(place, today - (back === 0 ? 7 : back), ['weekday']);
    if (which === 'this coming' || which === 'coming') return day(place, today + (7 - back), ['weekday']);
    if (which === 'next' || which === 'following')
      return day(place, relativeWeekday(number, 1, place), ['weekday', 'week']);
    if (which === 'last' || which === 'previous')
      return day(place, relativeWeekday(number, -1, place), ['weekday', 'week']);
    if (which === 'this') return day(place, mondayOf(today) + number, ['weekday', 'week']);
    return day(place, weekdayDay(number, place), ['weekday']);
  },
};

const NEAR: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  tomorrow: 1,
  yesterday: -1,
  'this morning': 0,
  'this afternoon': 0,
  'this evening': 0,
  'last night': -1,
  'the day before yesterday': -2,
  'the day after tomorrow': 2,
  'earlier today': 0,
  'later today': 0,
};
/** "today", "tonight", "tomorrow morning", "last night"; not "USA Today", "today's" loose sense stays a day. */
const nearDay: DateParser = {
  name: 'near-day',
  cue: CUE.nearDay | CUE.daytime,
  lead: 24,
  hint: /[Tt]oday|[Tt]onight|[Tt]omorrow|[Yy]esterday|[Tt]his (?:morn|after|even)|[Ll]ast night/,
  pattern:
    /(?<![\p{L}\p{N}-])(?<word>[Tt]he day before yesterday|[Tt]he day after tomorrow|[Tt]oday|[Tt]onight|[Tt]omorrow|[Yy]esterday|[Tt]his (?:morning|afternoon|evening)|[Ll]ast night)(?:\s(?:morning|afternoon|evening|night))?(?![\p{L}-])/uy,
  read: (groups, place) => {
    const word = groups.word ?? '';
    const before = place.sentence.slice(Math.max(0, place.start - 100), place.start);
    if (/^\p{Lu}/u.test(word) && /\p{Lu}\p{L}{0,24}\s$/u.test(before)) return undefined;
    // just after midnight "tonight" and "last night" are still the night before
    return day(place, place.reference.day + (NEAR[word.toLowerCase()] ?? 0), ['day']);
  },
};

/** "last week", "this week", "the coming week", "over the weekend", "next weekend". */
const week: DateParser = {
  name: 'week',
  cue: CUE.week,
  lead: 24,
  pattern:
    /(?<![\p{L}\p{N}-])(?:(?<which>[Tt]his|[Ll]ast|[Nn]ext|[Tt]he coming|[Tt]he following|[Tt]he previous|[Tt]his past|[Tt]his coming)\s(?<unit>week|weekend)|[Tt]he\s(?<second>week\safter\snext)|(?:(?:over|at|on|during|by)\s)(?<plain>the\sweekend))(?![\p{L}-])/uy,
  read: (groups, place) => {
    const anchor = isoOf(place.reference);
    const monday = mondayOf(place.reference.day);
    const atWeekend = weekdayOf(place.reference.day) >= 5;
    if (groups.plain) {
      const past = place.tense() !== 'future' && !atWeekend;
      return {
        value: weekendValue(past ? monday - 7 : monday),
        precision: 'week',
        stated: ['weekend'],
        anchor,
        cutStart: groupsLead(place) ?? 0,
      };
    }
    if (groups.second) return { value: weekValue(monday + 14), precision: 'week', stated: ['week'], anchor };
    const which = (groups.which ?? '').toLowerCase();
    if (groups.unit === 'weekend') {
      const step =
        which === 'next' || which === 'the following'
          ? 1
          : which === 'last' || which === 'this past' || which === 'the previous'
            ? -1
            : 0;
      return { value: weekendValue(monday + 7 * step), precision: 'week', stated: ['weekend'], anchor };
    }
    const step = which === 'this' ? 0 : /last|prev|past/.test(which) ? -1 : 1;
    return { value: weekValue(monday + 7 * step), precision: 'week', stated: ['week'], anchor };
  },
};

const groupsLead = (place: Place): number | undefined =>
  /^\p{L}+\s/u.exec(place.sentence.slice(place.start, place.end))?.[0].length;

/** "a week on Thursday", "Thursday week". */
const weekOn: DateParser = {
  name: 'week-on-weekday',
  cue: CUE.week,
  also: CUE.weekday,
  lead: 16,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:a\\sweek\\s(?:on|from)\\s(?<weekday>${WEEKDAY_NAMES})|(?<weekday2>${WEEKDAY_NAMES})\\sweek)(?![\\p{L}-]|\\s\\p{Ll})`,
    'yu',
  ),
  read: (groups, place) => {
    const today = place.reference.day;
    const ahead = (weekdayNumber(groups.weekday ?? groups.weekday2) - weekdayOf(today) + 7) % 7;
    return day(place, today + (ahead === 0 ? 7 : ahead) + 7, ['weekday', 'week']);
  },
};

export const DAYS: readonly DateParser[] = [weekOn, weekdayOfWeek, weekday, nearDay, week];
