// "On Monday and Tuesday of last week": the first weekday belongs to the week the second one names.
import { iso, weekdayOf } from '../calendar.ts';
import { firstDay, type Found } from '../found.ts';

export function joinWeekdays(found: readonly Found[], sentence: string): Found[] {
  return found.map((date, i) => {
    const next = found[i + 1];
    const last = found[i - 1];
    // "from next Monday to Friday": the second goes on from the first
    if (
      date.rule === 'weekday' &&
      last?.rule === 'weekday' &&
      last.stated.includes('week') &&
      !date.stated.includes('week')
    ) {
      const from = firstDay(last.value);
      const on = (weekdayOf(firstDay(date.value)) - weekdayOf(from) + 7) % 7;
      if (/^\s(?:to|through|until|till)\s$/.test(sentence.slice(last.end, date.start)))
        return { ...date, value: iso(from + on), stated: [...date.stated, 'week'] };
    }
    if (date.rule !== 'weekday' || next?.rule !== 'weekday-of-week') return date;
    if (!/^\s?(?:,|and|or|to)\s$/.test(sentence.slice(date.end, next.start))) return date;
    const there = firstDay(next.value);
    const moved = there - weekdayOf(there) + weekdayOf(firstDay(date.value));
    return { ...date, value: iso(moved), stated: [...date.stated, 'week'] };
  });
}
