// Which of two articles came from the other: credit, canonical address, time, content, address.
import { compareText } from '../../ledger/text.ts';
import type { Fingerprint } from './fingerprint.ts';
import { creditTo, pointsTo } from './measure.ts';

/** Answers [child, parent]. */
export function direct(a: Fingerprint, b: Fingerprint): [Fingerprint, Fingerprint] {
  // Only a copy's own credit outweighs the clock: an original may mention whom it later was copied by.
  const aCopied = creditTo(a, b) === 'copied';
  const bCopied = creditTo(b, a) === 'copied';
  if (aCopied !== bCopied) return aCopied ? [a, b] : [b, a];
  const aPoints = pointsTo(a, b);
  const bPoints = pointsTo(b, a);
  if (aPoints !== bPoints) return aPoints ? [a, b] : [b, a];
  if (a.dated !== b.dated) return a.dated ? [b, a] : [a, b];
  if (a.time !== b.time) return a.time > b.time ? [a, b] : [b, a];
  const aCredits = creditTo(a, b) !== null;
  const bCredits = creditTo(b, a) !== null;
  if (aCredits !== bCredits) return aCredits ? [a, b] : [b, a];
  if (a.grams.size !== b.grams.size) return a.grams.size < b.grams.size ? [a, b] : [b, a];
  return compareText(a.url, b.url) > 0 ? [a, b] : [b, a];
}

/** A credited article that appeared only a day later is not what was credited. */
export function possible(child: Fingerprint, parent: Fingerprint, rule: string): boolean {
  return rule === 'same-text' || rule === 'shared-wording' || child.time - parent.time > -3_600_000;
}
