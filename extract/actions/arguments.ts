// Who did it, to whom, with what: by the place of names around the trigger.
// Active: "ACTOR ordered TARGET to shut foreigners out of OBJECT". Passive: "TARGET was fined by ACTOR".
import type { Grounded } from '../../ledger/analysis.ts';
import type { Span } from '../../ledger/text.ts';
import { type Action, ACTS_OF_STATE, type EntityType } from '../../ledger/vocabulary.ts';
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

/** A subject may begin the trigger itself, behind an article or title: "Judge X froze the order". */
const FRONT =
  /^(?:(?:the|a|an|its|judge|justice|king|queen|president|senator|minister|secretary|federal|mr\.?|ms\.?)\s+)*$/iu;

/** `part` is the part of the sentence that tells the act, `sentence` the whole. */
export function readArguments(reading: Reading, trigger: Trigger, at: Span, part: Span, sentence: Span): Arguments {
  const meant = meantIn(reading, sentence);
  const admits = (types: readonly EntityType[]) => (m: Meant) => types.includes(m.type);
  const before = meant.filter(
    (m) => m.end <= at.start || (m.start >= at.start && FRONT.test(reading.text.slice(at.start, m.start))),
  );
  const head = headOf(
    reading,
    before.filter((m) => PARTY.includes(m.type) || m.type === 'law'),
    at,
  );
  const after = meant.filter((m) => m.start >= at.start);
  const actors = trigger.mention
    ? ownerOf(
        reading,
        before.filter(admits(trigger.actors)),
        at,
        byAgent(reading, after.filter(admits(trigger.actors)), at, sentence),
      )
    : trigger.passive
      ? byAgent(reading, after.filter(admits(trigger.actors)), at, sentence)
      : head?.type === 'law' && head.end > at.start - 4
        ? []
        : trigger.byFirm && head?.type === 'company'
          ? subject(reading, before.filter(admits(['company'])), at)
          : (announced(reading, head, after.filter(admits(trigger.actors)), sentence) ??
            subject(reading, before.filter(admits(trigger.actors)), at));
  const all = trigger.action === 'negotiation' ? parties(reading, meant, sentence, at) : actors;
  const isActor = (m: Meant): boolean => all.some((a) => a.key === m.key);
  const inPart = meant.filter((m) => m.start >= part.start && m.end <= part.end);
  const things = inPart.filter(admits(trigger.objects)).filter((m) => !isOwned(reading, m));
  const objects = nearestSide(things, at, trigger.passive);
  const targetPool = inPart
    .filter((m) => trigger.passive || (m.start >= at.start && !isAgent(reading, m)))
    .filter((m) => !isSpeaking(reading, m) && !isReason(reading, m, at))
    .filter(admits(trigger.targets));
  const targets = named(targetPool.filter((m) => !isActor(m)));
  const place = trigger.passive ? 'by' : 'subject';
  return {
    actors: (all.length ? all : missingActor(reading, trigger, at, sentence)).map((m) => grounded(m, place)),
    targets: targets.map((m) => grounded(m, 'object')),
    objects: (objects.length ? objects : missingObject(reading, trigger, at)).map((m) => grounded(m, 'thing')),
    firm: !trigger.passive && head?.type === 'company' && head.end <= at.start + 52,
  };
}

/** "the ministry's ban on Bolt 2", "the ban by the ministry". */
function ownerOf(reading: Reading, before: readonly Meant[], at: Span, agents: Meant[]): Meant[] {
  const owner = before.find(
    (m) => at.start - m.end < 40 && /^(?:['’]s?|n)? (?:[^\s,.;]+ ){0,3}$/u.test(reading.text.slice(m.end, at.start)),
  );
  return owner ? [owner] : agents;
}

/** "by the U.S." behind an active verb is somebody else's deed. */
const isAgent = (reading: Reading, m: Meant): boolean =>
  /\bby (?:the )?$/iu.test(reading.text.slice(Math.max(0, m.start - 10), m.start));

/** "…, Nell Abbott said", "…, said Nell Abbott": who tells of the act does not suffer it. */
const isSpeaking = ({ lower }: Reading, m: Meant): boolean =>
  SAYS_AFTER.test(lower.slice(m.end, m.end + 80)) || SAYS_BEFORE.test(lower.slice(Math.max(0, m.start - 60), m.start));
const SAYS_AFTER =
  /^(?:,[^,]{1,60},)?\s+(?:has |have |had |also |later )?(?:said|says|told|wrote|added|argued|insisted|warned|noted|explained|announced)\b/;
const SAYS_BEFORE = /[,"]\s*(?:said|says|wrote|added|argued|warned|according to)\s+(?:[^\s,.;]+\s+){0,5}$/;

/** "listed Acme for supplying Sudland's army": what it was done for names no party. */
const isReason = ({ lower }: Reading, m: Meant, at: Span): boolean =>
  m.start > at.end && /\bfor (?:\p{L}+ly )?\p{L}{2,}ing\b/u.test(lower.slice(at.end, m.start));

/** "Bolt owner Acme" speaks of Acme. */
const isOwned = (reading: Reading, m: Meant): boolean =>
  /^(?:[ -](?:owner|maker|developer|parent|creator|operator|rival|competitor))/iu.test(
    reading.text.slice(m.end, m.end + 12),
  );

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
  const before = things.filter((m) => (passive ? m.start <= at.start : m.start < at.start));
  const after = things.filter((m) => m.end > at.start && !before.includes(m));
  const side = passive ? (before.length ? before : after) : after.length ? after : before;
  const laws = things.filter((m) => m.type === 'law' && m.rule === 'named');
  return named([...side, ...(side.some((m) => m.type === 'law') ? [] : passive ? laws : [])]);
}

/** The likeliest subject: near the verb, not owned by or hung on another noun, not in an apposition. */
function headOf(reading: Reading, candidates: readonly Meant[], at: Span): Meant | undefined {
  const cost = (m: Meant): number => {
    const lead = reading.text.slice(Math.max(0, m.start - 14), m.start);
    const next = reading.text.slice(m.end, m.end + 3);
    let n = (at.start - m.end) / 60;
    if (/^(?:’s|'s|’ |' )/u.test(next)) n += 3;
    if (/\b(?:of|for|to|with|from|in|by|against|on|about|at|than|like|between|via|per)\s+(?:the |its )?$/iu.test(lead))
      n += 2;
    const rest = reading.text.slice(m.end, Math.max(m.end, at.start));
    const opened = /,\s(?:one|a|an|the|which|who|whose|its|once|now)\b[^,]*$/iu.test(
      reading.text.slice(Math.max(0, m.start - 50), m.start),
    );
    if (opened && /^[^,]{0,60},/u.test(rest)) n += 2.5;
    if (/\b(?:said|says|told|wrote|because|after|when|that)\b/iu.test(rest.slice(0, 80))) n += 1;
    return n;
  };
  let best: { m: Meant; cost: number } | undefined;
  for (const m of candidates) {
    const n = cost(m);
    if (!best || n < best.cost || (n === best.cost && m.start > best.m.start)) best = { m, cost: n };
  }
  return best?.m;
}

/** The likeliest admissible subject, with those joined to it by "and" or a comma. */
function subject(reading: Reading, candidates: readonly Meant[], at: Span): Meant[] {
  const head = headOf(reading, candidates, at);
  if (!head) return [];
  const group = [head];
  for (let i = candidates.indexOf(head) - 1; i >= 0; i--) {
    const m = candidates[i];
    const next = group[0];
    if (!m || !next) break;
    const between = reading.text.slice(m.end, next.start);
    if (!JOINED.test(between)) break;
    group.unshift(m);
  }
  return named(group);
}

const JOINED = /^\s*(?:,|and|&)\s*(?:and\s+)?(?:the\s+)?$|^\s+(?:Secretary|Minister|Director|Chief|President)\s+$/iu;

/** Both sides of talks: every party named or meant, or "the two sides". */
function parties(reading: Reading, meant: readonly Meant[], sentence: Span, at: Span): Meant[] {
  const sides = named(meant.filter((m) => ['company', 'agency', 'person', 'country'].includes(m.type)));
  if (sides.length || !/\b(?:two|both) (?:sides|parties)\b/iu.test(reading.text.slice(sentence.start, sentence.end)))
    return sides;
  return (['company', 'agency'] as const)
    .flatMap((type) => salientAt(reading, [type], at.start, 1))
    .map((m) => ({ ...m, rule: 'role' as const }));
}

/** "Officers in Norland seized it, the Customs Service said": the service, not the country, is the doer. */
function announced(
  reading: Reading,
  head: Meant | undefined,
  after: readonly Meant[],
  sentence: Span,
): Meant[] | undefined {
  if (
    head &&
    (head.type !== 'country' ||
      !/\b(?:in|of|from)\s+(?:the )?$/iu.test(reading.text.slice(Math.max(0, head.start - 12), head.start)))
  )
    return undefined;
  const agency = after.find(
    (m) =>
      m.type === 'agency' &&
      /^\s+(?:said|announced|says|announces|confirmed)\b/iu.test(
        reading.text.slice(m.end, Math.min(m.end + 14, sentence.end)),
      ),
  );
  return agency ? [agency] : undefined;
}

/** "by X", or "X announced" behind a passive. */
function byAgent(reading: Reading, candidates: readonly Meant[], at: Span, sentence: Span): Meant[] {
  const inside = candidates.find((m) => (m.type === 'organization' || m.type === 'agency') && m.end <= at.end);
  if (inside) return [inside];
  const agent = candidates.find((m) => /\bby (?:the |its )?$/iu.test(reading.text.slice(at.start, m.start).slice(-12)));
  if (agent) return [agent];
  const announcing = candidates.find((m) =>
    /^\s+(?:has |have )?(?:said|announced|says|announces|confirmed)\b/iu.test(
      reading.text.slice(m.end, Math.min(m.end + 30, sentence.end)),
    ),
  );
  return announcing ? [announcing] : [];
}

/** An act told without its author: the authority or maker the text chiefly speaks of, marked as weaker. */
function missingActor(reading: Reading, trigger: Trigger, at: Span, sentence: Span): Meant[] {
  const sentenceText = reading.text.slice(sentence.start, sentence.end);
  if (ACTS_OF_STATE.has(trigger.action)) {
    if (reading.owner?.type === 'agency') return [{ ...reading.owner, rule: 'role' }];
    const agency = salientAt(reading, ['agency'], at.start, 1);
    const near = agency[0] && at.start - agency[0].start < 400 && /\b(?:it|its|they|their)\b/iu.test(sentenceText);
    return near ? agency.map((m) => ({ ...m, rule: 'role' as const })) : agency;
  }
  if (trigger.action === 'release') {
    const here = meantIn(reading, sentence);
    const maker = here.map((m) => reading.makers.get(m.key)).find((k) => k !== undefined);
    const company = here.find((m) => m.type === 'company') ?? reading.names.find((n) => n.key === maker);
    return company ? [{ ...company, rule: 'salient' }] : salientAt(reading, ['company'], at.start, 1);
  }
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

const UNNAMED = /\b(?:an?|its|another|one)\s+(?:\S+\s+){0,4}?(?:model|chip|processor|accelerator|system)\b/iu;

/** An act told without its thing: the model, chip or law the text chiefly speaks of, marked as weaker. */
function missingObject(reading: Reading, trigger: Trigger, at: Span): Meant[] {
  if (WITHOUT_OBJECT.has(trigger.action) || trigger.objects.length === 0) return [];
  // "its security model" is a thing without a name, not the one spoken of before
  if (UNNAMED.test(reading.text.slice(at.start, at.end + 60))) return [];
  const things = trigger.objects.filter((t) => t !== 'law');
  const lawful = trigger.action === 'rescission' || trigger.action === 'litigation';
  const first = lawful && trigger.objects.includes('law') ? salientAt(reading, ['law'], at.start, 1) : [];
  return first.length ? first : salientAt(reading, things, at.start, 2);
}
