// Acts in sentences whose wording no trigger knows, by a trained model: sure ones are told, others only spoken of.
// In: "Customers in 30 states woke up to find the door to Bolt 2 nailed shut." Out: "The hall was nailed shut for the winter."
import type { ActionReport, Sentence } from '../../../ledger/analysis.ts';
import { type Action, ACTIONS, type Status, STATUSES } from '../../../ledger/vocabulary.ts';
import { kindsOf, matchesIn } from '../matches.ts';
import { isPassive, isQuoted, placeOf, readModality } from '../modality.ts';
import type { Reading } from '../reading.ts';
import { toReport } from '../report.ts';
import type { Trigger } from '../trigger.ts';
import { TRIGGERS } from '../triggers.ts';
import { Model, type Scored } from './model.ts';
import type { Token } from './tokens.ts';
import weights from './weights.json' with { type: 'json' };

const model = new Model(weights);

/** Log odds from which a sentence tells an act, and from which it speaks of one. */
const TELLS = 1.8;
const SPEAKS = -0.8;
/** A text about export actions tells what happened at its beginning. */
const LEAD: readonly number[] = [2.5, 1.2];
/** What is told under quotation marks is mostly talk. */
const QUOTATION = -3;
/** An act that the text tells elsewhere is likelier than another. */
const TOLD_ELSEWHERE = 4;

/** How an act of a kind is read once it is recognised. */
const readerOf = new Map<Action, Trigger>();
for (const trigger of TRIGGERS)
  if (!trigger.mention && !readerOf.has(trigger.action)) readerOf.set(trigger.action, trigger);

/** Reports on sentences that have none yet. */
export function recogniseActs(reading: Reading, identityUrl: string, told: readonly ActionReport[]): ActionReport[] {
  const elsewhere = new Set(told.filter((r) => r.reality === 'real').map((r) => r.action.value));
  const body = reading.sentences.filter((s) => reading.blocks[s.block]?.role !== 'heading');
  return body.flatMap((sentence, index) => {
    if (sentence.end - sentence.start > 600) return [];
    if (told.some((r) => r.start < sentence.end && r.end > sentence.start)) return [];
    const report = recognise(reading, identityUrl, sentence, LEAD[index] ?? 0, elsewhere);
    return report ? [report] : [];
  });
}

function recognise(
  reading: Reading,
  identityUrl: string,
  sentence: Sentence,
  lead: number,
  elsewhere: ReadonlySet<Action>,
): ActionReport | undefined {
  const masked = reading.masked.slice(sentence.start, sentence.end);
  const tokens = model.tokenizer.read(masked, reading.lower.slice(sentence.start, sentence.end), sentence.start);
  const triggers = kindsOf(matchesIn(reading.words, sentence)).map((kind) => model.numberOf(kind));
  const scored = model.read(tokens, triggers);
  const chance = model.judge(scored, 'tells').get('act') ?? 0;
  const first = Math.log(chance / (1 - chance)) + lead + (masked.includes('"') ? QUOTATION : 0);
  if (first < SPEAKS) return undefined;
  const actions = model.judge(scored, 'action');
  const manner = model.judge(scored, 'manner');
  const odds = first + Math.log(Math.max(...actions.values())) + Math.log(manner.get('told') ?? 0);
  if (odds < SPEAKS) return undefined;
  const action = likeliest(actions, ACTIONS, (a) => (elsewhere.has(a) ? TOLD_ELSEWHERE : 1));
  const reader = action && readerOf.get(action);
  const word = action && heaviest(tokens, scored, action);
  if (!reader || !word || isQuoted(masked, word.start - sentence.start)) return undefined;
  const at = { start: word.start, end: word.end };
  const place = placeOf(reading, at, sentence);
  const status = likeliest(model.judge(scored, 'status'), STATUSES, () => 1) ?? reader.status;
  const trigger: Trigger = {
    ...reader,
    name: `learned/${action}`,
    status: fitting(action, status) ? status : reader.status,
    passive: isPassive(place),
    needsActor: false,
    byFirm: undefined,
  };
  const reality = readModality(trigger, place);
  const isTold = odds >= TELLS && reality !== undefined && !reality.named;
  const found = {
    trigger,
    reality: reality ?? { reality: 'real', status: trigger.status, recalled: false, named: true },
    ...at,
  } as const;
  const report = toReport(reading, identityUrl, found, sentence, sentence, sentence, false);
  return report && { ...report, tentative: !isTold, background: report.background || !isTold };
}

/** Statuses that acts of a kind are known to have. */
function fitting(action: Action, status: Status): boolean {
  return TRIGGERS.some((t) => t.action === action && t.status === status);
}

function likeliest<T extends string>(
  chances: ReadonlyMap<string, number>,
  outcomes: readonly T[],
  weight: (outcome: T) => number,
): T | undefined {
  let best: { outcome: T; chance: number } | undefined;
  for (const outcome of outcomes) {
    const chance = (chances.get(outcome) ?? 0) * weight(outcome);
    if (!best || chance > best.chance) best = { outcome, chance };
  }
  return best?.outcome;
}

/** The word that says most for the action. */
function heaviest(tokens: readonly Token[], scored: Scored, action: Action): Token | undefined {
  const shares = model.sharesOf(scored, 'action', action, tokens.length);
  const act = model.sharesOf(scored, 'tells', 'act', tokens.length);
  let best: { token: Token; share: number } | undefined;
  tokens.forEach((token, i) => {
    if (!token.candidate) return;
    const share = (shares[i] ?? 0) + (act[i] ?? 0);
    if (!best || share > best.share) best = { token, share };
  });
  return best?.token;
}
