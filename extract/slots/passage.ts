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
import { fold, type Span } from '../../ledger/text.ts';
import type { Stance } from '../../ledger/vocabulary.ts';
import type { SlotContext } from './slots.ts';

export interface Passage extends Span {
  text: string;
  /** Folded; offsets differ from `text`. */
  folded: string;
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

export function passageAt(span: Span, stance: Stance | null, context: SlotContext): Passage {
  const { input, names, dates, quantities, reports } = context;
  const inside = (item: Span): boolean => item.start >= span.start && item.end <= span.end;
  const mentions = names.mentions.filter(inside);
  const text = input.text.slice(span.start, span.end);
  return {
    start: span.start,
    end: span.end,
    text,
    folded: fold(text),
    stance,
    mentions,
    dates: dates.filter(inside),
    quantities: quantities.filter(
      (quantity) =>
        inside(quantity) && !mentions.some((mention) => mention.start <= quantity.start && quantity.start < mention.end),
    ),
    roles: names.roles.filter(inside),
    reports: reports.filter((report) => inside(report) || (report.start <= span.start && report.end >= span.end)),
    entity: (key) => names.entities.find((entity) => entity.key === key),
  };
}
