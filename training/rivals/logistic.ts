// Logistic regression of two outcomes over few and dense features, by full steps: the same input gives the same weights in any order.

export interface Sample {
  features: readonly number[];
  opposed: boolean;
}

const STEPS = 400;
const RATE = 0.875;
/** How strongly weights are held near nought. */
const RIDGE = 10;

export function fit(samples: readonly Sample[], features: number): Float64Array {
  const weights = new Float64Array(features);
  const curve = new Float64Array(features).fill(RIDGE + 5);
  for (const sample of samples) for (const f of sample.features) curve[f] = (curve[f] ?? 0) + 0.75;
  for (let step = 0; step < STEPS; step++) {
    const slope = Float64Array.from(weights, (weight) => RIDGE * weight);
    for (const sample of samples) {
      let sum = 0;
      for (const f of sample.features) sum += weights[f] ?? 0;
      const off = 1 / (1 + Math.exp(-sum)) - (sample.opposed ? 1 : 0);
      for (const f of sample.features) slope[f] = (slope[f] ?? 0) + off;
    }
    for (let f = 0; f < features; f++) weights[f] = (weights[f] ?? 0) - (RATE * (slope[f] ?? 0)) / (curve[f] ?? 1);
  }
  return weights;
}
