// Did and did not, said by two speakers one after the other: "The clerk says the yard rang. The yard says it rang nobody."
import { compareText, fold } from '../../ledger/text.ts';
import type { Finding } from './conflictLine.ts';
import { CUE } from './cueWords.ts';
import { negatedOf } from './polarity.ts';
import { aboutClaim } from './about.ts';
import { sideStand } from './stand.ts';
import { attributed, type Statement } from './statement.ts';
import { disputeOf, foldedOf, has, opinionOf, unsettledOf } from './remembered.ts';
import { shared } from './topic.ts';

const REACH = 2;

export function compareNeighbourDenials(statements: readonly Statement[]): Finding[] {
  return statements.flatMap((no, index) => {
    const acts = has(no, CUE.negation) && attributed(no) && settled(no) ? negatedOf(no) : new Set<string>();
    if (!acts.size) return [];
    for (let back = 1; back <= REACH; back++) {
      const yes = statements[index - back];
      if (!yes || yes.article !== no.article || no.block - yes.block > 1) break;
      if (contradicts(yes, no, acts)) return [denialFinding(yes, no)];
    }
    return [];
  });
}

const settled = (statement: Statement): boolean =>
  statement.quote.length < 300 && !unsettledOf(statement) && !opinionOf(statement) && !disputeOf(statement);

/** Another speaker affirms the act that is denied, in words that share more than the act. */
function contradicts(yes: Statement, no: Statement, acts: ReadonlySet<string>): boolean {
  if (!attributed(yes) || !settled(yes) || fold(yes.speaker) === fold(no.speaker)) return false;
  if (negatedOf(yes).size || !shared(yes.verbs, acts).length) return false;
  if (no.nth - yes.nth === 1 && no.block === yes.block) return true;
  return shared(yes.stems, no.stems).length >= 2 || shared(yes.entities, no.entities).length >= 1;
}

function denialFinding(yes: Statement, no: Statement): Finding {
  return {
    kind: 'polarity',
    event: yes.event ?? no.event,
    key: ['neighbours', ...[foldedOf(yes), foldedOf(no)].sort(compareText)],
    about: aboutClaim(yes.quote),
    rule: 'conflicts/polarity-neighbours',
    stands: [sideStand(yes, 'stated'), sideStand(no, 'disputed')],
  };
}
