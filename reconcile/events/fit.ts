// How well a passage fits an act, and which acts it may speak of at all.
import { shared } from './evidence.ts';
import type { GlobalReport } from './gather.ts';
import { likenessOf } from './kinship.ts';
import type { Profile } from './profile.ts';
import { NAME_KINDS, type NameKind } from './traits.ts';

const DAY = 86_400_000;
/** A word of more acts than this leads to none of them. */
const COMMON = 20;
/** Printed within so many characters of the telling. */
const BESIDE = 400;

/** What a name in common says. */
const NAME_POINTS: Readonly<Record<NameKind, number>> = {
  thing: 0.9,
  company: 0.4,
  person: 0.6,
  law: 0.4,
  body: 0.4,
  office: 0.1,
  country: 0.1,
};
/** Names that lead to the acts they have part in. */
const LEADING: readonly NameKind[] = ['thing', 'company', 'person', 'law', 'body'];

export interface Fit {
  at: number;
  score: number;
  /** How much better than with any other act. */
  margin: number;
}

/** The act among `profiles` that a report fits best, of those it may be of. */
export function bestFitOf(
  profiles: readonly Profile[],
): (report: GlobalReport, may?: (at: number) => boolean) => Fit | undefined {
  const candidatesOf = indexOf(profiles);
  return (report, may = () => true) => {
    const [best, next] = candidatesOf(report)
      .filter(may)
      .map((at) => ({ at, score: fitOf(report, profiles[at]) }))
      .sort((a, b) => b.score - a.score || a.at - b.at);
    return best && { ...best, margin: best.score - (next?.score ?? Number.NEGATIVE_INFINITY) };
  };
}

function indexOf(profiles: readonly Profile[]): (report: GlobalReport) => number[] {
  const byKey = new Map<string, Set<number>>();
  const add = (key: string, at: number): void => {
    const list = byKey.get(key);
    if (list) list.add(at);
    else byKey.set(key, new Set([at]));
  };
  profiles.forEach((profile, at) => {
    for (const { article } of profile.reports) add(article, at);
    for (const kind of LEADING) for (const id of profile.names[kind]) add(id, at);
    for (const stem of profile.stems) add(stem, at);
  });
  return ({ article, traits }) => {
    const found = new Set(byKey.get(article));
    for (const kind of LEADING)
      for (const id of traits.names[kind]) for (const at of byKey.get(id) ?? []) found.add(at);
    for (const stem of traits.stems) {
      const list = byKey.get(stem);
      if (list && list.size <= COMMON) for (const at of list) found.add(at);
    }
    return [...found].sort((a, b) => a - b);
  };
}

/** How well a passage fits an act; fitted to passages of invented presses whose acts are known, then rounded. */
function fitOf({ article, start, traits }: GlobalReport, profile: Profile | undefined): number {
  if (!profile) return Number.NEGATIVE_INFINITY;
  const { names, days } = profile;
  let score = 0;
  if (profile.phases.has(traits.phase)) score += profile.phase === traits.phase ? 3.5 : 2;
  else score += Math.max(...[...profile.phases].map((phase) => 1.5 * likenessOf(phase, traits.phase)));

  let telling = 0;
  let others = 0;
  for (const kind of NAME_KINDS)
    if (traits.names[kind].some((id) => names[kind].has(id))) {
      score += NAME_POINTS[kind];
      if (LEADING.includes(kind)) telling++;
    } else if (traits.names[kind].length && names[kind].size && (kind === 'thing' || kind === 'company')) others++;
  // another firm's or another thing's act, unless something else is shared
  score -= others * (telling ? 0.3 : 1.5);

  const words = traits.stems.filter((stem) => profile.stems.has(stem)).length;
  const closest = Math.max(...profile.reports.map((r) => shared(r.traits.stems, traits.stems)));
  score += 0.6 * Math.min(words, 4) + 0.6 * Math.min(closest, 4);
  if (traits.figures.some((figure) => profile.figures.has(figure))) score += 1;
  if (traits.minerals.some((mineral) => profile.minerals.has(mineral))) score += 1;

  const beside = profile.reports.some((r) => r.article === article && Math.abs(r.start - start) < BESIDE);
  if (beside) score += 0.9;
  else if (!telling && words < 2) score -= 1.5;

  if (traits.span && days.last - days.first < 10 * DAY) {
    const meets = traits.span.first <= days.last && days.first <= traits.span.last;
    score += meets ? 1.2 : -0.6;
  }
  // what much is told of is spoken of more
  score += 0.2 * Math.min(Math.log(profile.reports.length), 2);
  const lag = (traits.published - days.first) / DAY;
  score += lag < -1 ? -5 : lag <= 14 ? 0.7 : lag <= 60 ? -0.3 : -0.6;
  return score;
}
