// Instants as feeds write them: RFC 822, ISO 8601, and the way C prints them. None without a day; without a zone, UTC.

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Minutes east of Greenwich of the zones RFC 822 names. */
const ZONES: Readonly<Record<string, number>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  at: -240,
  et: -300,
  ct: -360,
  mt: -420,
  pt: -480,
};

/** `2027-03-02T08:00:00+01:00`, `2027-03-02 08:00`, `20270302`. */
const ISO =
  /^(?<year>\d{4})-?(?:(?<month>\d{2})(?:-?(?<day>\d{2}))?)?(?:[tT\s]\s?(?<hour>\d{2}):?(?<minute>\d{2})(?::?(?<second>\d{2})(?:[.,]\d{1,9})?)?\s?(?<zone>[a-z]{1,4}|[+-]\d{1,2}:?\d{0,2})?)?$/i;
/** `Tue, 02 Mar 2027 08:00:00 GMT`. */
const RFC822 =
  /^(?:[a-z]{3,9}\.?,?\s{0,9})?(?<day>\d{1,2})[\s-]{1,9}(?<name>[a-z]{3,9})\.?[\s-]{1,9}(?<year>\d{2,4})(?:,?\s{1,9}(?<hour>\d{1,2}):(?<minute>\d{1,2})(?::(?<second>\d{1,2}))?(?:[.,]\d{1,9})?\s{0,9}(?<zone>[a-z]{1,5}(?=\s|$)|(?:gmt|utc)?[+-]\d{1,2}:?\d{0,2})?.{0,20})?$/i;
/** `Tue Mar  2 08:00:00 GMT 2027`, `March 2, 2027 8:00`. */
const C_TIME =
  /^(?:[a-z]{3,9}\.?,?\s{1,9})?(?<name>[a-z]{3,9})\.?\s{1,9}(?<day>\d{1,2})(?:,?\s{1,9}(?<early>\d{4}))?(?:,?\s{1,9}(?<hour>\d{1,2}):(?<minute>\d{1,2})(?::(?<second>\d{1,2}))?)?(?:\s{1,9}(?<zone>[a-z]{1,5}|[+-]\d{2}:?\d{2}))?(?:\s{1,9}(?<year>\d{4}))?$/i;

/** As ISO with milliseconds, or null: a hint is never worth an error. */
export function feedInstant(written: string | undefined): string | null {
  const text = written?.trim() ?? '';
  if (text.length < 4 || text.length > 80) return null;
  for (const form of [ISO, RFC822, C_TIME]) {
    const found = form.exec(text)?.groups;
    if (found) return instantOf(found);
  }
  return null;
}

type Parts = Readonly<Record<string, string | undefined>>;

function instantOf({ year, early, month, name, day, hour, minute, second, zone }: Parts): string | null {
  const named = name ? MONTHS.indexOf(name.slice(0, 3).toLowerCase()) : Number(month ?? '1') - 1;
  const fullYear = yearOf(year ?? early ?? '');
  if (named < 0 || named > 11 || fullYear < 1 || Number(hour ?? 0) > 24 || Number(minute ?? 0) > 59) return null;
  const midnight = Date.UTC(2000, named, Number(day ?? '1'));
  const at = new Date(midnight);
  at.setUTCFullYear(fullYear, named, Number(day ?? '1'));
  if (at.getUTCMonth() !== named) return null;
  const minutes = Number(hour ?? 0) * 60 + Number(minute ?? 0) - offsetOf(zone);
  return new Date(at.getTime() + minutes * 60_000 + Math.min(Number(second ?? 0), 59) * 1000).toISOString();
}

/** Two digits are of 1969 to 2068. */
function yearOf(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year + (year < 69 ? 2000 : 1900);
}

function offsetOf(zone: string | undefined): number {
  const text = (zone ?? '').toLowerCase().replace(/^(?:gmt|utc)(?=[+-])/, '');
  const found = /^(?<sign>[+-])(?<hours>\d{1,2}):?(?<minutes>\d{2})?$/.exec(text)?.groups;
  if (!found) return ZONES[text] ?? 0;
  const minutes = Number(found.hours) * 60 + Number(found.minutes ?? 0);
  return found.sign === '-' ? -minutes : minutes;
}
