// English nouns for what somebody holds or says (`her view is that`), with the stance they give it.
import type { Stance } from '../../../ledger/vocabulary.ts';

const ROWS: readonly [Stance, string][] = [
  [
    'asserts',
    `view position claim argument belief assessment contention stance message verdict explanation answer response reply take line
    account story version reading summary point case theory thesis conclusion opinion judgment judgement tally count estimate excuse
    defence defense justification rationale word words refrain motto suspicion understanding conviction comment quip diagnosis`,
  ],
  ['predicts', 'forecast prediction guess bet hunch fear hope warning prognosis expectation projection worry'],
  ['alleges', 'complaint allegation accusation grievance'],
  ['demands', 'demand plea request advice wish recommendation appeal condition'],
  ['denies', 'denial'],
  ['disputes', 'objection retort rebuttal rejoinder'],
];

export const HELD_NOUNS: ReadonlyMap<string, Stance> = new Map(
  ROWS.flatMap(([stance, words]) => words.split(/\s+/).map((word): [string, Stance] => [word, stance])),
);
