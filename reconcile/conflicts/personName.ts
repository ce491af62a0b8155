// One person under two spellings: "Dalia Marsh, the registrar" here and "Delia Marsh, acting registrar" there.
import { compareText, fold } from '../../ledger/text.ts';
import type { Finding } from './conflictLine.ts';
import { nearlySame } from './nearName.ts';
import { roleAt, roleHead } from './roleText.ts';
import { standOf } from './stand.ts';
import type { NamedSpan, Statement } from './statement.ts';
import { specifics } from './story.ts';
import { shared } from './topic.ts';

interface Printed {
  given: string;
  surname: string;
  name: string;
  heads: Set<string>;
  stems: Set<string>;
  at: { statement: Statement; span: NamedSpan }[];
}

/** Days between the texts beyond which two spellings are taken for two people. */
const WINDOW = 200;

export function comparePersonNames(statements: readonly Statement[]): Finding[] {
  const people = [...printedNames(statements).values()].sort((a, b) => compareText(fold(a.name), fold(b.name)));
  const findings: Finding[] = [];
  const blocks = new Map<string, Printed[]>();
  for (const person of people)
    for (const key of [
      `s ${fold(person.surname)}`,
      `g ${fold(person.given)}`,
      `b ${fold(person.given).slice(0, 2)} ${fold(person.surname).slice(0, 3)}`,
    ])
      blocks.set(key, [...(blocks.get(key) ?? []), person]);
  const seen = new Set<string>();
  for (const block of blocks.values()) {
    if (block.length > 40) continue;
    for (const [index, a] of block.entries())
      for (const b of block.slice(index + 1)) {
        const key = [fold(a.name), fold(b.name)].sort(compareText).join('|');
        if (seen.has(key) || !onePerson(a, b)) continue;
        seen.add(key);
        findings.push(nameFinding(a, b));
      }
  }
  return findings;
}

function printedNames(statements: readonly Statement[]): Map<string, Printed> {
  const names = new Map<string, Printed>();
  for (const statement of statements)
    for (const span of statement.names) {
      const parts = span.text.replace(/['’]s$/, '').split(/\s+/);
      if (span.type !== 'person' || parts.length < 2 || parts.length > 4) continue;
      const name = parts.join(' ');
      const printed = names.get(fold(name)) ?? {
        given: parts[0] ?? '',
        surname: parts.at(-1) ?? '',
        name,
        heads: new Set<string>(),
        stems: new Set<string>(),
        at: [],
      };
      names.set(fold(name), printed);
      printed.at.push({ statement, span });
      const role = roleAt(statement, span);
      if (role) for (const head of roleHead(role)) printed.heads.add(head);
      for (const stem of statement.stems) printed.stems.add(stem);
    }
  return names;
}

function onePerson(a: Printed, b: Printed): boolean {
  if (a.at.some((x) => b.at.some((y) => x.statement.article === y.statement.article))) return false;
  if (!a.at.some((x) => b.at.some((y) => apart(x.statement, y.statement)))) return false;
  const sameRole = shared(a.heads, b.heads).length > 0;
  if (fold(a.surname) === fold(b.surname)) {
    if (sameRole && nearlySame(a.given, b.given, 0.4)) return true;
    if (confusable(a.given, b.given) && (sameRole || sameThing(a, b))) return true;
    return nearlySame(a.given, b.given, 0.3) && contextWords(a, b) >= 3;
  }
  if (fold(a.given) !== fold(b.given))
    return sameRole && nearlySame(a.given, b.given, 0.3) && nearlySame(a.surname, b.surname, 0.25);
  const first = (name: string): string => name.split('-')[0] ?? name;
  const alike =
    fold(first(a.surname)) === fold(first(b.surname)) || nearlySame(first(a.surname), first(b.surname), 0.36);
  return alike && (sameRole || contextWords(a, b) >= 3);
}

/** "Marcus" and "Martin": given names that begin alike and are of about one length. */
const confusable = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= 4 &&
  fold(a).slice(0, 2) === fold(b).slice(0, 2) &&
  Math.abs(a.length - b.length) <= 2 &&
  nearlySame(a, b, 0.7);

/** Both stand beside one company, law or product. */
const sameThing = (a: Printed, b: Printed): boolean =>
  a.at.some((x) => b.at.some((y) => shared(things(x), things(y)).length > 0));

const things = ({ statement, span }: Printed['at'][number]): ReadonlySet<string> =>
  new Set([...specifics(statement)].filter((id) => id !== span.id));

function apart(x: Statement, y: Statement): boolean {
  return x.article !== y.article && Math.abs(x.published - y.published) <= WINDOW * 86_400_000;
}

function contextWords(a: Printed, b: Printed): number {
  return shared(a.stems, b.stems).filter((stem) => !fold(a.name).includes(stem)).length;
}

function nameFinding(a: Printed, b: Printed): Finding {
  const stands = [a, b].flatMap((person) => person.at.map(({ statement }) => standOf(statement, person.name)));
  const names = [a.name, b.name].sort(compareText);
  return {
    kind: 'name',
    event: null,
    key: ['person', ...names.map(fold)],
    about: `the name of ${names.join(' / ')}`,
    rule: 'conflicts/name-person',
    stands,
  };
}
