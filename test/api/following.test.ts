// What a follower sees when the record changes: entries renewed by what matters, one entry a record, small changes asked for.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../db/store.ts';
import type { EventLine } from '../../ledger/lines.ts';
import { reconcile } from '../../reconcile/reconcile.ts';
import { type Bench, benchOf } from './ledger.ts';
import { importPages, PAGES } from './pages.ts';

interface Item {
  id: string;
  title: string;
  content_html: string;
  date_modified: string;
}

let bench: Bench;
let before: Item[];
const items = async (feed: string): Promise<Item[]> => (await bench.json<{ items: Item[] }>(feed)).items;

beforeAll(async () => {
  bench = benchOf(await openStore(':memory:'));
  await importPages(bench.store, PAGES.slice(0, 1));
  before = await items('/feeds/events.json');
  await importPages(bench.store, PAGES.slice(1));
});
afterAll(async () => await bench.close());

describe('a feed after more pages came in', () => {
  it('keeps the ids it gave and gives no record two entries', async () => {
    const after = await items('/feeds/events.json');
    const ids = after.map((item) => item.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id } of before) expect(ids).toContain(id);
  });

  it('changes nothing when all is decided again', async () => {
    const now = await items('/feeds/events.json?changes=minor');
    await bench.store.reconcile([], reconcile, '2029-01-01T00:00:00.000Z');
    expect(await items('/feeds/events.json?changes=minor')).toEqual(now);
  });

  it('is renewed by a report more only where small changes are asked for', async () => {
    const events = await bench.lines<EventLine>('events');
    const told = (await Promise.all(events.map((event) => bench.store.history('event', event.id)))).flat();
    const small = told.filter((change) => change.what.every((words) => /^One report added/.test(words)));
    const html = (await items('/feeds/events.json')).map((item) => item.content_html).join('\n');
    const all = (await items('/feeds/events.json?changes=minor')).map((item) => item.content_html).join('\n');
    expect(html).not.toContain('Changed:</strong> One report added.<');
    if (small.length > 0) expect(all).toContain('One report added.');
    expect((await bench.get('/feeds/events.json?changes=all')).status).toBe(400);
  });

  it('of one event has an entry for each change, with what it came from', async () => {
    const events = await bench.lines<EventLine>('events');
    for (const event of events) {
      const history = (await bench.store.history('event', event.id)).filter((change) => change.change !== 'new');
      const entries = await items(`/events/${event.id}.json?changes=minor`);
      const changes = entries.filter((item) => item.id.startsWith('urn:exportwatch:change:'));
      expect(changes).toHaveLength(history.length);
      expect(new Set(entries.map((item) => item.id)).size).toBe(entries.length);
    }
  });
});

describe('the history of a record', () => {
  it('is newest first, begins with the new record, and names the articles that came with each change', async () => {
    const events = await bench.lines<EventLine>('events');
    for (const event of events) {
      const history = await bench.store.history('event', event.id);
      expect(history.length).toBeGreaterThan(0);
      expect(history.at(-1)?.change).toBe('new');
      expect(history.map((change) => change.at)).toEqual(
        history
          .map((change) => change.at)
          .toSorted()
          .reverse(),
      );
      const articles = new Set(event.reports.map((report) => report.article));
      const named = new Set(history.flatMap((change) => change.articles));
      expect([...articles].filter((id) => !named.has(id))).toEqual([]);
      const page = await (await bench.get(`/events/${event.id}`)).text();
      expect(page).toContain('History of this record');
    }
  });
});
