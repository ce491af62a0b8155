// The frontier of a crawl, what came of a request, and how sources fare.
import type { CandidateLink, Issue, Snapshot, Source } from './page.ts';

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
