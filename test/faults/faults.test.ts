// The runner has every fault once, and figures that fail are told with what was wanted.
import { expect, it } from 'vitest';
import { Checks } from './fault.ts';
import { FAULTS } from './list.ts';

it('makes each of the 36 faults', () => {
  expect(FAULTS.map(({ n }) => n).sort((a, b) => a - b)).toEqual(Array.from({ length: 36 }, (_, n) => n + 1));
});

it('fails where a figure fails, or where nothing was measured', () => {
  expect(new Checks().failed).toBe(true);
  const check = new Checks();
  check.atMost('requests', 3, 5);
  expect(check.failed).toBe(false);
  check.is('events', 2, 3);
  expect([check.failed, check.measured]).toEqual([true, 'requests 3; events 2 [wanted 3]']);
});
