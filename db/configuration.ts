// Outlets and sources as configured.
import type { Outlet, Source } from '../ledger/page.ts';
import type { Store } from '../ledger/store.ts';
import { fromJson, toJson } from './json.ts';
import type { Connection } from './connection.ts';

/** Lower-case host of a URL, without a port's default; empty where there is none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}

export function writeOutlet(db: Connection, outlet: Outlet): void {
  db.put(
    `INSERT INTO outlets (id, name, country, host, data) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE
     SET name = excluded.name, country = excluded.country, host = excluded.host, data = excluded.data
     WHERE outlets.data <> excluded.data`,
    [outlet.id, outlet.name, outlet.country, hostOf(outlet.url), toJson(outlet)],
  );
}

function writeSource(db: Connection, source: Source): void {
  db.put(
    `INSERT INTO sources (id, outlet, kind, url, every, data) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE
     SET outlet = excluded.outlet, kind = excluded.kind, url = excluded.url, every = excluded.every, data = excluded.data
     WHERE sources.data <> excluded.data`,
    [source.id, source.outlet, source.kind, source.url, source.every, toJson(source)],
  );
}

export function readOutlets(db: Connection): Outlet[] {
  return db.all<{ data: string }>('SELECT data FROM outlets ORDER BY id').map((row) => fromJson<Outlet>(row.data));
}

export function configurationMethods(db: Connection): Pick<Store, 'saveSources' | 'outlets'> {
  return {
    saveSources: async (outlets, sources) =>
      db.write(() => {
        for (const outlet of outlets) writeOutlet(db, outlet);
        for (const source of sources) writeSource(db, source);
      }),
    outlets: async () => readOutlets(db),
  };
}
