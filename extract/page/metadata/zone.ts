// Local clock times and offsets: what a clock in an IANA zone showed at an instant, and the other way round.

const FORMATS = new Map<string, Intl.DateTimeFormat | null>();

function formatOf(zone: string): Intl.DateTimeFormat | null {
  let format = FORMATS.get(zone);
  if (format === undefined) {
    try {
      format = new Intl.DateTimeFormat('en-US', {
        timeZone: zone,
        hourCycle: 'h23',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
        second: '2-digit',
      });
    } catch {
      format = null;
    }
    FORMATS.set(zone, format);
  }
  return format;
}

const OFFSETS = new Map<string, number>();

/** Minutes east of UTC that a zone keeps at an instant. */
export function offsetAt(instant: number, zone: string): number {
  if (zone === 'UTC' || zone === 'Etc/UTC') return 0;
  const key = `${zone}|${Math.floor(instant / 900_000)}`;
  let offset = OFFSETS.get(key);
  if (offset === undefined) {
    offset = readOffset(instant, zone);
    if (OFFSETS.size > 20_000) OFFSETS.clear();
    OFFSETS.set(key, offset);
  }
  return offset;
}

function readOffset(instant: number, zone: string): number {
  const format = formatOf(zone);
  if (!format) return 0;
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value);
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Math.round((Date.UTC(year, month - 1, day, hour, minute, second) - instant) / 60_000);
}

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

export interface LocalTime {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}

/** ISO text of a local time; without an offset of its own it is read in the zone. */
export function isoOf(t: LocalTime, offset: number | null, zone: string): string {
  const asUtc = Date.UTC(t.year, t.month - 1, t.day, t.hour, t.minute, t.second);
  const minutes = offset ?? offsetAt(asUtc - offsetAt(asUtc, zone) * 60_000, zone);
  return `${pad(t.year, 4)}-${pad(t.month)}-${pad(t.day)}T${pad(t.hour)}:${pad(t.minute)}:${pad(t.second)}${offsetText(minutes)}`;
}

/** The day an instant falls on in a zone, as `2026-06-12`. */
export function dayIn(iso: string, zone: string): string {
  const instant = Date.parse(iso);
  if (Number.isNaN(instant)) return iso.slice(0, 10);
  return new Date(instant + offsetAt(instant, zone) * 60_000).toISOString().slice(0, 10);
}

/** Offsets of zone letters as pages print them, in minutes. */
export const ZONE_LETTERS: Readonly<Record<string, number>> = {
  utc: 0,
  gmt: 0,
  z: 0,
  wet: 0,
  west: 60,
  bst: 60,
  ist: 330,
  cet: 60,
  cest: 120,
  mez: 60,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  akst: -540,
  akdt: -480,
  hst: -600,
  jst: 540,
  kst: 540,
  hkt: 480,
  sgt: 480,
  aest: 600,
  aedt: 660,
  acst: 570,
  awst: 480,
  nzst: 720,
  nzdt: 780,
  brt: -180,
  art: -180,
  sast: 120,
  gst: 240,
  pkt: 300,
};

/** Letters that leave summer time open: the zone they stand for. */
export const ZONE_NAMES: Readonly<Record<string, string>> = {
  et: 'America/New_York',
  ct: 'America/Chicago',
  mt: 'America/Denver',
  pt: 'America/Los_Angeles',
};
