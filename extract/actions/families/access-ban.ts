// Orders that shut people out of a model.
// In: "The ministry ordered Acme to cut foreign users off from Bolt 2." Out: "Acme could order its staff home."
import { type Family, STATE } from '../trigger.ts';

export const ACCESS_BAN: Family = {
  action: 'access_ban',
  actors: STATE,
  targets: ['company', 'organization'],
  objects: ['model', 'law'],
  rows: [
    {
      step: 'order',
      status: 'ordered',
      when: '{ordered} ~12 (not )?to (immediately |at once )?{close}',
      needs: ['model', 'foreign', 'artifact'],
    },
    {
      step: 'order',
      status: 'ordered',
      when: '(is|are|was|were|been) ordered to {close}',
      passive: true,
      needs: ['model', 'foreign', 'artifact'],
    },
    { step: 'order', status: 'ordered', when: 'demanded that ~8 {close}', needs: ['model', 'foreign'] },
    { step: 'order', status: 'ordered', when: '{closed} ~8 {foreign}', needs: ['model', 'foreign'] },
    { step: 'order', status: 'ordered', when: 'order that {closed} ~3 {foreign}', needs: ['foreign'] },
    {
      step: 'order',
      status: 'ordered',
      when: '(issued|served|signed) ~1 ({LAW}|an order|a directive|a ban) against',
      needs: [],
    },
    { step: 'order', status: 'ordered', when: 'order was served', needs: [] },
    { step: 'order', status: 'ordered', when: '(was|were) (given|handed|served with) {LAW}', needs: [], passive: true },
    {
      step: 'order',
      status: 'ordered',
      when: '(imposed|imposing|slapped) ~3 (controls?|curbs?|restrictions?|bans?|limits?) on ~6 (access|{MODEL}|models?)',
      needs: ['model', 'foreign', 'artifact'],
    },
    {
      step: 'order',
      status: 'considered',
      when: '(considered|considers|considering|weighed|weighs|weighing|mulled|mulling|discussed|floated) ~3 (export )?(controls?|curbs?|restrictions?|bans?|limits?)',
      needs: ['model', 'artifact'],
    },
  ],
};
