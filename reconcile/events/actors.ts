// Who did an act: an office of state goes before the state it acts for, and before the firms it deals with.
import type { FieldValue } from '../../ledger/lines.ts';
import type { Action } from '../../ledger/vocabulary.ts';
import { chooseMany } from './choose.ts';
import type { GlobalReport, Placed } from './gather.ts';

/** Done by an office, whoever else a passage makes the doer: "China was cut off", "Acme got its licence". */
const OF_OFFICES: ReadonlySet<Action> = new Set([
  'access_ban',
  'licence_requirement',
  'licence_grant',
  'licence_denial',
  'entity_listing',
  'rule',
  'rescission',
  'partial_lift',
  'full_lift',
  'enforcement',
  'guidance',
]);

const standsBehind = ({ entity }: Placed): boolean => entity.type === 'country' || entity.type === 'company';

/** States and firms are told as alternatives where any of the reports names an office. */
export function chooseActors(reports: readonly GlobalReport[]): FieldValue[] {
  const fields = chooseMany(reports, (r) => r.actors);
  const office = reports.some(
    ({ report, actors }) =>
      OF_OFFICES.has(report.action.value) && actors.some((p) => !p.weak && p.entity.type === 'agency'),
  );
  if (!office) return fields;
  const first = chooseMany(reports, (r) => r.actors.filter((p) => !standsBehind(p)));
  const named = new Set(first.map(({ entity }) => entity));
  return [...first, ...fields.filter(({ entity }) => !named.has(entity)).map((field) => ({ ...field, shown: false }))];
}
