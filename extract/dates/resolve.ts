// Fills in what an expression leaves out, by tense and by nearness to the reference.
import { type Day, civil, dayOf, mondayOf, weekdayOf } from './calendar.ts';
import type { Found, Place } from './found.ts';

/** The year in which a day of a month is nearest, or lies on the side the tense tells. */
export function yearOfDay(month: number, day: number, place: Place): number {
  const { reference } = place;
  const { year } = civil(reference.day);
  const known = contextYear(place);
  if (known !== undefined && known !== year) return known;
  const candidates = [year - 1, year, year + 1]
    .map((y) => ({ y, at: dayOf(y, month, day) }))
    .filter((c): c is { y: number; at: number } => c.at !== undefined);
  const tense = place.tense();
  const cost = (at: Day): number => {
    const away = at - reference.day;
    const wrong = (tense === 'past' && away > 0) || (tense === 'future' && away < 0);
    // a day just on the other side is likelier than one a year off
    return Math.abs(away) + (wrong ? 200 : 0);
  };
  candidates.sort((a, b) => cost(a.at) - cost(b.at));
  return candidates[0]?.y ?? year;
}

/** Year of a month named alone. */
export function yearOfMonth(month: number, place: Place): number {
  const now = civil(place.reference.day);
  const known = contextYear(place);
  if (known !== undefined && known !== now.year) return known;
  const tense = place.tense();
  const cost = (year: number): number => {
    const away = (year - now.year) * 12 + month - now.month;
    const wrong = (tense === 'past' && away > 0) || (tense === 'future' && away < 0);
    return Math.abs(away) + (wrong ? 12 : 0) + (tense === 'unclear' && away > 0 ? 2 : 0);
  };
  return [now.year - 1, now.year, now.year + 1].sort((a, b) => cost(a) - cost(b))[0] ?? now.year;
}

/** A year at the head of the block, or stated close before in the same sentence rules the dates behind it: "In 2019 ... in March". */
function contextYear(place: Place): number | undefined {
  if (place.blockYear !== undefined) return place.blockYear;
  const near = place.sentenceDates
    .filter((d) => d.end <= place.start && d.stated.includes('year') && d.precision !== 'year')
    .at(-1);
  return near && place.start - near.end < 12 ? Number(near.value.slice(0, 4)) : undefined;
}

/** The weekday the words mean: the last one in the past, the next one ahead, the same day where it matches. */
export function weekdayDay(weekday: number, place: Place): Day {
  const { reference } = place;
  const back = (weekdayOf(reference.day) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  return place.tense() === 'future'
    ? reference.day + (ahead === 0 && reference.minutes > 960 ? 7 : ahead)
    : reference.day - back;
}

/** "next Friday": that of next week. "last Friday": that of last week, at the weekend the one just gone. */
export function relativeWeekday(weekday: number, which: number, place: Place): Day {
  const today = place.reference.day;
  if (which < 0 && weekdayOf(today) >= 5 && weekday < weekdayOf(today)) return mondayOf(today) + weekday;
  return mondayOf(today) + 7 * which + weekday;
}

/** Latest expression before the place that means a day. */
export function lastDay(place: Place): Found | undefined {
  const isDay = (d: Found): boolean => d.precision === 'day' || d.precision === 'time';
  return (
    place.sentenceDates.filter((d) => isDay(d) && d.end <= place.start).at(-1) ?? place.earlierDates.findLast(isDay)
  );
}

export const seasonYear = (code: number, place: Place, ahead = false): number => {
  const now = civil(place.reference.day);
  const middle = [4, 7, 10, 13][code - 21] ?? 7;
  const tense = ahead ? 'future' : place.tense();
  const cost = (year: number): number => {
    const away = (year - now.year) * 12 + middle - now.month;
    return (
      Math.abs(away) +
      (away < 0 ? 1 : 0) +
      ((tense === 'past' && away > 1) || (tense === 'future' && away < -1) ? 9 : 0)
    );
  };
  return [now.year - 1, now.year, now.year + 1].sort((a, b) => cost(a) - cost(b))[0] ?? now.year;
};
