// What a parser of date expressions is given and what it answers.
import type { Precision } from '../../ledger/vocabulary.ts';
import type { Day } from './calendar.ts';
import type { Reference } from './reference.ts';
import type { Tense } from './tense.ts';

/** A resolved expression. Offsets are those of the sentence until the reader moves them. */
export interface Found {
  start: number;
  end: number;
  value: string;
  precision: Precision;
  /** Parts the text states. */
  stated: string[];
  /** What it was counted from, as EDTF. */
  anchor: string | null;
  rule: string;
}

/** Where an expression stands. */
export interface Place {
  sentence: string;
  start: number;
  end: number;
  reference: Reference;
  /** Country of the outlet, for the order of figures. */
  country: string | null;
  /** Tense of the words around; asked only where it decides. */
  tense: () => Tense;
  /** Expressions of this sentence and of those before it, oldest first. */
  sentenceDates: readonly Found[];
  earlierDates: readonly Found[];
  inHeading: boolean;
  /** Year a date at the head of the block gives to those in it. */
  blockYear: number | undefined;
}

/** What a match means. `cut` moves the span's start or end inwards. */
export interface Reading {
  value: string;
  precision: Precision;
  stated: string[];
  anchor?: string | null;
  cutStart?: number;
  cutEnd?: number;
}

export interface DateParser {
  name: string;
  /** Cues of words (`words/cues.ts`), one of which is part of every match; a match begins at most `lead` characters before it. */
  cue?: number;
  lead?: number;
  /** Cues one of which stands in the sentence too. */
  also?: number;
  /** Cheap test: a sentence that fails it holds no match. */
  hint?: RegExp;
  /** Sticky where there is a cue, else global. A match begins where a word does. */
  pattern: RegExp;
  read: (groups: Readonly<Record<string, string | undefined>>, place: Place) => Reading | undefined;
}

export const isoOf = (reference: Reference): string => new Date(reference.day * 86_400_000).toISOString().slice(0, 10);

/** First day of a value, for counting on from it. */
export function firstDay(value: string): Day {
  const point = value.split('/')[0] ?? value;
  const parts = /^(?<year>\d{4})(?:-(?<month>\d\d))?(?:-(?<day>\d\d))?/.exec(point)?.groups;
  return Date.UTC(Number(parts?.year), Number(parts?.month ?? 1) - 1, Number(parts?.day ?? 1)) / 86_400_000;
}
