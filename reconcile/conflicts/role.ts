// Roles that cannot both hold: former and current, acting and full, for one person within a short time.
import { compareText, fold } from '../../ledger/text.ts';
import type { Finding } from './conflictLine.ts';
import { nearlySame } from './nearName.ts';
import { roleAt, roleHead } from './roleText.ts';
import { standOf } from './stand.ts';
import { daysApart, independent, type NamedSpan, type Statement } from './statement.ts';
import { shared } from './topic.ts';

type Standing = 'former' | 'current';

interface RoleStand {
  statement: Statement;
  role: string;
  standing: Standing;
  acting: boolean;
  heads: ReadonlySet<string>;
  place: ReadonlySet<string>;
}

/** Beyond it a new role is later news. */
const WINDOW = 60;

const FORMER =
  /\b(?:former|formerly|ex|onetime|one-time|previous|then|previously|past|retired|ehemalige[rns]?|frühere[rns]?|ex-\p{L}+|exministr[oa]|exdirector[a]?|ancien(?:ne)?)\b/u;
const ACTING =
  /\b(?:acting|interim|provisional|caretaker|kommissarische[rn]?|geschäftsführende[rn]?|interin[oa]|en funciones|par intérim)\b/;

/** Words of an affiliation that name the same house. */
const HOUSE: ReadonlyMap<string, string> = new Map(
  ['administration', 'president', 'white', 'government', 'trump', 'cabinet', 'presidential'].map((word) => [
    word,
    'executive',
  ]),
);

export function compareRoles(statements: readonly Statement[]): Finding[] {
  const findings: Finding[] = [];
  for (const [person, stands] of rolesByPerson(statements)) {
    const former = stands.flatMap((a) => stands.filter((b) => clash(a, b)).map((b): [RoleStand, RoleStand] => [a, b]));
    const acting = stands.flatMap((a) =>
      stands.filter((b) => actingClash(a, b)).map((b): [RoleStand, RoleStand] => [a, b]),
    );
    if (former.length) findings.push(roleFinding(person, 'former', former));
    if (acting.length) findings.push(roleFinding(person, 'acting', acting));
  }
  return findings;
}

function rolesByPerson(statements: readonly Statement[]): [string, RoleStand[]][] {
  const byPerson = new Map<string, RoleStand[]>();
  const printed = new Map<string, string>();
  for (const statement of statements)
    for (const span of statement.names) {
      if (span.type !== 'person') continue;
      const role = roleAt(statement, span);
      if (!role) continue;
      const key = personKey(span, printed);
      byPerson.set(key, [...(byPerson.get(key) ?? []), roleStand(statement, role)]);
    }
  return [...byPerson].sort((a, b) => compareText(a[0], b[0]));
}

/** The surname, with near spellings of one given name taken together. */
function personKey(span: NamedSpan, printed: Map<string, string>): string {
  const full = fold(span.name);
  const parts = full.split(' ');
  const surname = parts.at(-1) ?? full;
  for (const [known, key] of printed) {
    const other = known.split(' ');
    if (known === full) return key;
    if (other.at(-1) === surname && nearlySame(other[0] ?? '', parts[0] ?? '', 0.36)) return key;
  }
  printed.set(full, full);
  return full;
}

function roleStand(statement: Statement, role: string): RoleStand {
  const folded = fold(role);
  const words = folded.match(/[\p{L}]+/gu) ?? [];
  return {
    statement,
    role: role.replace(/^(?:the|an?|its|his|her|their)\s/i, ''),
    standing: FORMER.test(folded) ? 'former' : 'current',
    acting: ACTING.test(folded),
    heads: new Set(roleHead(role)),
    place: new Set(words.map((word) => HOUSE.get(word) ?? word).filter((word) => word.length > 3)),
  };
}

/** "a former customs official" against "an adviser at customs": one house, one time. */
function clash(a: RoleStand, b: RoleStand): boolean {
  if (a.standing !== 'former' || b.standing !== 'current') return false;
  if (!independent(a.statement, b.statement) || daysApart(a.statement, b.statement) > WINDOW) return false;
  return shared(a.place, b.place).some((word) => !GENERIC.has(word));
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

function actingClash(a: RoleStand, b: RoleStand): boolean {
  if (!a.acting || b.acting || a.standing !== b.standing) return false;
  if (a.statement.article === b.statement.article || daysApart(a.statement, b.statement) > WINDOW) return false;
  return shared(a.heads, b.heads).length > 0;
}

function roleFinding(person: string, slot: string, pairs: readonly [RoleStand, RoleStand][]): Finding {
  const [left, right] = slot === 'acting' ? ['acting', 'in full'] : ['former', 'current'];
  const label = (prefix: string, stands: readonly RoleStand[]): string =>
    `${prefix}: ${[...new Set(stands.map((s) => s.role))].sort((a, b) => a.length - b.length || compareText(a, b))[0] ?? ''}`;
  const a = [...new Set(pairs.map(([x]) => x))];
  const b = [...new Set(pairs.map(([, y]) => y))];
  return {
    kind: 'role',
    event: null,
    key: [person, slot],
    about: `role of ${a[0]?.statement.names.find((n) => n.type === 'person' && fold(n.name) === person)?.name ?? person}`,
    rule: `conflicts/role-${slot}`,
    stands: [
      ...a.map((s) => standOf(s.statement, label(left ?? '', a))),
      ...b.map((s) => standOf(s.statement, label(right ?? '', b))),
    ],
  };
}
