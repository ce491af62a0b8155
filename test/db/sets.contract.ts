// The ledger is a function of the set of pages, not of their order of arrival.
import { expect } from 'vitest';
import type { Extraction } from '../../ledger/analysis.ts';
import { articleId } from '../../ledger/ids.ts';
import type { Store } from '../../ledger/store.ts';
import { AT, FIRST, PRESS, REVISED, SECOND, exported, fill, type Run } from './pages.ts';
import { decide, outlet, readingOf, snapshotOf, urlOf, VERSION } from './press.ts';

export function setsContract(run: Run, open: () => Promise<Store>): void {
  run('a repetition changes nothing', async (store) => {
    expect(await fill(store, PRESS)).toBeGreaterThan(0);
    const [before, version] = [await exported(store), await store.version()];
    const changes = await store.changes(null, 100);
    expect(await fill(store, PRESS, '2026-08-01T00:00:00.000Z')).toBe(0);
    expect(await exported(store)).toEqual(before);
    expect(await store.changes(null, 100)).toEqual(changes);
    expect(await store.version()).toBe(version);
  });

  run('any order of arrival gives the same export', async (store) => {
    await fill(store, PRESS);
    const other = await open();
    await fill(other, [...PRESS].reverse());
    expect(await exported(other)).toEqual(await exported(store));
    await other.close();
  });

  run('an article bears the address of its identity, or else the least', async (store) => {
    const identityUrl = 'https://heron.example/story';
    const [amp, print] = ['/story/print', '/story/amp'].map((path) => ({ ...FIRST, path, identityUrl }));
    if (!amp || !print) throw new Error('two pages');
    await fill(store, [amp, print]);
    expect((await store.get('articles', articleId(identityUrl)))?.url).toBe('https://heron.example/story/amp');
    await fill(store, [{ ...FIRST, path: '/story', identityUrl }]);
    expect((await store.get('articles', articleId(identityUrl)))?.url).toBe(identityUrl);
    expect((await store.articleByUrl(urlOf(amp)))?.id).toBe(articleId(identityUrl));
  });

  run('two outlets do not share an article', async (store) => {
    await fill(store, [FIRST, { ...SECOND, identityUrl: urlOf(FIRST) }]);
    expect((await store.counts()).articles).toBe(2);
    expect((await store.articleByUrl(urlOf(SECOND)))?.outlet).toBe('magpie');
  });

  run('the newest sighting is the latest revision, the earliest gives its metadata', async (store) => {
    await fill(store, [REVISED, FIRST, { ...FIRST, fetchedAt: '2026-03-03T09:00:00.000Z', published: null }]);
    const line = await store.get('articles', articleId(urlOf(FIRST)));
    expect(line?.title).toBe(REVISED.title);
    const [newest, oldest] = await store.revisions(line?.id ?? '');
    expect(newest?.revision.metadata.title).toBe(REVISED.title);
    expect(oldest?.revision.fetchedAt).toBe(FIRST.fetchedAt);
    expect(oldest?.revision.metadata.published).toBe(FIRST.published);
  });

  run('reading again by other rules moves a snapshot and drops what nothing shows', async (store) => {
    await fill(store, [FIRST]);
    const { id } = snapshotOf(FIRST);
    expect(await store.pendingSnapshots(VERSION, 10)).toEqual([]);
    expect(await store.pendingSnapshots('rules-2', 10)).toEqual([id]);
    await store.forgetExtractions();
    expect(await store.pendingSnapshots(VERSION, 10)).toEqual([id]);
    const shorter = readingOf({ ...FIRST, paragraphs: FIRST.paragraphs.slice(0, 1) });
    await store.saveExtraction(id, 'rules-2', outlet('heron'), shorter);
    const views = await store.revisions(articleId(urlOf(FIRST)));
    expect(views.map((view) => view.revision.text)).toEqual(FIRST.paragraphs.slice(0, 1));
    const nothing: Extraction = { kind: 'no-article', charset: 'utf-8', reason: 'a list', issues: [] };
    await store.saveExtraction(id, 'rules-3', outlet('heron'), nothing);
    await store.reconcile([], decide, AT);
    expect((await exported(store)).articles).toEqual([]);
    expect((await exported(store)).events).toEqual([]);
    expect((await store.counts()).articles).toBe(0);
  });
}
