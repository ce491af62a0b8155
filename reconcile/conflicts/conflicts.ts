// Where sources disagree: typed comparison of what texts state, between independent origins and inside one text.
import type { ClaimLine, ConflictLine } from '../../ledger/lines.ts';
import type { ArticleState, Judgement } from '../../ledger/deciding.ts';
import { compareText } from '../../ledger/text.ts';
import type { EntityIndex } from '../entities/entities.ts';
import type { Events } from '../events/events.ts';
import type { Lineage } from '../lineage/lineage.ts';
import { withAccounts } from './account.ts';
import { conflictLine, type Finding } from './conflictLine.ts';
import { findDisputes } from './disputes.ts';
import { joinFindings } from './joinFindings.ts';
import { compareAnswers } from './answers.ts';
import { compareCauses } from './cause.ts';
import { compareDates } from './date.ts';
import { compareFrames } from './frameConflicts.ts';
import { compareNames } from './name.ts';
import { compareNeighbourDenials } from './neighbourDenials.ts';
import { compareNeighbourFigures } from './neighbourFigures.ts';
import { compareCoverage } from './coverage.ts';
import { comparePolarities } from './polarity.ts';
import { compareProductsCovered } from './productsCovered.ts';
import { compareQuantities } from './quantity.ts';
import { compareRivalCauses } from './rivalCauses.ts';
import { compareRivals } from './rivals/rivals.ts';
import { compareRoles } from './role.ts';
import { compareScopes } from './scope.ts';
import { compareStatuses } from './status.ts';
import { idsOfFindings, possibleIds } from './conflictIds.ts';
import { formerFindings } from './formerStates.ts';
import { judgeConflict } from './judged.ts';
import { settle } from './settle.ts';
import { readStatements, type Statement } from './statement.ts';
import { compareSweeping } from './sweeping.ts';
import { compareTallies } from './tally.ts';

export interface ConflictContext {
  articles: readonly ArticleState[];
  entities: EntityIndex;
  lineage: Lineage;
  events: Events;
  /** All claims, own-voice ones included, sorted by article and place. */
  claims: readonly ClaimLine[];
  /** Those in force, by instant. */
  judgements?: readonly Judgement[];
}

type Comparator = (statements: readonly Statement[], context: ConflictContext) => Finding[];

/** One comparator a kind of value; explicit disputes first, since they say so themselves. */
const COMPARATORS: readonly Comparator[] = [
  findDisputes,
  compareNames,
  compareRoles,
  compareDates,
  compareScopes,
  compareStatuses,
  compareQuantities,
  compareNeighbourFigures,
  compareTallies,
  compareNeighbourDenials,
  compareAnswers,
  compareCoverage,
  compareProductsCovered,
  compareSweeping,
  comparePolarities,
  compareFrames,
  compareCauses,
  compareRivalCauses,
  compareRivals,
];

/** Sorted by id. */
export function findConflicts(context: ConflictContext): ConflictLine[] {
  const statements = readStatements(context);
  const states = new Map(context.articles.map((state) => [state.article.id, state]));
  const found = joinFindings([
    ...compareAll(statements, context),
    ...formerFindings(statements, context, (set, past) => joinFindings(compareAll(set, past))),
  ]);
  const findings = found.map((finding) => withRetractions(finding, context.lineage.retracted));
  const ids = idsOfFindings(findings, states);
  const lines = new Map<string, ConflictLine>();
  for (const [n, finding] of findings.entries()) {
    const line = conflictLine({ ...finding, ...settle(finding, states) }, ids[n] ?? '');
    const judged = line && judgeConflict(line, possibleIds(finding), context.judgements ?? []);
    if (judged && !lines.has(judged.id)) lines.set(judged.id, judged);
  }
  return [...lines.values()].sort((a, b) => compareText(a.id, b.id));
}

const compareAll: Comparator = (statements, context) =>
  withAccounts(
    COMPARATORS.flatMap((compare) => compare(statements, context)),
    statements,
  );

const withRetractions = (finding: Finding, retracted: ReadonlySet<string> = NONE): Finding => ({
  ...finding,
  stands: finding.stands.map((stand) =>
    retracted.has(stand.article) ? { ...stand, retracted: true as const } : stand,
  ),
});

const NONE: ReadonlySet<string> = new Set();
