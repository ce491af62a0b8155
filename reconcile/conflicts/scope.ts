// How far an act reaches: at home or abroad, in part or in full.
import { compareText, fold } from '../../ledger/text.ts';
import type { Finding } from './conflictLine.ts';
import { isOpinion } from './lookAlikes/opinion.ts';
import { EASING, SCOPE_CUES, type ScopeCue } from './scopeCues.ts';
import { standOf } from './stand.ts';
import { daysApart, type Statement } from './statement.ts';
import { readStories, type Stories } from './story.ts';
import { shared } from './topic.ts';

interface Scoped {
  statement: Statement;
  cue: ScopeCue;
}

const WINDOW = 45;
const ACT =
  /\b(?:order|ban|directive|rule|restriction|restrictions|controls?|decree|curbs?|embargo|applies|apply|covers|reaches|verfügung|anordnung|orden|norma)\b/;

export function compareScopes(statements: readonly Statement[]): Finding[] {
  const stories = readStories(statements);
  const scoped = statements.flatMap((statement) => scopesOf(statement));
  const findings: Finding[] = [];
  for (const [index, a] of scoped.entries())
    for (const b of scoped.slice(index + 1)) {
      if (a.cue.axis !== b.cue.axis || a.cue.value === b.cue.value) continue;
      const [x, y] = [a.statement, b.statement];
      if (x.article === y.article || daysApart(x, y) > WINDOW) continue;
      if (!(a.cue.axis === 'reach' ? sameOrder(x, y, stories) : sameEasing(x, y))) continue;
      findings.push(scopeFinding(a, b));
    }
  return findings;
}

function scopesOf(statement: Statement): Scoped[] {
  if (isOpinion(statement.quote)) return [];
  const folded = fold(statement.quote);
  const found = new Map<string, Scoped>();
  for (const cue of SCOPE_CUES) {
    if (found.has(cue.axis) || !cue.pattern.test(folded)) continue;
    if (cue.axis === 'reach' && !ACT.test(folded)) continue;
    found.set(cue.axis, { statement, cue });
  }
  return [...found.values()];
}

function sameOrder(x: Statement, y: Statement, stories: Stories): boolean {
  return (x.event !== null && x.event === y.event) || stories.alike(x, y);
}

/** Two reports of one easing; a ban and its later easing are two acts. */
function sameEasing(x: Statement, y: Statement): boolean {
  const easing = (statement: Statement): boolean => [...statement.verbs].some((verb) => EASING.has(verb));
  if (x.event !== null && x.event === y.event) return easing(x) || easing(y);
  return false;
}

function scopeFinding(a: Scoped, b: Scoped): Finding {
  const event = a.statement.event ?? b.statement.event;
  const things = shared(a.statement.entities, b.statement.entities).sort(compareText);
  const [first] = [a.statement.article, b.statement.article].sort(compareText);
  return {
    kind: 'scope',
    event,
    key: [a.cue.axis, event ?? first ?? '', ...(event ? [] : things)],
    about: a.cue.axis === 'reach' ? 'who is reached by the order' : 'how much of it is eased',
    rule: `conflicts/scope-${a.cue.axis}`,
    stands: [standOf(a.statement, a.cue.value), standOf(b.statement, b.cue.value)],
  };
}
