// Faults 28 to 31: dates that cannot be, ids that are not, pages that change or vanish, and what a second look costs.
import { createHash } from 'node:crypto';
import { createApp } from '../../api/app.ts';
import { gatherOnce } from '../../cli/gathering.ts';
import { noLog } from '../../cli/log.ts';
import { silent } from '../../cli/progress.ts';
import { feedInstant } from '../../crawler/discovery/feed/instant.ts';
import type { Store } from '../../ledger/store.ts';
import { reconcile } from '../../reconcile/reconcile.ts';
import { openDesk } from '../crawler/desk.ts';
import { type Answer, type Answers, serveAnswers, type TestServer } from '../crawler/server.ts';
import { ownThread } from '../readers.ts';
import type { Fault } from './fault.ts';
import { readOurFeeds } from './ourFeeds.ts';

const NOW = '2027-03-05T12:00:00.000Z';

/** A pass with all that follows, at an instant of the ledger's clock. */
async function gather(store: Store, at = NOW): Promise<void> {
  const how = { clock: () => at, log: noLog, proxy: null, delayMs: 0, allSources: true, readers: ownThread };
  await gatherOnce(store, how, silent);
}

const FILLER =
  'The hall was cold that morning, and the clerks kept their coats on while the chairs were carried in and out again by two men who did not speak.';

function story(title: string, text: string, published = '2027-03-02T09:00:00Z'): Answer {
  return {
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<!doctype html><html lang="en"><head><title>${title}</title><meta property="article:published_time" content="${published}"></head><body><article><h1>${title}</h1><p>${text}</p><p>${FILLER}</p><p>${FILLER}</p></article></body></html>`,
  };
}

const HALT =
  'The Bureau of Industry and Security on March 1, 2027 ordered Nvidia to stop exports of its H200 chips to China, effective March 15, 2027.';
const GRANT = 'The Commerce Department on March 2, 2027 granted AMD a licence to export its MI308 chips to China.';

interface Item {
  link: string;
  guid: string;
  date?: string;
}
const feed = (items: readonly Item[]): Answer => ({
  headers: { 'content-type': 'application/rss+xml' },
  body: `<rss version="2.0"><channel><title>N</title>${items.map(({ link, guid, date }) => `<item><title>T</title><link>${link}</link><guid isPermaLink="false">${guid}</guid>${date ? `<pubDate>${date}</pubDate>` : ''}</item>`).join('')}</channel></rss>`,
});

async function onServer(
  answers: Answers,
  work: (store: Store, server: TestServer) => Promise<void>,
  sources = [{}],
): Promise<void> {
  const server = await serveAnswers(answers);
  const store = await openDesk(server.origin, sources);
  try {
    await store.saveSources(
      (await store.outlets()).map((outlet) => ({ ...outlet, rights: 'full' as const })),
      [],
    );
    await work(store, server);
  } finally {
    await store.close();
    await server.close();
  }
}

const ODD_DATES: readonly (readonly [string, string | null])[] = [
  ['Thu, 01 Jan 1970 00:00:00 GMT', '1970-01-01T00:00:00.000Z'],
  ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00.000Z'],
  ['Tue, 02 Mar 2027 08:00:00', '2027-03-02T08:00:00.000Z'],
  ['Tue, 02 Mar 2027 08:00:00 CEST?', '2027-03-02T08:00:00.000Z'],
  ['Sun, 14 Mar 2027 02:30:00 -0500', '2027-03-14T07:30:00.000Z'],
  ['Wed, 31 Feb 2027 08:00:00 GMT', null],
];

export const editions: readonly Fault[] = [
  {
    n: 28,
    name: 'dates ahead, of 1970 and 0001, without a zone, in a gap; clocks that jump',
    async run(check) {
      check.is(
        'dates read',
        ODD_DATES.filter(([text, instant]) => feedInstant(text) === instant).length,
        ODD_DATES.length,
      );
      const answers: Answers = {
        '/feed': feed([
          { link: '/ahead', guid: '1', date: 'Fri, 01 Jan 2049 00:00:00 GMT' },
          { link: '/ahead-on-page', guid: '2' },
          { link: '/epoch', guid: '3', date: 'Thu, 01 Jan 1970 00:00:00 GMT' },
          { link: '/sound', guid: '4', date: 'Tue, 02 Mar 2027 08:00:00 GMT' },
        ]),
        '/ahead': { ...story('Halt', HALT), body: String(story('Halt', HALT).body).replace(/<meta property.*?>/, '') },
        '/ahead-on-page': story('Licence', GRANT, '2049-01-01T00:00:00Z'),
        '/epoch': {
          ...story('Halt', HALT),
          body: String(story('Halt again', HALT).body).replace(/<meta property.*?>/, ''),
        },
        '/sound': story('Licence granted', GRANT),
      };
      await onServer(answers, async (store) => {
        await gather(store);
        const { items } = await store.list('articles', { limit: 50 });
        const latest = Date.parse(NOW) + 24 * 3600 * 1000;
        const isLate = (at: string | null): boolean => at !== null && Date.parse(at) > latest;
        const late = items.filter(({ published }) => isLate(published)).map(({ url }) => new URL(url).pathname);
        check.is('articles', items.length, 4);
        // What a page states is kept as stated, and told; a feed's word for it is not believed.
        check.is('published ahead', late.join(' '), '/ahead-on-page');
        check.is('told', (await store.issues(50)).filter(({ code }) => code === 'date-after-capture').length, 1);
        const app = createApp({ store, now: () => NOW, asOf: (at) => store.asOf(at, reconcile) });
        const entries = (await (await app.request('/feeds/events.json')).json()) as {
          items: { date_modified: string }[];
        };
        check.is('entries of our feeds ahead', entries.items.filter((item) => isLate(item.date_modified)).length, 0);
        const early = items.filter(
          ({ published }) => published !== null && Date.parse(published) < Date.parse('1990-01-01'),
        );
        check.is('published before there was a web', early.length, 0);
        await readOurFeeds(store);

        // The machine's clock ran a year ahead, and was put right: nothing waits for that year.
        const [ahead, back] = [new Date(Date.now() + 3.2e10), new Date(Date.now() - 8.64e7)];
        for (const at of [ahead, back]) {
          await store.beginPass(at.toISOString());
          await store.openDueSources(at.toISOString(), null);
          await store.endPass(at.toISOString());
        }
        const now = new Date().toISOString();
        await store.beginPass(now);
        await store.openDueSources(now, now);
        const leased = await store.lease(10, now, new Date(Date.now() + 60_000).toISOString());
        check.is('asked for after the clock is right', leased.length, 1);
      });
    },
  },
  {
    n: 29,
    name: 'one guid twice, one guid in two feeds, another guid for one address, new text at one address',
    async run(check) {
      let text = HALT;
      let items: Item[] = [
        { link: '/halt', guid: 'same' },
        { link: '/grant', guid: 'same' },
        { link: '/halt', guid: 'same' },
      ];
      const answers: Answers = {
        '/feed': () => feed(items),
        '/other': feed([{ link: '/grant', guid: 'same' }]),
        '/halt': () => story('Exports halted', text),
        '/grant': story('Licence granted', GRANT),
      };
      const sources = [{}, { url: '/other' }];
      await onServer(
        answers,
        async (store, server) => {
          await gather(store);
          const before = await store.counts();
          check.is('articles', before.articles, 2);
          check.is('events', before.events, 2);
          items = items.map(({ link }, n) => ({ link, guid: `new-${n}` }));
          await gather(store, '2027-03-06T12:00:00.000Z');
          const again = await store.counts();
          check.is('articles under new guids', again.articles, 2);
          check.is('events under new guids', again.events, 2);
          text = HALT.replace('March 15, 2027', 'March 20, 2027');
          await gather(store, '2027-03-07T12:00:00.000Z');
          const article = await store.articleByUrl(`${server.origin}/halt`);
          const revisions = await store.revisions(article?.id ?? '');
          check.is('revisions of the corrected one', revisions.length, 2);
          check.is('articles then', (await store.counts()).articles, 2);
          check.is('events then', (await store.counts()).events, 2);
          await readOurFeeds(store);
        },
        sources,
      );
    },
  },
  {
    n: 30,
    name: 'conditional requests: strong, weak and changing ETags, dates, 304 with a body; our own feeds likewise',
    async run(check) {
      const big = '<!-- much to say -->'.repeat(5000);
      const bodyOf = String(feed([{ link: '/a', guid: 'a' }]).body) + big;
      let sent = 0;
      const conditional = (
        name: 'if-none-match' | 'if-modified-since',
        headers: Record<string, string>,
        value: string,
      ) =>
        ((request) => {
          const isKnown = request.headers[name] === value;
          sent += isKnown ? 0 : bodyOf.length;
          return isKnown
            ? { status: 304, headers, body: '' }
            : { headers: { ...headers, 'content-type': 'application/rss+xml' }, body: bodyOf };
        }) satisfies Answers[string];
      const day = 'Tue, 02 Mar 2027 08:00:00 GMT';
      let count = 0;
      const answers: Answers = {
        '/strong': conditional('if-none-match', { etag: '"1"' }, '"1"'),
        '/weak': conditional('if-none-match', { etag: 'W/"1"' }, 'W/"1"'),
        '/dated': conditional('if-modified-since', { 'last-modified': day }, day),
        '/a': story('Exports halted', HALT),
      };
      const sources = ['/strong', '/weak', '/dated'].map((url) => ({ url }));
      await onServer(
        answers,
        async (store) => {
          await gather(store);
          const first = sent;
          sent = 0;
          await gather(store);
          check.atMost('share of bytes the second time', sent / first, 0.01);
          check.is('unchanged', (await store.sourceHealth()).filter(({ state }) => state === 'unchanged').length, 3);

          const app = createApp({ store, now: () => NOW, asOf: (instant) => store.asOf(instant, reconcile) });
          let unchanged = 0;
          let changed = 0;
          const tags: [string, string][] = [];
          for (const address of ['/feeds/events.rss', '/feeds/events.atom', '/feeds/events.json']) {
            const etag = (await app.request(address)).headers.get('etag') ?? '';
            tags.push([address, etag]);
            if ((await app.request(address, { headers: { 'if-none-match': etag } })).status === 304) unchanged += 1;
          }
          await store.addLinks([], NOW);
          answers['/a'] = story('Licence granted', GRANT);
          await gather(store, '2027-03-08T12:00:00.000Z');
          for (const [address, etag] of tags)
            if ((await app.request(address, { headers: { 'if-none-match': etag } })).status === 200) changed += 1;
          check.is('our feeds not modified', unchanged, 3);
          check.is('our feeds after a change', changed, 3);
        },
        sources,
      );
      await onServer(
        { '/feed': () => ({ ...feed([]), headers: { etag: `"${count++}"`, 'content-type': 'application/rss+xml' } }) },
        async (store) => {
          await gather(store);
          await gather(store);
          check.is('with an ETag new each time', (await store.sourceHealth())[0]?.state ?? '', 'empty');
        },
      );
    },
  },
  {
    n: 31,
    name: 'a page that is rewritten, and one that is gone',
    async run(check) {
      let halt: Answer = story('Exports halted', HALT);
      const answers: Answers = { '/feed': () => feed([{ link: '/halt', guid: 'a' }]), '/halt': () => halt };
      await onServer(answers, async (store, server) => {
        await gather(store);
        const url = `${server.origin}/halt`;
        const first = await store.latestSnapshot(url);
        halt = story('Exports limited', HALT.replace('stop', 'limit'));
        await gather(store, '2027-03-06T12:00:00.000Z');
        halt = { status: 410 };
        await gather(store, '2027-03-07T12:00:00.000Z');
        const kept = await store.snapshotByDigest(first?.digest ?? '');
        const hash = createHash('sha256')
          .update(Buffer.from(kept?.bytes ?? []))
          .digest('hex');
        const original = createHash('sha256')
          .update(String(story('Exports halted', HALT).body))
          .digest('hex');
        check.is('first copy as it was', hash === original, true);
        const article = await store.articleByUrl(url);
        check.is('revisions', (await store.revisions(article?.id ?? '')).length, 2);
        check.is(
          'told that it is gone',
          (await store.issues(20)).filter((issue) => issue.code === 'http-410' && issue.url === url).length,
          1,
        );
        check.is('pages not fetched', (await store.sourceHealth())[0]?.failedPages ?? 0, 1);
        const changes = (await store.changes(null, 100)).items.filter(({ kind }) => kind === 'event');
        check.atLeast('changes of the record', changes.length, 2);
        const app = createApp({ store, now: () => NOW, asOf: (instant) => store.asOf(instant, reconcile) });
        check.is('archived copy served', (await app.request(`/archive/${first?.digest}`)).status, 200);
        await readOurFeeds(store);
      });
    },
  },
];
