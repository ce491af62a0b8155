// What a conflict is about, in fixed templates.
import type { DateMention } from '../../ledger/analysis.ts';
import { compareText, fold } from '../../ledger/text.ts';
import type { Counted } from './counted.ts';
import { isCountedClass } from './countedThings.ts';
import type { Statement } from './statement.ts';
import { plainClaim } from './plainClaim.ts';

/** "accused the yard of selling the seal" */
const ACCUSED = /\baccus(?:es|ed|ing) (?<whom>[^“”",;:]{2,60}?) of (?<what>(?:having )?[a-z]{3,}ing\b[^“”",;:.]{3,80})/;

export function aboutClaim(quote: string): string {
  const accused = ACCUSED.exec(quote.replace(/\s+/g, ' '))?.groups;
  return accused ? `the accusation against ${accused.whom} of ${accused.what}` : `whether ${plainClaim(quote)}`;
}

/** " (Larch 3)": the one thing both passages name, or else one of them; models and firms before laws and people. */
export function thingOf(x: Statement, y: Statement): string {
  const named = [...x.names, ...y.names].filter(({ type }) => RANK.includes(type));
  const both = named.filter(({ id }) => x.entities.has(id) && y.entities.has(id));
  const ranked = (both.length ? both : named).sort(
    (a, b) => RANK.indexOf(a.type) - RANK.indexOf(b.type) || compareText(a.name, b.name),
  );
  return ranked[0] ? ` (${ranked[0].name})` : '';
}

const RANK: readonly string[] = ['model', 'chip', 'law', 'company', 'organization', 'person'];

/** "how many licences", "how long", "the sum of money". */
export function aboutFigure(a: Counted, b: Counted): string {
  const { unit } = a.quantity;
  const thing = thingOf(a.statement, b.statement);
  if (a.key === 'u time') return `how much time${thing}`;
  if (unit === 'percent') return `the share in percent${thing}`;
  if (unit && MONEY.test(unit)) return `the sum of money${thing}`;
  if (unit) return `how many ${unit}${thing}`;
  const nouns = [a, b]
    .flatMap(({ quantity, key }) => quantity.of ?? (isCountedClass(key.slice(2)) ? key.slice(2) : []))
    .sort((p, q) => p.length - q.length || compareText(p, q));
  return `how many ${nouns[0] ? plural(nouns[0]) : 'there are'}${thing}`;
}

const MONEY =
  /^(?:[A-Z]{3}|crowns?|dollars?|euros?|pounds?|yen|yuan|won|francs?|kron\p{L}+|marks?|rubles?|roubles?|rupees?|shekels?|dinars?|lira|pesos?|reais)$/u;

function plural(noun: string): string {
  if (noun === 'person') return 'people';
  if (/(?:s|people)$/.test(noun)) return noun;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

const ACTS: Readonly<Record<string, string>> = {
  order: 'the order',
  serve: 'the order was served',
  sue: 'the lawsuit',
  sign: 'the signing',
  arrest: 'the arrest',
  charge: 'the charges',
  settle: 'the settlement',
  seize: 'the seizure',
  suspend: 'the suspension',
  lift: 'the easing',
  rescind: 'the rescission',
  hearing: 'the hearing',
  effect: 'it takes effect',
  expire: 'it runs out',
  vote: 'the vote',
  list: 'the listing',
  grant: 'the grant',
  refuse: 'the refusal',
  launch: 'the launch',
  publish: 'the publication',
  quit: 'the departure',
  meet: 'the meeting',
  appoint: 'the appointment',
};
const CLAUSES: ReadonlySet<string> = new Set(['serve', 'effect', 'expire']);

export function aboutDate(act: string, x: Statement, y: Statement): string {
  const label = ACTS[act] ?? 'the act';
  return `${CLAUSES.has(act) ? `when ${label}` : `the date of ${label}`}${thingOf(x, y)}`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** As printed; a day told from the day of the text also in full: "Friday (3 April 2026)". */
export function shownDate({ text, value }: DateMention): string {
  const flat = text.replace(/\s+/g, ' ');
  if (/\d/.test(flat)) return flat;
  const parts = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:$|T)/.exec(value)?.groups;
  const month = MONTHS[Number(parts?.month) - 1];
  return parts && month ? `${flat} (${Number(parts.day)} ${month} ${parts.year})` : flat;
}

/** A figure as printed, with its noun where the print has none. */
export function shownFigure({ quantity: { text, of } }: Pick<Counted, 'quantity'>): string {
  const flat = text.replace(/\s+/g, ' ');
  return of && /^\P{L}+$/u.test(flat) && fold(of).length < 30 ? `${flat} ${of}` : flat;
}
