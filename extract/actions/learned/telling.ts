// Whether a recognised sentence tells an act or only speaks of one: points for each sign, fitted by `training/events/`.
// In: "On Thursday the Office put out a text under which no Bolt 2 may leave." Out: "Some feared for their Bolt 2 after that."
import type { ActionReport } from '../../../ledger/analysis.ts';
import type { Span } from '../../../ledger/text.ts';
import type { Judged } from './odds.ts';
import weights from './telling.json' with { type: 'json' };

const LONG = 300;

export interface Seen {
  sentence: Span;
  judged: Judged;
  report: ActionReport;
  /** The words that carry it can be read as an act that took place. */
  isReal: boolean;
  /** A rule found an act of its kind elsewhere in the text. */
  isToldElsewhere: boolean;
  /** Its words name an act rather than tell it. */
  isNamed: boolean;
  /** How likely the headline tells such an act. */
  headline: number;
}

export type TellingSign = keyof typeof weights;

const isStated = (date: ActionReport['date']): boolean => date !== null && !date.rule.startsWith('inherited');
const isTold = (list: ActionReport['objects']): boolean => list.some(({ rule }) => !rule.startsWith('salient'));

export function tellingSigns(seen: Seen): Record<TellingSign, number> {
  const { sentence, judged, report, isReal, isToldElsewhere, isNamed, headline } = seen;
  const { odds, lead, actions } = judged;
  const stated = isStated(report.date);
  return {
    always: 1,
    odds: Math.max(-7, Math.min(4, odds - lead)),
    clearness: actions.get(report.action.value) ?? 0,
    'first sentence': Number(lead > 2),
    'second sentence': Number(lead > 0 && lead <= 2),
    dated: Number(stated),
    'on a day': Number(stated && /^\d{4}-\d\d-\d\d/.test(report.date?.value ?? '')),
    doer: Number(isTold(report.actors)),
    thing: Number(isTold(report.objects)),
    target: Number(isTold(report.targets)),
    unreal: Number(!isReal),
    recalled: Number(report.background),
    'told elsewhere': Number(isToldElsewhere),
    named: Number(isNamed),
    headline,
    'hundred letters': Math.min(LONG, sentence.end - sentence.start) / 100,
  };
}

let watch: ((seen: Seen) => void) | undefined;

/** What `read` gives, each passage weighed on the way shown to `watcher`: for those who fit the weights. */
export function watchTelling<T>(watcher: (seen: Seen) => void, read: () => T): T {
  watch = watcher;
  try {
    return read();
  } finally {
    watch = undefined;
  }
}

/** Above nought: more likely told than not. */
export function tellingOf(seen: Seen): number {
  watch?.(seen);
  let sum = 0;
  for (const [sign, amount] of Object.entries(tellingSigns(seen))) sum += weights[sign as TellingSign] * amount;
  return Math.round(sum * 100) / 100;
}
