// The served side of the load bench, in a process of its own: the app, a bare Hono route, and the plain floor of a list.
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { createApp } from '../api/app.ts';
import { connect } from '../db/sqlite.ts';
import { openStore } from '../db/store.ts';

const [, , db = ''] = process.argv;
const store = await openStore(db, { readOnly: true });
const app = createApp({ store, now: () => '2027-01-01T00:00:00.000Z', asOf: async () => store });
const plain = connect(db, true);

/** A page by key, parsed and written again: what any list of lines has to do. */
const FLOOR = `SELECT id, line, first_day AS key FROM events WHERE coalesce(first_day, '') <= ?
  AND (coalesce(first_day, '') < ? OR id > ?) ORDER BY coalesce(first_day, '') DESC, id LIMIT 51`;

const bodies = new Map<string, string>();
const routes = new Hono()
  .get('/floor', (c) => {
    const [day = '', id = ''] = [c.req.query('day'), c.req.query('id')];
    const rows = plain.all<{ id: string; line: string; key: string }>(FLOOR, [day, day, id]);
    const items = rows.slice(0, 50).map((row) => JSON.parse(row.line) as unknown);
    return c.json({ items, next: rows[49]?.key ?? null });
  })
  .get('/bare/*', async (c) => {
    const address = c.req.url.replace('/bare', '');
    const body = bodies.get(address) ?? (await (await app.request(address)).text());
    bodies.set(address, body);
    return c.body(body, 200, { 'content-type': 'application/json' });
  })
  .all('*', (c) => app.fetch(c.req.raw, c.env));

const server = serve({ fetch: routes.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
  process.stdout.write(`${port}\n`);
});
process.stdin.resume().on('end', () => {
  server.close();
  process.exit(0);
});
