// What reading one revision yields. Every record names the rule that made it and stands on a span of the text.
import type { Action, EntityType, Precision, SpeakerKind, Stance, Status } from './vocabulary.ts';
import type { Block, Issue, Metadata, Outlet } from './page.ts';
import type { Span } from './text.ts';

export interface Sentence extends Span {
  /** Index of the block that holds it. */
  block: number;
}

/** An entity as one text knows it. */
export interface LocalEntity {
  /** Unique in its analysis: `type|folded name`. */
  key: string;
  type: EntityType;
  /** Fullest form: the canonical name where a data file knows it, else the longest printed form. */
  name: string;
  /** Other forms: printed ones, and the data file's. */
  aliases: string[];
  /** Name of the developer of a model or chip. */
  developer?: string;
  ids: Record<string, string>;
  /** It comes from a data file. */
  known: boolean;
  /** A garbled or misspelt form of something else, never silently corrected. */
  variantOf?: { name: string; reason: string };
}

export interface Mention extends Span {
  text: string;
  /** Key of a LocalEntity. */
  entity: string;
  rule: string;
}

/** A role, title or affiliation a text gives a person: "former head of licensing". */
export interface RoleStatement extends Span {
  /** Key of the person. */
  person: string;
  role: string;
  rule: string;
}

export interface DateMention extends Span {
  text: string;
  /** EDTF. */
  value: string;
  precision: Precision;
  /** It rests on the capture instant, since the page states no date. */
  inferred: boolean;
  /** Parts read from the text, such as `day`, `month`. The rest is implied. */
  stated: string[];
  /** What a relative expression was counted from, as EDTF. */
  anchor: string | null;
  rule: string;
}

export interface Quantity extends Span {
  text: string;
  value: number | null;
  low: number | null;
  high: number | null;
  /** `USD`, `percent`, `hours`, or null for plain counts. */
  unit: string | null;
  /** What is counted, folded head words: `licences`, `customers abroad`. */
  of: string | null;
  approx: boolean;
  rule: string;
}

export interface ClaimSlots {
  quantity?: {
    value: number | null;
    low: number | null;
    high: number | null;
    unit: string | null;
    of: string | null;
    approx: boolean;
  };
  /** EDTF. */
  date?: string;
  scope?: string;
  status?: Status;
  role?: { person: string; role: string };
  name?: string;
  cause?: string;
  polarity?: 'affirmed' | 'negated';
}

/** One assertion at one passage. `speakerText` null: the outlet's own voice. */
export interface Claim extends Span {
  quote: string;
  direct: boolean;
  /** Key of a LocalEntity. */
  speaker: string | null;
  speakerText: string | null;
  speakerKind: SpeakerKind;
  stance: Stance;
  via: string | null;
  obtainedBy: string | null;
  slots: ClaimSlots;
  rule: string;
}

/** A value of an action report and the passage it stands on. */
export interface Grounded<T> extends Span {
  value: T;
  rule: string;
}

/** One passage of one revision that reports one export action. */
export interface ActionReport extends Span {
  /** hash(article URL, action, folded sentence). */
  key: string;
  quote: string;
  action: Grounded<Action>;
  status: Grounded<Status>;
  /** Keys of LocalEntities. */
  actors: Grounded<string>[];
  targets: Grounded<string>[];
  objects: Grounded<string>[];
  /** EDTF; null where the text gives none. */
  date: Grounded<string> | null;
  effective: Grounded<string> | null;
  /** What the article is about, or an older act it recalls. */
  background: boolean;
  /** `denied` and `feared` acts are kept for conflicts but found no event alone. */
  reality: 'real' | 'denied' | 'feared';
  /** Speaks of an act without telling it ("since the curbs, sales have halved"): joins an event that fits, and founds one
   *  only where it gives day, doer and party all the same. */
  tentative: boolean;
  /** Where no rule but the trained model found it: how much speaks for its telling an act. */
  telling?: number;
  rule: string;
}

/** A name the text credits for what it reports. */
export interface Credit extends Span {
  /** As printed. */
  name: string;
  /** How: `report`, `obtained`, `copied`, `told`. */
  kind: 'report' | 'obtained' | 'copied' | 'told' | 'document';
  rule: string;
}

export interface Relevance {
  relevant: boolean;
  reason: string;
  rule: string;
}

export interface Analysis {
  language: string | null;
  relevance: Relevance;
  sentences: Sentence[];
  entities: LocalEntity[];
  mentions: Mention[];
  roles: RoleStatement[];
  dates: DateMention[];
  quantities: Quantity[];
  claims: Claim[];
  reports: ActionReport[];
  credits: Credit[];
}

/** What each step of reading a text is given: the text and where it stands, nothing else. */
export interface ReadingInput {
  url: string;
  outlet: Outlet;
  metadata: Metadata;
  text: string;
  blocks: Block[];
  /** Capture instant, ISO. */
  fetchedAt: string;
}

export interface PageInput {
  url: string;
  bytes: Uint8Array;
  contentType: string | null;
  /** ISO instant. */
  fetchedAt: string;
  outlet: Outlet;
}

/** One snapshot in, one article and its analysis out. */
export type Extraction =
  | {
      kind: 'article';
      identityUrl: string;
      charset: string;
      metadata: Metadata;
      text: string;
      blocks: Block[];
      analysis: Analysis;
      issues: Issue[];
    }
  | { kind: 'no-article'; charset: string; reason: string; issues: Issue[] };
