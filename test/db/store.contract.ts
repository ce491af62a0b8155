// What every backend of Store must do; run by one test file a backend.
import { describe, test } from 'vitest';
import type { Store } from '../../ledger/store.ts';
import { decidingContract } from './deciding.contract.ts';
import { frontierContract } from './frontier.contract.ts';
import { gateContract } from './gate.contract.ts';
import { judgingContract } from './judging.contract.ts';
import { listsContract } from './lists.contract.ts';
import type { Run } from './pages.ts';
import { revisionsContract } from './revisions.contract.ts';
import { runsContract } from './runs.contract.ts';
import { setsContract } from './sets.contract.ts';

export function storeContract(name: string, open: () => Promise<Store>): void {
  const run: Run = (title, body) => {
    test(title, async () => {
      const store = await open();
      try {
        await body(store);
      } finally {
        await store.close();
      }
    });
  };

  describe(`${name}: sets, not orders`, () => setsContract(run, open));
  describe(`${name}: the verbatim gate`, () => gateContract(run));
  describe(`${name}: deciding`, () => decidingContract(run, open));
  describe(`${name}: states of articles`, () => revisionsContract(run));
  describe(`${name}: judgements`, () => judgingContract(run, open));
  describe(`${name}: runs`, () => runsContract(run));
  describe(`${name}: lists`, () => listsContract(run));
  describe(`${name}: pages and frontier`, () => frontierContract(run));
}
