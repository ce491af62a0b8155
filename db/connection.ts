// What the store's methods need of a database: statements that both SQLite and PostgreSQL understand, answered at once.
import type { ListKind } from '../ledger/asking.ts';
import type { Wanted } from './search.ts';

export type Value = string | number | bigint | null | Uint8Array;
export type Params = readonly Value[];

export interface Connection {
  readonly search: SearchIndex;
  all<T>(sql: string, params?: Params): T[];
  get<T>(sql: string, params?: Params): T | undefined;
  /** Answers how many rows changed. */
  run(sql: string, params?: Params): number;
  /** As `run`, where nobody asks: it may be sent together with what follows, and fail only then. */
  put(sql: string, params?: Params): void;
  exec(sql: string): void;
  /** Several statements that see one state, whatever another connection writes meanwhile. */
  read<T>(work: () => T): T;
  /** From now on it sees what stands now. */
  standStill(): void;
  /** One transaction; `quiet` leaves the version counter alone. Nested calls join the outer one. `work` may be called anew, where
   *  the database could not hold it and another one apart. Throws BadStore on a connection that only reads. */
  write<T>(work: () => T, options?: WriteOptions): T;
  /** Holds names apart from other writers' until the transaction ends, where these run beside it. */
  lock(names: readonly string[]): void;
  /** From now on it only reads. */
  freeze(): void;
  /** Counts this connection among the crawlers of its ledger until it leaves, closes or its process dies. `whenAlone` runs
   *  first, where no other one is there, and none can join meanwhile. */
  joinCrawlers(whenAlone: () => void): void;
  leaveCrawlers(): void;
  close(): void;
}

export interface WriteOptions {
  quiet?: boolean;
  /** Beside which others it may run, where the database lets writers run side by side: `pages` beside all but those that
   *  decide, `crawl` beside these too. Without it, it excludes all but `crawl`. */
  beside?: 'pages' | 'crawl';
}

/** The words of lines. */
export interface SearchIndex {
  /** A query of `rowid`, and of `rank` (the least is the best) where that is asked for. */
  find(kind: ListKind, wanted: Wanted, ranked: boolean): Found;
  /** The same of those with a word that begins so. */
  begun(kind: ListKind, text: string): Found;
  write(kind: ListKind, rows: readonly SearchRow[]): void;
  /** The row of the line with this id. */
  remove(kind: ListKind, id: string): void;
}

export interface Found {
  sql: string;
  params: Value[];
}

export interface SearchRow {
  /** Of the line. */
  id: string;
  words: Readonly<Record<string, string>>;
  /** It has no words yet. */
  isNew: boolean;
}
