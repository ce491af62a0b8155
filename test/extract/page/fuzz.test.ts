// Spoiled pages: no crash, no span that does not stand, no endless work. `npm run test:fuzz` tries 10,000, each run the same.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../extract/page/page.ts';
import type { PageInput } from '../../../ledger/analysis.ts';
import { blocksNotInPage } from '../../../ledger/gate.ts';
import { wellFormed } from '../../../ledger/text.ts';
import { pageOf, publicPages } from '../../corpora/publicPages.ts';
import { changes, INVENTED, spoiled } from './mutations.ts';

const CASES = Number(process.env.FUZZ_CASES ?? 200);
const SEED = 20260612;

const invented = INVENTED.map((bytes, i) => pageOf(`http://press.example/2026/06/12/${i}`, bytes));
const pages: readonly PageInput[] = [...invented, ...publicPages()];

/** Blocks read, and those of them that the gate of the ledger does not find in the page: source code cut open reads in many ways. */
const seen = { blocks: 0, refused: 0 };

function check(input: PageInput): void {
  const reading = readPage(input);
  if (reading.kind === 'no-article') {
    expect(reading.reason).not.toBe('');
    return;
  }
  const { text, blocks, metadata, identityUrl } = reading;
  expect(wellFormed(text)).toBe(text);
  expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text);
  seen.blocks += blocks.length;
  seen.refused += blocksNotInPage(input.bytes, reading.charset, text, blocks).length;
  for (const { start, end, source } of blocks) {
    expect(text.slice(start, end).trim().length).toBe(end - start);
    if (source) expect(source.start >= 0 && source.start < source.end).toBe(true);
  }
  for (const value of [metadata.title, ...metadata.byline]) expect(wellFormed(value)).toBe(value);
  for (const value of [metadata.published, metadata.modified])
    if (value !== null) expect([value, Number.isNaN(Date.parse(value))]).toEqual([value, false]);
  expect(new URL(identityUrl).protocol).toMatch(/^https?:$/);
}

describe('spoiled pages', () => {
  it(`keep every promise of a reading, ${CASES} times`, () => {
    fc.assert(
      fc.property(fc.nat(), changes, (n, list) => {
        const input = pages[n % pages.length];
        if (input) check({ ...input, bytes: spoiled(input.bytes, list) });
      }),
      { numRuns: CASES, seed: SEED },
    );
    expect(({} as { x?: number }).x).toBeUndefined();
    expect(seen.blocks).toBeGreaterThan(CASES);
    expect(seen.refused / seen.blocks).toBeLessThan(0.001);
  }, 3_600_000);

  it('are read the same twice', () => {
    fc.assert(
      fc.property(fc.nat(), changes, (n, list) => {
        const input = invented[n % invented.length];
        if (!input) return;
        const bytes = spoiled(input.bytes, list);
        expect(readPage({ ...input, bytes })).toEqual(readPage({ ...input, bytes: Uint8Array.from(bytes) }));
      }),
      { numRuns: Math.min(100, CASES), seed: SEED },
    );
  });
});
