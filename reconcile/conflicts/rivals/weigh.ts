// How likely the later of two passages answers the earlier: a sum of fitted weights (`training/rivals/`) over what the pair shows.
import { remembered } from '../remembered.ts';
import type { Statement } from '../statement.ts';
import { alone, answering, telling, type Told, toldBy, type Way, wayOf } from './features.ts';
import weights from './weights.json' with { type: 'json' };

const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(weights));

const sumOf = (features: readonly string[]): number =>
  features.reduce((sum, feature) => sum + (WEIGHTS.get(feature) ?? 0), 0);

const ALWAYS = sumOf(['always']);
const MOST_REMEMBERED = 20_000;

/** Sums of what comes in few kinds, by the kind. */
function byKind<T>(keyOf: (kind: T) => string, featuresOf: (kind: T) => readonly string[]): (kind: T) => number {
  const sums = new Map<string, number>();
  return (kind) => {
    const key = keyOf(kind);
    const known = sums.get(key);
    if (known !== undefined) return known;
    const sum = sumOf(featuresOf(kind));
    if (sums.size >= MOST_REMEMBERED) sums.clear();
    sums.set(key, sum);
    return sum;
  };
}

/** Of a passage by itself, as the first and as the second of a pair: most are in several. */
const asFirst = remembered((statement) => sumOf(alone(statement).map((shown) => `a ${shown}`)));
const asSecond = remembered((statement) => sumOf(alone(statement).map((shown) => `b ${shown}`)));

const answeringOf = byKind<Way>(
  ({ voices, kinds, gap, block, stance, wordings }) => `${voices} ${kinds} ${gap} ${block} ${stance} ${wordings}`,
  answering,
);
const tellingOf = byKind<Told>(({ voices, words, names, bits }) => `${voices} ${words} ${names} ${bits}`, telling);

/** What two passages tell of one thing never weighs more than this. */
const MOST_TELLING = 2.5;

/** Above nought the pair is likelier opposed than not; what stays under `least` in any case is not weighed to the end. */
export function weigh(first: Statement, second: Statement, between: readonly Statement[], least = -99): number {
  const way = wayOf(first, second);
  const sum = ALWAYS + asFirst(first) + asSecond(second) + answeringOf(way);
  return sum + MOST_TELLING <= least ? sum : sum + tellingOf(toldBy(first, second, between, way.voices));
}
