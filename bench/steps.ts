// What each step of reading a text costs, for an article of usual length, beside plain sentence cutting of the same texts.
import { readActions } from '../extract/actions/actions.ts';
import { readClaims } from '../extract/claims/claims.ts';
import { readCredits } from '../extract/credits/credits.ts';
import { readDates } from '../extract/dates/dates.ts';
import { readNames } from '../extract/names/names.ts';
import { readQuantities } from '../extract/quantities/quantities.ts';
import { judgeRelevance } from '../extract/relevance/relevance.ts';
import { splitSentences } from '../extract/sentences/sentences.ts';
import { fillSlots } from '../extract/slots/slots.ts';
import type { ReadingInput } from '../ledger/analysis.ts';

/** Letters of an article of usual length. */
export const USUAL_LENGTH = 4600;

export interface StepCost {
  step: string;
  /** CPU milliseconds an article of usual length. */
  ms: number;
}

const WARM_UP = 10;
const ROUNDS = 20;

/** The cost of each step, and under `plain` that of cutting sentences with `Intl.Segmenter`. */
export function stepCosts(inputs: readonly ReadingInput[]): { steps: StepCost[]; plain: number } {
  const texts = inputs.map((input) => readingOf(input)).filter(({ relevant }) => relevant);
  const articles = texts.reduce((sum, { input }) => sum + input.text.length, 0) / USUAL_LENGTH;
  type Text = (typeof texts)[number];
  const cost = (work: (text: Text) => unknown): number => {
    const times: number[] = [];
    for (let round = 0; round < WARM_UP + ROUNDS; round++) {
      // words are kept by input: a fresh one each round
      for (const text of texts) text.input = { ...text.input };
      const began = process.cpuUsage();
      for (const text of texts) work(text);
      const { user, system } = process.cpuUsage(began);
      if (round >= WARM_UP) times.push((user + system) / 1000 / articles);
    }
    return times.sort((a, b) => a - b)[ROUNDS >> 1] ?? Number.NaN;
  };
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const steps: [string, (text: Text) => unknown][] = [
    ['sentences', ({ input }) => splitSentences(input.text, input.blocks)],
    ['names', ({ input, sentences }) => readNames(input, sentences)],
    ['relevance', ({ input, sentences, names, reports }) => judgeRelevance(input, sentences, names, () => reports)],
    ['dates', ({ input, sentences }) => readDates(input, sentences)],
    ['quantities', ({ input, sentences }) => readQuantities(input, sentences)],
    ['credits', ({ input, sentences, names }) => readCredits(input, sentences, names)],
    ['actions', ({ input, sentences, names, dates }) => readActions(input, input.url, sentences, names, dates)],
    ['claims', ({ input, sentences, names }) => readClaims(input, sentences, names)],
    ['slots', (text) => fillSlots(text.claims, text)],
  ];
  return {
    steps: steps.map(([step, work]) => ({ step, ms: cost(work) })),
    plain: cost(({ input }) => [...segmenter.segment(input.text)].length),
  };
}

/** Everything that the steps are given. */
function readingOf(input: ReadingInput) {
  const sentences = splitSentences(input.text, input.blocks);
  const names = readNames(input, sentences);
  const dates = readDates(input, sentences);
  const quantities = readQuantities(input, sentences);
  const reports = readActions(input, input.url, sentences, names, dates);
  const { relevant } = judgeRelevance(input, sentences, names, () => reports);
  const claims = readClaims(input, sentences, names);
  return { input, sentences, names, relevant, dates, quantities, reports, claims };
}

/** `names   1.20 ms   3.1 × plain sentence cutting`, a line each, and their sum. */
export function stepTable({ steps, plain }: ReturnType<typeof stepCosts>): string {
  const all = [...steps, { step: 'all', ms: steps.reduce((sum, { ms }) => sum + ms, 0) }];
  const lines = all.map(
    ({ step, ms }) =>
      `  ${step.padEnd(12)} ${ms.toFixed(2).padStart(6)} ms  ${(ms / plain).toFixed(1)} × Intl.Segmenter sentences (${plain.toFixed(2)} ms)`,
  );
  return `steps of the analysis, CPU time an article of ${USUAL_LENGTH} letters\n${lines.join('\n')}\n`;
}
