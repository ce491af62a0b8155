// Trains the recogniser of acts: examples to weights, and how well it does on what it was not trained on.
import { eachFeature } from '../../extract/actions/learned/features.ts';
import { normOf, STEPS, type Weights, ZERO } from '../../extract/actions/learned/model.ts';
import { keyOf, MOST, Symbols } from '../../extract/actions/learned/symbols.ts';
import { shapeOf } from '../../extract/actions/learned/shape.ts';
import { type Token, Tokenizer } from '../../extract/actions/learned/tokens.ts';
import { ACTIONS, STATUSES } from '../../ledger/vocabulary.ts';
import type { Example, Label } from './examples.ts';
import { fit, type Options, type Sample } from '../logistic.ts';

/** A feature seen less often is left out. */
const RARE = 5;
/** A sentence of an article, among all its others, counts as often as so many chosen ones. */
const PRINTED = 3;
/** So many steps must a feature weigh somewhere. */
const LIGHT = 2;

/** So flat a slope moves no weight. */
const LEVEL = 1e-4;

interface Head {
  outcomes: readonly string[];
  /** Outcomes of an example; none where it says nothing about this. */
  of(labels: readonly Label[]): readonly string[];
  options: Pick<Options, 'rounds' | 'rate' | 'decay'>;
  /** Single sentences weigh by features of their own as well: they are chosen, those of articles come as they come. */
  split: boolean;
}

export const HEADS: Readonly<Record<string, Head>> = {
  tells: {
    outcomes: ['nothing', 'act'],
    of: (labels) => [labels.length ? 'act' : 'nothing'],
    options: { rounds: 15, rate: 0.05, decay: 1e-4 },
    split: true,
  },
  action: {
    outcomes: ACTIONS,
    of: (labels) => labels.map((l) => l.action),
    options: { rounds: 15, rate: 0.3, decay: 1e-2 },
    split: true,
  },
  status: {
    outcomes: STATUSES,
    of: (labels) => labels.map((l) => l.status),
    options: { rounds: 15, rate: 0.2, decay: 1e-3 },
    split: true,
  },
  manner: {
    outcomes: ['told', 'named', 'denied', 'feared'],
    of: (labels) => labels.flatMap((l) => l.manner ?? []),
    options: { rounds: 15, rate: 0.2, decay: 1e-3 },
    split: false,
  },
};

interface Features {
  names: string[];
  lists: number[][];
  norms: number[];
}

/** Each example as numbers of the features that are not rare. */
function featuresOf(examples: readonly Example[]): Features {
  const symbols = symbolsOf(examples);
  const tokenizer = new Tokenizer(symbols);
  const seen = new Map<number, { name: string; count: number }>();
  const norms: number[] = [];
  const keys = examples.map((example) => {
    const { tokens, marks } = readBy(tokenizer, example);
    norms.push(normOf(tokens.length));
    const own = new Set<number>();
    const known = marks.map((mark) => symbols.find(mark));
    eachFeature(tokens, known, (kind, a, b) => {
      const key = keyOf(kind, a, b);
      if (own.has(key)) return;
      own.add(key);
      const feature = seen.get(key);
      if (feature) feature.count += 1;
      else seen.set(key, { name: [kind, symbols.names[a], symbols.names[b]].join(' ').trim(), count: 1 });
    });
    return own;
  });
  const kept = new Map([...seen].filter(([, { count }]) => count >= RARE).map(([key], n) => [key, n]));
  const names = [...kept.keys()].map((key) => seen.get(key)?.name ?? '');
  const lists = keys.map((own) => [...own].flatMap((key) => kept.get(key) ?? []));
  return { names, lists, norms };
}

function readBy(tokenizer: Tokenizer, { masked, lower, triggers }: Example): { tokens: Token[]; marks: string[] } {
  const tokens = tokenizer.read(masked, lower);
  return { tokens, marks: [...triggers, ...shapeOf(masked, { start: 0, end: masked.length }, tokens)] };
}

/** Numbers for what is met often enough. */
function symbolsOf(examples: readonly Example[]): Symbols {
  const all = new Symbols(true);
  const tokenizer = new Tokenizer(all);
  const times = new Map<number, number>();
  for (const example of examples) {
    const { tokens, marks } = readBy(tokenizer, example);
    const met = tokens.flatMap(({ stem, classes, form, use }) => [stem, ...classes, form, use]);
    for (const symbol of new Set([...met, ...marks.map((mark) => all.find(mark))]))
      times.set(symbol, (times.get(symbol) ?? 0) + 1);
  }
  const kept = new Symbols(false);
  for (const [symbol, count] of times) if (symbol && count >= RARE) kept.add(all.names[symbol] ?? '');
  if (kept.names.length > MOST) throw new Error('more symbols than keys have room for');
  return kept;
}

export function trainActs(examples: readonly Example[]): Weights {
  const { names, lists, norms } = featuresOf(examples);
  const columns: { weights: Float64Array; outcomes: number }[] = [];
  for (const { outcomes, of, options, split } of Object.values(HEADS)) {
    const samples = examples.flatMap(({ labels, printed }, i): Sample[] => {
      const right = of(labels).map((o) => outcomes.indexOf(o));
      const features = lists[i] ?? [];
      const own = split && !printed ? features.map((f) => f + names.length) : [];
      if (!right.length) return [];
      const sample = { features: [...features, ...own], norm: norms[i] ?? 1, outcomes: right, weight: 1 };
      return Array.from({ length: printed ? PRINTED : 1 }, () => sample);
    });
    const weights = fit(samples, names.length * (split ? 2 : 1), outcomes.length, {
      ...options,
      shuffled: true,
      level: LEVEL,
    });
    columns.push({ weights: weights.subarray(0, names.length * outcomes.length), outcomes: outcomes.length });
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
