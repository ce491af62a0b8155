// What an outlet's own feed says of a link, where its page says less.
import type { Metadata } from './page.ts';

const DAY_ONLY = /^(?<day>\d{4}-\d\d-\d\d)T00:00:00(?<offset>Z|[+-]\d\d:\d\d)$/;

/** A page that prints only a day stands at local midnight; a feed that names an instant of that same day gives the hour.
 *  Any other hint changes nothing: what the page states wins. */
export function withHint(metadata: Metadata, published: string | null): Metadata {
  const stated = DAY_ONLY.exec(metadata.published ?? '')?.groups;
  if (!stated?.day || !stated.offset || published === null) return metadata;
  const local = atOffset(published, stated.offset);
  if (!local.startsWith(stated.day)) return metadata;
  const signals = metadata.signals.map((s) => (s.field === 'published' ? { ...s, chosen: false } : s));
  return {
    ...metadata,
    published: local,
    signals: [...signals, { field: 'published', from: 'feed', value: local, chosen: true }],
  };
}

/** An instant written with the given offset. */
function atOffset(instant: string, offset: string): string {
  const [, sign = '+', hours = '0', minutes = '0'] = /^([+-])(\d\d):(\d\d)$/.exec(offset) ?? [];
  const shift = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  return `${new Date(Date.parse(instant) + shift).toISOString().slice(0, 19)}${offset}`;
}
