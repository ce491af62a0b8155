// When a fetch that failed is tried again.
import { type FetchFailure, isRefusal, isTransient } from './failure.ts';

const MAX_ATTEMPTS = 3;
/** A pass waits this long for a row that asked to be tried later; a later pass takes what needs longer. */
export const MAX_WAIT_MS = 20_000;

/** Milliseconds until the next try, doubled each time; null where there is none. */
export function retryInMs(failure: FetchFailure, attempts: number): number | null {
  if (isRefusal(failure) || !isTransient(failure) || attempts + 1 >= MAX_ATTEMPTS) return null;
  return Math.max((failure.retryAfter ?? 0) * 1000, 1000 * 2 ** attempts * (1 + Math.random() / 4));
}
