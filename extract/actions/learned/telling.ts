// Whether a recognised sentence tells an act or only speaks of one: points for each sign, fitted to passages of invented presses whose acts are known.
// In: "On Thursday the Office put out a text under which no Bolt 2 may leave." Out: "Some feared for their Bolt 2 after that."
import type { ActionReport } from '../../../ledger/analysis.ts';
import type { Span } from '../../../ledger/text.ts';
import type { Judged } from './odds.ts';

const BIAS = -1.5;
const ODDS = 0.46;
const CLEARNESS = 1.66;
const FIRST = 1.16;
const SECOND = 0.24;
const DATED = 0.5;
const ON_A_DAY = 0.5;
const THING = 0.23;
const TARGET = 0.32;
const UNREAL = -0.38;
const RECALLED = -0.36;
const PER_LETTER = -0.0033;
const LONG = 300;

export interface Signs {
  sentence: Span;
  judged: Judged;
  report: ActionReport;
  /** The words that carry it can be read as an act that took place. */
  isReal: boolean;
}

const isStated = (date: ActionReport['date']): boolean => date !== null && !date.rule.startsWith('inherited');
const isTold = (list: ActionReport['objects']): boolean => list.some(({ rule }) => !rule.startsWith('salient'));

/** Above nought: more likely told than not. */
export function tellingOf({ sentence, judged, report, isReal }: Signs): number {
  const { odds, lead, actions } = judged;
  let sum = BIAS + ODDS * (odds - lead) + CLEARNESS * (actions.get(report.action.value) ?? 0);
  if (lead > 0) sum += lead > 2 ? FIRST : SECOND;
  if (isStated(report.date)) sum += DATED + (/^\d{4}-\d\d-\d\d/.test(report.date?.value ?? '') ? ON_A_DAY : 0);
  if (isTold(report.objects)) sum += THING;
  if (isTold(report.targets)) sum += TARGET;
  if (!isReal) sum += UNREAL;
  if (report.background) sum += RECALLED;
  sum += PER_LETTER * Math.min(LONG, sentence.end - sentence.start);
  return Math.round(sum * 100) / 100;
}
