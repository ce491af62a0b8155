// Which act a passage speaks of: what speaks for each of those it may mean, weighed against its meaning none.
import { shared } from './evidence.ts';
import type { GlobalReport } from './gather.ts';
import { likenessOf } from './kinship.ts';
import { type Profile, profileOf } from './profile.ts';
import weights from './speaking.json' with { type: 'json' };
import { NAME_KINDS, type NameKind } from './traits.ts';

const DAY = 86_400_000;
/** A word of more acts than this leads to none of them. */
const COMMON = 20;
/** Printed within so many characters of the telling. */
const NEXT = 60;
/** What took longer has no day to be recalled by. */
const SHORT = 9;

/** Names that lead to the acts they have part in. */
const LEADING: readonly NameKind[] = ['thing', 'company', 'person', 'law', 'body'];

/** What each sign is worth; fitted by `training/events/`. */
const WEIGHTS: Readonly<Record<Sign, number>> = weights;
type Sign = keyof typeof weights;
export const SIGNS = Object.keys(weights);

export interface Chance {
  at: number;
  chance: number;
}

/** How many acts a name, word or figure is of. */
type Counts = ReadonlyMap<string, readonly number[]>;

/** The likeliest act among `profiles` that a passage speaks of. */
export function chooserOf(profiles: readonly Profile[]): (report: GlobalReport) => Chance | undefined {
  const actsOf = countsOf(profiles);
  return (report) => {
    const scored = candidatesOf(report, actsOf).flatMap((at) => {
      const profile = profiles[at];
      return profile ? [{ at, odds: Math.exp(scoreOf(signsOf(report, profile, actsOf))) }] : [];
    });
    const all = scored.reduce((sum, { odds }) => sum + odds, 1);
    const [best, next] = scored.sort((a, b) => b.odds - a.odds || a.at - b.at);
    // of two that fit alike neither is meant
    return best && best.odds !== next?.odds ? { at: best.at, chance: best.odds / all } : undefined;
  };
}

export function countsOf(profiles: readonly Profile[]): Counts {
  const counts = new Map<string, number[]>();
  const add = (key: string, at: number): void => {
    const list = counts.get(key);
    if (!list) counts.set(key, [at]);
    else if (list.at(-1) !== at) list.push(at);
  };
  profiles.forEach((profile, at) => {
    for (const { article } of profile.reports) add(article, at);
    for (const kind of NAME_KINDS) for (const id of profile.names[kind]) add(id, at);
    for (const stem of profile.stems) add(stem, at);
    for (const figure of profile.figures) add(`figure ${figure}`, at);
  });
  return counts;
}

export function candidatesOf({ article, traits }: GlobalReport, actsOf: Counts): number[] {
  const found = new Set(actsOf.get(article));
  const take = (key: string, most: number): void => {
    const list = actsOf.get(key);
    if (list && list.length <= most) for (const at of list) found.add(at);
  };
  for (const kind of LEADING) for (const id of traits.names[kind]) take(id, 5 * COMMON);
  for (const stem of traits.stems) take(stem, COMMON);
  return [...found].sort((a, b) => a - b);
}

/** What speaks for a passage's being of the act of `reports`, for readers who ask. */
export function reasonsFor(report: GlobalReport, reports: readonly GlobalReport[]): string[] {
  const profile = profileOf(reports);
  const signs = [...signsOf(report, profile, countsOf([profile]))];
  return signs.flatMap(([sign, amount]) => {
    const points = WEIGHTS[sign] * amount;
    return sign !== 'meant at all' && Math.abs(points) >= 0.05
      ? [`${sign} ${points > 0 ? '+' : ''}${points.toFixed(1)}`]
      : [];
  });
}

const scoreOf = (signs: ReadonlyMap<Sign, number>): number => {
  let score = 0;
  for (const [sign, amount] of signs) score += WEIGHTS[sign] * amount;
  return score;
};

export function signsOf(report: GlobalReport, profile: Profile, actsOf: Counts): Map<Sign, number> {
  const { article, start, end, traits } = report;
  const { names, days } = profile;
  const signs = new Map<Sign, number>([
    ['meant at all', 1],
    ['telling', Math.max(-3, Math.min(3, report.report.telling ?? 0))],
  ]);
  const note = (sign: Sign, amount: number | boolean): void => {
    if (amount) signs.set(sign, Number(amount));
  };
  const rarity = (key: string): number => 1 / (actsOf.get(key)?.length ?? 1);
  note('like', Math.max(...[...profile.phases].map((phase) => likenessOf(phase, traits.phase))));

  let telling = 0;
  let others = 0;
  let alone = 0;
  for (const kind of NAME_KINDS) {
    const common = traits.names[kind].filter((id) => names[kind].has(id));
    if (common.length) {
      if (kind in WEIGHTS) note(kind as Sign, 1);
      const rarest = Math.max(...common.map(rarity));
      if (kind === 'person') note('rare person', rarest);
      if (kind === 'body') note('rare body', rarest);
      alone += common.filter((id) => rarity(id) === 1).length;
      if (LEADING.includes(kind)) telling++;
    } else if (traits.names[kind].length && names[kind].size && (kind === 'thing' || kind === 'company')) others++;
  }
  note('rare names', Math.min(2, alone));
  if (!telling) note('other things', others);

  const words = traits.stems.filter((stem) => profile.stems.has(stem));
  note(
    'rare words',
    Math.min(
      3,
      words.reduce((sum, stem) => sum + rarity(stem), 0),
    ),
  );
  note(
    'words of one report',
    Math.min(4, Math.max(...profile.reports.map((r) => shared(r.traits.stems, traits.stems)))),
  );
  const figures = traits.figures.filter((figure) => profile.figures.has(figure));
  note('rare figure', Math.max(0, ...figures.map((figure) => rarity(`figure ${figure}`))));
  note(
    'material',
    traits.minerals.some((mineral) => profile.minerals.has(mineral)),
  );

  const here = profile.reports.filter((r) => r.article === article);
  const gap = Math.min(...here.map((r) => Math.max(0, r.start - end, start - r.end)));
  note('told in the article', here.length > 0);
  note('told often there', Math.min(3, here.length));
  note(
    'told at its head',
    here.some((r) => r.start < 300),
  );
  note('told by its own words', gap === 0);
  note('right behind', gap > 0 && gap < NEXT);

  const dayed =
    days.last - days.first < SHORT * DAY && traits.days.some((day) => day >= days.first - 1 && day <= days.last);
  note('day named', dayed);
  note('other day named', !dayed && traits.days.length > 0);
  note('much told of', Math.min(2, Math.log(profile.reports.length)));
  const lag = (traits.published - days.first) / DAY;
  note('before it', lag < -1);
  note('soon after', lag >= -1 && lag <= 14);
  return signs;
}
