// What a crawl is told, and what it tells while it goes on.
import type { Issue } from '../ledger/page.ts';
import type { Run } from '../ledger/operating.ts';

/** An archive of half a million pages in a quarter of a year; nothing that a host would notice. */
export const DAILY_BUDGET = 5000;

export interface CrawlOptions {
  /** The ledger's clock: instant every capture bears. Waits run on real time. */
  clock: () => string;
  userAgent: string;
  proxy: string | null;
  /** Least time between two requests to one host; where it is slow, or asks for more, it is left alone for longer. */
  delayMs: number;
  /** Requests a host may get in a day. */
  dailyBudget?: number;
  /** A fetch with its redirects ends after this. */
  totalMs?: number;
  /** Of the program and its rules, for the record of the pass. */
  versions?: Run['versions'];
  /** Ignores each source's schedule. */
  allSources: boolean;
  /** How long a row is leased for; a fetch must end before. */
  leaseMs?: number;
  /** Only rows of this host, as part of a pass that others began; nothing is begun after `endsAt` (ms). */
  turn?: { host: string; startedAt: string; endsAt: number };
  /** Begins no more fetches; those under way have `drainMs` to end. */
  signal?: AbortSignal;
  drainMs?: number;
  onProgress?: (progress: CrawlProgress) => void;
  onIssue?: (issue: Issue) => void;
}

/** Of the pass; neither `done` nor their sum ever shrinks. */
export interface CrawlProgress {
  done: number;
  open: number;
  url: string;
}
