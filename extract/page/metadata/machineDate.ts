// Dates as pages write them for machines: ISO with or without an offset, seconds since 1970, or a printed date in an attribute.
import type { Outlet } from '../../../ledger/page.ts';
import { visibleDates } from './visibleDate.ts';
import { isoOf } from './zone.ts';

export interface StatedDate {
  iso: string;
  /** A clock time stands beside the day. */
  timed: boolean;
}

const ISO =
  /^(?<year>\d{4})-?(?<month>\d{2})-?(?<day>\d{2})(?:[T\s]+(?<hour>\d{2}):?(?<minute>\d{2})(?::?(?<second>\d{2})(?:[.,]\d{1,9})?)?\s*(?<offset>Z|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i;

/** A value as ISO with offset; a day alone is its beginning in the outlet's zone. */
export function machineDate(value: string, outlet: Outlet): StatedDate | null {
  const text = value.trim().slice(0, 80);
  const g = ISO.exec(text)?.groups;
  if (g) return fromIso(g, outlet.timezone);
  if (/^\d{10}$|^\d{13}$/.test(text)) {
    const instant = Number(text) * (text.length === 10 ? 1000 : 1);
    return { iso: new Date(instant).toISOString().replace(/\.\d{3}Z$/, '+00:00'), timed: true };
  }
  const [date] = visibleDates(text, { zone: outlet.timezone, monthFirst: outlet.country === 'US' });
  return date ? { iso: date.iso, timed: date.timed } : null;
}

function fromIso(g: Record<string, string | undefined>, zone: string): StatedDate | null {
  const local = {
    year: Number(g.year),
    month: Number(g.month),
    day: Number(g.day),
    hour: Number(g.hour ?? 0),
    minute: Number(g.minute ?? 0),
    second: Number(g.second ?? 0),
  };
  if (local.month < 1 || local.month > 12 || local.day < 1 || local.day > 31 || local.hour > 24 || local.year < 1970)
    return null;
  const sign = g.offset?.startsWith('-') ? -1 : 1;
  const digits = (g.offset ?? '').replace(/\D/g, '');
  const offset = !g.offset
    ? null
    : /z/i.test(g.offset)
      ? 0
      : sign * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2, 4) || 0));
  const iso = isoOf(local, offset, zone);
  return Number.isNaN(Date.parse(iso)) ? null : { iso, timed: g.hour !== undefined };
}
