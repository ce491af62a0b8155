// Names and dates replaced by letters of a private alphabet, place by place, so that patterns see kinds and not names.
import type { DateMention } from '../../ledger/analysis.ts';
import type { EntityType } from '../../ledger/vocabulary.ts';
import type { Names } from '../names/names.ts';

export const LETTER: Readonly<Record<EntityType | 'date', string>> = {
  company: '\uE001',
  agency: '\uE002',
  person: '\uE003',
  country: '\uE004',
  organization: '\uE005',
  law: '\uE006',
  model: '\uE007',
  chip: '\uE008',
  outlet: '\uE009',
  date: '\uE00A',
};

/** Same length as `text`; offsets stay. Typographic quotes and apostrophes become plain ones. */
export function maskText(text: string, names: Names, dates: readonly DateMention[]): string {
  const typeOf = new Map(names.entities.map((e) => [e.key, e.type]));
  const spans = [
    ...dates.map((d) => ({ start: d.start, end: d.end, letter: LETTER.date })),
    ...names.mentions.map((m) => {
      const type = typeOf.get(m.entity);
      return { start: m.start, end: m.end, letter: type ? LETTER[type] : '' };
    }),
  ].filter((s) => s.letter !== '');
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  let out = '';
  let at = 0;
  for (const { start, end, letter } of spans) {
    if (start < at) continue;
    // "Bolt 2s": the plural is part of the name
    const stop =
      text.charAt(end) === 's' && !/\p{L}/u.test(text.charAt(end + 1)) && !/\s/u.test(text.charAt(end - 1))
        ? end + 1
        : end;
    out += text.slice(at, start) + letter.repeat(stop - start);
    at = stop;
  }
  return (out + text.slice(at)).replace(/[’‘]/g, "'").replace(/[“”„«»]/g, '"');
}
