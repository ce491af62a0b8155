// "On Monday and Tuesday of last week": the first weekday belongs to the week the second one names.
import { iso, weekdayOf } from '../calendar.ts';
import { firstDay, type Found } from '../found.ts';

export function joinWeekdays(found: readonly Found[], sentence: string): Found[] {
  return found.map((date, i) => {
    const next = found[i + 1];
    if (date.rule !== 'weekday' || next?.rule !== 'weekday-of-week') return date;
    if (!/^\s?(?:,|and|or|to)\s$/.test(sentence.slice(date.end, next.start))) return date;
    const there = firstDay(next.value);
    const moved = there - weekdayOf(there) + weekdayOf(firstDay(date.value));
    return { ...date, value: iso(moved), stated: [...date.stated, 'week'] };
  });
}
