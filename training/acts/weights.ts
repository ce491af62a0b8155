// Trains the recogniser of acts: examples to weights, and how well it does on what it was not trained on.
import { eachFeature } from '../../extract/actions/learned/features.ts';
import { normOf, STEPS, type Weights, ZERO } from '../../extract/actions/learned/model.ts';
import { keyOf, MOST, Symbols } from '../../extract/actions/learned/symbols.ts';
import { Tokenizer } from '../../extract/actions/learned/tokens.ts';
import { ACTIONS, STATUSES } from '../../ledger/vocabulary.ts';
import type { Example, Label } from './examples.ts';
import { fit, type Options, type Sample } from './logistic.ts';

/** A feature seen less often is left out. */
const RARE = 3;
/** So many steps must a feature weigh somewhere. */
const LIGHT = 2;

interface Head {
  outcomes: readonly string[];
  /** Outcomes of an example; none where it says nothing about this. */
  of(labels: readonly Label[]): readonly string[];
  options: Options;
}

export const HEADS: Readonly<Record<string, Head>> = {
  tells: {
    outcomes: ['nothing', 'act'],
    of: (labels) => [labels.length ? 'act' : 'nothing'],
    options: { rounds: 15, rate: 0.05, decay: 1e-4 },
  },
  action: {
    outcomes: ACTIONS,
    of: (labels) => labels.map((l) => l.action),
    options: { rounds: 15, rate: 0.3, decay: 1e-2 },
  },
  status: {
    outcomes: STATUSES,
    of: (labels) => labels.map((l) => l.status),
    options: { rounds: 15, rate: 0.2, decay: 1e-3 },
  },
  manner: {
    outcomes: ['told', 'named', 'denied', 'feared'],
    of: (labels) => labels.map((l) => l.manner),
    options: { rounds: 15, rate: 0.2, decay: 1e-3 },
  },
};

interface Features {
  names: string[];
  lists: number[][];
  norms: number[];
}

/** Each example as numbers of the features that are not rare. */
function featuresOf(examples: readonly Example[]): Features {
  const symbols = new Symbols(true);
  const tokenizer = new Tokenizer(symbols);
  const seen = new Map<number, { name: string; count: number }>();
  const norms: number[] = [];
  const keys = examples.map(({ masked, lower, triggers }) => {
    const tokens = tokenizer.read(masked, lower);
    norms.push(normOf(tokens.length));
    const own = new Set<number>();
    const matched = triggers.map((t) => symbols.find(t));
    eachFeature(tokens, matched, (kind, a, b) => {
      if (symbols.names.length > MOST) throw new Error('more symbols than keys have room for');
      const key = keyOf(kind, a, b);
      if (own.has(key)) return;
      own.add(key);
      const known = seen.get(key);
      if (known) known.count += 1;
      else seen.set(key, { name: [kind, symbols.names[a], symbols.names[b]].join(' ').trim(), count: 1 });
    });
    return own;
  });
  const kept = new Map([...seen].filter(([, { count }]) => count >= RARE).map(([key], n) => [key, n]));
  const names = [...kept.keys()].map((key) => seen.get(key)?.name ?? '');
  const lists = keys.map((own) => [...own].flatMap((key) => kept.get(key) ?? []));
  return { names, lists, norms };
}

export function trainActs(examples: readonly Example[]): Weights {
  const { names, lists, norms } = featuresOf(examples);
  const columns: { weights: Float64Array; outcomes: number }[] = [];
  for (const { outcomes, of, options } of Object.values(HEADS)) {
    const samples = examples.flatMap(({ labels }, i): Sample[] => {
      const right = of(labels).map((o) => outcomes.indexOf(o));
      return right.length ? [{ features: lists[i] ?? [], norm: norms[i] ?? 1, outcomes: right }] : [];
    });
    columns.push({ weights: fit(samples, names.length, outcomes.length, options), outcomes: outcomes.length });
  }
  return lettersOf(names, columns);
}

/** Weights rounded to letters; a feature that weighs next to nothing is left out. */
function lettersOf(names: readonly string[], columns: readonly { weights: Float64Array; outcomes: number }[]): Weights {
  const all = columns.flatMap(({ weights }) => [...weights].map(Math.abs)).sort((a, b) => a - b);
  const scale = (all[Math.floor(all.length * 0.999)] ?? 1) / STEPS;
  const features: Record<string, string> = {};
  names.forEach((name, row) => {
    const steps = columns.flatMap(({ weights, outcomes }) =>
      Array.from(weights.subarray(row * outcomes, (row + 1) * outcomes), (w) =>
        Math.max(-STEPS, Math.min(STEPS, Math.round(w / scale))),
      ),
    );
    if (steps.some((s) => Math.abs(s) >= LIGHT)) features[name] = String.fromCharCode(...steps.map((s) => s + ZERO));
  });
  const heads = Object.fromEntries(Object.entries(HEADS).map(([name, { outcomes }]) => [name, outcomes]));
  return { heads, scale: Number(scale.toPrecision(4)), features };
}
