// The kinds of work that wait in the queue. What there is to do follows from the ledger: a queue that is lost is filled again.
export const JOBS = ['fetch', 'extract', 'reconcile'] as const;
export type JobName = (typeof JOBS)[number];

export interface JobData {
  /** A turn of one host: its rows of the frontier, in a pass that began at `startedAt`. */
  fetch: { host: string; startedAt: string };
  /** The pages captured at one address. */
  extract: { url: string; snapshots: string[] };
  /** All that changed since the last decision. */
  reconcile: { ledger: string };
}

/** One piece of work. Of several with one key only one waits. */
export interface Piece<N extends JobName> {
  key: string;
  data: JobData[N];
}

export interface Taken<N extends JobName> extends Piece<N> {
  id: string;
  name: N;
}

/** Work that failed each time it was tried. It is tried again after a rest, and forgotten once it succeeds. */
export interface DeadLetter {
  job: JobName;
  key: string;
  reason: string;
  at: string;
}

export interface JobFigures {
  /** Waiting for their first try or, after a failure, for another one. */
  waiting: number;
  retrying: number;
  active: number;
  /** Seconds for which the oldest that could have begun has waited. */
  oldest: number;
  dead: number;
}

export type QueueFigures = Record<JobName, JobFigures>;

/** What anybody may see of it. */
export interface Watched {
  deadLetters(): Promise<DeadLetter[]>;
  figures(): Promise<QueueFigures>;
  close(): Promise<void>;
}

export interface Queue extends Watched {
  /** Adds those of which none with the same key waits, is under way or died lately. Answers how many. */
  add<N extends JobName>(name: N, pieces: readonly Piece<N>[], afterSeconds?: number): Promise<number>;
  /** Up to `limit`, for this worker alone until its patience ends. */
  take<N extends JobName>(name: N, limit: number): Promise<Taken<N>[]>;
  done(job: Taken<JobName>): Promise<void>;
  /** To be tried again later, or dead. */
  failed(job: Taken<JobName>, reason: string): Promise<void>;
}
