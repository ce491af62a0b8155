// What is told of a source: well in two ways, unwell in four, and each turn.
import { expect, it } from 'vitest';
import type { Answer } from './server.ts';
import { feedOf, html, pass, setUp } from './crawling.ts';

const many = (count: number): string[] => Array.from({ length: count }, (_, n) => `/p/${n}`);

it('tells well, unchanged, empty, dropped, blocked and failing apart, and each turn for the worse or back', async () => {
  let answer: Answer = feedOf(many(12));
  const pages = Object.fromEntries(many(12).map((path) => [path, html('P')]));
  const { store } = await setUp(
    {
      ...pages,
      '/feed': (request) =>
        request.headers['if-none-match'] === '"1"' && answer.headers?.etag === '"1"' ? { status: 304 } : answer,
    },
    [{}],
  );
  const states: string[] = [];
  for (const next of [
    { ...feedOf(many(12)), headers: { 'content-type': 'application/rss+xml', etag: '"1"' } },
    { ...feedOf(many(12)), headers: { 'content-type': 'application/rss+xml', etag: '"1"' } },
    feedOf(many(2)),
    feedOf([]),
    { status: 403 },
    { body: '<html>Checking your browser</html>' },
    { status: 410 },
    feedOf(many(11)),
  ] satisfies Answer[]) {
    answer = next;
    await pass(store);
    const [health] = await store.sourceHealth();
    states.push(`${health?.state} ${health?.reason ?? health?.lastYield}`);
  }
  expect(states).toEqual([
    'ok 12',
    'unchanged 12',
    'dropped 2',
    'empty 0',
    'blocked http-403',
    'failing bad-feed',
    'failing http-410',
    'ok 11',
  ]);
  const turns = await store.healthChanges({ seq: null, at: '2020-01-01T00:00:00.000Z' }, 100);
  expect(turns.map(({ was, state }) => `${was} ${state}`)).toEqual([
    'unchanged dropped',
    'dropped empty',
    'empty blocked',
    'blocked failing',
    'failing ok',
  ]);
  expect(await store.healthChanges({ seq: turns[3]?.seq ?? 0, at: '' }, 100)).toEqual(turns.slice(4));
});

it('counts articles that could not be fetched', async () => {
  const { store } = await setUp({ '/feed': feedOf(['/a', '/gone']), '/a': html('A') }, [{}]);
  await pass(store);
  expect((await store.sourceHealth())[0]).toMatchObject({ state: 'ok', failedPages: 1 });
});
