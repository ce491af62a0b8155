// How far an act has got: only considered, while others report it done; still unsigned, after it was signed.
import { compareText, fold } from '../../ledger/text.ts';
import type { Finding } from './conflictLine.ts';
import { standOf } from './stand.ts';
import type { Statement } from './statement.ts';
import { specifics } from './story.ts';
import { shared } from './topic.ts';

interface StatusRule {
  name: string;
  /** Said by the text that lags. */
  pending: RegExp;
  /** Said by the text that reports the act. */
  done: RegExp;
  values: [string, string];
}

const CONTROL = '(?:export controls?|controls?|curbs?|restrictions?|ban|order|rules?)';

const RULES: readonly StatusRule[] = [
  // "The ministry considered imposing curbs on the Larch 3" / "The ministry ordered the maker to close the Larch 3"
  {
    name: 'considered',
    pending: new RegExp(
      `\\b(?:considered|considers|is considering|was considering|weighed|is weighing|mulled|is mulling|thought about|looked at) (?:[a-z]+ing )?(?:[a-z]+ ){0,2}${CONTROL}\\b`,
    ),
    done: /\b(?:ordered|forbade|barred|bars|banned|is ordered to|told the company to|imposed|directed|demanded that|hatte [^.]{0,60}angeordnet|ordenó)\b/,
    values: ['only considered', 'ordered'],
  },
  // "The Tolls Act still waits for the governor's signature." / "the Tolls Act, which the governor signed in May"
  {
    name: 'signed',
    pending:
      /\b(?:still|yet)\b[^.;]{0,50}\b(?:pen|signature|signed|sign|desk)\b|\bawait(?:s|ing)?\b[^.;]{0,40}\b(?:pen|signature|signing)\b|\bunsigned\b|\bnot (?:yet )?(?:been )?signed\b/,
    done: /\b(?:signed|put (?:his|her|their) name to|enacted|promulgated|gave (?:his|her) signature)\b/,
    values: ['not signed', 'signed'],
  },
];

const WINDOW = 30 * 86_400_000;

export function compareStatuses(statements: readonly Statement[]): Finding[] {
  return RULES.flatMap((rule) => {
    const pending = statements.filter((statement) => rule.pending.test(fold(statement.quote)));
    const done = statements.filter((statement) => {
      const folded = fold(statement.quote);
      return (
        rule.done.test(folded) && !rule.pending.test(folded) && !NOT_DONE.test(folded) && !MAY.test(statement.quote)
      );
    });
    const doneIn = new Map<string, Statement[]>();
    for (const statement of done) doneIn.set(statement.article, [...(doneIn.get(statement.article) ?? []), statement]);
    return pending.flatMap((late) => statusFinding(rule, late, done, doneIn.get(late.article) ?? []));
  });
}

/** Lower case: the month is something else. */
const MAY = /\bmay\b/;
const NOT_DONE = /\b(?:not|never|would|could|might|if|unless|until)\b/;

/** Later news is no conflict: the text that lags came out after the other. */
function statusFinding(
  rule: StatusRule,
  late: Statement,
  done: readonly Statement[],
  own: readonly Statement[],
): Finding[] {
  const things = specifics(late);
  if (own.some((statement) => shared(specifics(statement), things).length > 0)) return [];
  const against = done.filter(
    (statement) =>
      statement.origin !== late.origin &&
      statement.article !== late.article &&
      shared(specifics(statement), things).length > 0 &&
      Math.abs(late.published - statement.published) <= WINDOW * (rule.name === 'signed' ? 6 : 1),
  );
  if (!against.some((statement) => statement.published <= late.published)) return [];
  const [pendingValue, doneValue] = rule.values;
  return [
    {
      kind: 'status',
      event: against.find((statement) => statement.event)?.event ?? late.event,
      key: [rule.name, ...[...things].sort(compareText)],
      about: `how far it has got: ${doneValue} or ${pendingValue}`,
      rule: `conflicts/status-${rule.name}`,
      stands: [standOf(late, pendingValue), ...against.map((statement) => standOf(statement, doneValue))],
    },
  ];
}
