// Which names a run of words holds: the reading that is likeliest by the weights, held to what rules read unless much speaks against it.
import type { Token } from '../../words/tokens.ts';
import { NAME_TYPES, type NameType } from '../evidence.ts';
import type { NameSpan } from '../spans.ts';
import { BEGINS, type NameModel } from './model.ts';
import { isParticle, type Run, runsOf } from './runs.ts';
import { rulingsOf, type Surroundings } from './surroundings.ts';
import type { WordUse } from '../word-use.ts';

/** What speaks for a rule's reading because it is one: lists, grammar and short forms stand, */
const FIXED = 12;
/** evidence counts for this and more the more there was, */
const JUDGED = 0.64;
const BY_WEIGHT = 0.3;
/** for more where the weights have seen little: models and chips are few, and most presses English; */
const JUDGED_RARE = 2;
/** and silence for this; for more there, and where capitals tell little. */
const SILENT = 1.5;
const SILENT_IN_DOUBT = 3;
/** Against what is never told: places are coined more often where the weights come from than in the press. */
const COINED = 0.5;
/** What it costs to end a name inside one that a rule read, and to go on into one. */
const CUT = 1.5;
const JOIN = 0.5;
/** How much the other places of a word in the text tell of it. */
const ELSEWHERE = 0.5;

/** Learned only so that a place, or anything else, is taken for nothing more. */
const UNTOLD: ReadonlySet<NameType> = new Set(['country', 'place', 'other']);

const UNTOLD_STATES = [...UNTOLD].map((type) => NAME_TYPES.indexOf(type) + 1);

const STATES = NAME_TYPES.length + 1;
const NEVER = -1e9;

interface Place {
  at: number;
  /** Log odds of the outcomes. */
  odds: Float32Array;
}

/** The names of a text, those of rules among them where the weights agree. */
export function weighNames(
  tokens: readonly Token[],
  use: WordUse,
  spans: readonly NameSpan[],
  model: NameModel,
): NameSpan[] {
  const ruled: (NameSpan | undefined)[] = new Array(tokens.length);
  for (const span of spans) ruled.fill(span, span.from, span.to);
  const text: Surroundings = { tokens, use, ruled, rulings: rulingsOf(tokens, spans) };
  const runs = runsOf(tokens, ruled).map((run) => placesOf(text, run, model));
  hearElsewhere(tokens, runs);
  return runs.flatMap((places) => likeliest(text, places));
}

function placesOf(text: Surroundings, run: Run, model: NameModel): Place[] {
  const places: Place[] = [];
  for (let at = run.from; at < run.to; at += 1) places.push({ at, odds: model.judge(text, run, at) });
  return places;
}

/** All places of a word in the text are heard at each: a name is seldom of two types. */
function hearElsewhere(tokens: readonly Token[], runs: readonly (readonly Place[])[]): void {
  const places = new Map<string, Float32Array[]>();
  for (const run of runs)
    for (const { at, odds } of run) {
      const token = tokens[at];
      if (!token?.cap) continue;
      const same = places.get(token.text);
      if (same) same.push(odds);
      else places.set(token.text, [odds]);
    }
  for (const same of places.values()) {
    const n = same.length;
    if (n === 1) continue;
    for (let c = 0; c < STATES; c += 1) {
      let all = 0;
      for (const odds of same) all += odds[c] ?? 0;
      for (const odds of same) {
        const own = odds[c] ?? 0;
        odds[c] = own + ELSEWHERE * ((all - own) / (n - 1) - own);
      }
    }
  }
}

/** Log odds for what rules say of a word, before it is weighed. */
function trust(span: NameSpan | undefined, token: Token | undefined, english: boolean): number {
  if (!span) return token?.allCaps || !english ? SILENT_IN_DOUBT : SILENT;
  if (span.weight === undefined) return FIXED;
  const rare = !english || span.type === 'model' || span.type === 'chip';
  return JUDGED + BY_WEIGHT * span.weight + (rare ? JUDGED_RARE : 0);
}

/** For one word: the log chance of each state, of a name's beginning and of its going on. */
function chances(
  odds: Float32Array,
  span: NameSpan | undefined,
  token: Token | undefined,
  english: boolean,
): Float32Array {
  const state = span ? NAME_TYPES.indexOf(span.type) + 1 : 0;
  odds[state] = (odds[state] ?? 0) + trust(span, token, english);
  for (const untold of UNTOLD_STATES) if (untold !== state) odds[untold] = (odds[untold] ?? 0) - COINED;
  let most = NEVER;
  for (let c = 0; c < STATES; c += 1) most = Math.max(most, odds[c] ?? 0);
  let all = 0;
  for (let c = 0; c < STATES; c += 1) all += Math.exp((odds[c] ?? 0) - most);
  const whole = most + Math.log(all);
  for (let c = 0; c < STATES; c += 1) odds[c] = (odds[c] ?? 0) - whole;
  return odds;
}

/** The likeliest row of states along a run. */
function likeliest({ tokens, use, ruled }: Surroundings, places: readonly Place[]): NameSpan[] {
  let before = new Float64Array(STATES).fill(NEVER);
  before[0] = 0;
  /** For each word and state: the state before it, or -1 where the name goes on. */
  const steps: Int8Array[] = [];
  for (const { at, odds } of places) {
    const span = ruled[at];
    const chance = chances(odds, span, tokens[at], use.language === 'en');
    const begin = odds[BEGINS] ?? 0;
    const begins = -Math.log1p(Math.exp(-begin));
    const goesOn = -Math.log1p(Math.exp(begin));
    const inside = steps.length > 0 && span !== undefined && span === ruled[at - 1];
    const small = isParticle(tokens[at]) && !span;
    let best = 0;
    for (let c = 1; c < STATES; c += 1) if ((before[c] ?? 0) > (before[best] ?? 0)) best = c;
    const fresh = (before[best] ?? 0) - (inside ? CUT : 0);
    const now = new Float64Array(STATES);
    const step = new Int8Array(STATES);
    const stays = (before[0] ?? 0) >= fresh;
    now[0] = Math.max(before[0] ?? 0, fresh) + (chance[0] ?? 0);
    step[0] = stays ? 0 : best;
    for (let c = 1; c < STATES; c += 1) {
      const anew = small ? NEVER : fresh + begins;
      const on = (before[c] ?? 0) + goesOn - (span && !inside && steps.length > 0 ? JOIN : 0);
      now[c] = Math.max(anew, on) + (chance[c] ?? 0);
      step[c] = anew >= on ? best : -1;
    }
    before = now;
    steps.push(step);
  }
  return namesAlong(tokens, ruled, places, steps, before);
}

function namesAlong(
  tokens: readonly Token[],
  ruled: Surroundings['ruled'],
  places: readonly Place[],
  steps: readonly Int8Array[],
  last: Float64Array,
): NameSpan[] {
  let state = 0;
  for (let c = 1; c < STATES; c += 1) if ((last[c] ?? 0) > (last[state] ?? 0)) state = c;
  const found: NameSpan[] = [];
  let to = places.length;
  for (let k = places.length - 1; k >= 0; k -= 1) {
    const step = steps[k]?.[state] ?? 0;
    if (state > 0 && step < 0) continue;
    const type = NAME_TYPES[state - 1];
    if (type) {
      const from = places[k]?.at ?? 0;
      let end = (places[to - 1]?.at ?? from) + 1;
      while (end > from + 1 && isParticle(tokens[end - 1])) end -= 1;
      const rule = ruled[from];
      const same = rule?.from === from && rule.to === end && rule.type === type;
      if (same) found.push(rule);
      else if (!UNTOLD.has(type)) found.push({ from, to: end, type, rule: `${type}/learned` });
    }
    to = k;
    state = step;
  }
  return found.reverse();
}
