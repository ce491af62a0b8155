// The one importer of pg-boss: jobs in a schema beside the ledger's own, kept, retried and given up by it.
import PgBoss from 'pg-boss';
import { DEAD, deadLetters, figures, knownKeys, type Query } from './asked.ts';
import { type JobData, JOBS, type JobName, type Queue, type Taken, type Watched } from './jobs.ts';

export interface QueueOptions {
  /** Seconds after which a job that was taken and not ended is another worker's. */
  patience: number;
  /** Tries after the first, each after twice the rest of the one before. */
  retries?: number;
  /** Told of troubles that pass. */
  say: (line: string) => void;
}

const RETRIES = 5;
const FIRST_REST_SECONDS = 2;
/** Deciding takes as long as it takes; where its worker died, another one need not wait for the end of this. */
const DECIDING_SECONDS = 3600;
/** Jobs that ended are of no use. */
const KEPT = { archiveCompletedAfterSeconds: 600, deleteAfterHours: 1 };
const CONNECTIONS = 4;

/** Brings the tables of the queue up to date. */
export async function openQueue(url: string, { patience, retries = RETRIES, say }: QueueOptions): Promise<Queue> {
  const schema = queueSchema(url);
  const boss = new PgBoss({
    connectionString: url,
    application_name: 'exportwatch queue',
    schema,
    max: CONNECTIONS,
    schedule: false,
    maintenanceIntervalSeconds: Math.max(1, Math.min(15, Math.floor(patience / 2))),
    ...KEPT,
  });
  boss.on('error', (error) => say(`queue: ${error.message}`));
  await boss.start();
  await makeQueues(boss);
  const query = queryOf(boss);

  return {
    async add(name, pieces, afterSeconds = 0) {
      const known = await knownKeys(query, schema, name, pieces, patience);
      const fresh = pieces.filter(({ key }) => !known.has(key));
      const expireInSeconds = name === 'reconcile' ? DECIDING_SECONDS : patience;
      const options = { expireInSeconds, startAfter: afterSeconds, retryLimit: retries };
      for (const { key, data } of fresh)
        await boss.send(name, { ...data, job: name, key }, { singletonKey: key, ...options });
      return fresh.length;
    },
    async take<N extends JobName>(name: N, limit: number): Promise<Taken<N>[]> {
      const jobs = await boss.fetch<JobData[N] & { key: string }>(name, { batchSize: limit, priority: false });
      return jobs.map(({ id, data }) => ({ id, name, key: data.key, data }));
    },
    async done({ name, id, key }) {
      await boss.complete(name, id);
      await query(`DELETE FROM ${schema}.job WHERE name = $1 AND data->>'job' = $2 AND data->>'key' = $3`, [
        DEAD,
        name,
        key,
      ]);
    },
    async failed({ name, id }, reason) {
      await boss.fail(name, id, { message: reason });
    },
    ...watching(boss, schema),
  };
}

/** Of a queue that others work on. Rejects where the database has none. */
export async function watchQueue(url: string): Promise<Watched> {
  const schema = queueSchema(url);
  const application_name = 'exportwatch queue';
  const only = { supervise: false, schedule: false, migrate: false, max: 1 };
  const boss = new PgBoss({ connectionString: url, application_name, schema, ...only });
  // A lost connection fails what is asked next.
  boss.on('error', () => {});
  try {
    await boss.start();
  } catch (error) {
    await boss.stop({ graceful: false, wait: true }).catch(() => {});
    throw error;
  }
  return watching(boss, schema);
}

const queryOf =
  (boss: PgBoss): Query =>
  async (sql, values) =>
    (await boss.getDb().executeSql(sql, values)).rows;

const watching = (boss: PgBoss, schema: string): Watched => ({
  deadLetters: async () => await deadLetters(queryOf(boss), schema),
  figures: async () => await figures(queryOf(boss), schema),
  close: async () => await boss.stop({ graceful: false, wait: true }),
});

const MADE_ANEW: ReadonlySet<unknown> = new Set(['40P01', '40001']);
const TRIES = 20;

/** Of workers that start together the server ends some for a deadlock: what is there by then is left alone. */
async function makeQueues(boss: PgBoss): Promise<void> {
  for (let nth = 1; ; nth++)
    try {
      const made = new Set((await boss.getQueues()).map(({ name }) => name));
      if (!made.has(DEAD)) await boss.createQueue(DEAD);
      for (const name of JOBS) if (!made.has(name)) await boss.createQueue(name, optionsOf(name));
      return;
    } catch (error) {
      if (nth >= TRIES || !(error instanceof Error && 'code' in error && MADE_ANEW.has(error.code))) throw error;
    }
}

const optionsOf = (name: JobName): PgBoss.Queue => ({
  name,
  // One of a key waits. That two do not do the same at once is the ledger's care: leases of hosts, locks of its rows.
  policy: 'short',
  retryDelay: FIRST_REST_SECONDS,
  retryBackoff: true,
  deadLetter: DEAD,
});

/** Where the jobs of a ledger are: ledgers in schemas of one database have queues of their own. */
export function queueSchema(url: string): string {
  const options = URL.canParse(url) ? (new URL(url).searchParams.get('options') ?? '') : '';
  const path = /search_path=(?<schema>\w{1,40})/.exec(options)?.groups?.schema;
  return path === undefined || path === 'public' ? 'exportwatch_queue' : `${path.toLowerCase()}_queue`;
}
