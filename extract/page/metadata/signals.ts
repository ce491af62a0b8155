// Candidates for one metadata field, weighed: values that say the same back each other.
import type { Signal } from '../../../ledger/page.ts';

export interface Candidate {
  from: string;
  value: string;
  /** How far this kind of signal is trusted. */
  weight: number;
}

export type Field = Signal['field'];

/** The value with the most weight behind it; of equal ones the first listed. `keyOf` tells which values say the same. */
export function elect(candidates: readonly Candidate[], keyOf: (value: string) => string): Candidate | null {
  const support = new Map<string, number>();
  const sources = new Set<string>();
  const keys = candidates.map(({ value }) => keyOf(value));
  for (const [i, { from, weight }] of candidates.entries()) {
    const key = keys[i] ?? '';
    const source = `${from}|${key}`;
    if (sources.has(source)) continue;
    sources.add(source);
    support.set(key, (support.get(key) ?? 0) + weight);
  }
  let best: Candidate | null = null;
  let bestSupport = -1;
  for (const [i, candidate] of candidates.entries()) {
    const sum = support.get(keys[i] ?? '') ?? 0;
    if (sum > bestSupport) {
      best = candidate;
      bestSupport = sum;
    }
  }
  return best;
}

/** Every candidate as a signal, the chosen one marked. */
export function signalsOf(
  field: Field,
  candidates: readonly Candidate[],
  chosen: (candidate: Candidate) => boolean,
): Signal[] {
  const seen = new Set<string>();
  const signals: Signal[] = [];
  for (const candidate of candidates) {
    const key = `${candidate.from}|${candidate.value}`;
    if (seen.has(key)) continue;
    seen.add(key);
    signals.push({ field, from: candidate.from, value: candidate.value.slice(0, 500), chosen: chosen(candidate) });
  }
  return signals.slice(0, 40);
}

/** Marks the first candidate with the value that was taken. */
export function chosenFirst(value: string | null): (candidate: Candidate) => boolean {
  let done = false;
  return (candidate) => {
    const first = !done && candidate.value === value;
    done ||= first;
    return first;
  };
}
