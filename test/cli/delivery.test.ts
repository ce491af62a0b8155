// Webhooks: signed, in order, once each; what fails is tried again; private addresses and removed ones get nothing.
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { Webhook as Verifier } from 'standardwebhooks';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { deliverChanges } from '../../cli/delivery.ts';
import { judgeVerb } from '../../cli/verbs/judge.ts';
import { openStore } from '../../db/store.ts';
import { isMinor } from '../../ledger/minor.ts';
import type { Change } from '../../ledger/asking.ts';
import type { Store } from '../../ledger/store.ts';
import type { Webhook } from '../../ledger/operating.ts';
import { importPages, PAGES } from '../api/pages.ts';

const SECRET = `whsec_${Buffer.from('a secret of thirty-two characters').toString('base64')}`;

interface Message {
  headers: Record<string, string>;
  body: string;
}

let received: Message[] = [];
let status = 204;
let server: http.Server;
let url: string;
let store: Store;
let changes: Change[];
const hook = (): Webhook => ({
  id: 'hook_1',
  url,
  secret: SECRET,
  minor: true,
  allowPrivate: true,
  made: '2028-01-01T00:00:00.000Z',
  since: null,
  attempts: 0,
  retryAt: null,
  lastSuccess: null,
  failure: null,
  ended: null,
  healthSince: null,
});
const now = (): string => new Date().toISOString();
const held = async (): Promise<Webhook | undefined> => (await store.webhooks()).find((each) => each.id === 'hook_1');

beforeAll(async () => {
  server = http.createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      received.push({ headers: request.headers as Record<string, string>, body });
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  store = await openStore(':memory:');
  await importPages(store, PAGES);
  changes = (await store.changes(null, 500)).items;
});
afterAll(async () => {
  await store.close();
  await new Promise((resolve) => server.close(resolve));
});
beforeEach(async () => {
  received = [];
  status = 204;
  await store.saveWebhook(hook());
});

describe('a webhook', () => {
  it('hears at once of what an import and a judgement change', async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'exportwatch-delivery-'));
    const db = path.join(folder, 'ledger.db');
    const told = (): string[] => received.map(({ body }) => (JSON.parse(body) as { data: Change }).data.kind);
    try {
      const fresh = await openStore(db);
      await fresh.saveWebhook(hook());
      await importPages(fresh, PAGES);
      expect(told()).toContain('event');
      const [event] = (await fresh.list('events', { limit: 1 })).items;
      await fresh.close();
      received = [];
      const silenced = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
      const judge = judgeVerb().exitOverride().option('--now <instant>');
      await judge.parseAsync(['hide', event?.id ?? '', '--reason', 'A rehearsal.', '--db', db], { from: 'user' });
      silenced.mockRestore();
      expect(told()).toContain('event');
    } finally {
      fs.rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('delivery', () => {
  it('sends every change once, in order, with a signature that holds', async () => {
    const version = await store.version();
    expect(await deliverChanges(store, now())).toEqual({ sent: changes.length, failed: 0 });
    expect(await deliverChanges(store, now())).toEqual({ sent: 0, failed: 0 });
    const told = received.map(({ headers, body }) => new Verifier(SECRET).verify(body, headers) as { data: Change });
    expect(told.map((message) => message.data.cursor)).toEqual(changes.map((change) => change.cursor));
    expect(new Set(received.map((message) => message.headers['webhook-id'])).size).toBe(changes.length);
    for (const { body } of received) expect(body).not.toContain(SECRET.slice(6));
    expect(await store.version()).toBe(version);
  });

  it('leaves small changes out unless they are asked for', async () => {
    await store.saveWebhook({ ...hook(), minor: false });
    const { sent } = await deliverChanges(store, now());
    expect(sent).toBe(changes.filter((change) => !isMinor(change)).length);
    expect((await held())?.since).toBe(changes.at(-1)?.cursor);
  });

  it('tries again later, with the same id, and goes on where it was', async () => {
    status = 500;
    const at = now();
    expect(await deliverChanges(store, at)).toEqual({ sent: 0, failed: 1 });
    expect(await held()).toMatchObject({ attempts: 1, failure: 'answered 500', since: null, ended: null });
    expect(await deliverChanges(store, at)).toEqual({ sent: 0, failed: 0 });
    status = 200;
    const later = new Date(Date.parse(at) + 10_000).toISOString();
    expect((await deliverChanges(store, later)).sent).toBe(changes.length);
    expect(received[0]?.headers['webhook-id']).toBe(received[1]?.headers['webhook-id']);
    expect(await held()).toMatchObject({ attempts: 0, failure: null, retryAt: null });
  });

  it('gives up after the last attempt, or where the receiver is gone', async () => {
    status = 503;
    for (let n = 0, at = Date.now(); n < 12; n++, at += 2 * 86_400_000)
      await deliverChanges(store, new Date(at).toISOString());
    expect((await held())?.ended).not.toBeNull();
    expect(received).toHaveLength(10);
    await store.saveWebhook(hook());
    status = 410;
    await deliverChanges(store, now());
    expect((await held())?.ended).not.toBeNull();
  });

  it('tells of a source that fails and of its recovery, once each', async () => {
    const own = await openStore(':memory:');
    const at = '2029-01-01T00:00:00.000Z';
    const place = { id: 'feed', outlet: 'open', kind: 'feed', url: 'http://open.example/feed', every: 60 } as const;
    const outlet = (await store.outlets()).find(({ id }) => id === 'open');
    if (!outlet) throw new Error('no outlet');
    const rest = { links: null, rights: null, allowPrivate: false, follow: 'own' } as const;
    await own.saveSources([outlet], [{ ...place, ...rest }]);
    await own.saveWebhook(hook());
    const visit = async (reason: string | null): Promise<void> => {
      await own.openDueSources(at, at);
      const row = { url: place.url, status: null, snapshot: null, etag: null, lastModified: null, retryAt: null };
      await own.settle({ ...row, outcome: 'fetched', reason, visit: { found: 3, reason } }, at);
    };
    for (const reason of [null, 'http-500', 'http-500', null]) await visit(reason);
    expect(await deliverChanges(own, now())).toEqual({ sent: 2, failed: 0 });
    expect(await deliverChanges(own, now())).toEqual({ sent: 0, failed: 0 });
    const bodies = received.map(({ body }) => JSON.parse(body) as { type: string; data: object });
    expect(bodies.map(({ type }) => type)).toEqual(['source.failing', 'source.ok']);
    expect(bodies[0]?.data).toMatchObject({ source: 'feed', outlet: 'open', url: place.url, reason: 'http-500' });
    expect(received[0]?.headers['webhook-id']).toMatch(/^msg_health_/);
    await own.close();
  });

  it('never asks a private address that was not allowed, nor follows a redirect', async () => {
    await store.saveWebhook({ ...hook(), allowPrivate: false });
    expect(await deliverChanges(store, now())).toEqual({ sent: 0, failed: 1 });
    expect(received).toEqual([]);
    expect((await held())?.failure).toBe('ssrf: not sent');
    await store.saveWebhook(hook());
    status = 302;
    expect(await deliverChanges(store, now())).toEqual({ sent: 0, failed: 1 });
  });
});
