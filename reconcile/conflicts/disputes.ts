// Explicit disputes: a passage that says an earlier one, of its own text or another, is not so.
import { fold } from '../../ledger/text.ts';
import { clausesOf } from './clauses.ts';
import type { Finding } from './conflictLine.ts';
import { label } from './counted.ts';
import { type Dispute, disputeIn } from './dispute.ts';
import { acrossTexts } from './disputeElsewhere.ts';
import { disputeFinding } from './disputeFinding.ts';
import { targetOf } from './disputeTarget.ts';
import { isOpinion } from './lookAlikes/opinion.ts';
import { sideStand, standOf } from './stand.ts';
import type { Statement } from './statement.ts';
import { readStories } from './story.ts';

/** An answer to a question contradicts nobody. */
const ASKED = /^"?asked (?:whether|if|about)\b/;

export function findDisputes(statements: readonly Statement[]): Finding[] {
  const findings: Finding[] = [];
  const stories = readStories(statements);
  for (const [index, statement] of statements.entries()) {
    const dispute = disputeIn(statement.quote);
    if (!dispute || ASKED.test(fold(statement.quote))) continue;
    const pair =
      insideSentence(statement, dispute) ??
      acrossSentences(statements, index, dispute) ??
      acrossTexts(statements, index, dispute, stories);
    if (pair) findings.push(pair);
  }
  return findings;
}

/** "Two porters said X; a third disputed this": both accounts in one sentence. */
function insideSentence(statement: Statement, dispute: Dispute): Finding | undefined {
  if (dispute.cue.reach === 'named') return undefined;
  const clauses = clausesOf(statement.quote);
  const disputing = clauses.findIndex((clause) => disputeIn(statement.quote.slice(clause.start, clause.end)));
  const before = clauses[disputing - 1];
  const own = clauses[disputing];
  if (!before || !own || wordCount(statement.quote.slice(before.start, before.end)) < 5) return undefined;
  const affirmed = sideStand(statement, 'stated', before);
  const denied = sideStand(statement, 'disputed', own);
  return disputeFinding(statement, affirmed, denied, dispute);
}

function acrossSentences(statements: readonly Statement[], index: number, dispute: Dispute): Finding | undefined {
  const denial = statements[index];
  if (!denial) return undefined;
  if (dispute.cue.name === 'bare-negation') return undefined;
  const target = targetOf(statements, index, dispute);
  if (!target || isOpinion(target.quote) || isOpinion(denial.quote)) return undefined;
  const [before, now] = [target.quantities[0], denial.quantities[0]];
  if (
    before &&
    now &&
    before.unit === now.unit &&
    !COUNTS_NOTHING.has(dispute.cue.name) &&
    label(before) !== label(now)
  )
    return {
      ...disputeFinding(denial, standOf(target, label(before)), standOf(denial, label(now)), dispute),
      kind: 'quantity',
    };
  return disputeFinding(denial, sideStand(target, 'stated'), sideStand(denial, 'disputed'), dispute);
}

/** Cues that deny that something was, whatever figures stand beside. */
const COUNTS_NOTHING: ReadonlySet<string> = new Set(['no-record', 'no-such', 'bare-negation', 'denies-content']);

const wordCount = (text: string): number => text.split(/\s+/).length;
