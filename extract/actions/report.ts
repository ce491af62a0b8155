// One act found in a sentence becomes a report: arguments, date and status, each on its passage.
import type { ActionReport, Sentence } from '../../ledger/analysis.ts';
import { reportKey } from '../../ledger/ids.ts';
import type { Span } from '../../ledger/text.ts';
import type { Action, Status } from '../../ledger/vocabulary.ts';
import { readArguments } from './arguments.ts';
import type { Reality } from './modality.ts';
import type { Reading } from './reading.ts';
import { isFullLift } from './scope.ts';
import type { Trigger } from './trigger.ts';
import { isSubject, namesSomebody } from './unnamed.ts';
import { readWhen } from './when.ts';

/** Words of a text that tell or name an act. */
export interface Found extends Span {
  trigger: Trigger;
  reality: Reality;
}

/** The action and its step, once the doer and the scope are known. */
function nameOf(trigger: Trigger, firm: boolean, part: string): [Action, string] {
  if (firm && trigger.byFirm) return [trigger.byFirm, `${trigger.byFirm}/closed`];
  if (trigger.action === 'partial_lift' && isFullLift(part)) return ['full_lift', 'full_lift/lift'];
  return [trigger.action, trigger.name];
}

/** "stayed the 3 May order", "the ban of 3 May": among the words of another act only such a day is that of what is named. */
function isItsOwn({ lower }: Reading, date: Span, at: Span): boolean {
  if (date.start >= at.start && date.start < at.end) return true;
  if (date.end <= at.start) return at.start - date.end < 4;
  return /^(?:\s*,)?\s*(?:of|dated|(?:issued|signed|published|announced|made)(?: on)?)\s*$/.test(
    lower.slice(at.end, date.start),
  );
}

/** What binds others when a state does it, is in effect when a firm does it to itself. */
const statusByFirm = (status: Status): Status => (status === 'ordered' ? 'in_effect' : status);

/** Acts that a dated sentence may tell without naming anybody: "Access was restored on Friday." */
const BARE: ReadonlySet<Action> = new Set([
  'litigation',
  'partial_lift',
  'legislation',
  'rule',
  'licence_requirement',
  'retaliation',
  'licence_denial',
  'licence_grant',
]);

export function toReport(
  reading: Reading,
  identityUrl: string,
  { trigger, reality, start, end }: Found,
  part: Span,
  shown: Span,
  sentence: Sentence,
  aside: boolean,
): ActionReport | undefined {
  const at = { start, end };
  const { actors, targets, objects, firm } = readArguments(reading, trigger, at, part, sentence);
  const told = [...actors, ...targets, ...objects].filter((g) => !g.rule.startsWith('salient'));
  if (firm && trigger.action === 'partial_lift' && !trigger.recognised) return undefined;
  if (trigger.needsActor && !actors.some((g) => !g.rule.startsWith('salient')) && !isSubject(reading, part, at))
    return undefined;
  const { date: found, effective } = readWhen(reading, trigger, at, part, sentence);
  const date = found && aside && !isItsOwn(reading, found, at) ? null : found;
  const bare = BARE.has(trigger.action) && date !== null && !trigger.mention;
  const somebody =
    !trigger.mention && !reality.named && trigger.name !== 'litigation/hearing' && namesSomebody(reading, part, at);
  if (!told.length && !bare && !somebody) return undefined;
  const quote = reading.text.slice(shown.start, shown.end);
  const [action, rule] = nameOf(trigger, firm, reading.lower.slice(part.start, part.end));
  return {
    key: reportKey(identityUrl, action, quote),
    start: shown.start,
    end: shown.end,
    quote,
    action: {
      value: action,
      start,
      end,
      rule: (trigger.mention && !reality.planned) || reality.named ? `${rule}/named` : rule,
    },
    status: {
      value: action === trigger.action ? reality.status : statusByFirm(reality.status),
      start,
      end,
      rule: `${rule}/${reality.reality}`,
    },
    actors,
    targets,
    objects,
    date,
    effective,
    background: reality.recalled,
    reality: reality.reality,
    tentative: false,
    rule,
  };
}
