// Stored snapshots in, a reconciled ledger out: the step every verb that gathers ends with.
import { EXTRACT_VERSION, extractPage } from '../extract/extract.ts';
import type { Outlet } from '../ledger/page.ts';
import type { Store } from '../ledger/store.ts';
import { RECONCILE_VERSION, reconcile } from '../reconcile/reconcile.ts';
import { outletOf, unknownOutlet } from './outletOf.ts';
import type { Clock } from './place.ts';
import type { Progress } from './progress.ts';

export interface ReadingSummary {
  pages: number;
  articles: number;
  /** Spans and pages the verbatim gate refused. */
  gateRefusals: number;
  changes: number;
}

const BATCH = 64;
/** Of all rules: what other ones read or decided is read again. */
const RULES = `${EXTRACT_VERSION}.${RECONCILE_VERSION}`;

/** Reads every pending snapshot and reconciles. A page that cannot be read becomes an Issue, the rest goes on. */
export async function readPending(store: Store, clock: Clock, progress: Progress): Promise<ReadingSummary> {
  const outlets = await store.outlets();
  const changed = new Set<string>();
  let pages = 0;
  let gateRefusals = 0;
  for (let ids = await next(store); ids.length > 0; ids = await next(store)) {
    for (const id of ids) {
      const read = await readSnapshot(store, id, outlets, clock, progress);
      pages += 1;
      gateRefusals += read.refused;
      if (read.article && read.changed) changed.add(read.article);
      progress.update(pages, pages + ids.length - ids.indexOf(id) - 1, 'reading');
      // Lets a server on this thread answer between two pages.
      await new Promise(setImmediate);
    }
  }
  const { changes } = await store.reconcile([...changed], reconcile, clock());
  return { pages, articles: changed.size, gateRefusals, changes };
}

const next = (store: Store): Promise<string[]> => store.pendingSnapshots(RULES, BATCH);

async function readSnapshot(
  store: Store,
  id: string,
  outlets: Outlet[],
  clock: Clock,
  progress: Progress,
): Promise<{ article: string | null; changed: boolean; refused: number }> {
  const snapshot = await store.snapshot(id);
  if (!snapshot) throw new Error(`snapshot ${id} is pending but not stored`);
  const { url, bytes, contentType, fetchedAt } = snapshot;
  let outlet = outletOf(url, outlets);
  if (!outlet) {
    outlet = unknownOutlet(url);
    outlets.push(outlet);
    await store.saveSources([outlet], []);
    const message = `no outlet in the sources file has the host ${outlet.id}`;
    await store.recordIssues([{ step: 'extract', code: 'unknown-outlet', message, url: outlet.url }], clock());
    progress.say(`unknown-outlet: ${message}`);
  }
  try {
    const extraction = extractPage({ url, bytes, contentType, fetchedAt, outlet });
    return await store.saveExtraction(id, RULES, outlet, extraction);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const issues = [{ step: 'extract', code: 'page-failed', message, url } as const];
    return await store.saveExtraction(id, RULES, outlet, {
      kind: 'no-article',
      charset: 'utf-8',
      reason: 'could not be read',
      issues,
    });
  }
}
