// Roles that cannot both hold: former and current, acting and full, for one person within a short time.
import { compareText, fold } from '../../ledger/text.ts';
import type { Finding } from './conflictLine.ts';
import { nearlySame } from './nearName.ts';
import { roleAt, roleHead } from './roleText.ts';
import { tradeOf, tradesClash } from './trade.ts';
import { nearPairs } from './near.ts';
import { standOf } from './stand.ts';
import { independent, type NamedSpan, type Statement } from './statement.ts';
import { shared } from './topic.ts';

type Standing = 'former' | 'current';

interface RoleStand {
  statement: Statement;
  role: string;
  standing: Standing;
  acting: boolean;
  deputy: boolean;
  /** Word of rank before the office: deputy, under, assistant. */
  grade: string | undefined;
  /** What a minister or secretary is for, word by word. */
  field: readonly string[];
  /** A lawyer of the house, or one hired from outside. */
  counsel: 'in house' | 'outside' | undefined;
  /** Speaks, pleads, judges, runs. */
  trade: string | undefined;
  heads: ReadonlySet<string>;
  place: ReadonlySet<string>;
}

/** Beyond it a new role is later news. */
const WINDOW = 60;

const FORMER =
  /\b(?:former|formerly|ex|onetime|one-time|previous|then|previously|past|retired|ehemalige[rns]?|frühere[rns]?|ex-\p{L}+|exministr[oa]|exdirector[a]?|ancien(?:ne)?)\b/u;
const ACTING =
  /\b(?:acting|interim|provisional|caretaker|kommissarische[rn]?|geschäftsführende[rn]?|interin[oa]|en funciones|par intérim)\b/;

const DEPUTY =
  /\b(?:deputy|vice|assistant|associate|under)\b|\b(?:vize|stellvertretende[rn]?|viceminist\p{L}+|vicedirect\p{L}+|adjointe?)\b/u;

/** "assistant secretary", "under-secretary" / not: "deputy to the secretary" */
const GRADE =
  /\b(?<grade>deputy|vice|assistant|associate|under|principal deputy)[ -]?(?:secretary|minister|director|chair|president|commissioner|administrator|chief|governor|registrar)\b/;
const OFFICE = '(?:minister|secretary|commissioner)';
// "trade secretary", "the minister for harbour safety" / not: "the minister said"
const FIELD = new RegExp(
  `\\b(?<before>(?:trade|foreign|defen[cs]e|finance|commerce|treasury|energy|interior|justice|economy|economics|industry|science|technology|security|health|labou?r|agriculture|transport|customs|digital|export)(?: and \\p{L}+)?)(?:'s)? ${OFFICE}\\b|\\b${OFFICE} (?:for|of) (?:the )?(?<after>\\p{L}+(?:,? (?:and )?\\p{L}+){0,2})`,
  'u',
);
// "general counsel" / "an outside lawyer"
const IN_HOUSE = /\b(?:general counsel|chief legal officer|in-house (?:lawyer|counsel)|head of legal)\b/;
const OUTSIDE = /\b(?:outside|external|independent|hired) (?:\p{L}+ )?(?:lawyer|counsel|attorney|solicitor)\b/u;

/** Words of an affiliation that name the same house. */
const HOUSE: ReadonlyMap<string, string> = new Map(
  ['administration', 'president', 'white', 'government', 'cabinet', 'presidential'].map((word) => [word, 'executive']),
);

/** What sets two roles of one person against each other; the first of the pair is the one marked. */
interface RoleSlot {
  slot: string;
  values: [string, string];
  clash(a: RoleStand, b: RoleStand): boolean;
}

const SLOTS: readonly RoleSlot[] = [
  // "a former customs official" against "an adviser at customs": one house, one time.
  {
    slot: 'former',
    values: ['former', 'current'],
    clash: (a, b) =>
      a.standing === 'former' &&
      b.standing === 'current' &&
      shared(a.place, b.place).some((word) => !GENERIC.has(word)),
  },
  // "acting registrar" against "registrar"
  { slot: 'acting', values: ['acting', 'in full'], clash: (a, b) => a.acting && !b.acting && sameOffice(a, b) },
  // "under secretary" against "deputy secretary"
  {
    slot: 'grade',
    values: ['one rank', 'another'],
    clash: (a, b) => a.grade !== undefined && b.grade !== undefined && a.grade < b.grade && sameOffice(a, b),
  },
  // "trade minister" against "foreign minister"
  {
    slot: 'field',
    values: ['one office', 'another'],
    clash: (a, b) =>
      a.field.length > 0 &&
      b.field.length > 0 &&
      a.field.join() < b.field.join() &&
      !a.field.some((word) => b.field.includes(word)) &&
      a.grade === b.grade &&
      a.standing === b.standing &&
      a.statement.article !== b.statement.article,
  },
  // "a spokeswoman for the yard" against "the yard's lawyer"
  {
    slot: 'trade',
    values: ['one line of work', 'another'],
    clash: (a, b) =>
      a.trade !== undefined &&
      b.trade !== undefined &&
      a.trade < b.trade &&
      tradesClash(a.trade, b.trade) &&
      a.standing === b.standing &&
      a.statement.article !== b.statement.article,
  },
  // "general counsel" against "an outside lawyer"
  {
    slot: 'counsel',
    values: ['in house', 'from outside'],
    clash: (a, b) => a.counsel === 'in house' && b.counsel === 'outside' && a.statement.article !== b.statement.article,
  },
  // "deputy registrar" against "registrar"
  { slot: 'rank', values: ['deputy', 'head'], clash: (a, b) => a.deputy && !b.deputy && !b.acting && sameOffice(a, b) },
];

export function compareRoles(statements: readonly Statement[]): Finding[] {
  return [...rolesByPerson(statements)]
    .sort((a, b) => compareText(a[0], b[0]))
    .flatMap(([person, stands]) => {
      const near = nearPairs(stands, () => [person], WINDOW).filter(([a, b]) => independent(a.statement, b.statement));
      const both = near.flatMap(([a, b]): [RoleStand, RoleStand][] => [
        [a, b],
        [b, a],
      ]);
      return SLOTS.flatMap((slot) => {
        const pairs = both.filter(([a, b]) => slot.clash(a, b));
        return pairs.length ? [roleFinding(person, slot, pairs)] : [];
      });
    });
}

function rolesByPerson(statements: readonly Statement[]): Map<string, RoleStand[]> {
  const byPerson = new Map<string, RoleStand[]>();
  const spellings = new Map<string, string[]>();
  for (const statement of statements)
    for (const span of statement.names) {
      if (span.type !== 'person') continue;
      const role = roleAt(statement, span);
      if (!role) continue;
      const key = personKey(span, spellings);
      const stands = byPerson.get(key) ?? [];
      byPerson.set(key, stands);
      stands.push(roleStand(statement, role));
    }
  return byPerson;
}

/** The full name, with near spellings of the given name taken together. `spellings`: full names by surname, first seen first. */
function personKey(span: NamedSpan, spellings: Map<string, string[]>): string {
  const full = fold(span.name);
  const parts = full.split(' ');
  const surname = parts.at(-1) ?? full;
  const known = spellings.get(surname) ?? [];
  spellings.set(surname, known);
  const same =
    known.find((other) => other === full) ??
    known.find((other) => nearlySame(other.split(' ')[0] ?? '', parts[0] ?? '', 0.4));
  if (!same) known.push(full);
  return same ?? full;
}

function roleStand(statement: Statement, role: string): RoleStand {
  const folded = fold(role);
  const words = folded.match(/[\p{L}]+/gu) ?? [];
  return {
    statement,
    role: role.replace(/^(?:the|an?|its|his|her|their)\s/i, ''),
    standing: FORMER.test(folded) ? 'former' : 'current',
    acting: ACTING.test(folded),
    deputy: DEPUTY.test(folded),
    grade: GRADE.exec(folded)?.groups?.grade,
    field: fieldOf(folded),
    counsel: IN_HOUSE.test(folded) ? 'in house' : OUTSIDE.test(folded) ? 'outside' : undefined,
    trade: tradeOf(folded),
    heads: new Set(roleHead(role)),
    place: new Set(words.map((word) => HOUSE.get(word) ?? word).filter((word) => word.length > 3)),
  };
}

/** "secretary of the Harbour Office": the house, not what he is for. */
const HOUSES = /^(?:office|department|ministry|board|bureau|agency|authority|commission|council|committee|s)$/;

function fieldOf(folded: string): string[] {
  const { before, after } = FIELD.exec(folded)?.groups ?? {};
  const words = (before ?? after)?.match(/\p{L}+/gu) ?? [];
  if (words.some((word) => HOUSES.test(word))) return [];
  return words.filter((word) => word !== 'and').map((word) => word.replace('defense', 'defence'));
}

const GENERIC = new Set([
  'former',
  'senior',
  'deputy',
  'engineer',
  'researcher',
  'with',
  'from',
  'under',
  'official',
  'lawyer',
]);

/** Both hold it now, or both held it, and it is the same office by its noun. */
function sameOffice(a: RoleStand, b: RoleStand): boolean {
  return (
    a.statement.article !== b.statement.article && a.standing === b.standing && shared(a.heads, b.heads).length > 0
  );
}

function roleFinding(person: string, { slot, values }: RoleSlot, pairs: readonly [RoleStand, RoleStand][]): Finding {
  const [left, right] = values;
  const a = [...new Set(pairs.map(([x]) => x))];
  const b = [...new Set(pairs.map(([, y]) => y))];
  return {
    kind: 'role',
    event: null,
    key: [person, slot],
    about: `the role of ${a[0]?.statement.names.find((n) => n.type === 'person' && fold(n.name).split(' ').at(-1) === person.split(' ').at(-1))?.name ?? person}`,
    rule: `conflicts/role-${slot}`,
    stands: [
      ...a.map((s) => ({ ...standOf(s.statement, s.role), group: left })),
      ...b.map((s) => ({ ...standOf(s.statement, s.role), group: right })),
    ],
  };
}
