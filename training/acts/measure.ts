// How well a trained model does on sentences it has not seen.
import { Model, type Weights } from '../../extract/actions/learned/model.ts';
import { shapeOf } from '../../extract/actions/learned/shape.ts';
import type { Example } from './examples.ts';

export interface Figures {
  sentences: number;
  /** Area under the curve of finding sentences that report an act. */
  auc: number;
  /** Share found where nine of ten found are right. */
  recallAt90: number;
  /** Share of sentences with acts whose likeliest action, status, manner is one of theirs. */
  action: number;
  status: number;
  manner: number;
}

export function measure(weights: Weights, examples: readonly Example[]): Figures {
  const model = new Model(weights);
  const rows = examples.map(({ masked, lower, triggers, labels }) => {
    const tokens = model.tokenizer.read(masked, lower);
    const whole = { start: 0, end: masked.length };
    const scored = model.read(tokens, [...triggers, ...shapeOf(masked, whole, tokens)]);
    const best = (head: string): string => [...model.judge(scored, head)].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
    return {
      chance: model.judge(scored, 'tells').get('act') ?? 0,
      act: labels.length > 0,
      action: labels.some((l) => l.action === best('action')),
      status: labels.some((l) => l.status === best('status')),
      manner: labels.some((l) => l.manner === best('manner')),
    };
  });
  rows.sort((a, b) => b.chance - a.chance);
  const acts = rows.filter((r) => r.act);
  let found = 0;
  let passed = 0;
  let recallAt90 = 0;
  rows.forEach((row, i) => {
    if (row.act) found += 1;
    else passed += found;
    if (found / (i + 1) >= 0.9) recallAt90 = found / acts.length;
  });
  const share = (field: 'action' | 'status' | 'manner'): number => acts.filter((r) => r[field]).length / acts.length;
  return {
    sentences: rows.length,
    auc: passed / acts.length / (rows.length - acts.length),
    recallAt90,
    action: share('action'),
    status: share('status'),
    manner: share('manner'),
  };
}
