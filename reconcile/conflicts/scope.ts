// How far an act reaches: at home or abroad, in part or in full.
import { compareText } from '../../ledger/text.ts';
import type { Finding } from './conflictLine.ts';
import { nearPairs, storyKeys } from './near.ts';
import { standOf } from './stand.ts';
import { daysApart, type Statement } from './statement.ts';
import { readStories, sharedThings, type Stories } from './story.ts';
import { foldedOf, opinionOf } from './remembered.ts';
import { shared } from './topic.ts';

interface Scoped {
  statement: Statement;
  axis: string;
  value: string;
}

const WINDOW = 45;
/** Acts of easing, for which "in part" and "in full" are compared. */
const EASING: ReadonlySet<string> = new Set(['lift', 'suspend', 'rescind']);

export function compareScopes(statements: readonly Statement[]): Finding[] {
  const stories = readStories(statements);
  const scoped = statements.flatMap(scopesOf);
  return nearPairs(
    scoped,
    ({ statement, axis }) => [...storyKeys(statement, stories.named)].map((key) => `${axis} ${key}`),
    WINDOW,
  )
    .filter(([a, b]) => a.value !== b.value && a.statement.article !== b.statement.article)
    .filter(([a, b]) =>
      a.axis !== 'extent' ? sameOrder(a.statement, b.statement, stories) : sameEasing(a.statement, b.statement),
    )
    .map(([a, b]) => scopeFinding(a, b));
}

/** `axis: value` of the claims that stand in the passage. */
function scopesOf(statement: Statement): Scoped[] {
  const scope = statement.claims.find((claim) => claim.slots.scope)?.slots.scope?.split(': ');
  return scope?.[0] && scope[1] && !opinionOf(statement) ? [{ statement, axis: scope[0], value: scope[1] }] : [];
}

function sameOrder(x: Statement, y: Statement, stories: Stories): boolean {
  return (x.event !== null && x.event === y.event) || stories.alike(x, y);
}

/** Two reports of one easing; a ban and its later easing are two acts. */
function sameEasing(x: Statement, y: Statement): boolean {
  const easing = (statement: Statement): string[] => [
    ...[...statement.verbs].filter((verb) => EASING.has(verb)),
    ...(COURT_BLOCKS.test(foldedOf(statement)) ? ['suspend'] : []),
  ];
  if (x.event !== null && x.event === y.event) return easing(x).length + easing(y).length > 0;
  const same = easing(x).some((verb) => easing(y).includes(verb));
  return same && daysApart(x, y) <= SAME_EASING && sharedThings(x, y).length > 0;
}

/** A court that blocks an order suspends it. */
const COURT_BLOCKS = /\b(?:judge|court|ruling|justice|injunction)\b[^.;]{0,80}\b(?:block|bar|halt|enjoin|stopp)\w*\b/;
/** Days between two texts on one easing. */
const SAME_EASING = 21;

const ABOUT: Readonly<Record<string, string>> = {
  reach: 'whom the order reaches',
  extent: 'how much of the order is lifted or suspended',
  contracts: 'whether earlier contracts are covered',
};

function scopeFinding(a: Scoped, b: Scoped): Finding {
  const event = a.statement.event ?? b.statement.event;
  const things = shared(a.statement.entities, b.statement.entities).sort(compareText);
  const [first] = [a.statement.article, b.statement.article].sort(compareText);
  return {
    kind: 'scope',
    event,
    key: [a.axis, event ?? first ?? '', ...(event ? [] : things)],
    about: ABOUT[a.axis] ?? a.axis,
    rule: `conflicts/scope-${a.axis}`,
    stands: [standOf(a.statement, a.value), standOf(b.statement, b.value)],
  };
}
