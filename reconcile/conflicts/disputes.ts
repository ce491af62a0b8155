// Explicit disputes: a passage that says an earlier one, of its own text or another, is not so.
import { clausesOf } from './clauses.ts';
import type { Quantity } from '../../ledger/analysis.ts';
import { aboutFigure, shownFigure } from './about.ts';
import { minutesOf } from './durations.ts';
import type { Finding, Stand } from './conflictLine.ts';
import { type Counted, label } from './counted.ts';
import { countedHeads } from './countedThings.ts';
import { type Dispute, disputeIn } from './dispute.ts';
import { acrossTexts } from './disputeElsewhere.ts';
import { disputeFinding } from './disputeFinding.ts';
import { targetOf } from './disputeTarget.ts';
import { sideStand, standOf } from './stand.ts';
import type { Statement } from './statement.ts';
import { disputeOf, foldedOf, opinionOf, wishOf } from './remembered.ts';
import { readStories } from './story.ts';

/** An answer to a question contradicts nobody. */
const ASKED = /^"?asked (?:whether|if|about)\b/;
/** "I asked the yard about it; it said there was no such crane": what was asked about stands before. */
const ASKING =
  /\b(?:asked|put (?:that|this|it) to|inquired|rang|called|emailed)\b[^.;]{0,60}\b(?:about|whether|if|to (?:ask|confirm))\b|\bput (?:that|this|it) to\b/i;

/** Who gave no answer stated nothing. */
const NO_ANSWER =
  /\b(?:could not be reached|(?:declined|refused) to (?:comment|answer)|(?:did|had|has) not (?:respond|responded|repl(?:y|ied)|answer(?:ed)?)|no comment)\b/i;

export function findDisputes(statements: readonly Statement[]): Finding[] {
  const findings: Finding[] = [];
  const stories = readStories(statements);
  for (const [index, statement] of statements.entries()) {
    const dispute = disputeOf(statement);
    if (!dispute || ASKED.test(foldedOf(statement))) continue;
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
  const told = before && statement.quote.slice(before.start, before.end);
  if (!before || !own || !told || wordCount(told) < 5 || ASKING.test(told) || NO_ANSWER.test(told)) return undefined;
  const affirmed = sideStand(statement, 'stated', before);
  const denied = sideStand(statement, 'disputed', own);
  return disputeFinding(statement, affirmed, denied, dispute);
}

function acrossSentences(statements: readonly Statement[], index: number, dispute: Dispute): Finding | undefined {
  const denial = statements[index];
  if (!denial) return undefined;
  if (dispute.cue.name === 'bare-negation') return undefined;
  const target = targetOf(statements, index, dispute);
  if (!target || opinionOf(target) || wishOf(target) || opinionOf(denial)) return undefined;
  const [before, now] = [target.quantities[0], denial.quantities[0]];
  if (
    before &&
    now &&
    sameKind(target, denial) &&
    !COUNTS_NOTHING.has(dispute.cue.name) &&
    label(before) !== label(now)
  )
    return {
      ...disputeFinding(denial, figureStand(target, before), figureStand(denial, now), dispute),
      kind: 'quantity',
      about: aboutFigure(figureOf(target, before), figureOf(denial, now)),
    };
  return disputeFinding(denial, sideStand(target, 'stated'), sideStand(denial, 'disputed'), dispute);
}

const figureOf = (statement: Statement, quantity: Quantity): Counted => ({
  statement,
  quantity,
  key: minutesOf(quantity) === undefined ? (quantity.unit ? `u ${quantity.unit}` : 'h thing') : 'u time',
});

const figureStand = (statement: Statement, quantity: Quantity): Stand => ({
  ...standOf(statement, shownFigure({ quantity })),
  group: label(quantity),
});

/** Both first figures count one kind of thing, or the second counts nothing by itself: "put it at 60". */
function sameKind(target: Statement, denial: Statement): boolean {
  const [before, now] = [target.quantities[0], denial.quantities[0]];
  if (!before || !now || before.unit !== now.unit) return false;
  if (before.unit !== null || now.of === null) return true;
  const heads = countedHeads(target.quote, before, target.start);
  return [...countedHeads(denial.quote, now, denial.start)].some((head) => heads.has(head));
}

/** Cues that deny that something was, whatever figures stand beside. */
const COUNTS_NOTHING: ReadonlySet<string> = new Set(['no-record', 'no-such', 'bare-negation', 'denies-content']);

const wordCount = (text: string): number => text.split(/\s+/).length;
