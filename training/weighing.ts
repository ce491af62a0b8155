// Logistic fits over named signs: gradient ascent with AdaGrad over all rows at once, so that the same rows give the same weights.

/** One thing to be weighed: how much there is of each sign. */
export type Signs = Readonly<Record<string, number>>;

export interface Row {
  signs: Signs;
  right: boolean;
}

const ROUNDS = 400;
const RATE = 0.3;

export type Weights = Record<string, number>;

/** Climbs `slopeOf` from nought; `decay` keeps weights small. */
function climb(
  names: readonly string[],
  decay: number,
  slopeOf: (weights: Weights, add: (name: string, by: number) => void) => void,
): Weights {
  const weights: Weights = Object.fromEntries(names.map((name) => [name, 0]));
  const squares: Weights = Object.fromEntries(names.map((name) => [name, 1e-6]));
  for (let round = 0; round < ROUNDS; round++) {
    const slope: Weights = Object.fromEntries(names.map((name) => [name, 0]));
    slopeOf(weights, (name, by) => {
      slope[name] = (slope[name] ?? 0) + by;
    });
    for (const name of names) {
      const g = (slope[name] ?? 0) - decay * (weights[name] ?? 0);
      squares[name] = (squares[name] ?? 0) + g * g;
      weights[name] = (weights[name] ?? 0) + (RATE * g) / Math.sqrt(squares[name] ?? 1);
    }
  }
  return weights;
}

export function scoreOf(weights: Weights, signs: Signs): number {
  let score = 0;
  for (const name in signs) score += (weights[name] ?? 0) * (signs[name] ?? 0);
  return score;
}

/** How likely a row is right. */
export const fitRows = (names: readonly string[], rows: readonly Row[], decay: number): Weights =>
  climb(names, decay, (weights, add) => {
    for (const { signs, right } of rows) {
      const by = Number(right) - 1 / (1 + Math.exp(-scoreOf(weights, signs)));
      for (const name in signs) add(name, by * (signs[name] ?? 0));
    }
  });

/** Which of several is right, or none: none scores nought. */
export const fitChoices = (names: readonly string[], choices: readonly (readonly Row[])[], decay: number): Weights =>
  climb(names, decay, (weights, add) => {
    for (const rows of choices) {
      const right = rows.filter((row) => row.right).length;
      const odds = rows.map(({ signs }) => Math.exp(Math.min(20, scoreOf(weights, signs))));
      const all = odds.reduce((a, b) => a + b, 1);
      rows.forEach((row, i) => {
        const by = (row.right ? 1 / right : 0) - (odds[i] ?? 0) / all;
        for (const name in row.signs) add(name, by * (row.signs[name] ?? 0));
      });
    }
  });

/** Weights as they are shipped: few digits, so that no machine adds them up otherwise. */
export const rounded = (weights: Weights, digits: number): Weights =>
  Object.fromEntries(Object.entries(weights).map(([name, w]) => [name, Number(w.toFixed(digits)) + 0]));
