// Every execution of a verb that writes is remembered with the versions of the program and its rules. A crawl's is its pass.
import packageJson from '../package.json' with { type: 'json' };
import { EXTRACT_VERSION } from '../extract/version.ts';
import type { Run } from '../ledger/operating.ts';
import type { Store } from '../ledger/store.ts';
import { RECONCILE_VERSION } from '../reconcile/reconcile.ts';
import { withoutSecrets } from './log.ts';

export const VERSIONS = { program: packageJson.version, extract: EXTRACT_VERSION, reconcile: RECONCILE_VERSION };
const now = (): string => new Date().toISOString();

/** Runs `work` and records when, by which rules, and how it ended. */
export async function recorded<T extends object>(store: Store, job: Run['job'], work: () => Promise<T>): Promise<T> {
  const id = await store.beginRun({ job, started: now(), versions: VERSIONS });
  try {
    const done = await work();
    const summary = Object.fromEntries(Object.entries(done).filter(([, value]) => typeof value === 'number'));
    await store.endRun(id, { ended: now(), summary, failure: null });
    return done;
  } catch (error) {
    const failure = withoutSecrets(error instanceof Error ? error.message : String(error));
    await store.endRun(id, { ended: now(), summary: null, failure });
    throw error;
  }
}
