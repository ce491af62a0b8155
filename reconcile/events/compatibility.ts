// Can two reports be of one act (vetoes), and how strongly do they point to one (bond)?
import { type GlobalReport, type Placed, strong } from './gather.ts';
import { familyOf, isRepeatable, likenessOf, stageOf } from './kinship.ts';
import { sameFamily, spellingBlock } from './namesakes.ts';

const DAY = 86_400_000;
/** Reports of an act that happens once disagree by so many days at most: a bill is signed once. */
const SLIP_OF_ONCE = 8;
/** Of an act that may be repeated: two refusals a week apart are two. */
const SLIP_OF_REPEATABLE = 2;
/** An act recalled without a date is no older than this. */
const MEMORY_DAYS = 500;

/** Acts on a party: another party is another act, whatever else is shared. */
const PARTY_ACTS = new Set([
  'entity_listing',
  'licence_grant',
  'licence_denial',
  'enforcement',
  'litigation',
  'investigation',
]);

/** A government as a whole: an act of one of its offices is told as its own. */
const UMBRELLA = /\b(?:administration|government|white house|regierung|gobierno|gouvernement|regering)\b/iu;

export const ENOUGH = 4.5;

export interface Bond {
  score: number;
  reasons: string[];
}

/** Why two reports cannot be of one act, or undefined. */
export function vetoOf(a: GlobalReport, b: GlobalReport): string | undefined {
  if (!likenessOf(a.rule, b.rule)) return 'other act';
  if (stageOf(a.report.status.value) !== stageOf(b.report.status.value)) return 'other stage';
  if (timeBond(a, b) === undefined) return 'other time';
  if (shareOf(thingsOf(a), thingsOf(b)).disjoint && !sameFamily(thingsOf(a), thingsOf(b))) return 'other thing';
  const partyAct = PARTY_ACTS.has(a.report.action.value);
  if (partyAct && shareOf(strong(a.targets).filter(isPerson), strong(b.targets).filter(isPerson)).disjoint)
    return 'other person';
  const companies = shareOf(companiesOf(a), companiesOf(b));
  const things = shareOf(a.objects, b.objects);
  if (companies.disjoint && (partyAct || !things.shared)) return 'other company';
  return undefined;
}

export function bondOf(a: GlobalReport, b: GlobalReport): Bond {
  const reasons: string[] = [];
  let score = 2 * likenessOf(a.rule, b.rule);
  const add = (points: number, reason: string): void => {
    if (points) reasons.push(`${reason} ${points > 0 ? '+' : ''}${points}`);
    score += points;
  };
  add(timeBond(a, b) ?? -10, 'time');
  const things = shareOf(strong(a.objects), strong(b.objects));
  const family = !things.shared && sameFamily(strong(a.objects), strong(b.objects));
  add(things.shared ? Math.min(2 + things.shared * 0.5, 3.5) : family ? 1.5 : 0, 'object');
  const companies = shareOf(companiesOf(a), companiesOf(b));
  add(companies.shared ? 1.5 : 0, 'company');
  const people = shareOf(strong(a.targets).filter(isPerson), strong(b.targets).filter(isPerson));
  add(people.shared ? 1.5 : 0, 'person');
  const actors = shareOf(strong(a.actors), strong(b.actors));
  const umbrella = [...a.actors, ...b.actors].some((p) => p.entity.type === 'country' || UMBRELLA.test(p.entity.name));
  const judge = shareOf(strong(a.actors).filter(isPerson), strong(b.actors).filter(isPerson)).shared > 0;
  add(judge ? 1.5 : actors.shared ? 1 : actors.disjoint && !umbrella ? -0.5 : 0, 'actor');
  add(!things.shared && !family && shareOf(a.objects, b.objects).shared ? 1 : 0, 'thing meant');
  add(a.article === b.article ? 1 : 0, 'article');
  return { score, reasons };
}

const isPerson = (p: Placed): boolean => p.entity.type === 'person';
const companiesOf = (r: GlobalReport): Placed[] =>
  strong([...r.actors, ...r.targets]).filter((p) => p.entity.type === 'company');

/** Models and chips tell acts apart; a law does only for bills and rules, whose object it is. */
function thingsOf(r: GlobalReport): Placed[] {
  const lawful = r.report.action.value === 'legislation' || r.report.action.value === 'rescission';
  return strong(r.objects).filter(
    (p) => p.entity.type === 'model' || p.entity.type === 'chip' || (lawful && p.entity.type === 'law'),
  );
}

function shareOf(a: readonly Placed[], b: readonly Placed[]): { shared: number; disjoint: boolean } {
  const ids = new Set(a.map((p) => p.entity.id));
  const shared = new Set(b.filter((p) => ids.has(p.entity.id)).map((p) => p.entity.id)).size;
  return { shared, disjoint: shared === 0 && a.length > 0 && b.length > 0 };
}

/** Points for meeting days, fewer for a small slip; undefined where the times exclude each other. */
function timeBond(a: GlobalReport, b: GlobalReport): number | undefined {
  const published = (r: GlobalReport): number => Date.parse(r.published);
  if (a.days && b.days) {
    const [af, al, bf, bl] = [a.days.first, a.days.last, b.days.first, b.days.last].map((d) => Date.parse(d)) as [
      number,
      number,
      number,
      number,
    ];
    const gap = Math.max(0, af - bl, bf - al) / DAY;
    if (gap === 0) return Math.min(al - af, bl - bf) > 40 * DAY ? 1 : Math.max(al - af, bl - bf) > 40 * DAY ? 1.5 : 2.5;
    const slip = isRepeatable(a.rule) ? SLIP_OF_REPEATABLE : SLIP_OF_ONCE;
    if (gap > slip || a.article === b.article) return undefined;
    return gap <= 2 ? 1 : 0;
  }
  const dated = a.days ? a : b;
  const other = dated === a ? b : a;
  const days = dated.days
    ? (published(other) - Date.parse(dated.days.first)) / DAY
    : Math.abs(published(a) - published(b)) / DAY;
  if (dated.days && days < -2) return undefined;
  if (days > MEMORY_DAYS) return undefined;
  return days <= 10 ? 1 : days <= 60 ? 0.5 : 0;
}

/** Blocks in which reports can meet: a shared entity, or a shared month, within one family of actions. */
export function blocksOf(r: GlobalReport): string[] {
  const family = familyOf(r.rule);
  const blocks = strong([...r.actors, ...r.targets, ...r.objects]).map((p) => `${family}|${p.entity.id}`);
  for (const p of strong(r.objects))
    if (p.entity.type === 'model' || p.entity.type === 'chip') blocks.push(`${family}|${spellingBlock(p.entity.name)}`);
  if (r.days) blocks.push(...new Set([r.days.first.slice(0, 7), r.days.last.slice(0, 7)].map((m) => `${family}|${m}`)));
  return [...new Set(blocks)];
}
