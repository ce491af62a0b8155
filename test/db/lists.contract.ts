// Lists: cursors, filters, facets, search.
import { expect } from 'vitest';
import { articleId } from '../../ledger/ids.ts';
import { BadQuery, type Query } from '../../ledger/asking.ts';
import { FIRST, PRESS, UNDATED, fill, type Run, walk } from './pages.ts';
import { type Page, urlOf } from './press.ts';

export function listsContract(run: Run): void {
  run('cursors never lose items of equal times; undated come last', async (store) => {
    const twins = [1, 2, 3, 4].map((n): Page => ({ ...FIRST, path: `/twin-${n}`, title: `Twin ${n}` }));
    await fill(store, [...PRESS, ...twins]);
    for (const sort of ['date', '-date', 'recorded', '-recorded'] as const) {
      const articles = await walk(store, 'articles', { sort });
      expect(new Set(articles).size).toBe(8);
      expect(articles).toHaveLength(8);
      if (sort.endsWith('date')) expect(articles.at(-1)).toBe(articleId(urlOf(UNDATED)));
    }
    expect(await walk(store, 'claims', { q: 'quill', sort: 'relevance' })).toHaveLength(6);
    expect(await walk(store, 'entities', {})).toHaveLength(2);
  });

  run('filters take ids, names and aliases, whatever their case', async (store) => {
    await fill(store, PRESS);
    const count = async (query: Partial<Query>): Promise<number> =>
      (await store.list('events', { limit: 50, ...query })).items.length;
    expect(await count({})).toBe(2);
    for (const actor of ['ruritania', 'RURITANIAN']) expect(await count({ actor })).toBe(2);
    expect(await count({ model: 'q9' })).toBe(2);
    expect(await count({ country: 'Ruritania' })).toBe(2);
    expect(await count({ target: 'Ruritania' })).toBe(0);
    expect(await count({ outlet: 'heron' })).toBe(1);
    expect(await count({ outlet: 'The Magpie' })).toBe(2);
    expect(await count({ from: '2026-03-02', to: '2026-03-02' })).toBe(1);
    expect(await count({ from: '2026-03-03' })).toBe(0);
    expect(await count({ from: '2026-03', clock: 'published' })).toBe(1);
    expect(await count({ from: '2026-07-01', clock: 'recorded' })).toBe(2);
    expect(await count({ conflict: true })).toBe(1);
    expect(await count({ conflict: false })).toBe(1);
    expect(await count({ minOrigins: 2 })).toBe(1);
    expect(await count({ action: 'access_ban', status: 'announced' })).toBe(2);
    expect(await count({ action: 'rule' })).toBe(0);
    expect((await store.list('articles', { limit: 9, relevant: false })).items.map((a) => a.title)).toEqual(['Soup']);
  });

  run('facets count over everything found', async (store) => {
    await fill(store, PRESS);
    const page = await store.list('events', { limit: 1, facets: ['actor', 'outlet', 'action'] });
    expect(page.facets?.actor?.map((facet) => [facet.label, facet.count])).toEqual([['Ruritania', 2]]);
    expect(page.facets?.outlet?.map((facet) => [facet.value, facet.count])).toEqual([
      ['magpie', 2],
      ['heron', 1],
    ]);
    expect(page.facets?.action).toEqual([{ value: 'access_ban', label: 'access ban', count: 2 }]);
  });

  run('values that no list knows are a BadQuery which names the parameter', async (store) => {
    await fill(store, [FIRST]);
    const bad: [Partial<Query>, string][] = [
      [{ action: 'dance' }, 'action'],
      [{ status: 'sleepy' }, 'status'],
      [{ from: 'yesterday' }, 'from'],
      [{ to: '2026-13-40' }, 'to'],
      [{ cursor: '%%%' }, 'cursor'],
      [{ cursor: Buffer.from('[1,2]').toString('base64url') }, 'cursor'],
      [{ facets: ['constructor'] }, 'facets'],
      [{ q: '-only' }, 'q'],
    ];
    for (const [query, parameter] of bad)
      await expect(store.list('events', { limit: 5, ...query })).rejects.toMatchObject({
        name: 'BadQuery',
        parameter,
      });
  });

  run('search takes words, phrases, exclusions and OR, folded and stemmed', async (store) => {
    await fill(store, PRESS);
    const found = async (q: string): Promise<number> => (await store.list('claims', { q, limit: 50 })).items.length;
    expect(await found('sale')).toBe(1);
    expect(await found('"bars sales"')).toBe(1);
    expect(await found('"sales bars"')).toBe(0);
    expect(await found('quill -cabinet')).toBe(1);
    expect(await found('cabinet OR zurich')).toBe(2);
    expect(await found('NAIVE')).toBe(1);
    expect((await store.list('articles', { q: 'leeks', limit: 5 })).items).toHaveLength(1);
    expect((await store.list('entities', { q: 'ruritanian', limit: 5 })).items).toHaveLength(1);
  });

  run('no search input is an error of the database', async (store) => {
    await fill(store, [FIRST]);
    const naughty = [
      '"',
      '""',
      '*',
      'a*',
      '^a',
      'NEAR(a b)',
      'a AND',
      'NOT',
      'OR',
      'OR OR',
      'quote:x',
      '{a}:b',
      "'; --",
      '\u0000',
      '-',
      '--',
      '"-"',
      '( ',
      'a + b',
      '\ud800',
      '💥',
      '-"',
      '𝔘',
      '\\',
      'a:b',
      '%',
      '日本',
    ];
    for (const q of naughty)
      for (const kind of ['events', 'claims', 'articles', 'conflicts', 'entities'] as const) {
        const answer = await store.list(kind, { q, limit: 5, sort: 'relevance' }).catch((error: unknown) => error);
        if (answer instanceof Error) expect(answer).toBeInstanceOf(BadQuery);
      }
  });
}
