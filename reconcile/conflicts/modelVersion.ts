// One act told of two versions of one product: "a licence for the Larch 3" here, "for the Larch 4" there, and no text that knows both.
import { compareText, fold } from '../../ledger/text.ts';
import type { Finding } from './conflictLine.ts';
import { nearPairs } from './near.ts';
import { standOf } from './stand.ts';
import { daysApart, type NamedSpan, type Statement } from './statement.ts';
import { nameWords, ofOthers } from './story.ts';
import { shared } from './topic.ts';

interface Version {
  statement: Statement;
  span: NamedSpan;
  base: string;
  version: string;
}

const DAYS = 14;
/** Words, acts and other names two passages need in common. */
const ENOUGH = 5;
const VERSION = /^(?<base>[\p{L}][\p{L} '-]{2,30}?)[ -]?(?<version>\p{Lu}?\d{1,4}(?:\.\d)?)$/u;

export function compareVersions(statements: readonly Statement[]): Finding[] {
  const printed = statements.flatMap(versionsOf);
  const together = new Set<string>();
  const byArticle = new Map<string, Set<string>>();
  for (const { statement, base, version } of printed) {
    const key = `${statement.article} ${base}`;
    byArticle.set(key, (byArticle.get(key) ?? new Set<string>()).add(version));
  }
  for (const [key, versions] of byArticle)
    for (const a of versions)
      for (const b of versions) if (a < b) together.add(`${key.slice(key.indexOf(' ') + 1)} ${a} ${b}`);
  return nearPairs(printed, ({ base }) => [base], DAYS).flatMap(([a, b]) => {
    if (a.base !== b.base || a.version === b.version || a.statement.article === b.statement.article) return [];
    const [low, high] = [a.version, b.version].sort(compareText);
    return !together.has(`${a.base} ${low} ${high}`) && oneAct(a.statement, b.statement) ? [versionFinding(a, b)] : [];
  });
}

function versionsOf(statement: Statement): Version[] {
  return statement.names.flatMap((span) => {
    const { base, version } =
      (span.type === 'model' || span.type === 'chip' ? VERSION.exec(span.text) : null)?.groups ?? {};
    return base && version ? [{ statement, span, base: fold(base).trim(), version: fold(version) }] : [];
  });
}

function oneAct(x: Statement, y: Statement): boolean {
  if (ofOthers(x, y)) return false;
  const names = new Set([...nameWords(x), ...nameWords(y)]);
  const words = shared(x.stems, y.stems).filter((stem) => !names.has(stem)).length;
  const others = shared(x.entities, y.entities).length;
  const event = x.event !== null && x.event === y.event ? 2 : 0;
  return event + words + others + shared(x.verbs, y.verbs).length + (daysApart(x, y) <= 3 ? 0.5 : 0) >= ENOUGH;
}

function versionFinding(a: Version, b: Version): Finding {
  const names = [a.span.text, b.span.text].sort(compareText);
  return {
    kind: 'name',
    event: a.statement.event ?? b.statement.event,
    key: ['version', ...names.map(fold)],
    about: `which it is: ${names.join(' or ')}`,
    rule: 'conflicts/name-version',
    stands: [a, b].map(({ statement, span }) => standOf(statement, span.text)),
  };
}
