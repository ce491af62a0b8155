// Addresses that are told of changes, and how far each has been told.
import type { Store } from '../ledger/store.ts';
import type { Webhook } from '../ledger/operating.ts';
import type { webhooks } from './schema.ts';
import type { Connection } from './connection.ts';

type Row = typeof webhooks.$inferSelect;

const webhookOf = ({ minor, allow_private, retry_at, last_success, health_since, ...row }: Row): Webhook => ({
  ...row,
  minor: minor === 1,
  allowPrivate: allow_private === 1,
  retryAt: retry_at,
  lastSuccess: last_success,
  healthSince: health_since,
});

const SAVE = `INSERT INTO webhooks
  (id, url, secret, minor, allow_private, made, since, attempts, retry_at, last_success, failure, ended, health_since)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET
  url = excluded.url, secret = excluded.secret, minor = excluded.minor, allow_private = excluded.allow_private,
  made = excluded.made, since = excluded.since, attempts = excluded.attempts, retry_at = excluded.retry_at,
  last_success = excluded.last_success, failure = excluded.failure, ended = excluded.ended,
  health_since = excluded.health_since`;

export function webhookMethods(db: Connection): Pick<Store, 'saveWebhook' | 'webhooks'> {
  return {
    saveWebhook: async (hook) => {
      const row = [
        ...[hook.id, hook.url, hook.secret, hook.minor ? 1 : 0, hook.allowPrivate ? 1 : 0, hook.made, hook.since],
        ...[hook.attempts, hook.retryAt, hook.lastSuccess, hook.failure, hook.ended, hook.healthSince],
      ];
      db.write(() => db.run(SAVE, row), { quiet: true, beside: 'crawl' });
    },
    webhooks: async () => db.all<Row>('SELECT * FROM webhooks ORDER BY made, id').map(webhookOf),
  };
}
