// What a backend does for the rest of the program. Async and coarse; no query language leaks out.
import type { Analysis, Extraction } from './analysis.ts';
import type { ArticleLine, ConflictLine, EntityLine, EventLine, ClaimLine, Ledger, LineKind } from './lines.ts';
import type { EntityType, EventField, Job, JudgementKind } from './vocabulary.ts';
import type { Article, CandidateLink, Issue, Outlet, Revision, Snapshot, Source } from './page.ts';

// ---- deciding

/** One article with everything reconciling may read of it. */
export interface ArticleState {
  article: Article;
  outlet: Outlet;
  revision: Revision;
  analysis: Analysis;
  /** Earlier states, oldest first. */
  earlier: { revision: Revision; analysis: Analysis }[];
}

/** A stored decision by a person. Subjects are keys of action reports, which outlive events; or ids of entities, claims, conflicts.
 *  `merge`: they are one · `split`: these reports make an event without the report `value` · `distinct`: these two are not
 *  one · `hide`: not shown · `pin`: the event of this report shows `value` as its `field` · `resolve`: the side `value` of
 *  this conflict stands, or with null none needs to. */
export interface Judgement {
  id: string;
  kind: JudgementKind;
  /** Sorted. */
  subjects: string[];
  field: EventField | null;
  /** Of `pin` on actors, targets and objects: an entity's id. */
  value: string | null;
  reason: string;
  by: string;
  at: string;
}

/** Who said what, why and when. */
export type Signed = Pick<Judgement, 'reason' | 'by' | 'at'>;

export interface JudgementView extends Judgement {
  undone: Signed | null;
}

export interface ReconcileContext {
  /** Sorted by article id: one chapter, nothing outside it can change what is decided. */
  articles: ArticleState[];
  /** Those in force, by instant and id: of two that cannot both hold the later one does. */
  judgements: Judgement[];
}

export interface Decide {
  (context: ReconcileContext): Ledger;
  /** What ties an article to others. Articles that hang together by ties are decided together; without it, all are. */
  tiesOf?: (state: ArticleState) => string[];
  /** An archive of so many articles is one chapter, tied or not. */
  whole?: number;
  /** More articles than this that hang together are decided by calendar chapters; as many or fewer are one chapter. */
  together?: number;
}

// ---- crawling

export interface FrontierRow {
  url: string;
  source: string;
  outlet: string;
  /** What the response is read as. */
  role: 'feed' | 'sitemap' | 'listing' | 'api' | 'article';
  /** Links away from the source. */
  depth: number;
  attempts: number;
  etag: string | null;
  lastModified: string | null;
  /** Milliseconds its host is left alone between two requests, as learned from its answers. */
  hostDelay: number | null;
}

export interface FetchResult {
  url: string;
  outcome: 'fetched' | 'not-modified' | 'refused' | 'failed';
  /** Class of a failure or refusal: `robots`, `ssrf`, `timeout`, `http-404`, `too-large`, … */
  reason: string | null;
  status: number | null;
  snapshot: Snapshot | null;
  etag: string | null;
  lastModified: string | null;
  /** Real-time instant before which the row is not tried again; null closes it until its source is due. */
  retryAt: string | null;
  /** What the document names; as `addLinks` takes it. */
  found?: { links: readonly FoundLink[]; visitedBefore: string };
  /** A visit of the row's source: a failure with its `reason`, else the links found (null: not told). `rest`: seconds
   *  until the next one, where the document says. */
  visit?: { found: number | null; reason: string | null; unchanged?: boolean; rest?: number | null };
  /** To be recorded, at an instant of the ledger's clock. */
  trouble?: { issue: Issue; at: string };
  /** Hosts that were asked, and the real-time instant until which each is left alone. */
  hosts?: readonly { host: string; opensAt: string; delay?: number | null }[];
  /** Requests a host may get in a day (UTC); after them it is left alone until the next. */
  dailyBudget?: number;
}

/** What became of a page that somebody named. */
export interface Submission {
  /** Where it stands, after redirects. */
  url: string;
  /** `not-fetched`: known, and could not be had again. */
  state: 'new' | 'changed' | 'unchanged' | 'not-fetched' | 'no-article';
  article: {
    id: string;
    title: string;
    outlet: string;
    published: string | null;
    relevant: boolean;
    /** Why it is, or is not. */
    why: string;
  } | null;
  /** The article it took its text from. */
  copyOf: string | null;
  events: { id: string; title: string; date: string | null }[];
  /** Why there is no article, or why it could not be fetched. */
  note: string | null;
}

/** When an address was published, as a feed said. */
export interface Hint {
  url: string;
  published: string;
}

/** A link on its way into the frontier. */
export type FoundLink = CandidateLink &
  Pick<FrontierRow, 'role' | 'depth' | 'outlet'> & {
    /** It does not change: once fetched it is not asked for again. */
    once?: boolean;
  };

/** `unchanged`: answered "not modified"; `empty`: valid, without a link; `blocked`: its operator refuses us; `dropped`: far
 *  fewer links than usual. */
export const SOURCE_STATES = ['new', 'ok', 'unchanged', 'empty', 'dropped', 'blocked', 'failing'] as const;
export type SourceState = (typeof SOURCE_STATES)[number];

export interface SourceHealth {
  source: Source;
  lastSuccess: string | null;
  lastAttempt: string | null;
  /** Links found at the last visit. */
  lastYield: number | null;
  /** Links it usually names. */
  usualYield: number | null;
  failures: number;
  /** Articles it named that could not be fetched. */
  failedPages: number;
  state: SourceState;
  reason: string | null;
  /** Seconds until it is asked again. */
  rest: number;
}

/** A turn of a source from well to unwell, or back. */
export interface HealthChange {
  seq: number;
  source: string;
  was: SourceState;
  state: SourceState;
  reason: string | null;
  at: string;
}

// ---- reading

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

/** Who may judge through the API. The key itself is shown once and kept nowhere. */
export interface Key {
  id: string;
  /** Signs what is done with it. */
  owner: string;
  made: string;
  revoked: string | null;
}

/** An address that is told of changes. */
export interface Webhook {
  id: string;
  url: string;
  /** Signs what is sent; never logged or shown again. */
  secret: string;
  /** Small changes are sent too. */
  minor: boolean;
  allowPrivate: boolean;
  made: string;
  /** Cursor of the last change it has. */
  since: string | null;
  /** Failures since the last success. */
  attempts: number;
  retryAt: string | null;
  lastSuccess: string | null;
  failure: string | null;
  /** Given up, or taken away. */
  ended: string | null;
  /** The last turn of a source's health it has. */
  healthSince: number | null;
}

/** One execution of a job. */
export interface Run {
  id: number;
  job: Job;
  started: string;
  /** Null while it goes on, and where its process ended before it did. */
  ended: string | null;
  /** Of the program and of each set of rules. */
  versions: Record<string, string>;
  summary: Record<string, number> | null;
  failure: string | null;
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

/** A file that is no ledger of ours, or is broken, or of a newer program. */
export class BadStore extends Error {
  override readonly name = 'BadStore';
}

export interface RevisionView {
  revision: Revision;
  analysis: Analysis;
}

export interface Store {
  // -- configuration
  /** Adds or updates outlets and sources; none is removed. */
  saveSources(outlets: readonly Outlet[], sources: readonly Source[]): Promise<void>;
  outlets(): Promise<Outlet[]>;
  sourceHealth(): Promise<SourceHealth[]>;
  /** Turns of health after one of them, or after an instant where none was told yet. */
  healthChanges(since: { seq: number | null; at: string }, limit: number): Promise<HealthChange[]>;

  // -- pages in
  /** Content-addressed; a repetition changes nothing. Answers whether it was new. */
  saveSnapshot(snapshot: Snapshot): Promise<{ isNew: boolean }>;
  snapshot(id: string): Promise<Snapshot | undefined>;
  /** By digest of the body: the archived copy. */
  snapshotByDigest(digest: string): Promise<Snapshot | undefined>;
  /** The newest snapshot of a URL. */
  latestSnapshot(url: string): Promise<Snapshot | undefined>;
  /** Every snapshot, by instant and URL, streamed. */
  exportSnapshots(): AsyncIterable<Snapshot>;
  /** HTML snapshots that the present rules (`version`) have not read, oldest first, `limit` at most. */
  pendingSnapshots(version: string, limit: number): Promise<string[]>;
  pendingCount(version: string): Promise<number>;
  /** The same as `pendingSnapshots`, with the address of each. */
  pendingPages(version: string, limit: number): Promise<{ id: string; url: string }[]>;
  /** Stores article, revision and analysis behind the verbatim gate; what the gate refuses is dropped and recorded as Issues.
   *  A `no-article` is remembered so that the snapshot is not pending any more. Answers the article's id, if one. */
  saveExtraction(
    snapshot: string,
    version: string,
    outlet: Outlet,
    extraction: Extraction,
  ): Promise<{ article: string | null; changed: boolean; refused: number }>;
  /** Makes every snapshot pending again. */
  forgetExtractions(): Promise<void>;

  // -- deciding
  /** How many articles changed since the last decision. */
  undecided(): Promise<number>;
  /** Loads what `articleIds` can influence, calls `decide` and writes its answer, in one transaction under lock. */
  reconcile(articleIds: readonly string[], decide: Decide, at: string): Promise<{ changes: number }>;
  /** A read-only in-memory store holding what a fresh ledger of the revisions published by `instant` would hold. */
  asOf(instant: string, decide: Decide): Promise<Store>;
  /** Answers its id; a repetition changes nothing. Throws BadQuery for what cannot be decided, or is about nothing held here.
   *  What follows from it is decided by the next `reconcile`. */
  saveJudgement(judgement: Omit<Judgement, 'id'>): Promise<string>;
  /** Kept, but no longer in force. A repetition changes nothing; BadQuery for an unknown one. */
  undoJudgement(id: string, undoing: Signed): Promise<void>;
  /** All of them, by instant and id. */
  judgements(): Promise<JudgementView[]>;

  // -- keys and webhooks; none of these touches the version
  /** `digest` is that of the key. */
  saveKey(key: Omit<Key, 'revoked'>, digest: string): Promise<void>;
  keys(): Promise<Key[]>;
  /** The one in force with this digest. */
  keyOf(digest: string): Promise<Key | undefined>;
  /** False for an unknown or revoked one. */
  revokeKey(id: string, at: string): Promise<boolean>;
  /** Adds it, or writes how its delivery goes. */
  saveWebhook(webhook: Webhook): Promise<void>;
  webhooks(): Promise<Webhook[]>;

  // -- runs
  /** Answers its id. Leaves the version alone. */
  beginRun(run: Pick<Run, 'job' | 'started' | 'versions'>): Promise<number>;
  endRun(id: number, end: { ended: string; summary: Run['summary']; failure: string | null }): Promise<void>;
  /** Newest first. */
  runs(limit: number): Promise<Run[]>;

  // -- reading
  list<K extends ListKind>(kind: K, query: Query): Promise<Page<Listed[K]>>;
  /** The same page with each line as its JSON text, for answers that hand it on unread. */
  listJson(kind: LineListKind, query: Query): Promise<Page<string>>;
  /** Any member report's key resolves to the event that now holds it. */
  get<K extends ListKind>(kind: K, id: string): Promise<Listed[K] | undefined>;
  articleByUrl(url: string): Promise<ArticleLine | undefined>;
  /** Newest first. */
  revisions(article: string): Promise<RevisionView[]>;
  changes(since: string | null, limit: number): Promise<Page<Change>>;
  /** Of one event or conflict, newest first; an event's under its earlier ids too. */
  history(kind: 'event' | 'conflict', id: string): Promise<RecordChange[]>;
  /** The event and those joined to it by relations, near and far, by date. */
  lifecycle(event: string): Promise<EventLine[]>;
  /** Every article of the tree of derivations this one stands in, by publication; without texts. */
  lineage(article: string): Promise<ArticleLine[]>;
  /** Entities of which a name, or a word in one, begins like this; those of most events first. */
  suggest(text: string, limit: number): Promise<Suggestion[]>;
  /** Every line of one kind in export order (by id or place), streamed; articles with their text. */
  exportLines(kind: LineKind): AsyncIterable<unknown>;
  issues(limit: number): Promise<(Issue & { at: string; count: number })[]>;
  recordIssues(issues: readonly Issue[], at: string): Promise<void>;
  counts(): Promise<
    Record<
      | 'snapshots'
      | 'articles'
      | 'relevant'
      | 'entities'
      | 'claims'
      | 'events'
      | 'conflicts'
      | 'outlets'
      | 'sources'
      | 'issues',
      number
    >
  >;
  /** Grows with every decision and other change of what is served; the base of ETags. What was read counts once it is decided. */
  version(): Promise<string>;

  // -- crawl frontier
  /** Joins the pass over the sources that is under way or was interrupted less than a day ago, or begins one. The leases of
   *  crawlers that are gone are free again. Answers when the pass began (real time) and how many rows it has closed. */
  beginPass(now: string, versions?: Run['versions']): Promise<{ startedAt: string; closed: number }>;
  /** Everything the pass fetched is read: the next one is a new one. */
  endPass(now: string, summary?: Run['summary']): Promise<void>;
  /** Adds links not known yet. A known article link last visited before `visitedBefore` (real time) is opened again, for a
   *  conditional request that may find a new revision. The earliest `published` of a link is
   *  kept as a hint for its article. Answers how many were new. */
  addLinks(links: readonly FoundLink[], visitedBefore: string): Promise<number>;
  /** The earliest instant any feed gave for an address, by address. */
  hints(): Promise<Hint[]>;
  /** As if a feed had given them; later ones than are held change nothing. */
  saveHints(hints: readonly Hint[]): Promise<void>;
  /** Opens the rows of sources due at `now` (real time), so that they are leased again; with `visitedBefore`, of all that
   *  were not visited since. */
  openDueSources(now: string, visitedBefore: string | null): Promise<number>;
  /** Leases up to `limit` open rows, at most one a host, until `until` (real time); with `host`, one of this host. */
  lease(limit: number, now: string, until: string, host?: string): Promise<FrontierRow[]>;
  /** Hosts with a row that may be tried now (real time), those first that waited longest. Leases that ran out are free again. */
  openHosts(now: string): Promise<string[]>;
  /** Leases one URL out of turn, known before or not; where its host is being asked or wants to be left alone, answers when to
   *  ask again (real time), and changes nothing. */
  leaseUrl(link: FoundLink, now: string, until: string): Promise<FrontierRow | { opensAt: string }>;
  /** Gives a lease back unused. */
  release(url: string): Promise<void>;
  /** Stores the response and all that came of it, then closes or re-opens the row: one transaction. Answers how many links
   *  were new, and how many known ones it opened again. */
  settle(result: FetchResult, now: string): Promise<{ added: number; reopened: number; spent: string[] }>;
  frontierCounts(): Promise<{ open: number; leased: number; done: number; failed: number }>;
  /** The earliest instant at which an open row, or one of `host`, may be tried, past or to come; null where none is open. */
  nextOpenAt(host?: string): Promise<string | null>;
  robots(host: string): Promise<{ fetchedAt: string; status: number; body: string } | undefined>;
  saveRobots(host: string, robots: { fetchedAt: string; status: number; body: string }): Promise<void>;

  close(): Promise<void>;
}
