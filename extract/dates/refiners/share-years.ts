// Dates side by side share what one of them states: "June 12 and June 26, 2026", "from November 20 to January 11".
import { civil, dayOf, iso } from '../calendar.ts';
import { firstDay, type Found } from '../found.ts';

const JOINED = /^\s?(?:,|,?\sand|,?\sor|to|through|until|till|–|-|und|bis|y|a|et|au|en|tot)\s?(?:the\s|on\s)?$/;
const isPlainDay = (d: Found): boolean =>
  d.precision === 'day' && d.stated.includes('month') && d.stated.includes('day');

export function shareYears(found: readonly Found[], sentence: string): Found[] {
  const shared = [...found];
  for (let i = 0; i + 1 < shared.length; i++) {
    const first = shared[i];
    const second = shared[i + 1];
    if (!first || !second || !isPlainDay(first) || !isPlainDay(second)) continue;
    if (
      !JOINED.test(sentence.slice(first.end, second.start).replace(/^\s/, ' ').trimEnd().concat(' ')) &&
      !JOINED.test(sentence.slice(first.end, second.start))
    )
      continue;
    const own = first.stated.includes('year');
    const other = second.stated.includes('year');
    if (!own && other) shared[i] = inYear(first, civil(firstDay(second.value)).year);
    else if (!other && firstDay(second.value) !== firstDay(first.value)) {
      const { year } = civil(firstDay(first.value));
      const moved = inYear(second, year);
      const ranged = /\b(?:to|through|until|bis|tot|hasta)\b/.test(sentence.slice(first.end, second.start));
      if (own || ranged)
        shared[i + 1] = firstDay(moved.value) < firstDay(first.value) && ranged ? inYear(second, year + 1) : moved;
    }
  }
  return shared;
}

function inYear(date: Found, year: number): Found {
  const at = civil(firstDay(date.value));
  const day = dayOf(year, at.month, at.day);
  return day === undefined ? date : { ...date, value: iso(day) };
}
