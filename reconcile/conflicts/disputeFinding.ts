// The conflict between what was stated and the passage that disputes it.
import { compareText, fold } from '../../ledger/text.ts';
import type { Finding, Stand } from './conflictLine.ts';
import type { Dispute } from './dispute.ts';
import { aboutClaim } from './about.ts';
import type { Statement } from './statement.ts';

export function disputeFinding(statement: Statement, affirmed: Stand, denied: Stand, dispute: Dispute): Finding {
  const keys = [fold(affirmed.quote), fold(denied.quote)].sort(compareText);
  return {
    kind: 'polarity',
    event: statement.event,
    key: ['dispute', ...keys],
    about: aboutClaim(affirmed.quote),
    rule: `conflicts/dispute-${dispute.cue.name}`,
    stands: [affirmed, denied],
  };
}
