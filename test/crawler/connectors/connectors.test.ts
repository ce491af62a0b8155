// Official APIs as their documentation describes them: what is read, how they are asked, where they go on.
import { afterEach, describe, expect, it } from 'vitest';
import { connectorOf, withDays } from '../../../crawler/connectors/connectors.ts';
import { SOURCE_KINDS, type SourceKind } from '../../../ledger/vocabulary.ts';
import { pass, pathsOf, serve, setUp, storeOf } from '../crawling.ts';
import type { Answer, Answers } from '../server.ts';
import * as shapes from './shapes.ts';

function read(kind: SourceKind, answer: unknown, url: string) {
  const connector = connectorOf(kind);
  if (!connector) throw new Error(`no connector for ${kind}`);
  return connector.read(typeof answer === 'string' ? answer : JSON.stringify(answer), url);
}

const CASES: [SourceKind, unknown, string, { links: string[]; titles?: string[]; next: string | null }][] = [
  [
    'federal-register',
    shapes.FEDERAL_REGISTER,
    'https://www.federalregister.gov/api/v1/documents.json?page=1',
    {
      links: shapes.FEDERAL_REGISTER.results.map((doc) => doc.html_url),
      titles: ['Additions to the Entity List', 'Additions to the Entity List; Correction'],
      next: shapes.FEDERAL_REGISTER.next_page_url,
    },
  ],
  [
    'federal-register',
    { count: 0 },
    'https://www.federalregister.gov/api/v1/documents.json',
    { links: [], next: null },
  ],
  [
    'public-inspection',
    shapes.PUBLIC_INSPECTION,
    'https://www.federalregister.gov/api/v1/public-inspection-documents/current.json?conditions[agencies][]=industry-and-security-bureau',
    {
      links: ['https://www.federalregister.gov/public-inspection/2026-90002/controls-on-certain-model-weights'],
      next: null,
    },
  ],
  [
    'ecfr',
    shapes.ECFR,
    'https://www.ecfr.gov/api/versioner/v1/versions/title-15.json?part=744',
    {
      links: ['2026-09-12', '2026-06-01'].map(
        (day) =>
          `https://www.ecfr.gov/api/versioner/v1/full/${day}/title-15.xml?part=744&appendix=Supplement+No.+4+to+Part+744`,
      ),
      titles: ['Supplement No. 4 to Part 744 as of 2026-09-12', 'Supplement No. 4 to Part 744 as of 2026-06-01'],
      next: null,
    },
  ],
  [
    'oira',
    shapes.OIRA,
    'https://www.reginfo.gov/public/do/XMLViewFileAction?f=EO_RULES_UNDER_REVIEW.xml',
    {
      links: ['https://www.reginfo.gov/public/do/eAgendaViewRule?pubId=202604&RIN=0694-AK01'],
      titles: ['Controls on Model Weights & Chips · Interim Final Rule'],
      next: null,
    },
  ],
  [
    'congress',
    shapes.CONGRESS,
    'https://api.congress.gov/v3/bill/119?limit=250',
    {
      links: [
        'https://www.congress.gov/bill/119th-congress/house-bill/9001/text',
        'https://www.congress.gov/bill/119th-congress/senate-joint-resolution/77/text',
      ],
      next: shapes.CONGRESS.pagination.next,
    },
  ],
  [
    'courtlistener',
    shapes.COURTLISTENER,
    'https://www.courtlistener.com/api/rest/v4/search/?q=x&type=r',
    {
      links: ['https://www.courtlistener.com/docket/90000001/acme-labs-v-department-of-commerce/'],
      titles: ['Acme Labs v. Department of Commerce'],
      next: shapes.COURTLISTENER.next,
    },
  ],
  [
    'sec-filings',
    shapes.SUBMISSIONS,
    'https://data.sec.gov/submissions/CIK0001045810.json',
    {
      links: ['000104581026000101/nvda-20260903.htm', '000104581026000099/nvda-20260901.htm'].map(
        (file) => `https://www.sec.gov/Archives/edgar/data/1045810/${file}`,
      ),
      titles: ['NVIDIA CORP: 8-K, 2026-09-03', 'NVIDIA CORP: 8-K/A, 2026-09-01'],
      next: null,
    },
  ],
  [
    'sec-search',
    shapes.SEC_SEARCH,
    'https://efts.sec.gov/LATEST/search-index?q=%22export+license%22&forms=8-K',
    {
      links: ['https://www.sec.gov/Archives/edgar/data/1045810/000104581026000101/nvda-20260903.htm'],
      next: 'https://efts.sec.gov/LATEST/search-index?q=%22export+license%22&forms=8-K&from=1',
    },
  ],
  [
    'gdelt',
    shapes.GDELT,
    'https://api.gdeltproject.org/api/v2/doc/doc?query=chips&mode=artlist&format=json',
    { links: ['https://paper.example/chips'], next: null },
  ],
  ['gdelt', {}, 'https://api.gdeltproject.org/api/v2/doc/doc', { links: [], next: null }],
  [
    'google-news',
    shapes.GOOGLE_NEWS,
    'https://news.google.com/rss/search?q=chips',
    { links: ['https://news.google.com/rss/articles/CBMiAAAA?oc=5'], next: null },
  ],
];

describe('an answer', () => {
  it.each(CASES)('of %s is read as documented', (kind, answer, url, expected) => {
    const { links, next } = read(kind, answer, url);
    expect(links.map((link) => link.url)).toEqual(expected.links);
    if (expected.titles) expect(links.map((link) => link.title)).toEqual(expected.titles);
    expect(next).toBe(expected.next);
  });
  it('gives an instant only where one is stated, never a day', () => {
    const [filed] = read('public-inspection', shapes.PUBLIC_INSPECTION, 'https://www.federalregister.gov/x.json').links;
    expect(filed?.published).toBe('2026-09-11T12:45:00.000Z');
    const [printed] = read('federal-register', shapes.FEDERAL_REGISTER, 'https://www.federalregister.gov/x.json').links;
    expect(printed?.published).toBeNull();
    expect(read('gdelt', shapes.GDELT, 'https://api.gdeltproject.org/x').links[0]?.published).toBeNull();
  });
  it('that is none, or of another shape, is refused with what is wrong', () => {
    for (const kind of SOURCE_KINDS.filter((k) => connectorOf(k)))
      for (const answer of ['', '<html>', '[]', '{"results": 3, "bills": 3, "articles": 3}'])
        expect(() => read(kind, answer, 'https://api.example/title-15.json?part=744'), `${kind}: ${answer}`).toThrow();
  });
  it('leads to no other host, and no key is kept in where it goes on', () => {
    const next = (url: string) =>
      read('courtlistener', { ...shapes.COURTLISTENER, next: url }, 'https://a.example/?q=1').next;
    expect(next('https://b.example/?q=2')).toBeNull();
    expect(next('javascript:1')).toBeNull();
    expect(next('https://a.example/?api_key=s3&q=2')).toBe('https://a.example/?q=2');
  });
});

describe('days in an address', () => {
  it('are of the clock that is given', () => {
    const now = '2027-03-02T12:00:00Z';
    expect(withDays('https://a.example/?from={today-30d}T00:00:00Z&to={today}', now)).toBe(
      'https://a.example/?from=2027-01-31T00:00:00Z&to=2027-03-02',
    );
    expect(withDays('https://a.example/?from=%7Btoday-1d%7D', now)).toBe('https://a.example/?from=2027-03-01');
    expect(withDays('https://a.example/?from={tomorrow}', now)).toBe('https://a.example/?from={tomorrow}');
  });
});

const json = (body: unknown): Answer => ({
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});
const page: Answer = { headers: { 'content-type': 'text/html' }, body: '<!doctype html><title>A</title><p>A.</p>' };

describe('a crawl of an API', () => {
  const KEY = 'EXPORTWATCH_CONGRESS_KEY';
  afterEach(() => {
    delete process.env[KEY];
  });

  it('follows its pages, takes titles that match, and asks for no document twice', async () => {
    const doc = (n: number, title: string) => ({ document_number: `${n}`, title, html_url: `/doc/${n}` });
    const { server, store } = await setUp(
      {
        '/api?page=1': json({ results: [doc(1, 'Entity List'), doc(2, 'Ferries')], next_page_url: '/api?page=2' }),
        '/api?page=2': json({ results: [doc(3, 'On the entity list'), doc(4, 'Birds')], next_page_url: null }),
        '/doc/1': page,
        '/doc/3': page,
      },
      [{ kind: 'federal-register', url: '/api?page=1', match: ['Entity List'] }],
    );
    await pass(store);
    const asked = ['/robots.txt', '/api?page=1', '/doc/1', '/api?page=2', '/doc/3'];
    expect(pathsOf(server).sort()).toEqual([...asked].sort());
    expect((await store.sourceHealth())[0]).toMatchObject({ state: 'ok', lastYield: 2 });
    await pass(store);
    expect(pathsOf(server).slice(asked.length)).toEqual(['/api?page=1', '/api?page=2']);
  });

  it('sends its key in a header to that host alone; it stands in no row, snapshot or issue', async () => {
    const other = await serve({ '/v3/bill': json(shapes.CONGRESS) });
    const { server, store } = await setUp(
      { '/v3/bill': { status: 302, headers: { location: `${other.origin}/v3/bill` } } },
      [{ kind: 'congress', url: '/v3/bill' }],
    );
    await pass(store);
    expect((await store.sourceHealth())[0]).toMatchObject({ state: 'failing', reason: 'no-key' });
    expect(pathsOf(server)).not.toContain('/v3/bill');
    process.env[KEY] = 'very-secret';
    await pass(store);
    expect(server.log.find((l) => l.path === '/v3/bill')?.headers['x-api-key']).toBe('very-secret');
    expect(other.log.some((l) => l.headers['x-api-key'])).toBe(false);
    const kept = [];
    for await (const snapshot of store.exportSnapshots()) kept.push(snapshot);
    expect(kept).toHaveLength(1);
    const told = JSON.stringify([kept, await store.issues(50), await store.sourceHealth(), await store.runs(9)]);
    expect(told).not.toContain('very-secret');
  });

  it('asks for the days of its clock, and not under the conditions of another day', async () => {
    const { server, store } = await setUp(
      { '/api?from=2027-02-28': { ...json({ results: [] }), headers: { etag: '"1"' } } },
      [{ kind: 'federal-register', url: '/api?from={today-2d}' }],
    );
    await pass(store);
    await pass(store);
    const asked = server.log.filter((l) => l.path.startsWith('/api'));
    expect(asked.map((l) => [l.path, l.headers['if-none-match']])).toEqual([
      ['/api?from=2027-02-28', undefined],
      ['/api?from=2027-02-28', undefined],
    ]);
  });

  it('tells of a document that was taken off public inspection before it was printed', async () => {
    const [due, bird] = shapes.PUBLIC_INSPECTION.results;
    const printed = { ...due, document_number: '2026-90000', publication_date: '2026-09-11' };
    let listed = [due, bird, printed];
    const { store } = await setUp({ '/current.json': () => json({ results: listed }) }, [
      { kind: 'public-inspection', url: '/current.json' },
    ]);
    const clock = (): string => '2026-09-12T12:00:00.000Z';
    const codes = async () => (await store.issues(50)).filter(({ code }) => code === 'withdrawn');
    await pass(store, { clock });
    expect(await codes()).toEqual([]);
    listed = [bird];
    await pass(store, { clock });
    expect((await codes()).map(({ message }) => message)).toEqual([
      'no longer listed, though not printed yet: 2026-90002 "Controls on Certain Model Weights", due 2026-09-14',
    ]);
  });

  it('says that an answer is not as documented', async () => {
    const { store } = await setUp({ '/api': json({ results: 'none' }) }, [{ kind: 'federal-register', url: '/api' }]);
    await pass(store);
    expect((await store.sourceHealth())[0]).toMatchObject({ state: 'failing', reason: 'bad-api' });
    expect((await store.issues(5))[0]?.message).toContain('results');
  });

  it('keeps what a service leads to, never a page of its own', async () => {
    const paper = await serve({ '/chips': page });
    const elsewhere = paper.origin.replace('127.0.0.1', 'localhost');
    const answers: Answers = {};
    const service = await serve(answers);
    const link = (path: string): string => `<item><title>T</title><link>${service.origin}${path}</link></item>`;
    answers['/rss'] = {
      body: `<rss version="2.0"><channel>${link('/stays')}${link('/leads')}</channel></rss>`,
    };
    answers['/stays'] = page;
    answers['/leads'] = { status: 302, headers: { location: `${elsewhere}/chips` } };
    const store = await storeOf(service.origin, [{ kind: 'google-news', url: '/rss', follow: 'any' }]);
    await pass(store);
    const kept = [];
    for await (const { url } of store.exportSnapshots()) kept.push(url);
    expect(kept.sort()).toEqual([`${service.origin}/rss`, `${elsewhere}/chips`].sort());
    expect((await store.issues(5)).map((issue) => issue.code)).toContain('discovery-only');
  }, 30_000);
});
