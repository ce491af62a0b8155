// What two reports share, and where they differ: each kind of agreement by name, with how much of it there is.
import type { GlobalReport } from './gather.ts';
import { likenessOf } from './kinship.ts';
import { sameFamily, sameLaw } from './namesakes.ts';
import type { POINTS } from './points.ts';
import type { Days } from './times.ts';
import { NAME_KINDS, type Traits } from './traits.ts';

export type Evidence = keyof typeof POINTS;
export type Note = (evidence: Evidence, amount: number) => void;

const DAY = 86_400_000;
/** Printed within so many characters of each other. */
const BESIDE = 400;

export function compare(a: GlobalReport, b: GlobalReport, note: Note): void {
  const x = a.traits;
  const y = b.traits;
  if (a.rule === b.rule) note('same step', 1);
  else note('like step', likenessOf(x.phase, y.phase));
  if (x.stage !== y.stage) note('other stage', 1);
  note(timeEvidence(x, y), 1);
  compareNames(x, y, note);
  compareRoles(x, y, note);
  if (shared(x.figures, y.figures)) note('figure', 1);
  const words = shared(x.stems, y.stems);
  if (words) note('words', Math.min(words, 4));
  if (shared(x.minerals, y.minerals)) note('material', 1);
  if (a.article === b.article) note(Math.abs(a.start - b.start) < BESIDE ? 'beside' : 'same article', 1);
  if (x.named !== y.named) note('named and told', 1);
  if (x.background || y.background) note('recalled', 1);
}

function compareNames(x: Traits, y: Traits, note: Note): void {
  for (const kind of NAME_KINDS) if (shared(x.names[kind], y.names[kind])) note(kind, 1);
  if (disjoint(x.names.company, y.names.company)) note('other company', 1);
  if (disjoint(x.names.person, y.names.person)) note('other person', 1);
  if (disjoint(x.names.thing, y.names.thing)) {
    if (sameFamily(x.things, y.things)) note('thing of a family', 1);
    else note('other thing', 1);
  }
  if (!shared(x.names.law, y.names.law) && sameLaw(x.laws, y.laws)) note('law by its end', 1);
}

function compareRoles(x: Traits, y: Traits, note: Note): void {
  if (shared(x.companies, y.companies)) note('party', 1);
  if (shared(x.doers, y.doers)) note('person doing', 1);
  else if (shared(x.actors, y.actors)) note('doer', 1);
  // a judge and the court, a minister and the ministry: one doer told in two ways
  else if (disjoint(x.actors, y.actors) && shared(x.kinds, y.kinds) && !x.umbrella && !y.umbrella)
    note('other doer', 1);
  if (!shared(x.names.thing, y.names.thing) && shared(x.anyObjects, y.anyObjects)) note('thing meant', 1);
  if (shared(x.countries, y.countries)) note('country hit', 1);
}

export function shared(a: readonly string[], b: readonly string[]): number {
  let n = 0;
  for (const id of a) if (b.includes(id)) n++;
  return n;
}

export const disjoint = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && shared(a, b) === 0;

const gapOf = (a: Days, b: Days): number => Math.max(0, a.first - b.last, b.first - a.last) / DAY;

function timeEvidence(x: Traits, y: Traits): Evidence {
  if (applyTogether(x, y) || applyTogether(y, x)) return 'bite on one day';
  if (x.span && y.span) {
    const gap = gapOf(x.span, y.span);
    if (gap > 0) return gap <= 2 ? 'day or two apart' : gap <= 10 ? 'days apart' : 'long apart';
    const long = Math.max(x.span.last - x.span.first, y.span.last - y.span.first) / DAY;
    return long < 1 ? 'same day' : long < 10 ? 'same week' : long < 40 ? 'same month' : 'same year';
  }
  const dated = x.span ?? y.span;
  if (dated) {
    const days = ((x.span ? y : x).published - dated.first) / DAY;
    return days < -1
      ? 'told before'
      : days <= 2
        ? 'told as news'
        : days <= 10
          ? 'told soon'
          : days <= 60
            ? 'told later'
            : 'told long after';
  }
  const days = Math.abs(x.published - y.published) / DAY;
  return days <= 2
    ? 'news of one day'
    : days <= 10
      ? 'news of one week'
      : days <= 60
        ? 'news of a season'
        : 'news long apart';
}

/** Both bite then, or one applies since the day on which the other bites. */
const applyTogether = (x: Traits, y: Traits): boolean => {
  const since = x.bites ?? (x.applies ? x.span : undefined);
  return since !== undefined && y.bites !== undefined && gapOf(since, y.bites) < 2;
};
