// Where sources disagree: typed comparison of slots on one event, between independent origins and inside one text.
import type { ClaimLine, ConflictLine } from '../../ledger/lines.ts';
import type { ArticleState } from '../../ledger/store.ts';
import type { EntityIndex } from '../entities/entities.ts';
import type { Events } from '../events/events.ts';
import type { Lineage } from '../lineage/lineage.ts';

export interface ConflictContext {
  articles: readonly ArticleState[];
  entities: EntityIndex;
  lineage: Lineage;
  events: Events;
  /** All claims, own-voice ones included, sorted by article and place. */
  claims: readonly ClaimLine[];
}

/** Sorted by id. */
export function findConflicts(_context: ConflictContext): ConflictLine[] {
  return [];
}
