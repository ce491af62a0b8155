// The served side of the load bench, in a process of its own: the app, a bare Hono route, and the plain floor of a list.
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { createApp } from '../api/app.ts';
import type { Connection } from '../db/connection.ts';
import { lineIn } from '../db/held.ts';
import { connect } from '../db/sqlite.ts';
import { openStore } from '../db/store.ts';
import { walk } from '../db/walk.ts';

const [, , db = ''] = process.argv;
const store = await openStore(db, { readOnly: true });
const app = createApp({ store, now: () => '2027-01-01T00:00:00.000Z', asOf: async () => store });
const plain = plainLines();

/** A page by key, parsed and written again: what any list of lines has to do. */
const FLOOR = `SELECT id, line, first_day AS key FROM events WHERE coalesce(first_day, '') <= ?
  AND (coalesce(first_day, '') < ? OR id > ?) ORDER BY coalesce(first_day, '') DESC, id LIMIT 51`;

/** Lines kept as they are served, with what they are ordered by and nothing else. */
function plainLines(): Connection {
  const lines = connect(':memory:', false);
  lines.exec(`CREATE TABLE events (id TEXT PRIMARY KEY, line TEXT NOT NULL, first_day TEXT);
    CREATE INDEX events_newest ON events (coalesce(first_day, '') DESC, id)`);
  const stored = connect(db, true);
  type Row = { id: string; held: string; first_day: string | null };
  lines.write(
    () => {
      for (const { id, held, first_day } of walk<Row>(stored, 'SELECT id, line AS held, first_day FROM events'))
        lines.put('INSERT INTO events VALUES (?, ?, ?)', [id, lineIn('events', id, held), first_day]);
    },
    { quiet: true },
  );
  stored.close();
  return lines;
}

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
