// What relative dates are counted from: the publication instant in the outlet's zone, else the capture instant.
import type { ReadingInput } from '../../ledger/analysis.ts';
import { type Day, iso, two } from './calendar.ts';

export interface Reference {
  day: Day;
  /** Minutes since midnight. */
  minutes: number;
  zone: string;
  /** The page states no date, so the capture instant stands in. */
  inferred: boolean;
}

const formats = new Map<string, Intl.DateTimeFormat | undefined>();

function formatOf(zone: string): Intl.DateTimeFormat | undefined {
  if (!formats.has(zone)) formats.set(zone, makeFormat(zone));
  return formats.get(zone);
}

function makeFormat(zone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
  } catch {
    return undefined;
  }
}

const DAY_MS = 86_400_000;
const MOST_REMEMBERED = 20_000;
/** Offsets of days on which a zone's clocks are not changed, by zone and day. */
const steady = new Map<string, number>();

/** Minutes a zone is ahead of UTC at an instant; an unknown zone counts as UTC. */
export function offsetAt(zone: string, instant: number): number {
  if (Number.isNaN(instant)) return 0;
  const day = Math.floor(instant / DAY_MS);
  const key = `${zone} ${day}`;
  const known = steady.get(key);
  if (known !== undefined) return known;
  const offset = readOffset(zone, day * DAY_MS);
  if (readOffset(zone, (day + 1) * DAY_MS) !== offset) return readOffset(zone, instant);
  if (steady.size >= MOST_REMEMBERED) steady.clear();
  steady.set(key, offset);
  return offset;
}

function readOffset(zone: string, instant: number): number {
  const parts = formatOf(zone)?.formatToParts(instant);
  if (!parts) return 0;
  const part = (type: string): number => Number(parts.find((p) => p.type === type)?.value);
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  return Math.round((local - instant) / 60_000);
}

export function readReference(input: ReadingInput): Reference {
  const zone = input.outlet.timezone;
  const stated = input.metadata.published;
  const instant = Date.parse(stated ?? input.fetchedAt);
  const inferred = stated === null || Number.isNaN(instant);
  // a day without a clock is that day everywhere
  if (!inferred && /^\d{4}-\d\d-\d\d$/.test(stated)) return { day: instant / 86_400_000, minutes: 720, zone, inferred };
  const sure = Number.isNaN(instant) ? Date.parse(input.fetchedAt) : instant;
  const local = (Number.isNaN(sure) ? 0 : sure) + offsetAt(zone, sure) * 60_000;
  const day = Math.floor(local / 86_400_000);
  return { day, minutes: Math.floor((local - day * 86_400_000) / 60_000), zone, inferred };
}

/** A clock time as EDTF with the zone's offset on that day. */
export function clockValue(day: Day, minutes: number, zone: string | number): string {
  const wall = day * 86_400_000 + minutes * 60_000;
  const offset = typeof zone === 'number' ? zone : offsetAt(zone, wall - offsetAt(zone, wall) * 60_000);
  const sign = offset < 0 ? '-' : '+';
  const size = Math.abs(offset);
  const over = Math.floor(minutes / 1440);
  const rest = minutes - over * 1440;
  return `${iso(day + over)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}:00${sign}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
