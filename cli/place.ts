// Paths and instants as the caller means them.
import path from 'node:path';
import { isPostgres } from '../db/store.ts';
import { Failure } from './failure.ts';

/** Resolves against the caller's directory: npm runs scripts elsewhere and says so in INIT_CWD. */
export function callerPath(file: string): string {
  return path.resolve(process.env.INIT_CWD ?? process.cwd(), file);
}

/** A `--db` value: a path is made absolute, a URL stays. */
export function storeUrl(db: string): string {
  return /^[a-z]+:\/\//.test(db) || db === ':memory:' ? db : callerPath(db);
}

/** The same of a verb that is about files. `instead`: what does its work on a PostgreSQL server. */
export function ledgerFile(db: string, instead: string): string {
  if (isPostgres(db)) throw new Failure(`this verb is about ledgers in files; of one on PostgreSQL, ${instead}`);
  return storeUrl(db);
}

/** The ledger's clock; frozen by `--now` or EXPORTWATCH_NOW. Waits and leases use real time instead. */
export type Clock = () => string;

export function clockOf(now: string | undefined): Clock {
  const instant = frozenAt(now);
  return instant === null ? systemClock : frozen(instant);
}

/** The instant at which the caller froze the clock, if so. */
export function frozenAt(now: string | undefined): string | null {
  const given = now ?? process.env.EXPORTWATCH_NOW;
  return given === undefined || given === '' ? null : instantOf(given, '--now');
}

export const systemClock: Clock = () => new Date().toISOString();

export const frozen =
  (instant: string): Clock =>
  () =>
    instant;

/** An ISO instant or day as a UTC instant; anything else is a Failure naming the option. */
export function instantOf(text: string, option: string): string {
  const form = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d))?$/;
  const at = Date.parse(text);
  if (!form.test(text) || Number.isNaN(at)) {
    throw new Failure(`${option}: "${text}" is no instant; write 2026-06-12 or 2026-06-12T18:00:00Z`);
  }
  return new Date(at).toISOString();
}
