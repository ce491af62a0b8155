// Pairs of passages of one text that may be two accounts of one thing: close together, neither overlong.
import { negatedOf } from '../polarity.ts';
import { attributed, type Statement } from '../statement.ts';
import { DENIES } from './wordings.ts';

/** Sentences that a second account may stand after the first. */
const REACH = 3;
const LONGEST = 400;

type Visit = (first: Statement, second: Statement, between: readonly Statement[]) => void;

/** The passages before the one at `index` that it may answer, nearest first. */
export function eachRival(statements: readonly Statement[], index: number, visit: Visit): void {
  const second = statements[index];
  if (!second || second.quote.length > LONGEST) return;
  const counts = second.quantities.length > 0 || second.dates.length > 0;
  const denies = (second.reading.wordings & DENIES) !== 0;
  for (let back = 1; back <= REACH; back++) {
    const first = statements[index - back];
    if (!first || first.article !== second.article || second.block - first.block > 1) return;
    if (first.quote.length > LONGEST) continue;
    // What the outlet tells in its own voice is answered in words of denial, or by another figure.
    if (!counts && !attributed(first) && !(denies && attributed(second))) continue;
    if (deniesAnotherAct(first, second)) continue;
    visit(first, second, statements.slice(index - back + 1, index));
  }
}

/** "The yard forwarded the boards." / "It had never sued anybody over boards." */
const deniesAnotherAct = ({ verbs, stems }: Statement, second: Statement): boolean => {
  const denied = [...negatedOf(second)];
  if (!denied.length || !verbs.size) return false;
  return !denied.some((act) => (act.startsWith('~') ? stems.has(act.slice(1)) : verbs.has(act)));
};
