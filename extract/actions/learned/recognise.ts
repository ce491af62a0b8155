// Acts in sentences whose wording no trigger knows, by a trained model: sure ones are told, others only spoken of.
// In: "Customers in 30 states woke up to find the door to Bolt 2 nailed shut." Out: "The hall was nailed shut for the winter."
import type { ActionReport, Sentence } from '../../../ledger/analysis.ts';
import { type Action, ACTIONS, type Status, STATUSES } from '../../../ledger/vocabulary.ts';
import { isPassive, isQuoted, placeOf, readModality } from '../modality.ts';
import type { Reading } from '../reading.ts';
import { toReport } from '../report.ts';
import type { Trigger } from '../trigger.ts';
import { TRIGGERS } from '../triggers.ts';
import { actModel, judgeSentence, type Judged, judgeTitle, leadOf } from './odds.ts';
import { tellingOf } from './telling.ts';
import type { Token } from './tokens.ts';

/** From so many points on a sentence tells an act, and from such log odds it speaks of one. */
const TELLS = 0.8;
const SPEAKS = -3.5;
/** So likely a status, to be taken for the usual one of an action. */
const CLEAR_STATUS = 0.5;
/** An act that the text tells elsewhere is likelier than another. */
const TOLD_ELSEWHERE = 4;
/** So is one that the headline tells, the surer the more. */
const HEADLINE = 4;
/** So likely an act beside those that rules found is one more. */
const SECOND = 0.15;
/** Fewer words beside names and dates tell nothing. */
const FEWEST = 3;
/** A longer sentence is a list. */
const LONGEST = 600;

/** How an act of a kind is read once it is recognised. */
const readerOf = new Map<Action, Trigger>();
for (const trigger of TRIGGERS)
  if (!trigger.mention && !readerOf.has(trigger.action)) readerOf.set(trigger.action, trigger);

const overlaps = (r: ActionReport, { start, end }: Sentence): boolean => r.start < end && r.end > start;
const bodyOf = ({ sentences, blocks }: Reading): Sentence[] =>
  sentences.filter((s) => blocks[s.block]?.role !== 'heading');

/** What the text around a sentence says of an act. */
interface AroundIt {
  /** A rule found one of its kind. */
  tells(action: Action): boolean;
  /** How likely the headline tells one. */
  headline(action: Action): number;
}

/** Reports on sentences that have none yet, and what the others may speak of beside the acts they tell. */
export function recogniseActs(
  reading: Reading,
  identityUrl: string,
  title: string,
  told: readonly ActionReport[],
): ActionReport[] {
  const elsewhere = new Set(told.filter((r) => r.reality === 'real').map((r) => r.action.value));
  let headline: ReadonlyMap<string, number> | undefined;
  const text: AroundIt = {
    tells: (a) => elsewhere.has(a),
    headline: (a) => {
      headline ??= judgeTitle(title);
      return headline.get(a) ?? 0;
    },
  };
  const body = bodyOf(reading);
  return body.flatMap((sentence, index) => {
    if (sentence.end - sentence.start > LONGEST) return [];
    const judged = judgeSentence(reading, sentence, leadOf(index, body.length), SPEAKS);
    if (!judged || judged.tokens.filter(({ group }) => group === undefined).length < FEWEST) return [];
    const passage = { reading, identityUrl, sentence, judged, text };
    const own = told.filter((r) => overlaps(r, sentence)).map((r) => r.action.value);
    if (own.length) return secondActs(passage, own);
    const action = likeliest(judged.actions, ACTIONS, (a) => weightOf(a, text));
    return (action && recognise(passage, action)) ?? [];
  });
}

/** What else a sentence may speak of in which rules found the acts of `own`: "fined Acme, whose licence was gone". */
const secondActs = (passage: Passage, own: readonly Action[]): ActionReport[] =>
  ACTIONS.flatMap((a) => {
    const chance = passage.judged.actions.get(a) ?? 0;
    const report = own.includes(a) || chance < SECOND ? undefined : recognise(passage, a);
    return report ? [{ ...spokenOf(report), telling: Math.round(100 * Math.log(chance / (1 - chance))) / 100 }] : [];
  });

const weightOf = (action: Action, { tells, headline }: AroundIt): number =>
  (tells(action) ? TOLD_ELSEWHERE : 1) * (1 + HEADLINE * headline(action));

const spokenOf = (r: ActionReport): ActionReport => ({
  ...r,
  action: { ...r.action, rule: `${r.rule}/named` },
  tentative: true,
  background: true,
});

interface Passage {
  reading: Reading;
  identityUrl: string;
  sentence: Sentence;
  judged: Judged;
  text: AroundIt;
}

function recognise(
  { reading, identityUrl, sentence, judged, text }: Passage,
  action: Action,
): ActionReport | undefined {
  const { scored } = judged;
  const reader = readerOf.get(action);
  const [word] = heaviest(judged, action);
  const masked = reading.masked.slice(sentence.start, sentence.end);
  if (!reader || !word || isQuoted(masked, word.start - sentence.start)) return undefined;
  const at = { start: word.start, end: word.end };
  const place = placeOf(reading, at, sentence);
  const statuses = actModel().judge(scored, 'status');
  const status = STATUSES.find((s) => (statuses.get(s) ?? 0) >= CLEAR_STATUS) ?? reader.status;
  const trigger: Trigger = {
    name: `learned/${action}`,
    action,
    status: isKnownOf(action, status) ? status : reader.status,
    source: reader.source,
    negative: reader.negative,
    future: reader.future,
    needs: reader.needs,
    actors: reader.actors,
    targets: reader.targets,
    objects: reader.objects,
    passive: isPassive(place),
    needsActor: false,
    byFirm: undefined,
    mention: false,
    recognised: true,
  };
  const reality = readModality(trigger, place);
  const unclear = { reality: 'real', status: trigger.status, recalled: false, named: false } as const;
  const found = { trigger, reality: reality ?? unclear, ...at };
  const report = toReport(reading, identityUrl, found, sentence, sentence, sentence, false);
  if (!report) return undefined;
  const telling = tellingOf({
    sentence,
    judged,
    report,
    isReal: reality !== undefined,
    isToldElsewhere: text.tells(report.action.value),
    isNamed: reality?.named === true,
    headline: text.headline(report.action.value),
  });
  const recognised = { ...report, telling };
  return telling >= TELLS && reality !== undefined ? recognised : spokenOf(recognised);
}

/** Statuses that some trigger gives an action. */
const KNOWN_STATUS = new Set(TRIGGERS.map(({ action, status }) => `${action} ${status}`));
const isKnownOf = (action: Action, status: Status): boolean => KNOWN_STATUS.has(`${action} ${status}`);

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

/** The words that say most for the action, the heaviest first. */
function heaviest({ tokens, scored }: Judged, action: Action): Token[] {
  const shares = actModel().sharesOf(scored, 'action', action, tokens.length);
  const act = actModel().sharesOf(scored, 'tells', 'act', tokens.length);
  return tokens
    .map((token, i) => ({ token, share: (shares[i] ?? 0) + (act[i] ?? 0) }))
    .filter(({ token }) => token.candidate)
    .sort((a, b) => b.share - a.share)
    .slice(0, 2)
    .map(({ token }) => token);
}
