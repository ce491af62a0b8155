// "between May 2026 and January 2027": two months are the ends of one span; "February 21 and 22" is one span of two days.
import { civil, dayOf, iso } from '../calendar.ts';
import { firstDay, type Found } from '../found.ts';

const SECOND_DAY =
  /^\sand\s(?:the\s)?(?<day>3[01]|[12]\d|[1-9])(?:st|nd|rd|th)?(?![\p{L}\p{N}-]|[.,:]\d|\s\p{Lu}|\s(?:of|percent|per|million|billion|people|firms|companies|countries)\b)/u;

export function joinMonths(found: readonly Found[], sentence: string): readonly Found[] {
  if (!found.some(({ precision }) => precision === 'month' || precision === 'day')) return found;
  const joined: Found[] = [];
  for (let k = 0; k < found.length; k += 1) {
    const date = found[k];
    const next = found[k + 1];
    if (!date) continue;
    if (next && spansMonths(date, next, sentence)) {
      joined.push({
        ...date,
        end: next.end,
        value: `${date.value}/${next.value}`,
        precision: 'interval',
        rule: 'month-span',
      });
      k += 1;
    } else joined.push(pairOfDays(date, sentence) ?? date);
  }
  return joined;
}

const spansMonths = (date: Found, next: Found, sentence: string): boolean =>
  date.precision === 'month' &&
  next.precision === 'month' &&
  date.value < next.value &&
  sentence.slice(date.end, next.start) === ' and ' &&
  /\b[Bb]etween\s$/.test(sentence.slice(Math.max(0, date.start - 8), date.start));

/** Two days in a row, the month named once. */
function pairOfDays(date: Found, sentence: string): Found | undefined {
  if (date.rule !== 'month-day' || date.precision !== 'day') return undefined;
  const groups = SECOND_DAY.exec(sentence.slice(date.end, date.end + 40));
  const from = firstDay(date.value);
  const { year, month } = civil(from);
  const to = groups && dayOf(year, month, Number(groups.groups?.day));
  if (!groups || to !== from + 1) return undefined;
  return { ...date, end: date.end + groups[0].length, value: `${date.value}/${iso(to)}`, precision: 'interval' };
}
