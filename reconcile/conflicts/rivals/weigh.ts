// How likely the later of two passages answers the earlier: a sum of fitted weights (`training/rivals/`) over what the pair shows.
import { remembered } from '../remembered.ts';
import type { Statement } from '../statement.ts';
import { alone, answering, telling, type Way, wayOf } from './features.ts';
import weights from './weights.json' with { type: 'json' };

const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(weights));

const sumOf = (features: readonly string[]): number =>
  features.reduce((sum, feature) => sum + (WEIGHTS.get(feature) ?? 0), 0);

/** Of a passage by itself, as the first and as the second of a pair: most are in several. */
const asFirst = remembered((statement) => sumOf(alone(statement).map((shown) => `a ${shown}`)));
const asSecond = remembered((statement) => sumOf(alone(statement).map((shown) => `b ${shown}`)));
const byWay = remembered(() => new Map<string, number>());

function answeringOf(second: Statement, way: Way): number {
  const known = byWay(second);
  const key = `${way.voices} ${way.kinds} ${way.gap} ${way.block}`;
  const sum = known.get(key) ?? sumOf(answering(second, way));
  known.set(key, sum);
  return sum;
}

/** What two passages tell of one thing never weighs more than this. */
const MOST_TELLING = 2.5;

/** Above nought the pair is likelier opposed than not; what stays under `least` in any case is not weighed to the end. */
export function weigh(first: Statement, second: Statement, between: readonly Statement[], least = -99): number {
  const sum = sumOf(['always']) + asFirst(first) + asSecond(second) + answeringOf(second, wayOf(first, second));
  return sum + MOST_TELLING <= least ? sum : sum + sumOf(telling(first, second, between));
}
