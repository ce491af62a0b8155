// What may be asked of a ledger, and the shapes of its answers.
import type { Analysis } from './analysis.ts';
import type { ArticleLine, ClaimLine, ConflictLine, EntityLine, EventLine } from './lines.ts';
import type { Revision } from './page.ts';
import type { EntityType } from './vocabulary.ts';

export interface Query {
  q?: string;
  actor?: string;
  target?: string;
  model?: string;
  entity?: string;
  country?: string;
  action?: string;
  status?: string;
  outlet?: string;
  /** Of conflicts. */
  kind?: string;
  state?: string;
  /** Of claims, dates, mentions: article id; of claims and conflicts: event id. */
  article?: string;
  event?: string;
  /** Inclusive days or instants. */
  from?: string;
  to?: string;
  clock?: 'event' | 'published' | 'recorded';
  conflict?: boolean;
  minOrigins?: number;
  relevant?: boolean;
  sort?: 'date' | '-date' | 'recorded' | '-recorded' | 'relevance';
  limit: number;
  /** Opaque; a malformed one throws BadQuery. */
  cursor?: string;
  facets?: string[];
}

export interface Page<T> {
  items: T[];
  next: string | null;
  facets?: Record<string, { value: string; label: string; count: number }[]>;
}

export interface Listed {
  events: EventLine;
  claims: ClaimLine;
  conflicts: ConflictLine;
  articles: ArticleLine;
  entities: EntityLine;
}

export type ListKind = keyof Listed;

/** Lines that are served as they are stored; an article's is put together with its text. */
export type LineListKind = Exclude<ListKind, 'articles'>;

/** One change of the record, oldest first under a cursor that never loses items with equal times. */
export interface Change {
  cursor: string;
  at: string;
  kind: 'event' | 'conflict' | 'article';
  id: string;
  change: 'new' | 'changed' | 'gone' | 'correction';
  /** Fixed-template sentence: what changed. */
  what: string[];
  /** The Judgement that was made or undone before this change, and that is about it. */
  because?: string;
}

/** A change of one record with the articles that stand in it since. */
export interface RecordChange extends Change {
  articles: string[];
}

/** An entity whose name, or else an alias, holds what was begun. */
export interface Suggestion {
  id: string;
  type: EntityType;
  name: string;
  alias: string | null;
  /** How many events it has a part in. */
  events: number;
}

/** Rendered by the API as a 400 problem document. */
export class BadQuery extends Error {
  readonly parameter: string;
  constructor(parameter: string, message: string) {
    super(message);
    this.name = 'BadQuery';
    this.parameter = parameter;
  }
}

export interface RevisionView {
  revision: Revision;
  analysis: Analysis;
}
