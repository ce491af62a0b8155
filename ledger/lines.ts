// The public shapes: one export line of each kind. The API serves the same fields.
import type { ClaimSlots } from './analysis.ts';
import type { PageNote } from './page.ts';
import type {
  Action,
  ConflictKind,
  ConflictState,
  DerivationKind,
  EntityType,
  EventField,
  PassageState,
  Precision,
  RelationKind,
  SpeakerKind,
  Stance,
  Status,
} from './vocabulary.ts';

/** A passage of an article's text. */
export interface Passage {
  article: string;
  quote: string;
  start: number;
  end: number;
}

export interface NamedRef {
  id: string;
  name: string;
}

/** A passage of an earlier state of an article, and how it fares in the latest one. */
export interface FormerPassage extends Passage {
  /** The state in whose text it stands. */
  revision: string;
  of: 'report' | 'claim' | 'date' | 'mention';
  /** Key of the action report. */
  key?: string;
  state: PassageState;
  /** It stands where it stood, in a sentence that was edited around it. */
  edited?: true;
  /** To what stands there now, where it is only much like it. */
  similarity?: number;
  /** It, or what replaced it, in the latest text; several where it is ambiguous. */
  now: Passage[];
}

/** A state of an article that says something else than the one before. */
export interface RevisionLine {
  revision: string;
  fetchedAt: string;
  /** Other states that differ from it in looks only. */
  alike: string[];
  /** An earlier text was put back. */
  restored?: true;
  headline?: { before: string; after: string };
  /** Against the state before; absent for the first. */
  sentences?: { added: number; removed: number; changed: number; moved: number };
  /** What the outlet says of the change; long ones are cut. */
  notes: { kind: PageNote['kind']; text: string }[];
  /** What was read from this state and does not stand in the next one as it did. */
  passages: FormerPassage[];
}

export interface ArticleLine {
  id: string;
  url: string;
  canonicalUrl: string | null;
  outlet: string;
  title: string;
  byline: string[] | null;
  published: string | null;
  modified: string | null;
  language: string | null;
  relevant: boolean;
  relevance: { reason: string; rule: string };
  /** Null in what is shown where rights forbid it. */
  text: string | null;
  revision: string;
  fetchedAt: string;
  derivedFrom: { article: string; derivation: DerivationKind; score: number; rule: string } | null;
  /** Its outlet has taken it back. */
  retracted?: true;
  /** Root of the derivation tree: an article id, or `credit:NAME` of an outlet or document we do not hold. */
  origin: string;
  credits: string[];
  /** Oldest first; only where the text came to say something else. */
  revisions?: RevisionLine[];
}

export interface EntityLine {
  id: string;
  type: EntityType;
  name: string;
  aliases: string[];
  developer?: string;
  ids: Record<string, string>;
  variantOf?: { name: string; reason: string };
}

export interface MentionLine {
  article: string;
  entity: { id: string; type: EntityType; name: string };
  text: string;
  start: number;
  end: number;
  rule: string;
}

export interface DateLine {
  article: string;
  text: string;
  start: number;
  end: number;
  value: string;
  precision: Precision;
  inferred: boolean;
  rule: string;
}

export interface ClaimLine extends Passage {
  id: string;
  direct: boolean;
  speaker: NamedRef | null;
  speakerText: string | null;
  speakerKind: SpeakerKind;
  stance: Stance;
  via: string | null;
  obtainedBy: string | null;
  event: string | null;
  slots: ClaimSlots;
  rule: string;
}

export interface FieldValue {
  /** Literal, or an entity's name for actors, targets and objects. */
  value: string;
  /** Entity id for actors, targets and objects. */
  entity?: string;
  shown: boolean;
  /** The published rule that ranked it. */
  rule: string;
  origins: number;
  citations: Passage[];
}

export interface EventLine {
  id: string;
  action: Action;
  status: Status;
  date: string | null;
  precision: Precision | null;
  effective?: string;
  actors: NamedRef[];
  targets: NamedRef[];
  objects: NamedRef[];
  summary: { text: string; citation: Passage };
  /** `key` is the action report's key; every one resolves to this event. */
  reports: (Passage & { key: string })[];
  origins: number;
  /** Every citation of this event comes from an unnamed speaker. */
  anonymousOnly: boolean;
  /** Passages of earlier states of its articles that reported it, and were changed or moved since. Their keys lead here too. */
  formerly?: FormerPassage[];
  /** Articles that report it and were taken back by their outlets since: they count as no origin. */
  retracted?: string[];
  relations: { type: RelationKind; event: string }[];
  fields: Partial<Record<EventField, FieldValue[]>>;
}

export interface ConflictSide {
  value: string;
  origins: number;
  /** Names of those who say it, as printed; the outlet's name where it is its own voice. */
  speakers: string[];
  citations: Passage[];
  /** Passages of earlier states of articles that took this side and no longer say so. */
  formerly?: FormerPassage[];
}

export interface ConflictLine {
  id: string;
  kind: ConflictKind;
  event: string | null;
  /** Fixed-template description of what is in question. */
  about: string;
  state: ConflictState;
  reason: string | null;
  rule: string;
  sides: ConflictSide[];
}

/** Everything reconciling decides; `text` of articles is left null, the store holds it. */
export interface Ledger {
  articles: ArticleLine[];
  entities: EntityLine[];
  mentions: MentionLine[];
  dates: DateLine[];
  claims: ClaimLine[];
  events: EventLine[];
  conflicts: ConflictLine[];
}

export const LINE_KINDS = ['articles', 'entities', 'mentions', 'dates', 'claims', 'events', 'conflicts'] as const;
export type LineKind = (typeof LINE_KINDS)[number];
