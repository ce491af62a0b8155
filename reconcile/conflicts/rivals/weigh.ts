// How likely the later of two passages answers the earlier: a sum of fitted weights (`training/rivals/`) over what the pair shows.
import weights from './weights.json' with { type: 'json' };
import type { Statement } from '../statement.ts';
import { featuresOf } from './features.ts';

const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(weights));

/** Above nought the pair is likelier opposed than not. */
export const weigh = (earlier: Statement, later: Statement, between: readonly Statement[]): number =>
  featuresOf(earlier, later, between).reduce((sum, feature) => sum + (WEIGHTS.get(feature) ?? 0), 0);
