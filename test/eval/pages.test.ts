// Page reading on real pages: no measure falls under its pinned floor.
import { describe, expect, it } from 'vitest';
import { HAS_PUBLIC_PAGES } from '../corpora/publicPages.ts';
import { readFloors } from './floors.ts';
import { scorePages } from './pages.ts';

describe.skipIf(!HAS_PUBLIC_PAGES)('real pages (skipped where the public set is absent)', () => {
  it('scores at or above every floor', async () => {
    const scores = await scorePages();
    const floors = readFloors()['real pages'] ?? {};
    const fallen = Object.entries(floors).filter(([measure, floor]) => !((scores[measure] ?? 0) >= floor));
    expect(Object.keys(floors)).toHaveLength(6);
    expect(fallen.map(([measure, floor]) => `${measure}: ${scores[measure]} < ${floor}`)).toEqual([]);
  }, 120_000);
});
