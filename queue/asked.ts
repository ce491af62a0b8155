// What is asked of the tables of pg-boss, which has no calls for it.
import { type DeadLetter, JOBS, type JobName, type QueueFigures } from './jobs.ts';

export type Query = (sql: string, values: unknown[]) => Promise<unknown[]>;

/** Where what failed each time ends up. */
export const DEAD = 'dead';
/** What died is tried again after this. */
const REST = `interval '1 hour'`;

/** Keys of which work waits, is under way for no longer than `patience` seconds, or died lately. */
export async function knownKeys(
  query: Query,
  schema: string,
  name: JobName,
  pieces: readonly { key: string }[],
  patience: number,
): Promise<Set<string>> {
  if (!pieces.length) return new Set();
  const rows = await query(
    `SELECT singleton_key AS key FROM ${schema}.job
       WHERE name = $1 AND state < 'completed' AND singleton_key = ANY($2) AND (state <> 'active' OR started_on > now() - $3::int * interval '1 second')
     UNION
     SELECT data->>'key' FROM ${schema}.job
       WHERE name = '${DEAD}' AND data->>'job' = $1 AND data->>'key' = ANY($2) AND created_on > now() - ${REST}`,
    [name, pieces.map(({ key }) => key), patience],
  );
  return new Set((rows as { key: string }[]).map(({ key }) => key));
}

/** The last of each key, newest first. */
export async function deadLetters(query: Query, schema: string): Promise<DeadLetter[]> {
  const rows = await query(
    `SELECT DISTINCT ON (data->>'job', data->>'key') data->>'job' AS job, data->>'key' AS key,
       coalesce(output->>'message', output->'value'->>'message', '') AS reason, created_on AS at
     FROM ${schema}.job WHERE name = $1 ORDER BY data->>'job', data->>'key', created_on DESC`,
    [DEAD],
  );
  const letters = rows as (Omit<DeadLetter, 'at'> & { at: Date })[];
  return letters.map((each) => ({ ...each, at: each.at.toISOString() })).sort((a, b) => (a.at < b.at ? 1 : -1));
}

export async function figures(query: Query, schema: string): Promise<QueueFigures> {
  const rows = (await query(
    `SELECT name, state::text, count(*)::int AS n,
       coalesce(extract(epoch FROM now() - min(greatest(created_on, start_after))), 0)::float8 AS oldest
     FROM ${schema}.job WHERE name = ANY($1) AND state < 'completed' GROUP BY 1, 2`,
    [JOBS],
  )) as { name: JobName; state: 'created' | 'retry' | 'active'; n: number; oldest: number }[];
  const dead = await deadLetters(query, schema);
  const of = (name: JobName): QueueFigures[JobName] => {
    const count = (state: string): number => rows.find((row) => row.name === name && row.state === state)?.n ?? 0;
    const waits = rows.filter((row) => row.name === name && row.state !== 'active').map(({ oldest }) => oldest);
    return {
      waiting: count('created'),
      retrying: count('retry'),
      active: count('active'),
      oldest: Math.max(0, ...waits),
      dead: dead.filter(({ job }) => job === name).length,
    };
  };
  return { fetch: of('fetch'), extract: of('extract'), reconcile: of('reconcile') };
}
