// Which articles come from which, and what counts as one origin.
import type { ArticleLine } from '../../ledger/lines.ts';
import type { ArticleState } from '../../ledger/deciding.ts';
import { compareText } from '../../ledger/text.ts';
import { readBylineOutlets } from './bylines.ts';
import { candidatePairs } from './candidates.ts';
import { direct, possible } from './direction.ts';
import { type Fingerprint, fingerprint } from './fingerprint.ts';
import { isTied, measure } from './measure.ts';
import { creditedOrigin } from './origin.ts';
import { outletKey } from '../../ledger/outletName.ts';
import { isRetracted } from './retraction.ts';
import { judgePair } from './rules.ts';

type DerivedFrom = NonNullable<ArticleLine['derivedFrom']>;

export interface Lineage {
  /** By article id; absent for originals. */
  derivedFrom: ReadonlyMap<string, DerivedFrom>;
  /** By article id: the root article's id, or `credit:folded name` of what we do not hold. */
  origin: ReadonlyMap<string, string>;
  /** Distinct names credited, as printed, by article id. */
  credits: ReadonlyMap<string, string[]>;
  /** Ids of articles that their outlets took back: no origin of anything. */
  retracted?: ReadonlySet<string>;
}

interface Edge extends DerivedFrom {
  child: Fingerprint;
  parent: Fingerprint;
  named: boolean;
}

export function traceLineage(articles: readonly ArticleState[]): Lineage {
  const outletNames = new Set(articles.map((a) => outletKey(a.outlet.name)));
  const prints = articles.map((a) => fingerprint(a, outletNames)).sort(byTime);
  const derivedFrom = chooseParents(edgesAmong(prints));
  const printOf = new Map(prints.map((print) => [print.id, print]));
  const basis = new Map<string, string>();
  for (const state of articles) {
    const print = printOf.get(state.article.id);
    if (print) basis.set(print.id, creditedOrigin(state, print) ?? print.id);
  }
  const originOf = (id: string): string => basis.get(rootOf(derivedFrom, id)) ?? id;
  return {
    derivedFrom,
    origin: new Map(articles.map((a) => [a.article.id, originOf(a.article.id)])),
    credits: new Map(articles.map((a) => [a.article.id, creditsOf(a, outletNames)])),
    retracted: new Set(articles.filter(isRetracted).map((a) => a.article.id)),
  };
}

/** Earliest first; those without a date after those with one. */
function byTime(a: Fingerprint, b: Fingerprint): number {
  return Number(b.dated) - Number(a.dated) || a.time - b.time || compareText(a.url, b.url) || compareText(a.id, b.id);
}

function edgesAmong(prints: readonly Fingerprint[]): Edge[] {
  return candidatePairs(prints).flatMap((candidate) => {
    const [a, b] = [prints[candidate.a], prints[candidate.b]];
    if (!a || !b) return [];
    const [child, parent] = direct(a, b);
    if (!candidate.alike && !isTied(child, parent)) return [];
    const m = measure(child, parent);
    const judged = judgePair(m);
    if (!judged || !possible(child, parent, judged.rule)) return [];
    return [{ child, parent, article: parent.id, ...judged, named: m.credit !== null || m.canonical }];
  });
}

/** The strongest parent of each article; an edge that would close a circle is left out. */
function chooseParents(edges: readonly Edge[]): Map<string, DerivedFrom> {
  const chosen = new Map<string, DerivedFrom>();
  for (const { child, article, derivation, score, rule } of [...edges].sort(byStrength)) {
    if (chosen.has(child.id) || rootOf(chosen, article) === child.id) continue;
    chosen.set(child.id, { article, derivation, score, rule });
  }
  return chosen;
}

function byStrength(a: Edge, b: Edge): number {
  return (
    Number(b.derivation === 'verbatim') - Number(a.derivation === 'verbatim') ||
    Number(b.named) - Number(a.named) ||
    strength(b) - strength(a) ||
    byTime(a.parent, b.parent) ||
    byTime(a.child, b.child)
  );
}

/** Copies of one text differ by a word or two: among them the earliest counts, not the likest. */
function strength({ derivation, score }: Edge): number {
  return derivation === 'verbatim' ? Math.round(20 * score) / 20 : score;
}

function rootOf(parents: ReadonlyMap<string, DerivedFrom>, id: string): string {
  let root = id;
  for (let up = parents.get(root); up; up = parents.get(root)) root = up.article;
  return root;
}

function creditsOf({ analysis, outlet, revision }: ArticleState, outletNames: ReadonlySet<string>): string[] {
  const own = outletKey(outlet.name);
  const names = [...analysis.credits.map((c) => c.name), ...readBylineOutlets(revision.metadata.byline, outletNames)];
  const seen = new Set([own]);
  return names.filter((name) => {
    const key = outletKey(name);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
