// What a possible copy and its possible origin have in common.
import type { Credit } from '../../ledger/analysis.ts';
import type { Fingerprint } from './fingerprint.ts';
import { isOutlet } from '../../ledger/outletName.ts';

export interface Measure {
  child: Fingerprint;
  parent: Fingerprint;
  /** Share of the child's word 3-grams that the parent holds, and the other way round. */
  contained: number;
  covered: number;
  /** Share of the parent's first paragraph that the child holds, and of its paragraphs that left a trace in the child. */
  lead: number;
  touched: number;
  /** The smaller text's number of 3-grams. */
  size: number;
  /** Words of the child's quotations that stand in the parent, and their share of all its quoted words. */
  quoted: number;
  quotedShare: number;
  /** Words of the longest shared quotation. */
  longest: number;
  /** Names and numbers in common; their share of the child's and of the parent's. */
  facts: number;
  factsContained: number;
  factsCovered: number;
  /** How the child credits the parent's outlet. */
  credit: Credit['kind'] | null;
  canonical: boolean;
  sameOutlet: boolean;
  /** Days from the parent's publication to the child's. */
  days: number;
}

const WEIGHT: Readonly<Record<Credit['kind'], number>> = { copied: 4, obtained: 3, document: 1, report: 3, told: 2 };

export function measure(child: Fingerprint, parent: Fingerprint): Measure {
  const contained = shared(child.grams, parent.held);
  const covered = shared(parent.grams, child.held);
  const facts = shared(child.facts, parent.heldFacts);
  const quotes = child.quotes.map((quote) => ({
    words: quote.length + 2,
    hit: quote.filter((gram) => parent.held.has(gram)).length / quote.length,
  }));
  const found = quotes.filter((quote) => quote.hit >= 0.75).map((quote) => quote.words);
  const quoted = found.reduce((sum, words) => sum + words, 0);
  return {
    child,
    parent,
    contained: contained / (child.grams.size || 1),
    covered: covered / (parent.grams.size || 1),
    lead: held(parent.paragraphs[0] ?? [], child),
    touched: parent.paragraphs.filter((p) => held(p, child) >= 0.2).length / (parent.paragraphs.length || 1),
    size: Math.min(child.grams.size, parent.grams.size),
    quoted,
    quotedShare: quoted / (child.quoteWords || 1),
    longest: Math.max(0, ...found),
    facts,
    factsContained: facts / (child.facts.size || 1),
    factsCovered: facts / (parent.facts.size || 1),
    credit: creditTo(child, parent),
    canonical: pointsTo(child, parent),
    sameOutlet: child.outlet === parent.outlet,
    days: (child.time - parent.time) / 86_400_000,
  };
}

export function creditTo(child: Fingerprint, parent: Fingerprint): Credit['kind'] | null {
  const kinds = child.credits.filter((credit) => isOutlet(credit.key, parent.outletName)).map((credit) => credit.kind);
  return kinds.sort((a, b) => WEIGHT[b] - WEIGHT[a])[0] ?? null;
}

function held(grams: readonly number[], by: Fingerprint): number {
  return grams.filter((gram) => by.held.has(gram)).length / (grams.length || 1);
}

function shared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let count = 0;
  for (const item of a) if (b.has(item)) count++;
  return count;
}

/** Does a page name the other's address as the original's? */
export function pointsTo(a: Fingerprint, b: Fingerprint): boolean {
  return a.canonical !== null && b.addresses.includes(a.canonical);
}
