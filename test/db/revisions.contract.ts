// States of an article: what is told of them, what is not, and links that outlive a corrected sentence.
import { expect } from 'vitest';
import type { Store } from '../../ledger/store.ts';
import { COOKING, FIRST, fill, type Run, SECOND } from './pages.ts';
import type { Page } from './press.ts';

const LATER = '2026-08-01T00:00:00.000Z';
const after = (page: Page, now: Partial<Page>): Page => ({ ...page, fetchedAt: '2026-06-20T09:00:00.000Z', ...now });

async function toldOf(store: Store): Promise<{ kind: string; change: string; what: string[] }[]> {
  const { items } = await store.changes(null, 100);
  return items.filter(({ at }) => at === LATER).map(({ kind, change, what }) => ({ kind, change, what }));
}

export function revisionsContract(run: Run): void {
  run('a page that only looks otherwise is kept, and nobody is told', async (store) => {
    await fill(store, [FIRST, COOKING]);
    const clock = ['Updated 3 minutes ago', ...FIRST.paragraphs.map((text) => text.replaceAll(' ', '\u00a0'))];
    await fill(store, [after(FIRST, { paragraphs: clock }), after(COOKING, { title: 'SOUP' })], LATER);
    expect(await toldOf(store)).toEqual([]);
    const article = (await store.list('articles', { limit: 5, relevant: true })).items[0];
    expect(await store.revisions(article?.id ?? '')).toHaveLength(2);
    expect(article).not.toHaveProperty('revisions');
  });

  run('sentences that changed are counted; a note of the outlet makes it a correction', async (store) => {
    await fill(store, [COOKING]);
    await fill(store, [after(COOKING, { paragraphs: ['Onions first, then stock.', 'Correction: no leeks.'] })], LATER);
    expect(await toldOf(store)).toEqual([
      {
        kind: 'article',
        change: 'correction',
        what: ['Text changed: 1 sentence changed, 1 added.', 'Its outlet notes a correction.'],
      },
    ]);
  });

  run('a correction told beside an unchanged text is a state of its own', async (store) => {
    await fill(store, [COOKING]);
    await fill(store, [after(COOKING, { correction: 'Correction: The soup is not for guests.' })], LATER);
    expect(await toldOf(store)).toEqual([
      { kind: 'article', change: 'correction', what: ['Its outlet notes a correction.'] },
    ]);
  });

  run('a text that was changed without a word is no correction', async (store) => {
    await fill(store, [COOKING]);
    await fill(store, [after(COOKING, { paragraphs: ['Leeks last, then stock.'] })], LATER);
    expect(await toldOf(store)).toEqual([
      { kind: 'article', change: 'changed', what: ['Text changed: 1 sentence changed.'] },
    ]);
  });

  run('changes that came at once are told one after the other', async (store) => {
    await fill(store, [SECOND]);
    const states = ['The cabinet bars the Quill Q9 from leaving for now.', 'The cabinet bars all chips from leaving.'];
    const pages = states.map((text, n) => ({
      ...after(SECOND, { paragraphs: [text] }),
      fetchedAt: `2026-06-2${n}T09:00:00.000Z`,
    }));
    await fill(store, pages, LATER);
    const told = (await toldOf(store)).find(({ kind }) => kind === 'article');
    expect(told?.what).toEqual(['Text changed: 1 sentence changed.', 'Text changed: 1 sentence changed.']);
  });
}
