// What a slot rule is given: one claim's or sentence's text and everything read inside it.
import type {
  ActionReport,
  ClaimSlots,
  DateMention,
  LocalEntity,
  Mention,
  Quantity,
  RoleStatement,
} from '../../ledger/analysis.ts';
import { inOrder, spansWithin } from '../../ledger/spans.ts';
import type { Span } from '../../ledger/text.ts';
import type { Stance } from '../../ledger/vocabulary.ts';
import { plainWords } from '../wording/plain.ts';
import { type FindAll, indexByFirstWord } from '../wording/word-index.ts';
import type { Words } from '../wording/words.ts';
import { CAUSE_CUES } from './cause.ts';
import type { Cue, FoundCue } from './cue.ts';
import { POLARITY_CUES } from './polarity.ts';
import { SCOPE_CUES } from './scope.ts';
import type { SlotContext } from './slots.ts';
import { STATUS_CUES } from './status.ts';

export interface Passage extends Span {
  text: string;
  /** `text` in plain letters, place by place. */
  plain: string;
  /** Wordings that fill a slot, in the order of the text. */
  cues: readonly FoundCue[];
  /** Null in the outlet's own voice. */
  stance: Stance | null;
  mentions: Mention[];
  dates: DateMention[];
  quantities: Quantity[];
  roles: RoleStatement[];
  /** Reports of an action that stand in it or that it stands in. */
  reports: ActionReport[];
  entity(key: string): LocalEntity | undefined;
}

/** Undefined where the passage does not give this slot. */
export type SlotRule = (passage: Passage) => ClaimSlots | undefined;

/** A sentence longer than this is no sentence; nothing is read from it. */
export const LONGEST_PASSAGE = 3000;

/** What was read in a text, ordered by place once. */
export interface Reading {
  text: string;
  words: Words;
  mentions: Mention[];
  dates: DateMention[];
  quantities: Quantity[];
  roles: RoleStatement[];
  reports: readonly ActionReport[];
  entities: ReadonlyMap<string, LocalEntity>;
}

const findCues: FindAll<Cue> = indexByFirstWord([...CAUSE_CUES, ...SCOPE_CUES, ...STATUS_CUES, ...POLARITY_CUES]);

export function readingOf({ input, names, dates, quantities, reports }: SlotContext): Reading {
  return {
    text: input.text,
    words: plainWords(input),
    mentions: inOrder(names.mentions),
    dates: inOrder(dates),
    quantities: inOrder(quantities),
    roles: inOrder(names.roles),
    reports,
    entities: new Map(names.entities.map((entity) => [entity.key, entity])),
  };
}

export function passageAt(span: Span, stance: Stance | null, reading: Reading): Passage {
  const mentions = spansWithin(reading.mentions, span);
  const text = reading.text.slice(span.start, span.end);
  return {
    start: span.start,
    end: span.end,
    text,
    plain: reading.words.lower.slice(span.start, span.end),
    cues: findCues(reading.words, span).map(({ item, start }) => ({ cue: item, at: start - span.start })),
    stance,
    mentions,
    dates: spansWithin(reading.dates, span),
    quantities: spansWithin(reading.quantities, span).filter(
      (quantity) => !mentions.some((mention) => mention.start <= quantity.start && quantity.start < mention.end),
    ),
    roles: spansWithin(reading.roles, span),
    reports: reading.reports.filter(
      (report) =>
        (report.start >= span.start && report.end <= span.end) ||
        (report.start <= span.start && report.end >= span.end),
    ),
    entity: (key) => reading.entities.get(key),
  };
}
