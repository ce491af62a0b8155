// Civil days as day numbers since 1970-01-01: no zones, no clock.
import { daysInMonth } from '../../ledger/edtf.ts';

export type Day = number;
export interface Civil {
  year: number;
  month: number;
  day: number;
}

const MS = 86_400_000;
export const two = (n: number): string => (n > 9 ? String(n) : `0${n}`);

/** The day, or undefined where the calendar has none such (30 February). */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return Date.UTC(year, month - 1, day) / MS;
}

export function civil(day: Day): Civil {
  const date = new Date(day * MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function iso(day: Day): string {
  const { year, month, day: date } = civil(day);
  return year > 999 && year < 10_000
    ? `${monthValue(year, month)}-${two(date)}`
    : new Date(day * MS).toISOString().slice(0, 10);
}

/** 0 Monday to 6 Sunday. */
export const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7;
export const mondayOf = (day: Day): Day => day - weekdayOf(day);

export const monthValue = (year: number, month: number): string => `${year}-${two(month)}`;

/** Month `by` months away. */
export function shiftMonth(year: number, month: number, by: number): { year: number; month: number } {
  const index = year * 12 + month - 1 + by;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** The same day of the month `by` months away, or that month's last day. */
export function shiftMonths(day: Day, by: number): Day {
  const from = civil(day);
  const { year, month } = shiftMonth(from.year, from.month, by);
  return dayOf(year, month, Math.min(from.day, daysInMonth(year, month))) ?? day;
}

export const weekValue = (monday: Day): string => `${iso(monday)}/${iso(monday + 6)}`;
export const weekendValue = (monday: Day): string => `${iso(monday + 5)}/${iso(monday + 6)}`;
export const quarterValue = (year: number, quarter: number): string =>
  `${monthValue(year, quarter * 3 - 2)}/${monthValue(year, quarter * 3)}`;

/** Early, mid and late: days 1-10, 11-20, 21-end of a month; thirds of a year. */
export function partOfMonth(year: number, month: number, part: 'early' | 'mid' | 'late'): string {
  const last = daysInMonth(year, month);
  const [from, to] = part === 'early' ? [1, 10] : part === 'mid' ? [11, 20] : [21, last];
  const prefix = monthValue(year, month);
  return `${prefix}-${two(from)}/${prefix}-${two(to)}`;
}

export function partOfYear(year: number, part: 'early' | 'mid' | 'late'): string {
  const from = part === 'early' ? 1 : part === 'mid' ? 5 : 9;
  return `${monthValue(year, from)}/${monthValue(year, from + 3)}`;
}

/** Western Easter Sunday (anonymous Gregorian computus). */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1) ?? 0;
}

/** The `nth` such weekday of a month; -1 is the last. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  if (nth < 0) {
    const last = dayOf(year, month, daysInMonth(year, month)) ?? 0;
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayOf(year, month, 1) ?? 0;
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
}
