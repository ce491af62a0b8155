// Can two reports be of one act, and how strongly do they point to it? A veto is undefined.
import { stageOf, likenessOf } from './kinship.ts';
import type { GlobalReport, Placed } from './gather.ts';

const DAY = 86_400_000;
/** Reports of one act disagree by so many days at most. */
const ERROR_DAYS = 8;
/** An act recalled without a date is no older than this. */
const MEMORY_DAYS = 500;

export const ENOUGH = 4.5;

export interface Bond {
  score: number;
  reasons: string[];
}

export function bondOf(a: GlobalReport, b: GlobalReport): Bond | undefined {
  const likeness = likenessOf(a.report.rule, b.report.rule);
  if (!likeness) return undefined;
  const stageA = stageOf(a.report.status.value);
  const stageB = stageOf(b.report.status.value);
  if (stageA !== stageB) return undefined;

  const time = timeBond(a, b);
  if (time === undefined) return undefined;
  const things = shareOf(a.objects, b.objects);
  if (things.disjoint && !isListOnly(a) && !isListOnly(b)) return undefined;
  const companies = shareOf(companiesOf(a), companiesOf(b));
  const strict = STRICT.has(a.report.action.value);
  if (companies.disjoint && (strict || !things.shared)) return undefined;
  const people = shareOf(peopleOf(a), peopleOf(b));
  if (people.disjoint && strict) return undefined;
  const actors = shareOf(a.actors, b.actors);
  const sameArticle = a.article === b.article;

  const reasons: string[] = [];
  let score = 2 * likeness;
  const add = (points: number, reason: string): void => {
    if (!points) return;
    score += points;
    reasons.push(reason);
  };
  add(time, time > 0 ? 'same time' : 'times differ');
  add(things.shared ? Math.min(2 + things.shared * 0.5, 3.5) : 0, 'same object');
  add(companies.shared ? 1.5 : 0, 'same company');
  add(people.shared ? 1.5 : 0, 'same person');
  add(actors.shared ? 1 : actors.disjoint ? -0.5 : 0, 'actors');
  add(sameArticle ? 1 : 0, 'same article');
  const shares = things.shared || companies.shared || people.shared || actors.shared;
  return shares ? { score, reasons } : undefined;
}

const STRICT = new Set([
  'entity_listing',
  'licence_grant',
  'licence_denial',
  'enforcement',
  'litigation',
  'investigation',
]);

/** A list is an object of every listing: it tells nothing apart. */
const isListOnly = (r: GlobalReport): boolean =>
  r.report.action.value === 'entity_listing' || r.objects.every((o) => o.entity.type === 'law');

const companiesOf = (r: GlobalReport): Placed[] =>
  [...r.actors, ...r.targets].filter((p) => p.entity.type === 'company');
const peopleOf = (r: GlobalReport): Placed[] => r.targets.filter((p) => p.entity.type === 'person');

function shareOf(a: readonly Placed[], b: readonly Placed[]): { shared: number; disjoint: boolean } {
  const ids = new Set(a.map((p) => p.entity.id));
  const shared = new Set(b.filter((p) => ids.has(p.entity.id)).map((p) => p.entity.id)).size;
  return { shared, disjoint: shared === 0 && a.length > 0 && b.length > 0 };
}

/** Points for meeting days, fewer for a small slip; undefined where the times exclude each other. */
function timeBond(a: GlobalReport, b: GlobalReport): number | undefined {
  if (a.days && b.days) {
    const gap =
      Math.max(
        0,
        Date.parse(a.days.first) - Date.parse(b.days.last),
        Date.parse(b.days.first) - Date.parse(a.days.last),
      ) / DAY;
    if (gap === 0) return 2.5;
    if (gap > ERROR_DAYS || a.article === b.article) return undefined;
    return gap <= 2 ? 0.5 : -0.5;
  }
  const dated = a.days ? a : b.days ? b : undefined;
  const other = dated === a ? b : a;
  if (dated?.days) {
    const days = (Date.parse(other.published) - Date.parse(dated.days.first)) / DAY;
    if (days < -2 && !dated.report.status.value.startsWith('in_effect')) return undefined;
    if (days > MEMORY_DAYS) return undefined;
    return days <= 10 ? 1 : days <= 60 ? 0.5 : 0;
  }
  const apart = Math.abs(Date.parse(a.published) - Date.parse(b.published)) / DAY;
  if (apart > MEMORY_DAYS) return undefined;
  return apart <= 10 ? 1 : apart <= 60 ? 0.5 : 0;
}
