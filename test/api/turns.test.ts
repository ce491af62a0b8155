// Requests in turn: a watcher is answered between slow ones, a queue without end is refused, headers stand on every refusal.
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../api/app.ts';
import { type Problem, problemResponse } from '../../api/problem.ts';
import { inTurn } from '../../api/turns.ts';
import { openStore } from '../../db/store.ts';

describe('requests in turn', () => {
  it('let a watcher in between slow ones', async () => {
    const order: string[] = [];
    const app = new Hono().use('*', inTurn()).get('*', (c) => {
      order.push(c.req.path);
      return c.text('');
    });
    const slow = ['/a', '/b', '/c'].map(async (place) => await app.request(place));
    await app.request('/healthz');
    await Promise.all(slow);
    expect(order).toEqual(['/healthz', '/a', '/b', '/c']);
  });
  it('are refused where too many wait', async () => {
    const app = new Hono().use('*', inTurn(2)).get('*', (c) => c.text(''));
    app.onError((error, c) => problemResponse(c, error as Problem));
    const answers = await Promise.all([1, 2, 3, 4].map(async () => await app.request('/a')));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 503, 503]);
    expect(answers[3]?.headers.get('retry-after')).toBe('1');
  });
});

describe('security headers', () => {
  it('stand on failures and refusals, too', async () => {
    const store = await openStore(':memory:');
    const asOf = async () => store;
    const broken = new Proxy(store, {
      get: (of, name) =>
        name === 'version' ? Promise.reject.bind(Promise, new Error('broken')) : Reflect.get(of, name),
    });
    const app = createApp({ store: broken, now: () => '2028-01-01T00:00:00.000Z', asOf, onError: () => {} });
    for (const [address, status] of [
      ['/api/v1/events', 500],
      ['/', 500],
    ] as const) {
      const answer = await app.request(`http://ledger.example${address}`, { headers: { accept: 'text/html' } });
      expect(answer.status).toBe(status);
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    }
    await store.close();
  });
});
