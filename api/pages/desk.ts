// Fetches the articles a page's passages stand in, once each.
import type { ConflictLine, EventLine, Passage } from '../../ledger/lines.ts';
import type { Store } from '../../ledger/store.ts';
import { shownBy } from '../shown.ts';
import type { Desk } from './parts.tsx';

export async function deskFor(store: Store, articles: Iterable<string>): Promise<Desk> {
  const lines = await Promise.all([...new Set(articles)].map((id) => store.get('articles', id)));
  const held = lines.filter((line) => line !== undefined);
  return { articles: new Map(held.map((line) => [line.id, line])), shown: await shownBy(store) };
}

const of = (passages: readonly Passage[]): string[] => passages.map((p) => p.article);

export const articlesOfEvent = (event: EventLine): string[] => [
  ...of(event.reports),
  event.summary.citation.article,
  ...Object.values(event.fields).flatMap((values) => (values ?? []).flatMap((v) => of(v.citations))),
];

export const articlesOfConflict = (conflict: ConflictLine): string[] => conflict.sides.flatMap((s) => of(s.citations));
