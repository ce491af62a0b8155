// What a backend does for the rest of the program. Async and coarse; no query language leaks out.
import type { Extraction } from './analysis.ts';
import type {
  Change,
  LineListKind,
  ListKind,
  Listed,
  Page,
  Query,
  RecordChange,
  RevisionView,
  Suggestion,
} from './asking.ts';
import type { FetchResult, FoundLink, FrontierRow, HealthChange, Hint, SourceHealth } from './crawling.ts';
import type { Decide, Judgement, JudgementView, Signed } from './deciding.ts';
import type { ArticleLine, EventLine, LineKind } from './lines.ts';
import type { Key, Run, Webhook } from './operating.ts';
import type { Issue, Outlet, Snapshot, Source } from './page.ts';

/** A file that is no ledger of ours, or is broken, or of a newer program. */
export class BadStore extends Error {
  override readonly name = 'BadStore';
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
