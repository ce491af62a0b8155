// One speaker answers the one before: "The yard was told in May, the clerk said. “We were not,” countered the yard."
import { compareText } from '../../ledger/text.ts';
import { aboutClaim } from './about.ts';
import type { Finding } from './conflictLine.ts';
import { CUE } from './cueWords.ts';
import { sameVoice } from './disputeTarget.ts';
import { foldedOf, has, ofWords, opinionOf, unsettledOf, wishOf } from './remembered.ts';
import { sideStand } from './stand.ts';
import { attributed, type Statement } from './statement.ts';
import { nameWords } from './story.ts';
import { shared } from './topic.ts';
import { tokensOf } from './words.ts';

interface AnswerRule {
  name: string;
  /** Sentences it may look back over. */
  reach: number;
  matches(answer: Statement, before: Statement): boolean;
}

// "The clerk disagreed: the paper was blank." / not: "“A padlock is a device,” retorted the clerk."
const CONTRADICTS =
  /\b(?:disagree[sd]|begs to differ|contradict(?:s|ed)|widersprach|widerspricht|lo contradice|le contredit)\b/;
// "The depot has denied keeping any list." / not: "He denied it a licence."
const DENIES_ANY =
  /\b(?:den(?:y|ies|ied)) (?:ever )?(?:any (?!comment|knowledge)|having|making|being|all |[a-z]{3,12}ing any)/;
// "We were not." alone, after what another says of us
const BARE = /^"?(?:but )?(?:it|he|she|they|we|i) (?:was|were|did|does|is|has|had|have|do|are)(?: not|n't)[.,]?"?$/;

const RULES: readonly AnswerRule[] = [
  {
    name: 'contradicts',
    reach: 1,
    matches: (answer) => attributed(answer) !== undefined && CONTRADICTS.test(foldedOf(answer)),
  },
  { name: 'denies-any', reach: 1, matches: (answer) => DENIES_ANY.test(foldedOf(answer)) },
  { name: 'bare', reach: 1, matches: (answer, before) => BARE.test(foldedOf(answer)) && SAYS_OF_US.test(before.quote) },
  {
    name: 'negated',
    reach: 2,
    matches: (answer, before) =>
      attributed(answer) !== undefined && isFact(answer) && isFact(before) && opposed(answer, before).length > 0,
  },
];

const SAYS_OF_US = /\b(?:says?|said|claims?|claimed|wrote|writes)\b.{0,40}\b(?:we|us|our|I)\b/;

export function compareAnswers(statements: readonly Statement[]): Finding[] {
  return statements.flatMap((answer, index) => {
    if (answer.quote.length > 300 || opinionOf(answer)) return [];
    for (const rule of RULES)
      for (let back = 1; back <= rule.reach; back++) {
        const before = statements[index - back];
        if (!before || before.article !== answer.article || answer.block - before.block > 1) break;
        if (answers(answer, before) && rule.matches(answer, before)) return [answerFinding(rule, before, answer)];
      }
    return [];
  });
}

/** Somebody else said something that could be so or not. */
function answers(answer: Statement, before: Statement): boolean {
  if (before.quote.length > 300 || before.quote.length < 15 || before.quote.endsWith('?')) return false;
  const said = attributed(before);
  if (!said || said.stance === 'predicts' || said.stance === 'demands') return false;
  return !opinionOf(before) && !wishOf(before) && !sameVoice(before, answer);
}

const isFact = (statement: Statement): boolean => !unsettledOf(statement) && !wishOf(statement);

const NEGATORS: ReadonlySet<string> = new Set('no not never none neither nobody t nothing without'.split(' '));
/** Words after a negation among which stands what it denies. */
const NEAR = 4;

/** Words one of the two denies and the other affirms. */
function opposed(a: Statement, b: Statement): string[] {
  if (has(a, CUE.negation) === has(b, CUE.negation)) return [];
  const [no, yes] = has(a, CUE.negation) ? [a, b] : [b, a];
  const names = nameWords(no);
  return shared(deniedStems(no), yes.stems).filter((stem) => !names.has(stem));
}

const deniedStems = ofWords(({ folded }): ReadonlySet<string> => {
  const tokens = tokensOf(folded);
  const denied = new Set<string>();
  for (const [at, { word }] of tokens.entries())
    if (NEGATORS.has(word.lower)) {
      const first = tokens.slice(at + 1, at + 1 + NEAR).find((next) => next.word.topic);
      if (first) denied.add(first.word.stem);
    }
  return denied;
});

function answerFinding({ name }: AnswerRule, before: Statement, answer: Statement): Finding {
  const affirms = has(before, CUE.negation) && !has(answer, CUE.negation) && name !== 'denies-any';
  const [yes, no] = affirms ? [answer, before] : [before, answer];
  return {
    kind: 'polarity',
    event: before.event ?? answer.event,
    key: ['answer', ...[foldedOf(before), foldedOf(answer)].sort(compareText)],
    about: aboutClaim(yes.quote),
    rule: `conflicts/answer-${name}`,
    stands: [sideStand(yes, 'stated'), sideStand(no, 'disputed')],
  };
}
