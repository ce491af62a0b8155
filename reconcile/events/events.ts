// Action reports of many articles become events: order-free clustering with grounded fields.
import type { ArticleState } from '../../ledger/store.ts';
import type { EventLine } from '../../ledger/lines.ts';
import type { EntityIndex } from '../entities/entities.ts';
import type { Lineage } from '../lineage/lineage.ts';

export interface Events {
  /** Sorted by id. */
  lines: EventLine[];
  /** The event a passage of an article speaks of, or null. */
  eventOf(article: string, start: number, end: number): string | null;
}

export function clusterEvents(_articles: readonly ArticleState[], _entities: EntityIndex, _lineage: Lineage): Events {
  return { lines: [], eventOf: () => null };
}
