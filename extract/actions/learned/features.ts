// What the model weighs in a sentence: its words, their classes and forms, what stands near what, how it opens, and marks of the whole.
import type { Token } from './tokens.ts';

/** `kind` says what the symbols `a` and `b` are to the sentence; `at` and `to` are the words they come from. */
export type Emit = (kind: number, a: number, b: number, at: number, to: number) => void;

/** Kinds of features. */
export const KINDS = {
  bias: 0,
  stem: 1,
  class: 2,
  neighbours: 3,
  classes: 4,
  mark: 5,
  form: 6,
  use: 7,
  stemBefore: 8,
  stemBehind: 9,
  opening: 10,
} as const;

/** Two classes are near within so many words. */
const WINDOW = 6;
/** A class and a word of none. */
const CLOSE = 3;
/** Belongs to no word. */
const NOWHERE = -1;

/** `marks`: numbers of what holds for the whole sentence: acts whose words matched, its shape. */
export function eachFeature(tokens: readonly Token[], marks: readonly number[], emit: Emit): void {
  emit(KINDS.bias, 0, 0, NOWHERE, NOWHERE);
  for (const mark of marks) if (mark) emit(KINDS.mark, mark, 0, NOWHERE, NOWHERE);
  opening(tokens, emit);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    const { stem, classes, form, use } = token;
    if (stem) emit(KINDS.stem, stem, 0, i, i);
    for (const c of classes) {
      if (!c) continue;
      emit(KINDS.class, c, 0, i, i);
      if (form) emit(KINDS.form, c, form, i, i);
      if (use) emit(KINDS.use, c, use, i, i);
    }
    const next = tokens[i + 1];
    if (next?.stem && stem) emit(KINDS.neighbours, stem, next.stem, i, i + 1);
    near(tokens, i, token, emit);
  }
}

function opening([first, second]: readonly Token[], emit: Emit): void {
  if (!first) return;
  if (first.stem) emit(KINDS.opening, first.stem, 0, 0, 0);
  for (const c of first.classes) if (c) emit(KINDS.opening, c, 0, 0, 0);
  if (first.stem && second?.stem) emit(KINDS.opening, first.stem, second.stem, 0, 1);
}

function near(tokens: readonly Token[], i: number, { stem, classes }: Token, emit: Emit): void {
  const reach = classes.length ? WINDOW : CLOSE;
  for (let j = i + 1; j < tokens.length && j <= i + reach; j++) {
    const other = tokens[j];
    if (!other) continue;
    for (const d of other.classes) {
      if (!d) continue;
      for (const c of classes) if (c) emit(KINDS.classes, c, d, i, j);
      if (!classes.length && stem) emit(KINDS.stemBefore, stem, d, i, j);
    }
    if (!other.classes.length && other.stem && j <= i + CLOSE)
      for (const c of classes) if (c) emit(KINDS.stemBehind, c, other.stem, i, j);
  }
}
