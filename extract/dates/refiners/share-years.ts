// Dates side by side share what one of them states: "June 12 and June 26, 2026", "from November 20 to January 11".
import { civil, dayOf, iso } from '../calendar.ts';
import { firstDay, type Found } from '../found.ts';

const JOINED = /^\s?(?:,|,?\sand|,?\sor|to|through|until|till|–|-|und|bis|y|a|et|au|en|tot)\s?(?:the\s|on\s)?$/;
const MONTHS_JOINED = /^(?:\s(?:to|through|until|till|and)\s|\s?[-–]\s?)$/;
const TO = /^\s(?:to|through|until|till)\s$/;
const monthsAlone = (first: Found, second: Found): boolean =>
  [first, second].every((date) => date.precision === 'month' && !date.stated.includes('year'));
const isPlainDay = (d: Found): boolean =>
  d.precision === 'day' && d.stated.includes('month') && d.stated.includes('day');

/** "January to April 2027", "Nov-Feb 2027": the year of the second month, or the one before where the first is later. */
function monthBefore(first: Found, second: Found): Found | undefined {
  if (first.precision !== 'month' || first.stated.includes('year')) return undefined;
  if (!second.stated.includes('year') || (second.precision !== 'month' && second.precision !== 'day')) return undefined;
  const [year, month] = [Number(second.value.slice(0, 4)), Number(second.value.slice(5, 7))];
  const own = first.value.slice(5, 7);
  return { ...first, value: `${Number(own) > month ? year - 1 : year}-${own}` };
}

export function shareYears(found: readonly Found[], sentence: string): Found[] {
  const shared = [...found];
  for (let i = 0; i + 1 < shared.length; i++) {
    const first = shared[i];
    const second = shared[i + 1];
    if (!first || !second) continue;
    const month = MONTHS_JOINED.test(sentence.slice(first.end, second.start)) ? monthBefore(first, second) : undefined;
    if (month) shared[i] = month;
    else if (
      TO.test(sentence.slice(first.end, second.start)) &&
      monthsAlone(first, second) &&
      first.value > second.value
    )
      shared[i] = { ...first, value: `${Number(first.value.slice(0, 4)) - 1}-${first.value.slice(5)}` };
    if (!isPlainDay(first) || !isPlainDay(second)) continue;
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
