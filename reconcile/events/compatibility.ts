// Can two reports be of one act (vetoes), and how strongly do they point to one (bond)?
import { type GlobalReport, strong } from './gather.ts';
import { familyOf, likenessOf } from './kinship.ts';
import { sameFamily, sameLaw, spellingBlocks } from './namesakes.ts';

const DAY = 86_400_000;
/** Reports of an act that happens once disagree by so many days at most: a bill is signed once. */
const SLIP_OF_ONCE = 8;
/** Of an act that may be repeated: two refusals a week apart are two. */
const SLIP_OF_REPEATABLE = 2;
/** An act recalled without a date is no older than this. */
const MEMORY_DAYS = 500;
/** A value that covers more says little about the day. */
const COARSE = 40 * DAY;

/** Acts on a party: another party is another act, whatever else is shared. */
const PARTY_ACTS = new Set([
  'entity_listing',
  'licence_grant',
  'licence_denial',
  'enforcement',
  'litigation',
  'investigation',
]);

/** Acts on a country. */
const BETWEEN_STATES = new Set(['retaliation', 'negotiation', 'request']);

export const ENOUGH = 4.5;

export interface Bond {
  score: number;
  reasons: string[];
}

/** Why two reports cannot be of one act, or undefined. */
export function vetoOf(a: GlobalReport, b: GlobalReport): string | undefined {
  const x = a.traits;
  const y = b.traits;
  if (x.stage !== y.stage) return 'other stage';
  if (!likenessOf(a.rule, b.rule)) return 'other act';
  if (timeBond(a, b) === undefined) return 'other time';
  if (disjoint(x.thingIds, y.thingIds) && !sameFamily(x.things, y.things)) return 'other thing';
  const partyAct = PARTY_ACTS.has(a.report.action.value);
  if (partyAct && disjoint(x.people, y.people)) return 'other person';
  if (disjoint(x.companies, y.companies) && (partyAct || !shared(x.anyObjects, y.anyObjects))) return 'other company';
  return undefined;
}

export function bondOf(a: GlobalReport, b: GlobalReport): Bond {
  const x = a.traits;
  const y = b.traits;
  const reasons: string[] = [];
  let score = 2 * likenessOf(a.rule, b.rule);
  const add = (points: number, reason: string): void => {
    if (points) reasons.push(`${reason} ${points > 0 ? '+' : ''}${points}`);
    score += points;
  };
  add(timeBond(a, b) ?? -10, 'time');
  const objects = shared(x.objects, y.objects);
  const family = !objects && (sameFamily(x.things, y.things) || sameLaw(x.laws, y.laws));
  add(objects ? Math.min(2 + objects * 0.5, 3.5) : family ? 1.5 : 0, 'object');
  add(!objects && !family && shared(x.anyObjects, y.anyObjects) ? 1 : 0, 'thing meant');
  add(shared(x.companies, y.companies) ? 1.5 : 0, 'company');
  add(shared(x.people, y.people) ? 1.5 : 0, 'person');
  const doers = shared(x.actors, y.actors);
  // a judge and the court, a minister and the ministry: one doer told in two ways
  const apart = disjoint(x.actors, y.actors) && shared(x.kinds, y.kinds) > 0 && !x.umbrella && !y.umbrella;
  add(shared(x.doers, y.doers) ? 1.5 : doers ? 1 : apart ? -0.5 : 0, 'actor');
  add(a.article === b.article ? 1 : 0, 'article');
  add(shared(x.minerals, y.minerals) ? 1.5 : 0, 'mineral');
  add(BETWEEN_STATES.has(a.report.action.value) && shared(x.countries, y.countries) ? 1 : 0, 'country');
  add(x.named !== y.named && !apart && !isCoarse(x) && !isCoarse(y) ? 1 : 0, 'named and told');
  return { score, reasons };
}

/** A month says little about which act is meant. */
const isCoarse = ({ span }: GlobalReport['traits']): boolean => span !== undefined && span.last - span.first > 10 * DAY;

function shared(a: readonly string[], b: readonly string[]): number {
  let n = 0;
  for (const id of a) if (b.includes(id)) n++;
  return n;
}

const disjoint = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && shared(a, b) === 0;

/** Points for meeting days, fewer for a small slip; undefined where the times exclude each other. */
function timeBond(a: GlobalReport, b: GlobalReport): number | undefined {
  const x = a.traits.span;
  const y = b.traits.span;
  if (x && y) {
    const gap = Math.max(0, x.first - y.last, y.first - x.last) / DAY;
    const [short, long] = [x.last - x.first, y.last - y.first].sort((m, n) => m - n) as [number, number];
    if (gap === 0) return short > COARSE ? 1 : long > COARSE ? 1.5 : 2.5;
    const slip = a.traits.repeatable ? SLIP_OF_REPEATABLE : SLIP_OF_ONCE;
    if (gap > slip || a.article === b.article) return undefined;
    return gap <= 2 ? 1 : 0;
  }
  const other = x ? b.traits.published : a.traits.published;
  const dated = x ?? y;
  const days = dated ? (other - dated.first) / DAY : Math.abs(a.traits.published - b.traits.published) / DAY;
  if (dated && days < -2) return undefined;
  if (days > MEMORY_DAYS) return undefined;
  // told as news when it was done
  if (days <= 2 && !(x ? b : a).report.background) return 1.5;
  return days <= 10 ? 1 : days <= 60 ? 0.5 : 0;
}

/** Blocks in which reports can meet: a shared entity, or a shared month, within one family of actions. */
export function blocksOf(r: GlobalReport): string[] {
  const family = familyOf(r.rule);
  const blocks = strong([...r.actors, ...r.targets, ...r.objects]).map((p) => `${family}|${p.entity.id}`);
  for (const p of strong(r.objects))
    if (p.entity.type === 'model' || p.entity.type === 'chip')
      blocks.push(...spellingBlocks(p.entity.name).map((b) => `${family}|${b}`));
  if (r.days) blocks.push(...new Set([r.days.first.slice(0, 7), r.days.last.slice(0, 7)].map((m) => `${family}|${m}`)));
  // told as news without a day: of the month it is told in
  else if (!r.report.background) blocks.push(`${family}|${r.published.slice(0, 7)}`);
  return [...new Set(blocks)];
}
