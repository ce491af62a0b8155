// A page named by hand: fetched as a crawl would, read, and told whether known and in which events.
import { describe, expect, it } from 'vitest';
import { addPage, submissionLines } from '../../cli/adding.ts';
import { noLog } from '../../cli/log.ts';
import { silent } from '../../cli/progress.ts';
import type { Store } from '../../ledger/store.ts';
import type { Submission } from '../../ledger/crawling.ts';
import { pathsOf, serve, setUp, storeOf } from '../crawler/crawling.ts';
import type { Answer } from '../crawler/server.ts';
import { ownThread } from '../readers.ts';

const NOW = '2027-03-06T12:00:00.000Z';
const add = async (store: Store, url: string): Promise<Submission> =>
  await addPage(store, url, { clock: () => NOW, readers: ownThread, log: noLog, proxy: null, delayMs: 0 }, silent);

const page = (ending: string): Answer => ({
  headers: { 'content-type': 'text/html', etag: `"${ending.length}"` },
  body: `<!doctype html><html lang="en"><head><title>Lab told to shut model</title>
    <meta property="article:published_time" content="2027-03-05T10:00:00Z"></head><body><article><h1>Lab told to shut model</h1>
    <p>The Commerce Department on Friday ordered Acme Labs to bar foreign users from its newest AI model, Bolt 4, citing export control law.</p>
    <p>“We will comply with the export order,” said Jane Roe, the chief executive of Acme Labs. ${ending}</p></article></body></html>`,
});

describe('a page taken by hand', () => {
  it('is new at first, then known, then changed, and names its events', async () => {
    let ending = 'The directive covers its weights too.';
    const { server, store } = await setUp({ '/lab': () => page(ending) }, []);
    const url = `${server.origin}/lab`;
    const first = await add(store, `${url}?utm_source=letter#top`);
    expect(first).toMatchObject({ url, state: 'new', article: { title: 'Lab told to shut model', relevant: true } });
    expect(first.events).toHaveLength(1);
    expect(submissionLines(first)).toContain(`in event ${first.events[0]?.id}`);
    expect(pathsOf(server)).toEqual(['/robots.txt', '/lab']);
    expect(await add(store, url)).toEqual({ ...first, state: 'unchanged' });
    ending = 'The directive spares its weights, a spokesman added on Saturday.';
    expect(await add(store, url)).toMatchObject({ state: 'changed', article: { id: first.article?.id } });
  });

  it('asks under the conditions of the last answer, and follows redirects to the known article', async () => {
    const { server, store } = await setUp(
      {
        '/lab': (request) => (request.headers['if-none-match'] ? { status: 304 } : page('It is so.')),
        '/old': { status: 301, headers: { location: '/lab' } },
      },
      [],
    );
    const first = await add(store, `${server.origin}/lab`);
    expect((await add(store, `${server.origin}/lab`)).state).toBe('unchanged');
    expect((await add(store, `${server.origin}/old`)).article?.id).toBe(first.article?.id);
  });

  it('tells of a known article that cannot be had again, and refuses an unknown one', async () => {
    let isGone = false;
    const { server, store } = await setUp({ '/lab': () => (isGone ? { status: 410 } : page('It is so.')) }, []);
    const first = await add(store, `${server.origin}/lab`);
    isGone = true;
    const again = await add(store, `${server.origin}/lab`);
    expect(again).toMatchObject({ state: 'not-fetched', events: first.events });
    expect(again.note).toContain('410');
    await expect(add(store, `${server.origin}/none`)).rejects.toMatchObject({ reason: 'http-404' });
    expect((await store.issues(10)).map((issue) => issue.code)).toContain('http-404');
  });

  it('keeps to robots.txt and to the guard, on the first hop and the next', async () => {
    const inner = await serve({ '/': page('It is so.') });
    const { server, store } = await setUp(
      {
        '/robots.txt': { body: 'User-agent: *\nDisallow: /shut' },
        '/shut': page('It is so.'),
        '/away': { status: 302, headers: { location: inner.origin.replace('127.0.0.1', 'localhost') } },
      },
      [],
    );
    await expect(add(store, `${server.origin}/shut`)).rejects.toMatchObject({ reason: 'robots' });
    await expect(add(store, `${server.origin}/away`)).rejects.toMatchObject({ reason: 'ssrf' });
    await expect(add(store, 'http://10.0.0.8/x')).rejects.toMatchObject({ reason: 'ssrf' });
    await expect(add(store, 'file:///etc/passwd')).rejects.toMatchObject({ reason: 'scheme' });
    expect(inner.log).toEqual([]);
    expect(pathsOf(server)).not.toContain('/shut');
  });

  it('says why a page gives no article', async () => {
    const { server, store } = await setUp(
      {
        '/paper.pdf': { headers: { 'content-type': 'application/pdf' }, body: '%PDF-1.7' },
        '/feed': { body: '<rss version="2.0"><channel><title>N</title></channel></rss>' },
      },
      [{ url: '/feed' }],
    );
    expect(await add(store, `${server.origin}/paper.pdf`)).toMatchObject({
      state: 'no-article',
      article: null,
      note: 'application/pdf is kept, but not read',
    });
    await store.openDueSources(new Date().toISOString(), null);
    await expect(add(store, `${server.origin}/feed`)).rejects.toMatchObject({ reason: 'wrong-type' });
  });

  it('does not read what reserves text mining, unless a basis is recorded for its outlet', async () => {
    const html = page('It is so.');
    const { server, store } = await setUp(
      { '/lab': { ...html, headers: { ...html.headers, 'tdm-reservation': '1' } } },
      [],
    );
    const url = `${server.origin}/lab`;
    expect((await add(store, url)).note).toContain('reserves text mining');
    expect((await store.issues(10)).map((issue) => issue.code)).toContain('reserved');
    const [outlet] = await store.outlets();
    if (outlet) await store.saveSources([{ ...outlet, basis: 'licence of 1 March 2027' }], []);
    await store.forgetExtractions();
    expect((await add(store, url)).article?.title).toBe('Lab told to shut model');
  });

  it('takes a page of a host that no sources file names', async () => {
    const store = await storeOf('http://127.0.0.1:1', []);
    await expect(add(store, 'http://nowhere.invalid/story')).rejects.toMatchObject({ reason: 'robots-unreachable' });
  });
});
