// What a possible copy and its possible origin have in common.
import type { Credit } from '../../ledger/analysis.ts';
import type { Fingerprint } from './fingerprint.ts';
import { once } from './once.ts';
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

/** Most pairs are told apart by their wording: what rules ask last is worked out only when asked. */
export function measure(child: Fingerprint, parent: Fingerprint): Measure {
  const plain = child.held === child.grams && parent.held === parent.grams;
  const inParent = shared(child.grams, parent.held);
  const inChild = plain ? inParent : shared(parent.grams, child.held);
  const facts = once(() => shared(child.facts, parent.heldFacts));
  const quoted = once(() => quotedWords(child, parent));
  const credit = once(() => creditTo(child, parent));
  return {
    child,
    parent,
    contained: inParent / (child.grams.size || 1),
    covered: inChild / (parent.grams.size || 1),
    size: Math.min(child.grams.size, parent.grams.size),
    sameOutlet: child.outlet === parent.outlet,
    days: (child.time - parent.time) / 86_400_000,
    canonical: pointsTo(child, parent),
    get lead() {
      return held(parent.paragraphs[0] ?? [], child);
    },
    get touched() {
      return parent.paragraphs.filter((p) => held(p, child) >= 0.2).length / (parent.paragraphs.length || 1);
    },
    get quoted() {
      return quoted().sum;
    },
    get quotedShare() {
      return quoted().sum / (child.quoteWords || 1);
    },
    get longest() {
      return quoted().longest;
    },
    get facts() {
      return facts();
    },
    get factsContained() {
      return facts() / (child.facts.size || 1);
    },
    get factsCovered() {
      return facts() / (parent.facts.size || 1);
    },
    get credit() {
      return credit();
    },
  };
}

/** A credit, an address or a quotation ties two texts whose wording is not alike. */
export const isTied = (child: Fingerprint, parent: Fingerprint): boolean =>
  child.language !== parent.language ||
  pointsTo(child, parent) ||
  creditTo(child, parent) !== null ||
  quotedWords(child, parent).sum >= 10;

/** Quotations count that the parent holds, all but a word or two. */
function quotedWords(child: Fingerprint, parent: Fingerprint): { sum: number; longest: number } {
  let [sum, longest] = [0, 0];
  for (const quote of child.quotes) {
    let hits = 0;
    for (const gram of quote) if (parent.held.has(gram)) hits++;
    if (hits / quote.length < 0.75) continue;
    sum += quote.length + 2;
    longest = Math.max(longest, quote.length + 2);
  }
  return { sum, longest };
}

export function creditTo(child: Fingerprint, parent: Fingerprint): Credit['kind'] | null {
  if (!child.credits.length) return null;
  const kinds = child.credits.filter((credit) => isOutlet(credit.key, parent.outletName)).map((credit) => credit.kind);
  return kinds.sort((a, b) => WEIGHT[b] - WEIGHT[a])[0] ?? null;
}

function held(grams: readonly number[], by: Fingerprint): number {
  return grams.filter((gram) => by.held.has(gram)).length / (grams.length || 1);
}

function shared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let count = 0;
  for (const item of few) if (many.has(item)) count++;
  return count;
}

/** Does a page name the other's address as the original's? */
export function pointsTo(a: Fingerprint, b: Fingerprint): boolean {
  return a.canonical !== null && b.addresses.includes(a.canonical);
}
