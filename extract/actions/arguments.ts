// Who did it, to whom, with what: by the place of names around the trigger.
// Active: "ACTOR ordered TARGET to shut foreigners out of OBJECT". Passive: "TARGET was fined by ACTOR".
import type { Grounded } from '../../ledger/analysis.ts';
import type { Span } from '../../ledger/text.ts';
import type { Action, EntityType } from '../../ledger/vocabulary.ts';
import type { Reading } from './reading.ts';
import { type Meant, meantIn, salientAt } from './salience.ts';
import { PARTY, type Trigger } from './trigger.ts';

export interface Arguments {
  actors: Grounded<string>[];
  targets: Grounded<string>[];
  objects: Grounded<string>[];
  /** The nearest subject is a firm. */
  firm: boolean;
}

const grounded = ({ key, start, end, rule }: Meant, place: string): Grounded<string> => ({
  value: key,
  start,
  end,
  rule: `${rule}/${place}`,
});

/** `part` is the part of the sentence that tells the act, `sentence` the whole. */
export function readArguments(reading: Reading, trigger: Trigger, at: Span, part: Span, sentence: Span): Arguments {
  const meant = meantIn(reading, sentence);
  const admits = (types: readonly EntityType[]) => (m: Meant) => types.includes(m.type);
  const middle = at.start + (at.end - at.start) * 0.5;
  const before = meant.filter((m) => m.end <= middle);
  const subjects = before.filter((m) => PARTY.includes(m.type) || m.type === 'law');
  const nearest = subjects.at(-1);
  const actors = trigger.passive
    ? byAgent(reading, meant.filter((m) => m.start >= at.start).filter(admits(trigger.actors)), at, sentence)
    : nearest?.type === 'law' && /^\s*(?:that|which)?\s*$/u.test(reading.text.slice(nearest.end, at.start))
      ? []
      : subject(reading, before.filter(admits(trigger.actors)));
  const isActor = (m: Meant): boolean => actors.some((a) => a.key === m.key);
  const inPart = meant.filter((m) => m.start >= part.start && m.end <= part.end);
  const objects = nearestSide(inPart.filter(admits(trigger.objects)), at, trigger.passive);
  const targetPool = inPart.filter((m) => trigger.passive || m.start >= at.start).filter(admits(trigger.targets));
  const targets = named(targetPool.filter((m) => !isActor(m)));
  return {
    actors: (actors.length ? actors : missingActor(reading, trigger, at)).map((m) =>
      grounded(m, trigger.passive ? 'by' : 'subject'),
    ),
    targets: targets.map((m) => grounded(m, 'object')),
    objects: (objects.length ? objects : missingObject(reading, trigger, at)).map((m) => grounded(m, 'thing')),
    firm: !trigger.passive && nearest?.type === 'company',
  };
}

/** Each entity once; a name is preferred to a role. */
function named(found: readonly Meant[]): Meant[] {
  const byKey = new Map<string, Meant>();
  for (const m of found) {
    const known = byKey.get(m.key);
    if (!known || (known.rule === 'role' && m.rule === 'named')) byKey.set(m.key, m);
  }
  return [...byKey.values()];
}

/** Things stand behind an active verb and before a passive one, if any stands there. */
function nearestSide(things: readonly Meant[], at: Span, passive: boolean): Meant[] {
  const before = things.filter((m) => m.start < at.start);
  const after = things.filter((m) => m.end > at.start && !before.includes(m));
  const side = passive ? (before.length ? before : after) : after.length ? after : before;
  const laws = things.filter((m) => m.type === 'law' && m.rule === 'named');
  return named([...side, ...(side.some((m) => m.type === 'law') ? [] : passive ? laws : [])]);
}

/** The admissible name nearest before the trigger, with those joined to it by "and" or a comma. */
function subject(reading: Reading, candidates: readonly Meant[]): Meant[] {
  const last = candidates.at(-1);
  if (!last) return [];
  const group = [last];
  for (let i = candidates.length - 2; i >= 0; i--) {
    const m = candidates[i];
    const next = group[0];
    if (!m || !next) break;
    const between = reading.text.slice(m.end, next.start);
    if (
      !/^\s*(?:,|and|&)\s*(?:and\s+)?(?:the\s+)?$|^\s+(?:Secretary|Minister|Director|Chief|President)\s+$/iu.test(
        between,
      )
    )
      break;
    group.unshift(m);
  }
  return named(group);
}

/** "by X", or "X announced" behind a passive. */
function byAgent(reading: Reading, candidates: readonly Meant[], at: Span, sentence: Span): Meant[] {
  const agent = candidates.find((m) => /\bby (?:the |its )?$/iu.test(reading.text.slice(at.start, m.start).slice(-12)));
  if (agent) return [agent];
  const announcing = candidates.find((m) =>
    /^\s+(?:has |have )?(?:said|announced|says|announces|confirmed)\b/iu.test(
      reading.text.slice(m.end, Math.min(m.end + 30, sentence.end)),
    ),
  );
  return announcing ? [announcing] : [];
}

const BY_STATE: ReadonlySet<Action> = new Set([
  'access_ban',
  'licence_requirement',
  'licence_grant',
  'licence_denial',
  'entity_listing',
  'rule',
  'rescission',
  'partial_lift',
  'full_lift',
  'enforcement',
  'investigation',
  'guidance',
]);

/** A state's act told without its author: the authority the text chiefly speaks of, marked as weaker. */
function missingActor(reading: Reading, trigger: Trigger, at: Span): Meant[] {
  if (BY_STATE.has(trigger.action)) return salientAt(reading, ['agency'], at.start, 1);
  if (trigger.action === 'release') return salientAt(reading, ['company'], at.start, 1);
  if (trigger.action === 'litigation' && trigger.status !== 'announced' && trigger.status !== 'in_effect')
    return judges(reading);
  return [];
}

/** "Judge X", "the Court of Y": who ruled, where the sentence only says "a judge". */
function judges(reading: Reading): Meant[] {
  const judge = reading.names.find(
    (n) =>
      n.type === 'person' && /\bjudge,?\s+(?:\S+\s+)?$/iu.test(reading.text.slice(Math.max(0, n.start - 24), n.start)),
  );
  const court = reading.names.find(
    (n) => n.type === 'organization' && /court|tribunal/iu.test(reading.text.slice(n.start, n.end)),
  );
  const found = judge ?? court;
  return found ? [{ key: found.key, type: found.type, start: found.start, end: found.end, rule: 'salient' }] : [];
}

const WITHOUT_OBJECT: ReadonlySet<Action> = new Set([
  'negotiation',
  'retaliation',
  'request',
  'guidance',
  'entity_listing',
  'legislation',
]);

/** An act told without its thing: the model, chip or law the text chiefly speaks of, marked as weaker. */
function missingObject(reading: Reading, trigger: Trigger, at: Span): Meant[] {
  if (WITHOUT_OBJECT.has(trigger.action) || trigger.objects.length === 0) return [];
  const things = trigger.objects.filter((t) => t !== 'law');
  const lawful = trigger.action === 'rescission' || trigger.action === 'litigation';
  const first = lawful && trigger.objects.includes('law') ? salientAt(reading, ['law'], at.start, 1) : [];
  return first.length ? first : salientAt(reading, things, at.start, 2);
}
