// Which kind of value two accounts of one text differ in.
import type { ConflictKind } from '../../../ledger/vocabulary.ts';
import { foldedOf } from '../remembered.ts';
import type { Statement } from '../statement.ts';
import { rivalDays, rivalFigures } from './values.ts';

const GROUND =
  /\b(?:because|owing to|due to|the (?:real |true |other )?(?:reason|cause|trigger)|reasons?|trigger(?:ed)?|prompted|motives?|in (?:response|return|reply|reaction|retaliation|answer|exchange)|set (?:it |them )?off|started it|grew out of|stem(?:s|med) from|led to|made the difference|did the trick|blames?|blamed|answer to|response to|nothing to do with|unconnected|no connection|weil|wegen|grund|anlass|begründung|auslöser|raison|motif|vengeance|razón|motivo|responde a|omdat|reden|aanleiding|doorslag)\b/u;
const STEP =
  /\b(?:drafts?|proposal|in force|in effect|suspended|suspension|scrapped|repealed|abolished|lifted|paused|withdrawn|pending|under review|refused|closed|entwurf|ausgesetzt|abgeschafft)\b/u;
const NEGATED = /\b(?:not|no|never|nothing|nobody|none|denie[sd]|denied|\p{L}+n't)\b/u;

export function kindOfRivals(first: Statement, second: Statement): ConflictKind {
  if (rivalFigures(first, second)) return 'quantity';
  if (rivalDays(first, second)) return 'date';
  const [told, answer] = [foldedOf(first), foldedOf(second)];
  if (GROUND.test(told) || GROUND.test(answer)) return 'cause';
  return STEP.test(told) && STEP.test(answer) && !NEGATED.test(answer) ? 'status' : 'polarity';
}
