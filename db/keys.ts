// Keys of those who may judge, by digest.
import type { Key } from '../ledger/operating.ts';
import type { Store } from '../ledger/store.ts';
import type { keys } from './schema.ts';
import type { Connection } from './connection.ts';

type Row = typeof keys.$inferSelect;

const keyOfRow = ({ digest: _kept, ...key }: Row): Key => key;

export function keyMethods(db: Connection): Pick<Store, 'saveKey' | 'keys' | 'keyOf' | 'revokeKey'> {
  const quiet = { quiet: true, beside: 'crawl' } as const;
  return {
    saveKey: async ({ id, owner, made }, digest) => {
      db.write(
        () => db.run('INSERT INTO keys (id, digest, owner, made) VALUES (?, ?, ?, ?)', [id, digest, owner, made]),
        quiet,
      );
    },
    keys: async () => db.all<Row>('SELECT * FROM keys ORDER BY made, id').map(keyOfRow),
    keyOf: async (digest) => {
      const row = db.get<Row>('SELECT * FROM keys WHERE digest = ? AND revoked IS NULL', [digest]);
      return row && keyOfRow(row);
    },
    revokeKey: async (id, at) =>
      db.write(() => db.run('UPDATE keys SET revoked = ? WHERE id = ? AND revoked IS NULL', [at, id]), quiet) > 0,
  };
}
