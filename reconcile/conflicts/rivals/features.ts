// What a pair of passages of one text shows about whether the later answers, or is set against, the earlier.
import { negatedOf } from '../polarity.ts';
import { disputeOf, opinionOf, remembered, unsettledOf, wishOf } from '../remembered.ts';
import { attributed, type Statement } from '../statement.ts';
import { nameWords } from '../story.ts';
import { shared } from '../topic.ts';
import { sameVoice } from '../voice.ts';
import { rivalDays, rivalFigures } from './values.ts';
import { ANSWERS, NEGATES, POINTS, REASONS, WORDING_NAMES } from './wordings.ts';

/** Names of what the pair shows, each once; `between`: the passages that stand between the two. */
export const featuresOf = (a: Statement, b: Statement, between: readonly Statement[]): string[] => [
  'always',
  ...alone(a).map((shown) => `a ${shown}`),
  ...alone(b).map((shown) => `b ${shown}`),
  ...answering(wayOf(a, b)),
  ...telling(toldBy(a, b, between, wayOf(a, b).voices)),
];

/** Who answers whom in which words from how near: a few hundred ways. */
export interface Way {
  voices: string;
  kinds: string;
  gap: number;
  block: string;
  stance: string | undefined;
  wordings: number;
}

export const wayOf = (a: Statement, b: Statement): Way => ({
  voices: voicesOf(a, b),
  kinds: `kinds ${kindOf(a)} ${kindOf(b)}`,
  gap: b.nth - a.nth,
  block: a.block === b.block ? 'one block' : 'two blocks',
  stance: attributed(b)?.stance,
  wordings: b.reading.wordings,
});

function voicesOf(a: Statement, b: Statement): string {
  if (sameVoice(a, b)) return 'one voice';
  if (attributed(b)) return attributed(a) ? 'two voices' : 'then voice';
  return attributed(a) ? 'voice then' : 'no voice';
}

/** Who speaks: one with a name or an office, a paper, somebody unnamed, the outlet. */
function kindOf(statement: Statement): string {
  const kind = attributed(statement)?.speakerKind;
  if (kind === undefined) return 'outlet';
  return kind === 'anonymous' ? 'unnamed' : kind === 'document' ? 'paper' : 'named';
}

const wordingsIn = (bits: number): string[] => WORDING_NAMES.filter((_, nth) => bits & (1 << nth));

/** What a passage shows by itself. */
export const alone = remembered((statement): string[] => {
  const { quote, nth } = statement;
  const claim = attributed(statement);
  const dispute = disputeOf(statement);
  return [
    ...wordingsIn(statement.reading.wordings),
    ...(claim ? [`kind ${claim.speakerKind}`, `stance ${claim.stance}`] : []),
    ...(dispute ? ['disputes', `disputes ${dispute.cue.reach}`] : []),
    ...(opinionOf(statement) ? ['opinion'] : []),
    ...(unsettledOf(statement) ? ['unsettled'] : []),
    ...(wishOf(statement) ? ['wish'] : []),
    ...(/^["“«„]/.test(quote) ? ['quotes'] : []),
    ...(nth === 0 ? ['first'] : []),
    quote.length < 60 ? 'short' : quote.length < 130 ? 'middling' : 'long',
  ];
});

/** How the second answers, by nothing but the way it stands to the first. */
export function answering({ voices, kinds, gap, block, stance, wordings }: Way): string[] {
  const others = voices === 'one voice' ? [] : [kinds];
  return [
    `gap ${gap}`,
    block,
    voices,
    `${voices} gap ${gap}`,
    ...others,
    ...(stance ? [`b stance ${stance} gap ${gap}`] : []),
    ...wordingsIn(wordings).flatMap((shown) => [voices, ...others].map((way) => `b ${shown} ${way}`)),
  ];
}

/** Bits of what two passages have to do with each other, beside how many words and names they share. */
const SHOWN = {
  betweenA: 1,
  betweenB: 2,
  betweenOther: 4,
  oneNegates: 8,
  bNegates: 16,
  bothReason: 32,
  pointsAndNegates: 64,
  sameAct: 128,
  denied: 256,
  figures: 512,
  figuresAnswer: 1024,
  days: 2048,
} as const;

/** Whether the two tell of one thing, and tell it otherwise: a few hundred kinds of pairs. */
export interface Told {
  voices: string;
  words: number;
  names: number;
  /** Of SHOWN. */
  bits: number;
}

export function toldBy(a: Statement, b: Statement, between: readonly Statement[], voices: string): Told {
  const [p, q] = [a.reading.wordings, b.reading.wordings];
  const ofNames = nameWords(a);
  let words = 0;
  for (const stem of a.stems) if (b.stems.has(stem) && !ofNames.has(stem)) words++;
  let bits = 0;
  for (const each of between)
    bits |= sameVoice(each, b) ? SHOWN.betweenB : sameVoice(each, a) ? SHOWN.betweenA : SHOWN.betweenOther;
  if ((p & NEGATES) !== (q & NEGATES)) bits |= q & NEGATES ? SHOWN.oneNegates | SHOWN.bNegates : SHOWN.oneNegates;
  if (p & q & REASONS) bits |= SHOWN.bothReason;
  if (q & POINTS && q & NEGATES) bits |= SHOWN.pointsAndNegates;
  if (meet(a.verbs, b.verbs)) bits |= SHOWN.sameAct;
  if (meet(negatedOf(b), a.verbs) || meet(negatedOf(a), b.verbs)) bits |= SHOWN.denied;
  if (rivalFigures(a, b)) bits |= q & ANSWERS ? SHOWN.figures | SHOWN.figuresAnswer : SHOWN.figures;
  if (rivalDays(a, b)) bits |= SHOWN.days;
  return { voices, words: Math.min(words, 3), names: Math.min(2, shared(a.entities, b.entities).length), bits };
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const item of a) if (b.has(item)) return true;
  return false;
}

export function telling({ voices, words, names, bits }: Told): string[] {
  const features = [`words ${words}`, `words ${words} ${voices}`, `names ${names}`];
  const add = (bit: number, ...more: readonly string[]): void => {
    if (bits & bit) features.push(...more);
  };
  add(SHOWN.betweenA, 'between a');
  add(SHOWN.betweenB, 'between b');
  add(SHOWN.betweenOther, 'between other');
  add(SHOWN.oneNegates, `one negates ${voices}`, bits & SHOWN.bNegates ? 'only b negates' : 'only a negates');
  if (words) add(SHOWN.oneNegates, `one negates words ${Math.min(words, 2)}`);
  add(SHOWN.bothReason, `both reason ${voices}`);
  add(SHOWN.pointsAndNegates, 'b points and negates');
  add(SHOWN.sameAct, 'same act');
  add(SHOWN.denied, 'act denied', `act denied ${voices}`);
  add(SHOWN.figures, 'figures', `figures ${voices}`);
  add(SHOWN.figuresAnswer, 'figures answer');
  add(SHOWN.days, 'days', `days ${voices}`);
  return features;
}
