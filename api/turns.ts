// Requests take turns: one begins in each round of the event loop, so that many slow searches hold nobody up for longer
// than one of them takes.
import type { MiddlewareHandler } from 'hono';
import { Problem } from './problem.ts';

/** Answered at once: who watches this server asks for them. */
const AT_ONCE = new Set(['/healthz', '/metrics']);
const MOST_WAITING = 500;

export function inTurn(mostWaiting = MOST_WAITING): MiddlewareHandler {
  const waiting: (() => void)[] = [];
  const begin = (): void => {
    waiting.shift()?.();
    if (waiting.length > 0) setImmediate(begin);
  };
  return async function takeTurns(c, next) {
    if (AT_ONCE.has(c.req.path)) return await next();
    if (waiting.length >= mostWaiting) {
      c.header('retry-after', '1');
      throw new Problem(503, 'too many requests wait for an answer; try again');
    }
    await new Promise<void>((turn) => {
      waiting.push(turn);
      if (waiting.length === 1) setImmediate(begin);
    });
    await next();
  };
}
