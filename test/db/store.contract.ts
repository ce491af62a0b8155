// What every backend of Store must do; run by one test file a backend.
import { describe, expect, test } from 'vitest';
import type { Extraction } from '../../ledger/analysis.ts';
import { articleId } from '../../ledger/ids.ts';
import { LINE_KINDS } from '../../ledger/lines.ts';
import { BadQuery, type ListKind, type Query, type Store } from '../../ledger/store.ts';
import { decide, outlet, type Page, readingOf, snapshotOf, source, urlOf, VERSION } from './press.ts';

const AT = '2026-07-01T00:00:00.000Z';

const FIRST: Page = {
  outlet: 'heron',
  path: '/one',
  title: 'Ruritania bars chip',
  paragraphs: ['Ruritania bars sales of the Quill Q9.', 'Nobody was surprised.'],
  published: '2026-03-02T08:00:00Z',
  fetchedAt: '2026-03-02T09:00:00.000Z',
};
const SECOND: Page = {
  outlet: 'magpie',
  path: '/two',
  title: 'A ban in the morning',
  paragraphs: ['The cabinet bars the Quill Q9 from leaving.'],
  published: '2026-03-02T10:00:00+02:00',
  fetchedAt: '2026-03-02T12:00:00.000Z',
};
const UNDATED: Page = {
  outlet: 'magpie',
  path: '/three',
  title: 'Without a day',
  paragraphs: ['A decree bars naïve exports of Zürich boards.'],
  published: null,
  fetchedAt: '2026-04-02T12:00:00.000Z',
};
const COOKING: Page = {
  outlet: 'heron',
  path: '/soup',
  title: 'Soup',
  paragraphs: ['Leeks first, then stock.'],
  published: '2026-05-02T08:00:00Z',
  fetchedAt: '2026-05-02T09:00:00.000Z',
};
const REVISED: Page = {
  ...FIRST,
  title: 'Ruritania bars chip, later',
  paragraphs: ['Correction: the date was wrong.', 'Ruritania bars sales of the Quill Q9.'],
  modified: '2026-03-09T08:00:00Z',
  fetchedAt: '2026-03-09T09:00:00.000Z',
};
const PRESS = [FIRST, SECOND, UNDATED, COOKING, REVISED];

async function save(store: Store, page: Page): Promise<{ article: string | null; changed: boolean; refused: number }> {
  const snapshot = snapshotOf(page);
  await store.saveSnapshot(snapshot);
  return await store.saveExtraction(snapshot.id, VERSION, outlet(page.outlet), readingOf(page));
}

async function fill(store: Store, pages: readonly Page[], at = AT): Promise<number> {
  await store.saveSources([outlet('heron'), outlet('magpie')], [source('heron'), source('magpie', 60)]);
  const ids: string[] = [];
  for (const page of pages) ids.push((await save(store, page)).article ?? '');
  return (await store.reconcile(ids, decide, at)).changes;
}

async function exported(store: Store): Promise<Record<string, unknown[]>> {
  const all: Record<string, unknown[]> = {};
  for (const kind of LINE_KINDS) {
    const lines: unknown[] = [];
    for await (const line of store.exportLines(kind)) lines.push(line);
    all[kind] = lines;
  }
  return all;
}

async function walk(store: Store, kind: ListKind, query: Omit<Query, 'limit'>): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const page: { items: { id: string }[]; next: string | null } = await store.list(kind, {
      ...query,
      limit: 1,
      ...(cursor === null ? {} : { cursor }),
    });
    ids.push(...page.items.map((item) => item.id));
    cursor = page.next;
  } while (cursor !== null);
  return ids;
}

export function storeContract(name: string, open: () => Promise<Store>): void {
  const run = (title: string, body: (store: Store) => Promise<void>): void => {
    test(title, async () => {
      const store = await open();
      try {
        await body(store);
      } finally {
        await store.close();
      }
    });
  };

  describe(`${name}: sets, not orders`, () => {
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
  });

  describe(`${name}: the verbatim gate`, () => {
    run('a record that does not stand in the text is dropped and told', async (store) => {
      const snapshot = snapshotOf(FIRST);
      await store.saveSnapshot(snapshot);
      const reading = readingOf(FIRST);
      const [claim] = reading.analysis.claims;
      if (!claim) throw new Error('one claim');
      const claims = [claim, { ...claim, quote: 'Ruritania bars everything.' }, { ...claim, end: 9999 }];
      const altered = { ...reading, analysis: { ...reading.analysis, claims } };
      const saved = await store.saveExtraction(snapshot.id, VERSION, outlet('heron'), altered);
      expect(saved.refused).toBe(2);
      const [view] = await store.revisions(saved.article ?? '');
      expect(view?.analysis.claims).toEqual([claim]);
      expect((await store.issues(10)).map((issue) => [issue.step, issue.code])).toContainEqual(['gate', 'verbatim']);
    });

    run('a text that the page does not hold is refused whole', async (store) => {
      const snapshot = snapshotOf(FIRST);
      await store.saveSnapshot(snapshot);
      const invented = readingOf({ ...FIRST, paragraphs: ['Ruritania bars nothing at all.'] });
      const saved = await store.saveExtraction(snapshot.id, VERSION, outlet('heron'), invented);
      expect(saved).toMatchObject({ article: null, refused: 1 });
      expect((await store.issues(10))[0]).toMatchObject({ step: 'gate', url: urlOf(FIRST) });
      expect(await store.pendingSnapshots(VERSION, 10)).toEqual([]);
    });
  });

  describe(`${name}: deciding`, () => {
    run('any member report resolves to the event that holds it, also after a merge', async (store) => {
      await fill(store, [SECOND]);
      const [alone] = (await store.list('events', { limit: 5 })).items;
      await fill(store, [FIRST]);
      const events = (await store.list('events', { limit: 5 })).items;
      expect(events).toHaveLength(1);
      for (const report of events[0]?.reports ?? []) expect(await store.get('events', report.key)).toEqual(events[0]);
      expect((await store.get('events', alone?.id ?? ''))?.id).toBe(events[0]?.id);
      expect(await store.get('events', 'evt_0000000000000000')).toBeUndefined();
    });

    run('changes tell what is new, in pages that lose none of one instant', async (store) => {
      await fill(store, [FIRST]);
      await fill(store, [SECOND, UNDATED, REVISED], '2026-08-01T00:00:00.000Z');
      const all = await store.changes(null, 100);
      const told = all.items.flatMap((change) => change.what).join('\n');
      for (const part of ['New event:', 'One report added.', 'Conflict opened', 'Title changed', 'New origin'])
        expect(told).toContain(part);
      expect(all.items.find((change) => change.kind === 'article')?.change).toBe('correction');
      const paged: unknown[] = [];
      let cursor: string | null = null;
      do {
        const page: typeof all = await store.changes(cursor, 1);
        paged.push(...page.items);
        cursor = page.next;
      } while (cursor !== null);
      expect(paged).toEqual(all.items);
      expect((await store.changes(all.items.at(-1)?.cursor ?? '', 5)).items).toEqual([]);
      await expect(store.changes('nonsense', 5)).rejects.toThrow(BadQuery);
    });

    run('as of an instant it holds what a fresh ledger of the pages published by then holds', async (store) => {
      await fill(store, PRESS);
      const instant = '2026-03-08T00:00:00.000Z';
      const past = await store.asOf(instant, decide);
      const fresh = await open();
      await fill(fresh, [FIRST, SECOND], instant);
      expect(await exported(past)).toEqual(await exported(fresh));
      await expect(save(past, COOKING)).rejects.toThrow();
      await Promise.all([past.close(), fresh.close()]);
    });

    run('a decision that throws writes nothing', async (store) => {
      await fill(store, [FIRST]);
      const before = await exported(store);
      const failing = (): never => {
        throw new Error('no');
      };
      await expect(store.reconcile(['x'], failing, AT)).rejects.toThrow('no');
      expect(await exported(store)).toEqual(before);
    });
  });

  describe(`${name}: lists`, () => {
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
  });

  describe(`${name}: pages and frontier`, () => {
    run('a snapshot comes back as it was', async (store) => {
      const snapshot = snapshotOf(FIRST);
      expect(await store.saveSnapshot(snapshot)).toEqual({ isNew: true });
      expect(await store.saveSnapshot(snapshot)).toEqual({ isNew: false });
      const back = await store.snapshot(snapshot.id);
      expect(back && { ...back, bytes: new Uint8Array(back.bytes) }).toEqual(snapshot);
      expect((await store.snapshotByDigest(snapshot.digest))?.id).toBe(snapshot.id);
    });

    run('one lease a host; leases expire; a settled row is closed with its snapshot', async (store) => {
      await store.saveSources([outlet('heron'), outlet('magpie')], [source('heron'), source('magpie')]);
      const [t0, t1, t2] = [
        '2026-01-01T00:00:00.000Z',
        '2026-01-01T00:01:00.000Z',
        '2026-01-01T00:02:00.000Z',
      ] as const;
      expect(await store.openDueSources(t0, false)).toBe(2);
      const link = (url: string) => ({ url, source: 'heron-feed', outlet: 'heron', title: null, published: null });
      const links = ['/a', '/b'].map((path) => ({
        ...link(`https://heron.example${path}`),
        role: 'article' as const,
        depth: 1,
      }));
      expect(await store.addLinks(links, t0)).toBe(2);
      expect(await store.addLinks(links, t0)).toBe(0);

      const first = await store.lease(10, t0, t1, []);
      expect(first.map((row) => row.url)).toEqual([
        'https://heron.example/feed.xml',
        'https://magpie.example/feed.xml',
      ]);
      expect(await store.lease(10, t0, t1, [])).toEqual([]);
      const again = await store.lease(10, t1, t2, ['magpie.example']);
      expect(again).toMatchObject([{ url: 'https://heron.example/feed.xml', attempts: 1 }]);

      const done = {
        outcome: 'fetched',
        reason: null,
        status: 200,
        etag: '"e"',
        lastModified: null,
        retryAt: null,
      } as const;
      const snapshot = snapshotOf(FIRST);
      await store.settle({ ...done, url: 'https://heron.example/feed.xml', snapshot }, t1);
      expect((await store.snapshot(snapshot.id))?.url).toBe(snapshot.url);
      expect(await store.frontierCounts()).toMatchObject({ open: 3, leased: 0, done: 1, failed: 0 });
      expect(await store.openDueSources(t2, false)).toBe(0);
      expect(await store.openDueSources(t2, true)).toBe(1);
      const [feed] = await store.lease(1, t2, '2026-01-01T00:03:00.000Z', ['magpie.example']);
      expect(feed).toMatchObject({ etag: '"e"', attempts: 0 });
    });

    run('a failure waits for its time or is closed; a visited link opens again', async (store) => {
      const link = {
        url: 'https://heron.example/a',
        source: 's',
        outlet: 'heron',
        title: null,
        published: null,
        role: 'article' as const,
        depth: 1,
      };
      const failed = {
        url: link.url,
        outcome: 'failed',
        reason: 'timeout',
        status: null,
        snapshot: null,
        etag: null,
        lastModified: null,
      } as const;
      const [t0, t1, t2] = [
        '2026-01-01T00:00:00.000Z',
        '2026-01-01T00:01:00.000Z',
        '2026-01-01T00:02:00.000Z',
      ] as const;
      await store.addLinks([link], t0);
      await store.lease(1, t0, t1, []);
      await store.settle({ ...failed, retryAt: t1 }, t0);
      expect(await store.frontierCounts()).toMatchObject({ open: 1, nextAt: t1 });
      expect(await store.lease(1, t0, t1, [])).toEqual([]);
      expect(await store.lease(1, t1, t2, [])).toHaveLength(1);
      await store.settle({ ...failed, retryAt: null }, t1);
      expect(await store.frontierCounts()).toMatchObject({ open: 0, failed: 1, nextAt: null });
      expect(await store.addLinks([link], t1)).toBe(0);
      expect(await store.lease(1, t2, t2, [])).toEqual([]);
      await store.addLinks([link], t2);
      expect(await store.lease(1, t2, t2, [])).toHaveLength(1);
    });

    run('the health of a source and the robots of a host are kept', async (store) => {
      await store.saveSources([outlet('heron')], [source('heron')]);
      await store.settleSource('heron-feed', { at: AT, found: 4, reason: null });
      expect((await store.sourceHealth())[0]).toMatchObject({
        state: 'ok',
        lastYield: 4,
        lastSuccess: AT,
        failures: 0,
      });
      await store.settleSource('heron-feed', { at: AT, found: 0, reason: null });
      expect((await store.sourceHealth())[0]).toMatchObject({ state: 'empty', lastYield: 0 });
      await store.settleSource('heron-feed', { at: AT, found: null, reason: 'http-500' });
      expect((await store.sourceHealth())[0]).toMatchObject({ state: 'failing', failures: 1, reason: 'http-500' });
      const robots = { fetchedAt: AT, status: 200, body: 'User-agent: *' };
      expect(await store.robots('heron.example')).toBeUndefined();
      await store.saveRobots('heron.example', robots);
      expect(await store.robots('heron.example')).toEqual(robots);
    });
  });
}
