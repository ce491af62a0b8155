// EDTF values as the ledger uses them: days, months, seasons, years, times, intervals, `~` and `?`.
import type { Precision } from './vocabulary.ts';

/** First and last day (`YYYY-MM-DD`) a value covers, in the value's own zone; open ends are absent. */
export interface DayBounds {
  first?: string;
  last?: string;
}

const POINT =
  /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d)(?:T(?<clock>\d\d:\d\d(?::\d\d)?)(?<zone>Z|[+-]\d\d:?\d\d)?)?)?)?[~?%]?$/;
const SEASON_MONTHS: Readonly<Record<string, [number, number]>> = {
  '21': [3, 5],
  '22': [6, 8],
  '23': [9, 11],
  '24': [12, 14],
};

const pad = (n: number): string => String(n).padStart(2, '0');

/** Days of a month; `month` from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function pointBounds(value: string): { first: string; last: string } | undefined {
  const groups = POINT.exec(value)?.groups;
  if (!groups?.year) return undefined;
  const year = Number(groups.year);
  if (!groups.month) return { first: `${groups.year}-01-01`, last: `${groups.year}-12-31` };
  const season = SEASON_MONTHS[groups.month];
  if (season) {
    const [from, to] = season;
    const endYear = to > 12 ? year + 1 : year;
    const endMonth = to > 12 ? to - 12 : to;
    return {
      first: `${year}-${pad(from)}-01`,
      last: `${endYear}-${pad(endMonth)}-${pad(daysInMonth(endYear, endMonth))}`,
    };
  }
  const month = Number(groups.month);
  if (month < 1 || month > 12) return undefined;
  if (!groups.day)
    return {
      first: `${groups.year}-${groups.month}-01`,
      last: `${groups.year}-${groups.month}-${pad(daysInMonth(year, month))}`,
    };
  const day = Number(groups.day);
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  const iso = `${groups.year}-${groups.month}-${groups.day}`;
  return { first: iso, last: iso };
}

/** The days a value covers, or undefined when it is not EDTF as used here. */
export function dayBounds(value: string): DayBounds | undefined {
  const parts = value.split('/');
  if (parts.length > 2) return undefined;
  const [from = '', to] = parts;
  if (to === undefined) return pointBounds(from);
  const open = (part: string): boolean => part === '' || part === '..';
  const first = open(from) ? undefined : pointBounds(from);
  const last = open(to) ? undefined : pointBounds(to);
  if ((!open(from) && !first) || (!open(to) && !last) || (!first && !last)) return undefined;
  return { ...(first ? { first: first.first } : {}), ...(last ? { last: last.last } : {}) };
}

export const isEdtf = (value: string): boolean => dayBounds(value) !== undefined;

/** Both values may mean one day. */
export function datesMeet(a: string, b: string): boolean {
  const x = dayBounds(a);
  const y = dayBounds(b);
  if (!x || !y) return false;
  return (x.first ?? '0000') <= (y.last ?? '9999') && (y.first ?? '0000') <= (x.last ?? '9999');
}

/** `outer` covers every day of `inner`: a coarser value that holds the finer one. */
export function dateHolds(outer: string, inner: string): boolean {
  const x = dayBounds(outer);
  const y = dayBounds(inner);
  if (!x || !y) return false;
  return (x.first ?? '0000') <= (y.first ?? '0000') && (x.last ?? '9999') >= (y.last ?? '9999');
}

/** Days covered; infinite for open intervals. */
export function daySpan(value: string): number {
  const b = dayBounds(value);
  if (!b?.first || !b.last) return Number.POSITIVE_INFINITY;
  return Math.round((Date.parse(b.last) - Date.parse(b.first)) / 86_400_000) + 1;
}

/** Precision a plain value has by its form. Weeks and parts of months are intervals by form. */
export function precisionOf(value: string): Precision {
  if (value.includes('/')) return 'interval';
  if (value.includes('T')) return 'time';
  const groups = POINT.exec(value)?.groups;
  if (groups?.day) return 'day';
  if (groups?.month) return SEASON_MONTHS[groups.month] ? 'quarter' : 'month';
  return 'year';
}
