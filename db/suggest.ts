// Entities for the beginning of a name or alias, or of a word in one; those of most events first.
import type { EntityLine } from '../ledger/lines.ts';
import type { Store } from '../ledger/store.ts';
import type { Suggestion } from '../ledger/asking.ts';
import { fold, wellFormed } from '../ledger/text.ts';
import { fromJson } from './json.ts';
import type { Connection } from './connection.ts';

/** Names looked at before they are ranked. */
const MOST = 400;
const LONGEST = 100;

const found = (
  worded: string,
): string => `SELECT e.id, e.line, (SELECT count(DISTINCT event) FROM event_entities x WHERE x.entity = e.id) AS events
  FROM entities e WHERE e.id IN (
    SELECT entity FROM (SELECT entity FROM entity_names WHERE name >= ? AND name < ? LIMIT ${MOST}) named
    UNION SELECT id FROM entities WHERE seq IN (${worded} LIMIT ${MOST})
  ) ORDER BY events DESC, e.folded, e.id LIMIT ?`;

export function suggestMethods(db: Connection): Pick<Store, 'suggest'> {
  return {
    suggest: async (text, limit) => {
      const begun = fold(wellFormed(text).slice(0, LONGEST));
      if (!/[\p{L}\p{N}]/u.test(begun)) return [];
      const worded = db.search.begun('entities', begun);
      const rows = db.all<{ id: string; line: string; events: number }>(found(worded.sql), [
        begun,
        `${begun}\u{10FFFF}`,
        ...worded.params,
        limit,
      ]);
      return rows.map((row) => suggestionOf(fromJson<EntityLine>(row.line), begun, row.events));
    },
  };
}

/** The alias is told where it, and not the name, is what was begun. */
function suggestionOf({ id, type, name, aliases }: EntityLine, begun: string, events: number): Suggestion {
  const begins = (each: string): boolean => ` ${fold(each)}`.includes(` ${begun}`);
  const alias = begins(name) ? undefined : aliases.find(begins);
  return { id, type, name, alias: alias ?? null, events };
}
