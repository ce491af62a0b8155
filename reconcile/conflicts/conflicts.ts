// Where sources disagree: typed comparison of what texts state, between independent origins and inside one text.
import type { ClaimLine, ConflictLine } from '../../ledger/lines.ts';
import type { ArticleState, Judgement } from '../../ledger/store.ts';
import { compareText } from '../../ledger/text.ts';
import type { EntityIndex } from '../entities/entities.ts';
import type { Events } from '../events/events.ts';
import type { Lineage } from '../lineage/lineage.ts';
import { conflictLine, type Finding, type Stand } from './conflictLine.ts';
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
import { compareRoles } from './role.ts';
import { compareScopes } from './scope.ts';
import { compareStatuses } from './status.ts';
import { idsOf, judgeConflict } from './judged.ts';
import { publishedAt, settle } from './settle.ts';
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
];

/** Sorted by id. */
export function findConflicts(context: ConflictContext): ConflictLine[] {
  const statements = readStatements(context);
  const findings = joinFindings(COMPARATORS.flatMap((compare) => compare(statements, context)));
  const states = new Map(context.articles.map((state) => [state.article.id, state]));
  const lines = new Map<string, ConflictLine>();
  for (const finding of findings) {
    const line = conflictLine({ ...finding, ...settle(finding, states) }, founderOf(finding, states));
    const judged = line && judgeConflict(line, idsOf(finding, context.events), context.judgements ?? []);
    if (judged && !lines.has(judged.id)) lines.set(judged.id, judged);
  }
  return [...lines.values()].sort((a, b) => compareText(a.id, b.id));
}

/** The first to be published of the articles on either side. */
function founderOf({ stands }: Finding, states: ReadonlyMap<string, ArticleState>): string {
  const earlier = (a: Stand, b: Stand): number =>
    publishedAt(a, states) - publishedAt(b, states) || compareText(a.article, b.article);
  return [...stands].sort(earlier)[0]?.article ?? '';
}
