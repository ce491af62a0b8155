// Runs: one row for each execution of a job, written when it begins and when it ends.
import type { Run } from '../ledger/operating.ts';
import type { Store } from '../ledger/store.ts';
import { wellFormed } from '../ledger/text.ts';
import { fromJson, toJson } from './json.ts';
import type { runs } from './schema.ts';
import type { Connection } from './connection.ts';

type Row = typeof runs.$inferSelect;

export function runMethods(db: Connection): Pick<Store, 'beginRun' | 'endRun' | 'runs'> {
  return {
    beginRun: async ({ job, started, versions }) =>
      db.write(
        () => {
          const insert = 'INSERT INTO runs (job, started, versions) VALUES (?, ?, ?) RETURNING seq';
          const row = db.get<{ seq: number }>(insert, [job, started, toJson(versions)]);
          if (!row) throw new Error('the run was not written');
          return row.seq;
        },
        { quiet: true, beside: 'crawl' },
      ),
    endRun: async (id, { ended, summary, failure }) => {
      const values = [ended, summary && toJson(summary), failure === null ? null : wellFormed(failure), id];
      db.write(() => db.run('UPDATE runs SET ended = ?, summary = ?, failure = ? WHERE seq = ?', values), {
        quiet: true,
        beside: 'crawl',
      });
    },
    runs: async (limit) =>
      db.all<Row>('SELECT * FROM runs ORDER BY seq DESC LIMIT ?', [limit]).map((row) => ({
        id: row.seq,
        job: row.job as Run['job'],
        started: row.started,
        ended: row.ended,
        versions: fromJson(row.versions),
        summary: row.summary === null ? null : fromJson(row.summary),
        failure: row.failure,
      })),
  };
}
