// Fetches the articles a page's passages stand in, once each.
import type { ConflictLine, EventLine, Passage } from '../../ledger/lines.ts';
import type { Store } from '../../ledger/store.ts';
import type { Reading } from '../services.ts';
import { changedSince } from './fates.tsx';
import type { Desk } from './parts.tsx';

export async function deskFor(reading: Reading, articles: Iterable<string>): Promise<Desk> {
  const lines = await Promise.all([...new Set(articles)].map((id) => reading.store.get('articles', id)));
  const held = new Map(lines.flatMap((line) => (line ? [[line.id, line] as const] : [])));
  return { reading, articles: held, since: await changedSince(reading, held.keys()) };
}

const of = (passages: readonly Passage[]): string[] => passages.map((p) => p.article);

export const articlesOfEvent = (event: EventLine): string[] => [
  ...of(event.reports),
  event.summary.citation.article,
  ...Object.values(event.fields).flatMap((values) => (values ?? []).flatMap((v) => of(v.citations))),
];

export const articlesOfConflict = (conflict: ConflictLine): string[] =>
  conflict.sides.flatMap((s) => of([...s.citations, ...(s.formerly ?? [])]));

/** Conflicts of each event. */
export async function conflictCounts(store: Store, events: readonly EventLine[]): Promise<Map<string, number>> {
  const lists = await Promise.all(
    events.map(async (e) => [e.id, (await store.list('conflicts', { event: e.id, limit: 100 })).items.length] as const),
  );
  return new Map(lists);
}
