// Is the act told as done, planned, denied or feared?
// Done: "the office banned". Not told as an act: "the office could ban", "if the court stayed the order".
import type { Action, Status } from '../../ledger/vocabulary.ts';
import type { Span } from '../../ledger/text.ts';
import { type EndsHere, lookBehind } from '../wording/behind.ts';
import type { Reading } from './reading.ts';
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
/** "limits were among the options". */
const OPTION =
  /^\s*(?:[^\s.;]+\s+){0,6}?(?:is|are|was|were|remains?)\s+(?:(?:also|still|among|one of)\s+){0,2}(?:the options|options|on the table|under (?:consideration|discussion|study)|being (?:considered|weighed|discussed|studied|drafted))\b/u;
/** What may stand before the words of an act. */
const lookBefore = lookBehind({
  planned: `\\b(?:${PLANNING})\\s+(?:(?:to|whether|a|an|new|further|tighter|possible|also|other|similar|additional|how|and|or|\\p{L}+ing)\\s+){0,4}`,
  plannedTo: String.raw`\b(?:plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|vow(?:s|ed|ing)?|threaten(?:s|ed|ing)?|prepar(?:es|ed|ing)|propos(?:es|ed|ing)|pledg(?:es|ed|ing)|promis(?:es|ed|ing)|seek(?:s|ing)?|sought|aim(?:s|ed|ing)?|poised|ready|intention|weigh(?:s|ed|ing) whether|consider(?:s|ed|ing) whether)\s+to\s+(?:\p{L}+ly\s+)?`,
  /** "a bill that would require": what a draft holds is not done. */
  proposedLaw: String.raw`(?:\b(?:bills?|legislation|laws?|acts?|proposals?|plans?|drafts?|amendments?|measures?|rules?)|[\uE006\uE00B-\uE00D])\s*,?\s+(?:that|which)\s+(?:would|could|might)\s+(?:\S+\s+){0,2}`,
  /** "decided to ban": the deed itself. */
  did: String.raw`\b(?:decid(?:ed|es)|mov(?:ed|es)|agreed|agrees|began|begun|begins|start(?:ed|s)|opted|opts|voted|votes|chose|acted|went on|proceeded|had|resolved|continu(?:ed|es)|forced|decision|decisions|move|moves)\s+to\s+(?:\p{L}+ly\s+)?`,
  /** "said it would stop", "will require". */
  will: String.raw`(?:\bwill|'ll|\bshall)\s+(?:(?:also|soon|then|now|again|temporarily)\s+)?`,
  saidWould: String.raw`\b(?:said|confirmed|announced|disclosed|says|told|wrote|added|pledged|promised)\s+(?:[^\s,;]+\s+){1,7}would\s+(?:(?:also|soon|then|now)\s+)?`,
  noun: String.raw`(?:\b(?:the|an?|its|their|his|her|our|this|that|these|those|any|new|further|export|sales|of|on|for|with|from|against|over|under|by|in|federal|court|two|three|several|such|sweeping|strict|stricter|tighter|earlier|latest)|'s)\s+`,
  /** "issued an | order requiring": the noun is what was done. */
  done: String.raw`\b(?:issued|received|got|served|signed|given|gave|made|imposed|announced|published|won|obtained|handed|delivered|sent|slapped|introduced|secured)\s+(?:\p{L}+\s+)?(?:an?|its|the|new)\s+(?:[^\s,;.]+\s+){0,2}`,
  notYet: String.raw`\b(?:will|would|could|may|might|should|can|must|shall|cannot|'ll|'d|going to|about to|expected to|set to|likely to|wants? to|to)\s+(?:(?:also|soon|then|now|be|have|not|never|only|soon|eventually)\s+)*`,
  not: String.raw`\b(?:not|never|n't|no|nobody|none|neither|nor|without|hardly|no one)\s+(?:\S+\s+){0,2}|n't\s+(?:\S+\s+)?`,
  denied: String.raw`\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed)?|false(?:ly)?|retracted|withdrew (?:its|the) (?:story|report)|never was|was no|is no)\s+(?:\S+\s+){0,8}`,
  feared: String.raw`\b(?:fears?|feared|worr(?:y|ies|ied)|rumou?rs?|rumou?red|speculat(?:e|es|ed|ing|ion|ions)|warned that|predict(?:s|ed)?|forecast)\s+(?:\S+\s+){0,8}`,
  /** "two blocked models", "any order that bars users": a description, no act. */
  described: String.raw`\b(?:the|an?|its|their|his|her|of|two|three|both|these|those|any|most|newly|recently|all|other)\s+|'s\s+`,
  /** "announced that it had closed": the past perfect of reported speech. */
  saidHad: String.raw`\b(?:said|confirmed|announced|disclosed|says|told|wrote|revealed)\s+(?:that\s+)?(?:\S+\s+){1,6}had\s+(?:\S+\s+){0,2}`,
  had: String.raw`\b(?:had|'d)\s+(?:\S+\s+){0,2}`,
  /** "before any licence is refused": not done yet. */
  beforeIt: String.raw`\bbefore\s+(?:[^\s,;]+\s+){0,5}`,
  if: String.raw`(?:^|[\s"(])(?:if|unless|suppose|whether|until|in case|as though|as if)\s+(?:\S+\s+){0,9}`,
  quantified: String.raw`\b(?:any|every|no|each|such)\s+\S+\s+(?:that|which|who)\s+`,
  refused: String.raw`\b(?:no|not|never|without)\s+(?:\S+\s+){0,3}`,
  passive: String.raw`\b(?:was|were|is|are|been|be|being|got)\s+(?:\p{L}+ly\s+)?`,
});

type Before = Parameters<ReturnType<typeof lookBefore>>[0];
/** Letters before the words of an act that are looked at. */
const REACH = 90;

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
  /^(?:bans?|bars?|blocks?|limits?|curbs?|halts?|stops?|orders?|rules?|controls?|caps?|freezes?|cuts?|fines?|charges?|launch(?:es)?|releases?|reviews?|audits?|probes?|appeals?(?! courts?)|permits?|denials?|stays?|requests?|demands?|suits?|drops?|claims?|raids?|previews?|updates?|files?|meets?|pauses?|exempts?|grants?|approach)\b/u;
const GERUND = /^\p{L}+ing\b/u;
const GERUND_TOLD =
  /(?:,|\b(?:is|are|was|were|been|be|by|and|after|before|started|starts|began|begins|begun|then|while|keeps?|since))\s+(?:\p{L}+ly\s+)?$|^["\s]*$/u;

const IF = /(?:^|[\s"(])(?:if|unless|suppose|whether|until|in case|as though|as if)\s+(?:\S+\s+){0,9}$/u;
const RELATIVE = /^.*,\s+(?:which|who|whose)\s/u;
const LIKE_PARTICIPLE = /^\p{L}+(?:ed|en|wn|t|ld|ck|ut)\b/u;
const PARTICIPLE = /^(?:\p{L}+ed|shut|cut|put|withdrawn|frozen|sold|held)\b/u;

/** "Reports that the office banned it are false": told to be denied. */
const DISOWNED =
  /^"?(?:the |any )?(?:reports?|claims?|suggestions?|rumou?rs?|speculation|stor(?:y|ies)|allegations?) (?:that|of|about|saying) .{8,300}\b(?:false|wrong|untrue|incorrect|inaccurate|baseless|unfounded|fabricated)\b/;
const IS = /\b(?:is|are)\s+\p{L}/u;
/** "the rule was to take effect": not done yet. */
const WAS_TO = /\b(?:was|were) to (?:take|come|enter|kick|begin|start|apply)\b/;

/** A trigger's place in its sentence, and what stands before it. */
export interface TriggerPlace {
  /** The words of the trigger and of the whole sentence, masked, lower case. */
  matched: string;
  sentence: string;
  /** Where the trigger stands in the sentence. */
  from: number;
  ends: EndsHere<Before>;
}

export function placeOf({ lower, words }: Reading, at: Span, sentence: Span): TriggerPlace {
  return {
    matched: lower.slice(at.start, at.end),
    sentence: lower.slice(sentence.start, sentence.end),
    from: at.start - sentence.start,
    ends: lookBefore(words, sentence.start, at.start),
  };
}

/** Undefined when no act is told. */
export function readModality(trigger: Trigger, { matched, sentence, from, ends }: TriggerPlace): Reality | undefined {
  if (/\?["')]*\s*$/.test(sentence.slice(-8))) return undefined;
  const recalled = (ends('had') || /^had\b/.test(matched)) && !ends('saidHad');
  const told = { reality: 'real' as const, status: trigger.status, recalled, named: false };
  if (isPlanned(ends) || OPTION.test(sentence.slice(from + matched.length)))
    return trigger.status === 'denied' ? undefined : { ...told, status: 'considered', planned: true };
  const gap = trigger.negative ? 'none' : gapOf(matched);
  if (gap === 'no' || (gap === 'refused' && trigger.action !== 'litigation')) return undefined;
  if (gap === 'refused') return { ...told, status: 'denied' };
  if (ends('proposedLaw') || (ends('if') && !isAside(sentence, from))) return undefined;
  if ((ends('described') && PARTICIPLE.test(matched)) || ends('quantified')) return undefined;
  const notYet = ends('notYet');
  if (notYet && !trigger.future && !ends('did')) {
    if (!ends('will') && !ends('saidWould')) return undefined;
    if (trigger.mention || !ANNOUNCED_AHEAD.has(trigger.action)) return undefined;
    return { ...told, status: trigger.status === 'suspended' ? 'considered' : 'announced' };
  }
  if (ends('beforeIt') && isNow(sentence, from, matched)) return undefined;
  if (WAS_TO.test(matched)) return undefined;
  if (ends('denied') || DISOWNED.test(sentence)) return { ...told, reality: 'denied' };
  if (ends('not')) return undefined;
  if (ends('feared')) return { ...told, reality: 'feared' };
  const announced = trigger.future && notYet && trigger.status === 'in_effect';
  const named =
    (!trigger.passive && NOUNISH.test(matched) && ends('noun') && !ends('done')) ||
    (GERUND.test(matched) && !GERUND_TOLD.test(sentence.slice(Math.max(0, from - REACH), from)));
  return { ...told, status: announced ? 'announced' : trigger.status, named };
}

/** Studied, prepared or threatened, and not said to be refused or off. */
const isPlanned = (ends: EndsHere<Before>): boolean => (ends('planned') || ends('plannedTo')) && !ends('refused');

/** "whether Acme, which has | shut buyers out, …": the clause in between is told as it is. */
function isAside(sentence: string, from: number): boolean {
  const tail = sentence.slice(Math.max(0, from - REACH), from);
  const aside = RELATIVE.exec(tail)?.[0];
  return aside !== undefined && !IF.test(tail.slice(aside.length));
}

/** "before any licence is refused". */
function isNow(sentence: string, from: number, matched: string): boolean {
  const tail = sentence.slice(Math.max(0, from - REACH), from);
  return IS.test(tail.slice(tail.lastIndexOf('before ')) + matched);
}

/** "shipped no chips", "refused to block the rule": what the words of an act leave room for undoes it. */
function gapOf(matched: string): 'no' | 'refused' | 'none' {
  if (/\s(?:refus(?:ed|es|ing)|declin(?:ed|es|ing)|fail(?:ed|s|ing)) to\s/.test(matched)) return 'refused';
  return /\s(?:no|never)\s(?!longer)/.test(matched) ? 'no' : 'none';
}

/** "was formally | withdrawn". */
export const isPassive = ({ matched, ends }: TriggerPlace): boolean => ends('passive') && LIKE_PARTICIPLE.test(matched);

const QUOTED = /["“][^"“”]{0,600}["”]/gu;

/** A place inside a quotation of more than a few words is somebody's talk, not a report. */
export function isQuoted(sentence: string, at: number): boolean {
  if (!sentence.includes('"')) return false;
  for (const m of sentence.matchAll(QUOTED)) {
    if (at > m.index && at < m.index + m[0].length) return m[0].split(/\s+/u).length > 4;
  }
  const opened = sentence.slice(0, at).lastIndexOf('"');
  return opened >= 0 && (sentence.slice(0, at).split('"').length - 1) % 2 === 1 && !sentence.slice(at).includes('"');
}
