// The presses, each read with a recogniser of acts that was not trained on it.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { withWeights } from '../../extract/actions/learned/odds.ts';
import { type Seen, watchTelling } from '../../extract/actions/learned/telling.ts';
import { readExamples } from '../acts/examples.ts';
import { printedExamples } from '../acts/printed.ts';
import { trainActs } from '../acts/weights.ts';
import { type Press, pressNames, readPress } from './presses.ts';

const acts = path.join(path.dirname(fileURLToPath(import.meta.url)), '../acts');
const KEPT_BACK = 'kept-back.jsonl';
const FOLDS = 4;

export interface Crossed extends Press {
  /** What was weighed as telling an act, in its articles, by the key of its report. */
  weighed: ReadonlyMap<string, Seen>;
}

export function readCrossed(): Crossed[] {
  const files = fs.readdirSync(acts).filter((f) => f.endsWith('.jsonl') && f !== KEPT_BACK);
  const examples = files.flatMap((f) => readExamples(path.join(acts, f)));
  const names = pressNames();
  const printed = new Map(names.map((name) => [name, printedExamples(readPress(name))]));
  const folds = Array.from({ length: FOLDS }, (_, fold) => names.filter((_, i) => i % FOLDS === fold));
  return folds.flatMap((held) => {
    const rest = names.filter((name) => !held.includes(name)).flatMap((name) => printed.get(name) ?? []);
    const weights = trainActs([...examples, ...rest]);
    return held.map((name) => {
      const weighed = new Map<string, Seen>();
      const watcher = (seen: Seen): void => {
        weighed.set(seen.report.key, seen);
      };
      return { ...withWeights(weights, () => watchTelling(watcher, () => readPress(name))), weighed };
    });
  });
}
