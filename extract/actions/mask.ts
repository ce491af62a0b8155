// Names and dates replaced by letters of a private alphabet, place by place, so that patterns see kinds and not names.
import type { DateMention } from '../../ledger/analysis.ts';
import type { EntityType } from '../../ledger/vocabulary.ts';
import type { Names } from '../names/names.ts';

/** A law says by its name whether it is voted on, kept up or issued, a body whether it is a committee or a court. */
export type Kind = EntityType | 'date' | 'bill' | 'list' | 'edict' | 'committee' | 'court';

export const LETTER: Readonly<Record<Kind, string>> = {
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
  bill: '\uE00B',
  list: '\uE00C',
  edict: '\uE00D',
  committee: '\uE00E',
  court: '\uE00F',
};

const LAW_KINDS: readonly (readonly [Kind, RegExp])[] = [
  ['list', /\b(?:lists?|register|roll)\b/iu],
  ['bill', /\b(?:bills?|acts?)\b/iu],
  ['edict', /\b(?:orders?|rules?|regulations?|directive|framework|decree|controls?|restrictions?|notice)\b/iu],
];

const BODY_KINDS: readonly (readonly [Kind, RegExp])[] = [
  ['committee', /\b(?:committee|subcommittee|panel)\b/iu],
  ['court', /\b(?:courts?|tribunal|circuit)\b/iu],
];

function kindOf(type: EntityType, name: string): Kind {
  const kinds = type === 'law' ? LAW_KINDS : type === 'organization' || type === 'agency' ? BODY_KINDS : [];
  return kinds.find(([, words]) => words.test(name))?.[0] ?? type;
}

/** Same length as `text`; offsets stay. Typographic quotes and apostrophes become plain ones. */
export function maskText(text: string, names: Names, dates: readonly DateMention[]): string {
  const typeOf = new Map(names.entities.map((e) => [e.key, e.type]));
  const spans = [
    ...dates.map((d) => ({ start: d.start, end: d.end, letter: LETTER.date })),
    ...names.mentions.map((m) => {
      const type = typeOf.get(m.entity);
      return { start: m.start, end: m.end, letter: type ? LETTER[kindOf(type, m.text)] : '' };
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
