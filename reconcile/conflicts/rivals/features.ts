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
  ...answering(b, wayOf(a, b)),
  ...telling(a, b, between),
];

/** Who answers whom from how near: a few hundred ways. */
export interface Way {
  voices: string;
  kinds: string;
  gap: number;
  block: string;
}

export const wayOf = (a: Statement, b: Statement): Way => ({
  voices: voicesOf(a, b),
  kinds: `kinds ${kindOf(a)} ${kindOf(b)}`,
  gap: b.nth - a.nth,
  block: a.block === b.block ? 'one block' : 'two blocks',
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

const wordingsOf = remembered((statement): readonly string[] =>
  WORDING_NAMES.filter((_, nth) => statement.reading.wordings & (1 << nth)),
);

/** What a passage shows by itself. */
export const alone = remembered((statement): string[] => {
  const { quote, nth } = statement;
  const claim = attributed(statement);
  const dispute = disputeOf(statement);
  return [
    ...wordingsOf(statement),
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
export function answering(b: Statement, { voices, kinds, gap, block }: Way): string[] {
  const stance = attributed(b)?.stance;
  const others = voices === 'one voice' ? [] : [kinds];
  return [
    `gap ${gap}`,
    block,
    voices,
    `${voices} gap ${gap}`,
    ...others,
    ...(stance ? [`b stance ${stance} gap ${gap}`] : []),
    ...wordingsOf(b).flatMap((shown) => [voices, ...others].map((way) => `b ${shown} ${way}`)),
  ];
}

/** Whether the two tell of one thing, and tell it otherwise. */
export function telling(a: Statement, b: Statement, between: readonly Statement[]): string[] {
  const voices = voicesOf(a, b);
  const [p, q] = [a.reading.wordings, b.reading.wordings];
  const names = nameWords(a);
  const words = shared(a.stems, b.stems).filter((stem) => !names.has(stem)).length;
  const oneNegates = (p & NEGATES) !== (q & NEGATES);
  const denied = shared(negatedOf(b), a.verbs).length + shared(negatedOf(a), b.verbs).length > 0;
  return [
    ...new Set(between.map((each) => `between ${sameVoice(each, b) ? 'b' : sameVoice(each, a) ? 'a' : 'other'}`)),
    `words ${Math.min(words, 3)}`,
    `words ${Math.min(words, 3)} ${voices}`,
    `names ${Math.min(2, shared(a.entities, b.entities).length)}`,
    ...(oneNegates ? [`one negates ${voices}`, q & NEGATES ? 'only b negates' : 'only a negates'] : []),
    ...(oneNegates && words ? [`one negates words ${Math.min(words, 2)}`] : []),
    ...(p & q & REASONS ? [`both reason ${voices}`] : []),
    ...(q & POINTS && q & NEGATES ? ['b points and negates'] : []),
    ...(shared(a.verbs, b.verbs).length ? ['same act'] : []),
    ...(denied ? ['act denied', `act denied ${voices}`] : []),
    ...(rivalFigures(a, b) ? ['figures', `figures ${voices}`, ...(q & ANSWERS ? ['figures answer'] : [])] : []),
    ...(rivalDays(a, b) ? ['days', `days ${voices}`] : []),
  ];
}
