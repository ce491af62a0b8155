// Names in a text: who and what it mentions, as local entities with spans.
import type { LocalEntity, Mention, ReadingInput, RoleStatement, Sentence } from '../../ledger/analysis.ts';

export interface Names {
  entities: LocalEntity[];
  mentions: Mention[];
  roles: RoleStatement[];
}

export function readNames(_input: ReadingInput, _sentences: readonly Sentence[]): Names {
  return { entities: [], mentions: [], roles: [] };
}
