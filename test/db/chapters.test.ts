// Chapters: whatever the batches, their order and what was held before, the ledger is that of the set.
import { expect, test } from 'vitest';
import { archive } from '../../bench/archive/archive.ts';
import { chanceOf } from '../../bench/archive/chance.ts';
import { saveState } from '../../bench/archive/saving.ts';
import { openStore } from '../../db/store.ts';
import { reportKey } from '../../ledger/ids.ts';
import type { ArticleState, Decide } from '../../ledger/deciding.ts';
import type { Store } from '../../ledger/store.ts';
import { reconcile } from '../../reconcile/reconcile.ts';
import { exported } from './pages.ts';

const AT = '2030-01-01T00:00:00.000Z';

/** Decides no more than `together` articles at once where it can. */
function deciding(together: number, told: number[] = []): Decide {
  const decide: Decide = (context) => {
    told.push(context.articles.length);
    return reconcile(context);
  };
  return Object.assign(decide, { tiesOf: reconcile.tiesOf, whole: Math.floor(together / 3), together });
}

const states = [...archive(11, 60)].map(({ state }) => state);
/** A later text of an article, about another act: it belongs with others now. */
const revised = states.filter((_, nth) => nth % 9 === 4).map((state, nth) => withTextOf(state, states[50 - 5 * nth]));

function withTextOf(state: ArticleState, other: ArticleState | undefined): ArticleState {
  if (!other) throw new Error('no other text');
  const { text, blocks, metadata } = other.revision;
  const fetchedAt = new Date(Date.parse(state.revision.fetchedAt) + 3_600_000).toISOString();
  const { published } = state.revision.metadata;
  return {
    ...state,
    revision: { ...state.revision, text, blocks, fetchedAt, metadata: { ...metadata, published } },
    analysis: {
      ...other.analysis,
      reports: other.analysis.reports.map((report) => ({
        ...report,
        key: reportKey(state.article.url, report.action.value, report.quote),
      })),
    },
  };
}

async function filled(batches: readonly (readonly ArticleState[])[], decide: Decide): Promise<Store> {
  const store = await openStore(':memory:');
  for (const batch of batches) {
    const ids = new Set<string>();
    for (const state of batch) {
      const { article, refused } = await saveState(store, state);
      expect(refused).toBe(0);
      if (article) ids.add(article);
    }
    await store.reconcile([...ids], decide, AT);
  }
  return store;
}

function shuffledBatches(seed: number, items: readonly ArticleState[], largest: number): ArticleState[][] {
  const chance = chanceOf(seed);
  const order = items.map((item) => ({ item, key: chance.next() })).sort((a, b) => a.key - b.key);
  const batches: ArticleState[][] = [];
  for (let from = 0; from < order.length; ) {
    const size = 1 + chance.below(largest);
    batches.push(order.slice(from, from + size).map(({ item }) => item));
    from += size;
  }
  return batches;
}

test.each([5, 20, 500])(
  'any batches in any order give one ledger, %i articles decided together',
  async (together) => {
    const all = [...states, ...revised];
    const decide = deciding(together);
    const whole = await filled([all], decide);
    const expected = await exported(whole);
    await whole.close();
    expect(expected.events?.length).toBeGreaterThan(10);
    for (const [seed, largest] of [
      [1, 8],
      [2, 60],
    ] as const) {
      const store = await filled(shuffledBatches(seed, all, largest), decide);
      expect(await exported(store)).toEqual(expected);
      await store.close();
    }
  },
  120_000,
);

test('an article more is decided with what hangs together with it, and nothing else', async () => {
  const told: number[] = [];
  const decide = deciding(30, told);
  const [last, ...others] = [...states].reverse();
  if (!last) throw new Error('no article');
  const store = await filled([others.reverse()], decide);
  told.length = 0;
  const { article } = await saveState(store, last);
  await store.reconcile([article ?? ''], decide, AT);
  expect(told.reduce((sum, n) => sum + n, 0)).toBeLessThanOrEqual(30);
  await store.close();
});

test('other rules decide everything again, chapter by chapter', async () => {
  const told: number[] = [];
  const store = await filled([states], deciding(30));
  const silent = Object.assign(
    (context: Parameters<Decide>[0]) => {
      told.push(context.articles.length);
      return { ...reconcile(context), conflicts: [] };
    },
    { tiesOf: reconcile.tiesOf, together: 30 },
  );
  await store.reconcile(
    states.map(({ article }) => article.id),
    silent,
    AT,
  );
  expect(told.reduce((sum, n) => sum + n, 0)).toBe(states.length);
  expect(Math.max(...told)).toBeLessThanOrEqual(30);
  expect((await store.list('conflicts', { limit: 5 })).items).toEqual([]);
  await store.close();
});
