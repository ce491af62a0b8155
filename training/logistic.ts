// Multinomial logistic regression over sparse features, by AdaGrad in a fixed order: the same input gives the same weights.

export interface Sample {
  /** Numbers of features. */
  features: readonly number[];
  /** What each feature counts. */
  norm: number;
  /** Outcomes, each equally right. */
  outcomes: readonly number[];
  /** How much it counts. */
  weight: number;
}

export interface Options {
  rounds: number;
  rate: number;
  decay: number;
  /** Samples are taken in another order each round; else as they come. */
  shuffled: boolean;
  /** A slope less steep is level. */
  level: number;
}

/** Row by feature, column by outcome. */
export function fit(samples: readonly Sample[], features: number, outcomes: number, options: Options): Float64Array {
  const weights = new Float64Array(features * outcomes);
  const squares = new Float64Array(features * outcomes).fill(1e-2);
  for (let round = 0; round < options.rounds; round++)
    for (const sample of options.shuffled ? shuffled(samples, round) : samples)
      step(sample, weights, squares, outcomes, options);
  return weights;
}

function step(
  { features, norm, outcomes: right, weight }: Sample,
  weights: Float64Array,
  squares: Float64Array,
  outcomes: number,
  { rate, decay, level }: Options,
): void {
  const chance = chances(features, norm, weights, outcomes);
  for (let c = 0; c < outcomes; c++) {
    const wanted = right.filter((r) => r === c).length / right.length;
    const slope = (wanted - (chance[c] ?? 0)) * norm * weight;
    if (Math.abs(slope) < level) continue;
    for (const f of features) {
      const k = f * outcomes + c;
      const g = slope - decay * (weights[k] ?? 0);
      squares[k] = (squares[k] ?? 0) + g * g;
      weights[k] = (weights[k] ?? 0) + (rate * g) / Math.sqrt(squares[k] ?? 1);
    }
  }
}

function chances(features: readonly number[], norm: number, weights: Float64Array, outcomes: number): number[] {
  const sums = Array.from({ length: outcomes }, (_, c) => {
    let sum = 0;
    for (const f of features) sum += weights[f * outcomes + c] ?? 0;
    return sum * norm;
  });
  const most = Math.max(...sums);
  const raised = sums.map((s) => Math.exp(s - most));
  const all = raised.reduce((a, b) => a + b, 0);
  return raised.map((r) => r / all);
}

/** An order that is another each round and the same each time. */
function shuffled<T>(items: readonly T[], round: number): T[] {
  const out = [...items];
  let seed = round + 1;
  for (let i = out.length - 1; i > 0; i--) {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    const j = seed % (i + 1);
    const a = out[i];
    const b = out[j];
    if (a === undefined || b === undefined) continue;
    out[i] = b;
    out[j] = a;
  }
  return out;
}
