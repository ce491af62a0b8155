// Sentences, dates and names on public sets: no measure falls under its pinned floor.
import { describe, expect, it } from 'vitest';
import { readFloors } from './floors.ts';
import { scoreTexts } from './texts.ts';
import { HAS_TEXT_SETS } from './textSets.ts';

describe.skipIf(!HAS_TEXT_SETS)('public texts (skipped where the public sets are absent)', () => {
  it('scores at or above every floor', () => {
    const scores = scoreTexts();
    const floors = readFloors()['public texts'] ?? {};
    const fallen = Object.entries(floors).filter(([measure, floor]) => !((scores[measure] ?? 0) >= floor));
    expect(Object.keys(floors)).toHaveLength(6);
    expect(fallen.map(([measure, floor]) => `${measure}: ${scores[measure]} < ${floor}`)).toEqual([]);
  }, 120_000);
});
