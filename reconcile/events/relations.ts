// How a later act stands to an earlier one that shares its objects or parties.
// A partial lift answers the ban on the same model; a suit responds to the order; a bill's next step follows the last.
import type { EventLine } from '../../ledger/lines.ts';
import type { Action, RelationKind } from '../../ledger/vocabulary.ts';
import { compareText } from '../../ledger/text.ts';

interface RelationRule {
  type: RelationKind;
  later: readonly Action[];
  earlier: readonly Action[];
  /** Words of the later act's status, where they matter. */
  status?: readonly string[];
}

const RESTRICTIONS: readonly Action[] = ['access_ban', 'licence_requirement', 'rule', 'entity_listing', 'retaliation'];

const RULES: readonly RelationRule[] = [
  { type: 'rescinds', later: ['rescission'], earlier: ['rule', 'access_ban', 'licence_requirement'] },
  { type: 'partially_lifts', later: ['partial_lift', 'full_lift'], earlier: ['access_ban', 'licence_requirement'] },
  { type: 'partially_lifts', later: ['entity_listing'], earlier: ['entity_listing'], status: ['lifted'] },
  { type: 'suspends', later: ['litigation'], earlier: RESTRICTIONS, status: ['suspended'] },
  { type: 'suspends', later: ['retaliation'], earlier: ['retaliation'], status: ['suspended'] },
  { type: 'follows', later: ['legislation'], earlier: ['legislation'] },
  { type: 'amends', later: ['rule'], earlier: ['rule'] },
  { type: 'implements', later: ['licence_grant', 'licence_denial'], earlier: ['licence_requirement', 'rule'] },
  {
    type: 'responds_to',
    later: ['litigation', 'request', 'retaliation', 'voluntary_restriction', 'guidance'],
    earlier: RESTRICTIONS,
  },
  {
    type: 'follows',
    later: ['litigation', 'enforcement', 'investigation'],
    earlier: ['litigation', 'enforcement', 'investigation'],
  },
  { type: 'follows', later: ['negotiation'], earlier: RESTRICTIONS },
];

/** At most one earlier act for each event: the latest one the first fitting rule finds. */
export function relate(events: readonly EventLine[]): Map<string, EventLine['relations']> {
  const dated = events
    .filter((e) => e.date !== null)
    .sort((a, b) => compareText(a.date ?? '', b.date ?? '') || compareText(a.id, b.id));
  const byEntity = new Map<string, EventLine[]>();
  const relations = new Map<string, EventLine['relations']>();
  for (const event of dated) {
    const ids = keysOf(event);
    const earlier = [...new Set(ids.flatMap((id) => byEntity.get(id) ?? []))].filter(
      (e) => (e.date ?? '') <= (event.date ?? ''),
    );
    for (const rule of RULES) {
      if (!rule.later.includes(event.action) || (rule.status && !rule.status.includes(event.status))) continue;
      const found = earlier
        .filter((e) => rule.earlier.includes(e.action))
        .sort((a, b) => compareText(b.date ?? '', a.date ?? '') || compareText(a.id, b.id))[0];
      if (found) {
        relations.set(event.id, [{ type: rule.type, event: found.id }]);
        break;
      }
    }
    for (const id of ids) byEntity.set(id, [...(byEntity.get(id) ?? []).slice(-40), event]);
  }
  return relations;
}

/** Objects, and the companies on either side. */
const keysOf = (e: EventLine): string[] => [...new Set([...e.objects, ...e.targets].map((r) => r.id))];
