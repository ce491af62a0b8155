// "April 27 to the 3rd", "April ninth through seventeenth": the second day stands without its month.
import { civil, dayOf, iso, shiftMonth } from '../calendar.ts';
import { firstDay, type Found } from '../found.ts';
import { dayOfOrdinal, ORDINAL } from '../words/ordinals.ts';

const SECOND = new RegExp(
  `^(?<gap>\\s(?:to|through|till|until)\\s)(?<second>(?:the\\s)?(?:(?<day>3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)|(?<ordinal>${ORDINAL})))(?![\\p{L}\\p{N}-]|\\s(?:of\\s)?(?:\\p{Lu}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))`,
  'u',
);
const OF_MONTH = /^(?:worded-)?month-day$/;

export function secondDays(found: readonly Found[], sentence: string): readonly Found[] {
  if (!found.some((date) => OF_MONTH.test(date.rule))) return found;
  const taken = new Set<Found>();
  const read = found.flatMap((date) => {
    if (date.precision !== 'day' || !OF_MONTH.test(date.rule)) return [date];
    const groups = SECOND.exec(sentence.slice(date.end, date.end + 40))?.groups;
    const start = date.end + (groups?.gap?.length ?? 0);
    if (!groups) return [date];
    const from = civil(firstDay(date.value));
    const day = groups.day ? Number(groups.day) : dayOfOrdinal(groups.ordinal);
    const { year, month } = shiftMonth(from.year, from.month, day > from.day ? 0 : 1);
    const at = dayOf(year, month, day);
    if (at === undefined) return [date];
    const end = start + (groups.second?.length ?? 0);
    for (const other of found) if (other.start >= start && other.end <= end) taken.add(other);
    return [date, { ...date, start, end, value: iso(at), stated: ['day'], anchor: date.value, rule: 'second-day' }];
  });
  return read.filter((date) => !taken.has(date));
}
