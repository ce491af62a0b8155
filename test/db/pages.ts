// Invented pages and the walks over a store that its contract tests share.
import { LINE_KINDS } from '../../ledger/lines.ts';
import type { ListKind, Query } from '../../ledger/asking.ts';
import type { Store } from '../../ledger/store.ts';
import { decide, outlet, type Page, readingOf, snapshotOf, source, VERSION } from './press.ts';

export const AT = '2026-07-01T00:00:00.000Z';

export const FIRST: Page = {
  outlet: 'heron',
  path: '/one',
  title: 'Ruritania bars chip',
  paragraphs: ['Ruritania bars sales of the Quill Q9.', 'Nobody was surprised.'],
  published: '2026-03-02T08:00:00Z',
  fetchedAt: '2026-03-02T09:00:00.000Z',
};
export const SECOND: Page = {
  outlet: 'magpie',
  path: '/two',
  title: 'A ban in the morning',
  paragraphs: ['The cabinet bars the Quill Q9 from leaving.'],
  published: '2026-03-02T10:00:00+02:00',
  fetchedAt: '2026-03-02T12:00:00.000Z',
};
export const UNDATED: Page = {
  outlet: 'magpie',
  path: '/three',
  title: 'Without a day',
  paragraphs: ['A decree bars naïve exports of Zürich boards.'],
  published: null,
  fetchedAt: '2026-04-02T12:00:00.000Z',
};
export const COOKING: Page = {
  outlet: 'heron',
  path: '/soup',
  title: 'Soup',
  paragraphs: ['Leeks first, then stock.'],
  published: '2026-05-02T08:00:00Z',
  fetchedAt: '2026-05-02T09:00:00.000Z',
};
export const REVISED: Page = {
  ...FIRST,
  title: 'Ruritania bars chip, later',
  paragraphs: ['Correction: the date was wrong.', 'Ruritania bars sales of the Quill Q9.'],
  modified: '2026-03-09T08:00:00Z',
  fetchedAt: '2026-03-09T09:00:00.000Z',
};
export const PRESS = [FIRST, SECOND, UNDATED, COOKING, REVISED];

export async function save(
  store: Store,
  page: Page,
): Promise<{ article: string | null; changed: boolean; refused: number }> {
  const snapshot = snapshotOf(page);
  await store.saveSnapshot(snapshot);
  return await store.saveExtraction(snapshot.id, VERSION, outlet(page.outlet), readingOf(page));
}

export async function fill(store: Store, pages: readonly Page[], at = AT): Promise<number> {
  await store.saveSources([outlet('heron'), outlet('magpie')], [source('heron'), source('magpie', 60)]);
  const ids: string[] = [];
  for (const page of pages) ids.push((await save(store, page)).article ?? '');
  return (await store.reconcile(ids, decide, at)).changes;
}

export async function exported(store: Store): Promise<Record<string, unknown[]>> {
  const all: Record<string, unknown[]> = {};
  for (const kind of LINE_KINDS) {
    const lines: unknown[] = [];
    for await (const line of store.exportLines(kind)) lines.push(line);
    all[kind] = lines;
  }
  return all;
}

export async function walk(store: Store, kind: ListKind, query: Omit<Query, 'limit'>): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const page: { items: { id: string }[]; next: string | null } = await store.list(kind, {
      ...query,
      limit: 1,
      ...(cursor === null ? {} : { cursor }),
    });
    ids.push(...page.items.map((item) => item.id));
    cursor = page.next;
  } while (cursor !== null);
  return ids;
}

/** Declares a test on a fresh store. */
export type Run = (title: string, body: (store: Store) => Promise<void>) => void;
