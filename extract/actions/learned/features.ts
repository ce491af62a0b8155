// What the model weighs in a sentence: its words, their classes, neighbours, classes that stand near each other, and what triggers matched.
import type { Token } from './tokens.ts';

/** `kind` says what the symbols `a` and `b` are to the sentence; `at` and `to` are the words they come from. */
export type Emit = (kind: number, a: number, b: number, at: number, to: number) => void;

/** Kinds of features. */
export const KINDS = { bias: 0, stem: 1, class: 2, neighbours: 3, classes: 4, trigger: 5 } as const;

/** Two classes are near within so many words. */
const WINDOW = 6;
/** Belongs to no word. */
const NOWHERE = -1;

/** `triggers`: numbers of the acts whose words matched, whatever became of the match. */
export function eachFeature(tokens: readonly Token[], triggers: readonly number[], emit: Emit): void {
  emit(KINDS.bias, 0, 0, NOWHERE, NOWHERE);
  for (const t of triggers) if (t) emit(KINDS.trigger, t, 0, NOWHERE, NOWHERE);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (token.stem) emit(KINDS.stem, token.stem, 0, i, i);
    for (const c of token.classes) if (c) emit(KINDS.class, c, 0, i, i);
    const next = tokens[i + 1];
    if (next?.stem && token.stem) emit(KINDS.neighbours, token.stem, next.stem, i, i + 1);
    if (!token.classes.length) continue;
    for (let j = i + 1; j < tokens.length && j <= i + WINDOW; j++)
      for (const d of tokens[j]?.classes ?? [])
        if (d) for (const c of token.classes) if (c) emit(KINDS.classes, c, d, i, j);
  }
}
