// A state keeps its own firms from buying the other side's goods, and eases that again.
// In: "Sudland told its public utilities not to buy Acme chips." Out: "The law bars firms from hiding losses."
import type { Family } from '../trigger.ts';

const BUYERS =
  '(state-owned|state-run|state-backed|state|public|government|domestic|local|home) ~1 (firms?|companies|enterprises|buyers|agencies|bodies|banks|carriers|operators|utilities|offices)';
const BUY = '<buy purchase procure order import use>';

export const PURCHASE_BAN: Family = {
  action: 'retaliation',
  actors: ['country', 'agency'],
  targets: ['company', 'country'],
  objects: ['chip'],
  rows: [
    {
      step: 'purchases',
      status: 'in_effect',
      when: `<bar ban block forbid prohibit stop tell order instruct> ~2 ${BUYERS} (from|not to|to stop|to avoid|against) ${BUY}`,
      needs: ['company', 'chip', 'artifact'],
    },
    {
      step: 'purchases',
      status: 'in_effect',
      when: `${BUYERS} ~1 (may|can|could|must|are|were) ~2 (no longer|not|barred|banned|forbidden|told) ~3 ${BUY}`,
      needs: ['company', 'chip', 'artifact'],
      future: true,
      passive: true,
    },
    {
      step: 'purchases-widened',
      status: 'in_effect',
      when: '<extend widen expand broaden> ~1 (purchas(e|ing)|procurement|buying|import) ban',
      needs: [],
    },
    {
      step: 'purchases-eased',
      status: 'suspended',
      when: '<suspend lift ease pause end relax> ~2 ((purchas(e|ing)|procurement|buying|import) ban|ban on ~4 (products|goods|purchases|imports|wares))',
      needs: ['country', 'agency'],
    },
  ],
};
