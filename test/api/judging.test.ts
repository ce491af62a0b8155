// Judging through the API: only with a key in force, signed by its owner, and for everybody to read.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../api/app.ts';
import { openStore } from '../../db/store.ts';
import { digest } from '../../ledger/ids.ts';
import type { EventLine } from '../../ledger/lines.ts';
import { reconcile } from '../../reconcile/reconcile.ts';
import type { JudgementView } from '../../ledger/deciding.ts';
import { type Bench, benchOf, NOW, ORIGIN } from './ledger.ts';
import { importPages, PAGES } from './pages.ts';

const KEY = 'ew_test-key';
let bench: Bench;
let report: string;
let post: (path: string, body: unknown, key?: string) => Promise<Response>;
beforeAll(async () => {
  bench = benchOf(await openStore(':memory:'));
  await importPages(bench.store, PAGES);
  await bench.store.saveKey({ id: 'key_1', owner: 'Ada Desk', made: NOW }, digest(KEY));
  const [event] = await bench.lines<EventLine>('events');
  report = event?.reports[0]?.key ?? '';
  const app = createApp({ store: bench.store, now: () => NOW, asOf: async () => bench.store, judge: bench.store });
  post = async (path, body, key) =>
    await app.request(`${ORIGIN}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
});
afterAll(async () => await bench.close());

const hide = () => ({ kind: 'hide', subjects: [report], reason: 'The page was a rehearsal.' });

describe('judging', () => {
  it('is refused without a key in force', async () => {
    for (const key of [undefined, 'ew_other', '']) {
      const answer = await post('/api/v1/judgements', hide(), key);
      expect(answer.status).toBe(401);
      expect(answer.headers.get('www-authenticate')).toBe('Bearer');
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
    }
    expect(await bench.store.judgements()).toEqual([]);
  });

  it('is signed by the owner of the key, read by everybody, and undone', async () => {
    const answer = await post('/api/v1/judgements', hide(), KEY);
    expect(answer.status).toBe(201);
    const { id } = (await answer.json()) as { id: string };
    const [judgement] = (await bench.json<{ items: JudgementView[] }>('/api/v1/judgements')).items;
    expect(judgement).toMatchObject({ id, kind: 'hide', subjects: [report], by: 'Ada Desk', at: NOW, undone: null });
    const page = await (await bench.get('/corrections')).text();
    expect(page).toContain('The page was a rehearsal.');
    expect((await post(`/api/v1/judgements/${id}/undo`, { reason: 'It was not.' }, KEY)).status).toBe(200);
    expect((await bench.store.judgements())[0]?.undone).toMatchObject({ by: 'Ada Desk', reason: 'It was not.' });
  });

  it('refuses what cannot be decided, with the parameter', async () => {
    const wrong: [unknown, string][] = [
      ['{', 'body'],
      [{ ...hide(), kind: 'praise' }, 'kind'],
      [{ ...hide(), subjects: [] }, 'subjects'],
      [{ ...hide(), subjects: ['evt_none'] }, 'subjects'],
      [{ ...hide(), reason: '' }, 'reason'],
      [{ ...hide(), by: 'Somebody Else' }, 'body'],
    ];
    for (const [body, parameter] of wrong) {
      const answer = await post('/api/v1/judgements', body, KEY);
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({ parameter });
    }
    expect((await post('/api/v1/judgements', 'x'.repeat(100_000), KEY)).status).toBe(413);
    expect((await post('/api/v1/judgements/none/undo', { reason: 'x' }, KEY)).status).toBe(400);
  });

  it('ends with the key', async () => {
    expect(await bench.store.revokeKey('key_1', NOW)).toBe(true);
    expect(await bench.store.revokeKey('key_1', NOW)).toBe(false);
    expect((await post('/api/v1/judgements', hide(), KEY)).status).toBe(401);
  });
});

describe('an event that went', () => {
  it('is gone, not unknown: its address says since when and why, on pages, in JSON and in feeds', async () => {
    const own = benchOf(await openStore(':memory:'));
    await importPages(own.store, PAGES);
    const [event] = await own.lines<EventLine>('events');
    if (!event?.reports[0]) throw new Error('no event');
    const judgement = { kind: 'hide' as const, subjects: [event.reports[0].key], field: null, value: null };
    await own.store.saveJudgement({ ...judgement, reason: 'The page was a rehearsal.', by: 'Ada Desk', at: NOW });
    await own.store.reconcile([], reconcile, NOW);
    for (const address of [`/events/${event.id}`, `/api/v1/events/${event.id}`, `/events/${event.id}.atom`]) {
      const answer = await own.get(address);
      expect(answer.status, address).toBe(410);
      expect(await answer.text(), address).toContain(`went out of the record at ${NOW}`);
    }
    expect((await own.get(`/api/v1/events/${event.id}0`)).status).toBe(404);
    await own.close();
  });
});
