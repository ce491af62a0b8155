// explain conflict: its sides, what of them no longer stands, and which figures and dates were compared and rejected by which rule.
import type { ConflictLine } from '../../ledger/lines.ts';
import type { Store } from '../../ledger/store.ts';
import { type Compared, whyCompared } from '../../reconcile/conflicts/whyCompared.ts';
import { Failure } from '../failure.ts';
import { passages } from './passageLines.ts';
import { statesOf } from './statesOf.ts';

export async function explainConflict(
  store: Store,
  id: string,
): Promise<{ data: { conflict: ConflictLine; compared: Compared[] }; text: string }> {
  const conflict = await store.get('conflicts', id);
  if (!conflict) throw new Failure(`explain: no conflict "${id}"`, 1);
  const cited = conflict.sides.flatMap(({ citations }) => citations);
  const compared = whyCompared(
    await statesOf(
      store,
      cited.map(({ article }) => article),
    ),
    cited,
  );
  const { kind, about, state, reason, rule, sides } = conflict;
  const shown = sides.flatMap((s) => [
    `  ${s.value} (${s.origins} origins; ${s.speakers.join(', ')})`,
    ...passages(s.citations, '      '),
    ...(s.formerly ?? []).flatMap((p) => [
      `      no longer, ${p.state} since ${p.revision}`,
      ...passages([p], '      '),
    ]),
  ]);
  const pairs = compared.flatMap(({ values, passages: [a, b], verdict }) => [
    `  ${values.join(' / ')}: ${verdict}`,
    ...passages([a, b], '      '),
  ]);
  return {
    data: { conflict, compared },
    text: [
      `${kind}: ${about}`,
      `${state}${reason ? `: ${reason}` : ''} [${rule}]`,
      ...shown,
      '',
      'Figures and dates compared with these passages',
      ...pairs,
      '',
    ].join('\n'),
  };
}
