// How likely a sentence is to report an act, by the trained model, its place in the text and whether it is talk.
import type { Sentence } from '../../../ledger/analysis.ts';
import { scanWords } from '../../wording/words.ts';
import { kindsOf, matchesAt, matchesIn } from '../matches.ts';
import type { Reading } from '../reading.ts';
import { Model, type Scored } from './model.ts';
import type { Token } from './tokens.ts';
import weights from './weights.json' with { type: 'json' };

let model: Model | undefined;

/** Read when a text first needs it. */
export function actModel(): Model {
  model ??= new Model(weights);
  return model;
}

/** A text about export actions tells what happened at its beginning: added to the log odds of its first sentences. */
const LEAD: readonly number[] = [2.5, 1.2];
/** Fewer sentences have no beginning. */
const SHORT = 4;
export const leadOf = (index: number, sentences: number): number => (sentences < SHORT ? 0 : (LEAD[index] ?? 0));

/** What holds quotation marks is mostly talk. */
const QUOTATION = -3;

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
  const triggers = kindsOf(matchesAt(reading, sentence)).map((kind) => actModel().numberOf(kind));
  const scored = actModel().read(tokens, triggers);
  const chance = actModel().judge(scored, 'tells').get('act') ?? 0;
  const most =
    Math.log(chance / (1 - chance)) + lead + (masked.slice(sentence.start, sentence.end).includes('"') ? QUOTATION : 0);
  if (most < least) return undefined;
  const actions = actModel().judge(scored, 'action');
  const told = actModel().judge(scored, 'manner').get('told') ?? 0;
  const odds = most + Math.log(Math.max(...actions.values())) + Math.log(told);
  return odds < least ? undefined : { tokens, scored, actions, odds, lead };
}

/** Which act a headline is likely to tell. */
export function judgeTitle(title: string): ReadonlyMap<string, number> {
  const lower = title.toLowerCase().replace(/[’‘]/g, "'");
  const triggers = kindsOf(matchesIn(scanWords(lower), { start: 0, end: lower.length }));
  const tokens = actModel().tokenizer.read(lower, lower);
  return actModel().judge(
    actModel().read(
      tokens,
      triggers.map((kind) => actModel().numberOf(kind)),
    ),
    'action',
  );
}
