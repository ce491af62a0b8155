// Which changes of the record are small: nothing a follower would be woken for.
import type { Change } from './asking.ts';

/** A report more, another name for a party, a new id. */
const MINOR =
  /^(?:One report (?:added|reworded)|\d+ reports reworded|\d+ reports added|Sides changed|Continues (?:event|conflict)|Now (?:part of event|conflict)|(?:Actors|Targets|Objects) changed)/;

export function isMinor({ kind, change, what, because }: Change): boolean {
  if (because !== undefined) return false;
  return kind === 'article' ? change !== 'correction' : what.every((sentence) => MINOR.test(sentence));
}
