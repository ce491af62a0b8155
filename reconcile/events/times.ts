// When a report says its act was done, and when it bites.
// "Under the rule taking effect on 9 June, exporters must …", printed in May: the ninth is when it bites, not when it was made.
import type { ActionReport, Grounded } from '../../ledger/analysis.ts';
import { dayBounds } from '../../ledger/edtf.ts';
import type { Action } from '../../ledger/vocabulary.ts';
import { stageOf } from './kinship.ts';

const DAY = 86_400_000;

/** First and last day, in milliseconds. */
export interface Days {
  first: number;
  last: number;
}

export interface Times {
  /** As stated, or inherited from another passage of the text. */
  done: Grounded<string> | null;
  bites: Grounded<string> | null;
  /** Where the passage states them. */
  doneDays: Days | undefined;
  bitesDays: Days | undefined;
  /** A measure told as applying: its day may be the one since which it does. */
  applies: boolean;
}

/** Acts that are made on one day and apply from another. */
const BITING: ReadonlySet<Action> = new Set([
  'access_ban',
  'licence_requirement',
  'rule',
  'entity_listing',
  'retaliation',
  'voluntary_restriction',
  'partial_lift',
  'full_lift',
  'rescission',
]);

export function timesOf(report: ActionReport, published: string): Times {
  const stated = report.date && !isInherited(report.date) ? report.date : null;
  const days = stated ? daysOf(stated.value) : undefined;
  const applies = report.status.value === 'in_effect' && BITING.has(report.action.value);
  const ahead = days !== undefined && days.first > Date.parse(published) + DAY;
  if (ahead && BITING.has(report.action.value) && stageOf(report.status.value) > stageOf('proposed')) {
    const bites = report.effective ?? stated;
    return { done: null, bites, doneDays: undefined, bitesDays: bites ? daysOf(bites.value) : undefined, applies };
  }
  return {
    done: report.date,
    bites: report.effective,
    doneDays: days,
    bitesDays: report.effective ? daysOf(report.effective.value) : undefined,
    applies,
  };
}

export const isInherited = ({ rule }: Grounded<string>): boolean => rule.startsWith('inherited');

function daysOf(value: string): Days | undefined {
  const bounds = dayBounds(value);
  return bounds?.first && bounds.last ? { first: Date.parse(bounds.first), last: Date.parse(bounds.last) } : undefined;
}
