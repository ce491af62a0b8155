// Pages taken by hand through the API: only with a key in force; the answer says what became of them.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../api/app.ts';
import { Problem } from '../../api/problem.ts';
import { openStore } from '../../db/store.ts';
import { digest } from '../../ledger/ids.ts';
import { BadQuery } from '../../ledger/asking.ts';
import type { Submission } from '../../ledger/crawling.ts';
import { type Bench, benchOf, NOW, ORIGIN } from './ledger.ts';

const KEY = 'ew_test-key';
const made: Submission = {
  url: 'https://desk.example/a',
  state: 'new',
  article: { id: 'art_1', title: 'A', outlet: 'desk', published: null, relevant: true, why: 'export order' },
  copyOf: null,
  events: [{ id: 'evt_1', title: 'Access ban', date: null }],
  note: null,
};
let bench: Bench;
let post: (body: unknown, key?: string) => Promise<Response>;
beforeAll(async () => {
  bench = benchOf(await openStore(':memory:'));
  await bench.store.saveKey({ id: 'key_1', owner: 'Ada Desk', made: NOW }, digest(KEY));
  const submit = async (url: string): Promise<Submission> => {
    if (url.includes('10.0.0.1')) throw new BadQuery('url', '10.0.0.1: a private address (ssrf)');
    if (url.includes('shut')) throw new Problem(422, 'the page cannot be had: robots.txt disallows it', 'url');
    return url.includes('known') ? { ...made, state: 'unchanged' } : made;
  };
  const app = createApp({ store: bench.store, now: () => NOW, asOf: async () => bench.store, submit });
  post = async (body, key) =>
    await app.request(`${ORIGIN}/api/v1/articles`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
});
afterAll(async () => await bench.close());

describe('submitting', () => {
  it('needs a key in force', async () => {
    for (const key of [undefined, 'ew_other'])
      expect((await post({ url: 'https://desk.example/a' }, key)).status).toBe(401);
  });
  it('answers what became of the page', async () => {
    const answer = await post({ url: 'https://desk.example/a' }, KEY);
    expect(answer.status).toBe(201);
    expect(await answer.json()).toEqual(made);
    expect((await post({ url: 'https://desk.example/known' }, KEY)).status).toBe(200);
  });
  it('refuses with a problem that names the parameter', async () => {
    const wrong: [unknown, number, string][] = [
      ['{', 400, 'body'],
      [{}, 400, 'url'],
      [{ url: 'desk' }, 400, 'url'],
      [{ url: 'ftp://desk.example/a' }, 400, 'url'],
      [{ url: 'http://10.0.0.1/' }, 400, 'url'],
      [{ url: 'https://desk.example/shut' }, 422, 'url'],
    ];
    for (const [body, status, parameter] of wrong) {
      const answer = await post(body, KEY);
      expect(answer.status).toBe(status);
      expect(await answer.json()).toMatchObject({ parameter });
    }
  });
  it('is refused by a server that only reads', async () => {
    const app = createApp({ store: bench.store, now: () => NOW, asOf: async () => bench.store });
    const answer = await app.request(`${ORIGIN}/api/v1/articles`, {
      method: 'POST',
      headers: { authorization: `Bearer ${KEY}` },
      body: JSON.stringify({ url: 'https://desk.example/a' }),
    });
    expect(answer.status).toBe(405);
  });
});
