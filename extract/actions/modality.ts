// Is the act told as done, planned, denied or feared?
// Done: "the office banned". Not told as an act: "the office could ban", "if the court stayed the order".
import type { Action, Status } from '../../ledger/vocabulary.ts';
import type { Trigger } from './trigger.ts';

export interface Reality {
  reality: 'real' | 'denied' | 'feared';
  status: Status;
  /** Past perfect: an older act that is recalled. */
  recalled: boolean;
  /** Only named ("the curbs on Bolt 2"), not told. */
  named: boolean;
  /** Weighed or prepared: what it names is news though not done. */
  planned?: boolean;
}

/** "is weighing curbs", "plans to ban". */
const PLANNING =
  '(?:consider|weigh|mull|ponder|stud(?:y|i)|explor|discuss|debat|float|draft|prepar|propos|plan|intend|vow|threaten|pledg|promis|contemplat|evaluat|review|eye|eying|eyeing|signal|propose)(?:s|ed|es|d|ing|ned|ning)?|look(?:s|ed|ing)? at|think(?:s|ing)? about';
const PLANNED = new RegExp(
  `\\b(?:${PLANNING})\\s+(?:(?:to|whether|a|an|new|further|tighter|possible|also|other|similar|additional|how|and|or|\\p{L}+ing)\\s+){0,4}$`,
  'iu',
);
const PLANNED_TO =
  /\b(?:plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|vow(?:s|ed|ing)?|threaten(?:s|ed|ing)?|prepar(?:es|ed|ing)|propos(?:es|ed|ing)|pledg(?:es|ed|ing)|promis(?:es|ed|ing)|seek(?:s|ing)?|sought|aim(?:s|ed|ing)?|poised|ready|intention|weigh(?:s|ed|ing) whether|consider(?:s|ed|ing) whether)\s+to\s+(?:\p{L}+ly\s+)?$/iu;
/** "limits were among the options". */
const OPTION =
  /^\s*(?:[^\s.;]+\s+){0,6}?(?:is|are|was|were|remains?)\s+(?:(?:also|still|among|one of)\s+){0,2}(?:the options|options|on the table|under (?:consideration|discussion|study)|being (?:considered|weighed|discussed|studied|drafted))\b/iu;
/** "a bill that would require": what a draft holds is not done. */
const PROPOSED_LAW =
  /(?:\b(?:bills?|legislation|laws?|acts?|proposals?|plans?|drafts?|amendments?|measures?|rules?)|[\uE006\uE00B-\uE00D])\s*,?\s+(?:that|which)\s+(?:would|could|might)\s+(?:\S+\s+){0,2}$/iu;
/** "decided to ban": the deed itself. */
const DID =
  /\b(?:decid(?:ed|es)|mov(?:ed|es)|agreed|agrees|began|begun|begins|start(?:ed|s)|opted|opts|voted|votes|chose|acted|went on|proceeded|had|resolved|continu(?:ed|es)|forced|decision|decisions|move|moves)\s+to\s+(?:\p{L}+ly\s+)?$/iu;
/** "said it would stop", "will require". */
const WILL = /(?:\bwill|'ll|\bshall)\s+(?:(?:also|soon|then|now|again|temporarily)\s+)?$/iu;
const SAID_WOULD =
  /\b(?:said|confirmed|announced|disclosed|says|told|wrote|added|pledged|promised)\s+(?:[^\s,;]+\s+){1,7}would\s+(?:(?:also|soon|then|now)\s+)?$/iu;
/** Acts that are news when announced for later. */
const ANNOUNCED_AHEAD: ReadonlySet<Action> = new Set([
  'release',
  'voluntary_restriction',
  'retaliation',
  'rule',
  'licence_requirement',
  'access_ban',
  'entity_listing',
  'partial_lift',
]);
/** Words that are verb and noun; "curbs on", "the limits". */
const NOUNISH =
  /^(?:bans?|bars?|blocks?|limits?|curbs?|halts?|stops?|orders?|rules?|controls?|caps?|freezes?|cuts?|fines?|charges?|launch(?:es)?|releases?|reviews?|audits?|probes?|appeals?|permits?|denials?|stays?|requests?|demands?|suits?|drops?|claims?|raids?|previews?|updates?|files?|meets?|pauses?|exempts?|grants?|approach)\b/iu;
const NOUN_BEFORE =
  /(?:\b(?:the|an?|its|their|his|her|our|this|that|these|those|any|new|further|export|sales|of|on|for|with|from|against|over|under|by|in|federal|court|two|three|several|such|sweeping|strict|stricter|tighter|earlier|latest)|'s)\s+$/iu;
/** "issued an | order requiring": the noun is what was done. */
const DONE_BEFORE =
  /\b(?:issued|received|got|served|signed|given|gave|made|imposed|announced|published|won|obtained|handed|delivered|sent|slapped|introduced|secured)\s+(?:\p{L}+\s+)?(?:an?|its|the|new)\s+(?:[^\s,;.]+\s+){0,2}$/iu;
const GERUND = /^\p{L}+ing\b/iu;
const GERUND_TOLD =
  /(?:,|\b(?:is|are|was|were|been|be|by|and|after|before|started|began|then|while|keeps?|since))\s+(?:\p{L}+ly\s+)?$|^["\s]*$/iu;

const NOT_YET =
  /\b(?:will|would|could|may|might|should|can|must|shall|cannot|'ll|'d|going to|about to|expected to|set to|likely to|wants? to|to)\s+(?:(?:also|soon|then|now|be|have|not|never|only|soon|eventually)\s+)*$/iu;
const IF = /(?:^|[\s"(])(?:if|unless|suppose|whether|until|in case|as though|as if)\s+(?:\S+\s+){0,9}$/iu;
/** "whether Acme, which has | shut buyers out, …": the clause in between is told as it is. */
const RELATIVE = /^.*,\s+(?:which|who|whose)\s/iu;
const NOT =
  /\b(?:not|never|n't|no|nobody|none|neither|nor|without|hardly|no one)\s+(?:\S+\s+){0,2}$|n't\s+(?:\S+\s+)?$/iu;
const DENIED =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed)?|false(?:ly)?|retracted|withdrew (?:its|the) (?:story|report)|never was|was no|is no)\s+(?:\S+\s+){0,8}$/iu;
const FEARED =
  /\b(?:fears?|feared|worr(?:y|ies|ied)|rumou?rs?|rumou?red|speculat\S+|warned that|predict(?:s|ed)?|forecast)\s+(?:\S+\s+){0,8}$/iu;
/** "two blocked models", "any order that bars users": a description, no act. */
const DESCRIBED =
  /\b(?:the|an?|its|their|his|her|of|two|three|both|these|those|any|most|newly|recently|all|other)\s+$|'s\s+$/iu;
const PARTICIPLE = /^(?:\p{L}+ed|shut|cut|put|withdrawn|frozen|sold|held)\b/iu;
/** "announced that it had closed": the past perfect of reported speech. */
const SAID_HAD =
  /\b(?:said|confirmed|announced|disclosed|says|told|wrote|revealed)\s+(?:that\s+)?(?:\S+\s+){1,6}had\s+(?:\S+\s+){0,2}$/iu;
const HAD = /\b(?:had|'d)\s+(?:\S+\s+){0,2}$/iu;

/** `before` is the sentence up to the trigger, `matched` the trigger's words; undefined when no act is told. */
export function readModality(trigger: Trigger, before: string, matched: string, sentence: string): Reality | undefined {
  if (/\?["')]*\s*$/u.test(sentence)) return undefined;
  const tail = before.slice(-90);
  const recalled = (HAD.test(tail) || /^had\b/iu.test(matched)) && !SAID_HAD.test(tail);
  const told = { reality: 'real' as const, status: trigger.status, recalled, named: false };
  if (isPlanned(tail) || OPTION.test(sentence.slice(before.length + matched.length)))
    return trigger.status === 'denied' ? undefined : { ...told, status: 'considered', planned: true };
  if (PROPOSED_LAW.test(tail)) return undefined;
  if (IF.test(tail.replace(RELATIVE, '')) || (DESCRIBED.test(tail) && PARTICIPLE.test(matched))) return undefined;
  if (/\b(?:any|every|no|each|such)\s+\S+\s+(?:that|which|who)\s+$/iu.test(tail)) return undefined;
  if (NOT_YET.test(tail) && !trigger.future && !DID.test(tail)) {
    if (!WILL.test(tail) && !SAID_WOULD.test(tail)) return undefined;
    if (trigger.mention || !ANNOUNCED_AHEAD.has(trigger.action)) return undefined;
    return { ...told, status: trigger.status === 'suspended' ? 'considered' : 'announced' };
  }
  if (BEFORE_IT.test(tail) && IS.test(tail.slice(tail.search(BEFORE_IT)) + matched)) return undefined;
  if (WAS_TO.test(matched)) return undefined;
  if (DENIED.test(tail)) return { ...told, reality: 'denied' };
  if (NOT.test(tail)) return undefined;
  if (FEARED.test(tail)) return { ...told, reality: 'feared' };
  const announced = trigger.future && NOT_YET.test(tail) && trigger.status === 'in_effect';
  const named =
    (!trigger.passive && !DONE_BEFORE.test(tail) && NOUNISH.test(matched) && NOUN_BEFORE.test(tail)) ||
    (GERUND.test(matched) && !GERUND_TOLD.test(tail));
  return { ...told, status: announced ? 'announced' : trigger.status, named };
}

/** Studied, prepared or threatened, and not said to be refused or off. */
const isPlanned = (tail: string): boolean =>
  (PLANNED.test(tail) || PLANNED_TO.test(tail)) && !/\b(?:no|not|never|without)\s+(?:\S+\s+){0,3}$/iu.test(tail);

/** "was formally | withdrawn". */
export function isPassive(before: string, matched: string): boolean {
  return (
    /\b(?:was|were|is|are|been|be|being|got)\s+(?:\p{L}+ly\s+)?$/iu.test(before.slice(-30)) &&
    /^\p{L}+(?:ed|en|wn|t|ld|ck|ut)\b/iu.test(matched)
  );
}

/** "before any licence is refused", "the rule was to take effect": not done yet. */
const BEFORE_IT = /\bbefore\s+(?:[^\s,;]+\s+){0,5}$/iu;
const IS = /\b(?:is|are)\s+\p{L}/iu;
const WAS_TO = /\b(?:was|were) to (?:take|come|enter|kick|begin|start|apply)\b/iu;

const QUOTED = /["“][^"“”]{0,600}["”]/gu;

/** A place inside a quotation of more than a few words is somebody's talk, not a report. */
export function isQuoted(sentence: string, at: number): boolean {
  for (const m of sentence.matchAll(QUOTED)) {
    if (at > m.index && at < m.index + m[0].length) return m[0].split(/\s+/u).length > 4;
  }
  const opened = sentence.slice(0, at).lastIndexOf('"');
  return opened >= 0 && (sentence.slice(0, at).split('"').length - 1) % 2 === 1 && !sentence.slice(at).includes('"');
}
