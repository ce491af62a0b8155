// Who did it, to whom, with what: by the place of names around the trigger.
// Active: "ACTOR ordered TARGET to shut foreigners out of OBJECT". Passive: "TARGET was fined by ACTOR".
import type { Grounded } from '../../ledger/analysis.ts';
import type { EntityType } from '../../ledger/vocabulary.ts';
import type { Span } from '../../ledger/text.ts';
import type { Reading } from './reading.ts';
import { type Meant, meantIn } from './salience.ts';
import type { Trigger } from './trigger.ts';

export interface Arguments {
  actors: Grounded<string>[];
  targets: Grounded<string>[];
  objects: Grounded<string>[];
}

const grounded = ({ key, start, end, rule }: Meant, place: string): Grounded<string> => ({
  value: key,
  start,
  end,
  rule: `${place}/${rule}`,
});

/** `part` is the part of the sentence that tells the act, `sentence` the whole. */
export function readArguments(reading: Reading, trigger: Trigger, at: Span, part: Span, sentence: Span): Arguments {
  const meant = meantIn(reading, sentence);
  const admits = (types: readonly EntityType[]) => (m: Meant) => types.includes(m.type);
  const before = meant.filter((m) => m.end <= at.start + (at.end - at.start) * 0.5);
  const after = meant.filter((m) => m.start >= at.start);
  const actors = trigger.passive
    ? byAgent(reading, after.filter(admits(trigger.actors)), at, sentence)
    : subject(reading, before.filter(admits(trigger.actors)));
  const isActor = (m: Meant): boolean => actors.some((a) => a.key === m.key);
  const inPart = meant.filter((m) => m.start >= part.start && m.end <= part.end);
  const objects = named(inPart.filter(admits(trigger.objects)));
  const targetPool = (trigger.passive ? inPart : inPart.filter((m) => m.start >= at.start)).filter(
    admits(trigger.targets),
  );
  const targets = named(targetPool.filter((m) => !isActor(m)));
  return {
    actors: actors.map((m) => grounded(m, trigger.passive ? 'by' : 'subject')),
    targets: targets.map((m) => grounded(m, 'object')),
    objects: objects.map((m) => grounded(m, 'thing')),
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
    if (!/^\s*(?:,|and|&|’s|'s|Secretary|minister)?(?:\s+and)?\s*$/iu.test(between)) break;
    group.unshift(m);
  }
  return named(group);
}

/** "by X" or "X said" behind a passive. */
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
