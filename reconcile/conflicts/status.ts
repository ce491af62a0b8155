// How far an act has got: only considered, while others report it done; still unsigned, after it was signed.
import { compareText } from '../../ledger/text.ts';
import type { Finding } from './conflictLine.ts';
import { nearPairs } from './near.ts';
import { standOf } from './stand.ts';
import type { Statement } from './statement.ts';
import { specifics, thingsOf } from './story.ts';
import { CUE, statusCue } from './cueWords.ts';
import { allows, ofWords } from './remembered.ts';
import { STATUS_RULES } from './statusRules.ts';
import { verbClasses } from './topic.ts';

// "The port is still weighing whether to scrap the toll." names the act weighed.
const WEIGHS =
  /\b(?:consider(?:s|ing)?|weigh(?:s|ing)?|mull(?:s|ing)?|debat(?:es|ing)|thinking about|undecided (?:on|about)?|has not decided|no decision(?: has been (?:made|taken))?(?: on)?|plan(?:s|ning)|intend(?:s|ing)?|prepar(?:es|ing)|proposes) (?:whether |if )?(?:it (?:should|will) )?(?:to |on |about )?(?:(?:the|a|an|its|their) )?(?<act>[a-z]{3,}(?: [a-z]{2,5})?)/;

interface Step {
  statement: Statement;
  slot: string;
  pending: boolean;
  values: [string, string];
}

const DAY = 86_400_000;
const WINDOW = 30;
/** A signature is long in coming. */
const LONG_WINDOW = 180;

export function compareStatuses(statements: readonly Statement[]): Finding[] {
  const steps = statements.flatMap(stepsOf);
  if (!steps.some(({ pending }) => pending)) return [];
  const pairs = nearPairs(
    steps,
    ({ statement, slot }) => [...thingsOf(statement)].map((id) => `${slot} ${id}`),
    LONG_WINDOW,
    (a, b) => a.slot === b.slot && a.pending !== b.pending,
  );
  const against = new Map<Step, Statement[]>();
  const withdrawn = new Set<Step>();
  for (const [a, b] of pairs) {
    const [late, done] = a.pending ? [a, b] : [b, a];
    const [x, y] = [late.statement, done.statement];
    if (x.article === y.article) withdrawn.add(late);
    const days = Math.abs(x.published - y.published) / DAY;
    if (x.article === y.article || x.origin === y.origin || days > (late.slot === 'signed' ? LONG_WINDOW : WINDOW))
      continue;
    against.set(late, [...(against.get(late) ?? []), y]);
  }
  return [...against].flatMap(([late, done]) => (withdrawn.has(late) ? [] : statusFinding(late, done)));
}

/** Lower case: the month is something else. */
const MAY = /\bmay\b/;
const NOT_DONE = /\b(?:not|never|would|could|might|if|unless|until)\b/;

function stepsOf(statement: Statement): Step[] {
  const ruled = ruledOf(statement).map((step) => ({ statement, ...step }));
  return [...ruled, ...weighedOrDone(statement)];
}

const settledOf = ofWords(({ folded, quote }) => !NOT_DONE.test(folded) && !MAY.test(quote));

const ruledOf = ofWords((reading): Omit<Step, 'statement'>[] => {
  if (!allows(reading, ANY_STATUS)) return [];
  const { folded, quote } = reading;
  const settled = !NOT_DONE.test(folded) && !MAY.test(quote);
  return STATUS_RULES.flatMap(({ name, pending, done, values }, nth): Omit<Step, 'statement'>[] => {
    if (!allows(reading, statusCue(nth))) return [];
    if (pending.test(folded)) return [{ slot: name, pending: true, values }];
    return settled && done.test(folded) ? [{ slot: name, pending: false, values }] : [];
  });
});

const ANY_STATUS = STATUS_RULES.reduce((cues, _, nth) => cues | statusCue(nth), 0);

const weighedOf = ofWords((reading) =>
  allows(reading, CUE.weighing) ? WEIGHS.exec(reading.folded)?.groups?.act : undefined,
);

/** Any act weighed by one text and reported done by another. */
function weighedOrDone(statement: Statement): Step[] {
  const values: [string, string] = ['only considered', 'done'];
  const weighed = weighedOf(statement);
  const done = weighed === undefined ? donePast(statement) : undefined;
  if (done && (!done.size || !settledOf(statement))) return [];
  const acts = weighed ? verbClasses(weighed) : (done ?? []);
  return [...acts]
    .filter((act) => COMPARED.has(act))
    .map((act) => ({ statement, slot: `weighed ${act}`, pending: weighed !== undefined, values }));
}

const donePast = ({ hits }: Statement): ReadonlySet<string> =>
  new Set(hits.flatMap(({ act, past }) => (past ? [act] : [])));

const COMPARED: ReadonlySet<string> = new Set([
  'rescind',
  'lift',
  'suspend',
  'list',
  'grant',
  'refuse',
  'seize',
  'sue',
]);

/** Later news is no conflict: the text that lags came out after the other. */
function statusFinding({ statement: late, slot, values }: Step, done: readonly Statement[]): Finding[] {
  if (!done.some((statement) => statement.published <= late.published)) return [];
  const [pendingValue, doneValue] = values;
  const [event] = done.flatMap((statement) => statement.event ?? []).sort(compareText);
  return [
    {
      kind: 'status',
      event: event ?? late.event,
      key: [slot, ...[...specifics(late)].sort(compareText)],
      about: `how far it has got: ${doneValue} or ${pendingValue}`,
      rule: `conflicts/status-${slot.replace(' ', '-')}`,
      stands: [standOf(late, pendingValue), ...done.map((statement) => standOf(statement, doneValue))],
    },
  ];
}
