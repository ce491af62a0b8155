// Who may judge, who is told, and what was run.
import type { Job } from './vocabulary.ts';

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
