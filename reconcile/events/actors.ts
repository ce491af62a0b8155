// Who did an act: an office of state goes before the state it acts for, and before the firms it deals with.
import type { FieldValue } from '../../ledger/lines.ts';
import { ACTS_OF_STATE } from '../../ledger/vocabulary.ts';
import { chooseMany } from './choose.ts';
import type { GlobalReport, Placed } from './gather.ts';

const standsBehind = ({ entity }: Placed): boolean => entity.type === 'country' || entity.type === 'company';

/** States and firms are told as alternatives where any of the reports names an office. */
export function chooseActors(reports: readonly GlobalReport[]): FieldValue[] {
  const fields = chooseMany(reports, (r) => r.actors);
  const office = reports.some(
    ({ report, actors }) =>
      ACTS_OF_STATE.has(report.action.value) && actors.some((p) => !p.weak && p.entity.type === 'agency'),
  );
  if (!office) return fields;
  const first = chooseMany(reports, (r) => r.actors.filter((p) => !standsBehind(p)));
  const named = new Set(first.map(({ entity }) => entity));
  return [...first, ...fields.filter(({ entity }) => !named.has(entity)).map((field) => ({ ...field, shown: false }))];
}
