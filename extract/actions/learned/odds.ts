// How likely a sentence is to report an act, by the trained model and its place in the text.
import type { Sentence } from '../../../ledger/analysis.ts';
import { scanWords } from '../../wording/words.ts';
import { kindsOf, matchesAt, matchesIn } from '../matches.ts';
import type { Reading } from '../reading.ts';
import { Model, type Scored, type Weights } from './model.ts';
import { shapeOf } from './shape.ts';
import type { Token } from './tokens.ts';
import weights from './weights.json' with { type: 'json' };

let model: Model | undefined;

/** Read when a text first needs it. */
export function actModel(): Model {
  model ??= new Model(weights);
  return model;
}

/** What `read` gives where other weights are in force: so that what builds on odds is fitted to texts they were not trained on. */
export function withWeights<T>(other: Weights, read: () => T): T {
  const before = model;
  model = new Model(other);
  try {
    return read();
  } finally {
    model = before;
  }
}

/** A text about export actions tells what happened at its beginning: added to the log odds of its first sentences. */
const LEAD: readonly number[] = [2.5, 1.2];
/** Fewer sentences have no beginning. */
const SHORT = 4;
export const leadOf = (index: number, sentences: number): number => (sentences < SHORT ? 0 : (LEAD[index] ?? 0));

export interface Judged {
  tokens: readonly Token[];
  scored: Scored;
  actions: ReadonlyMap<string, number>;
  /** Log odds that it reports an act, as far as it is clear which and that it is told. */
  odds: number;
  /** What its place in the text added. */
  lead: number;
}

/** Undefined where `least` cannot be reached. */
export function judgeSentence(reading: Reading, sentence: Sentence, lead: number, least: number): Judged | undefined {
  const { masked, lower } = reading;
  const tokens = actModel().tokenizer.read(masked, lower, sentence.start, sentence.end);
  const marks = [...kindsOf(matchesAt(reading, sentence)), ...shapeOf(masked, sentence, tokens)];
  const scored = actModel().read(tokens, marks);
  const chance = actModel().judge(scored, 'tells').get('act') ?? 0;
  const most = Math.log(chance / (1 - chance)) + lead;
  if (most < least) return undefined;
  const actions = actModel().judge(scored, 'action');
  const told = actModel().judge(scored, 'manner').get('told') ?? 0;
  const odds = most + Math.log(Math.max(...actions.values())) + Math.log(told);
  return odds < least ? undefined : { tokens, scored, actions, odds, lead };
}

/** Which act a headline is likely to tell. */
export function judgeTitle(title: string): ReadonlyMap<string, number> {
  const lower = title.toLowerCase().replace(/[’‘]/g, "'");
  const whole = { start: 0, end: lower.length };
  const tokens = actModel().tokenizer.read(lower, lower);
  const marks = [...kindsOf(matchesIn(scanWords(lower), whole)), ...shapeOf(lower, whole, tokens)];
  return actModel().judge(actModel().read(tokens, marks), 'action');
}
