// Fixed templates: how an event or conflict is named in pages, feeds and exports. No other prose is ours.
import type { ConflictLine, EventLine, NamedRef } from '../ledger/lines.ts';
import type { Action, Status } from '../ledger/vocabulary.ts';

const ACTION_LABELS: Readonly<Record<Action, string>> = {
  access_ban: 'Access ban',
  licence_requirement: 'Licence requirement',
  licence_grant: 'Licence grant',
  licence_denial: 'Licence denial',
  entity_listing: 'Entity listing',
  rule: 'Rule',
  rescission: 'Rescission',
  partial_lift: 'Partial lift',
  full_lift: 'Full lift',
  voluntary_restriction: 'Voluntary restriction',
  enforcement: 'Enforcement',
  legislation: 'Legislation',
  litigation: 'Litigation',
  investigation: 'Investigation',
  negotiation: 'Negotiation',
  retaliation: 'Retaliation',
  guidance: 'Guidance',
  request: 'Request',
  release: 'Release',
};

export const actionLabel = (action: Action): string => ACTION_LABELS[action];
export const statusLabel = (status: Status): string => status.replace('_', ' ');

const names = (refs: readonly NamedRef[]): string => refs.map((r) => r.name).join(', ');

/** "Access ban, ordered: Commerce Department → Example Labs (Model 5)". */
export function eventTitle(event: EventLine): string {
  const parties = [names(event.actors), names(event.targets)].filter(Boolean).join(' → ');
  const objects = names(event.objects);
  const who = [parties, objects ? (parties ? `(${objects})` : objects) : ''].filter(Boolean).join(' ');
  return `${actionLabel(event.action)}, ${statusLabel(event.status)}${who ? `: ${who}` : ''}`;
}

/** "Sources differ on quantity: 14 / 24". */
export function conflictTitle(conflict: ConflictLine): string {
  return `Sources differ on ${conflict.kind}: ${conflict.sides.map((s) => s.value).join(' / ')}`;
}
