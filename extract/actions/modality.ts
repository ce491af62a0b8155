// Is the act told as done, planned, denied or feared?
// Done: "the office banned". Not told as an act: "the office could ban", "if the court stayed the order".
import type { Status } from '../../ledger/vocabulary.ts';
import type { Trigger } from './trigger.ts';

export interface Reality {
  reality: 'real' | 'denied' | 'feared';
  status: Status;
  /** Past perfect: an older act that is recalled. */
  recalled: boolean;
}

const NOT_YET =
  /\b(?:will|would|could|may|might|should|can|must|shall|cannot|'ll|'d|going to|about to|expected to|set to|likely to|wants? to|to)\s+(?:(?:also|soon|then|now|be|have|not|never|only|soon|eventually)\s+)*$/iu;
const IF = /(?:^|[\s"(])(?:if|unless|suppose|whether|until|were|in case|as though|as if)\s+(?:\S+\s+){0,9}$/iu;
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
  if (IF.test(tail) || (DESCRIBED.test(tail) && PARTICIPLE.test(matched))) return undefined;
  if (/\b(?:any|every|no|each|such)\s+\S+\s+(?:that|which|who)\s+$/iu.test(tail)) return undefined;
  if (NOT_YET.test(tail) && !trigger.future) return undefined;
  const recalled = (HAD.test(tail) || /^had\b/iu.test(matched)) && !SAID_HAD.test(tail);
  if (DENIED.test(tail)) return { reality: 'denied', status: trigger.status, recalled };
  if (NOT.test(tail)) return undefined;
  if (FEARED.test(tail)) return { reality: 'feared', status: trigger.status, recalled };
  const announced = trigger.future && NOT_YET.test(tail) && trigger.status === 'in_effect';
  return { reality: 'real', status: announced ? 'announced' : trigger.status, recalled };
}

/** "was formally | withdrawn". */
export function isPassive(before: string, matched: string): boolean {
  return (
    /\b(?:was|were|is|are|been|be|being|got)\s+(?:\p{L}+ly\s+)?$/iu.test(before.slice(-30)) &&
    /^\p{L}+(?:ed|en|wn|t|ld|ck|ut)\b/iu.test(matched)
  );
}

const QUOTED = /["“][^"“”]{0,600}["”]/gu;

/** A place inside a quotation of more than a few words is somebody's talk, not a report. */
export function isQuoted(sentence: string, at: number): boolean {
  for (const m of sentence.matchAll(QUOTED)) {
    if (at > m.index && at < m.index + m[0].length) return m[0].split(/\s+/u).length > 4;
  }
  const opened = sentence.slice(0, at).lastIndexOf('"');
  return opened >= 0 && (sentence.slice(0, at).split('"').length - 1) % 2 === 1 && !sentence.slice(at).includes('"');
}
