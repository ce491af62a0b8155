// Sources tried online: what is said of each is what was found, and only what answered as expected is marked.
import { describe, expect, it } from 'vitest';
import { tryOnline } from '../../cli/onlineCheck.ts';
import { silent } from '../../cli/progress.ts';
import { markChecked, parseSources } from '../../cli/sourcesFile.ts';
import { feedOf, pathsOf, serve } from '../crawler/crawling.ts';
import { FEDERAL_REGISTER } from '../crawler/connectors/shapes.ts';

const clock = (): string => '2027-03-02T12:00:00.000Z';
const dated = (path: string, date: string): string => `<item><link>${path}</link><pubDate>${date}</pubDate></item>`;

describe('sources check --online', () => {
  it('asks each source once, keeps to robots.txt, and says what it found', async () => {
    const server = await serve({
      '/robots.txt': { body: 'User-agent: *\nDisallow: /shut' },
      '/feed': {
        body: `<rss version="2.0"><channel>${dated('/a', 'Mon, 01 Mar 2027 10:00:00 GMT')}${dated('https://other.example/', 'Sun, 28 Feb 2027 10:00:00 GMT')}</channel></rss>`,
      },
      '/empty': feedOf([]),
      '/few': feedOf(['/a']),
      '/broken': { body: '<html>no feed</html>' },
      '/api?from=2027-03-01': { body: JSON.stringify(FEDERAL_REGISTER) },
      '/shut': feedOf(['/a']),
    });
    const lines = [
      'outlets:',
      `  - { id: desk, name: Desk, url: "${server.origin}/", kind: newspaper, allowPrivate: true }`,
      'sources:',
      ...['/feed', '/empty', '/few', '/broken', '/shut', '/none'].map(
        (path) =>
          `  - { outlet: desk, kind: feed, url: "${server.origin}${path}", expect: ${path === '/few' ? 3 : 1}, checked: never } # ${path}`,
      ),
      `  - { outlet: desk, kind: federal-register, url: "${server.origin}/api?from={today-1d}", checked: 2027-01-01 }`,
      `  - { outlet: desk, kind: congress, url: "${server.origin}/bills", checked: never }`,
      '',
    ];
    const text = lines.join('\n');
    const file = parseSources(text, 'own.yaml');
    const signal = new AbortController().signal;
    const tried = await tryOnline(file, { clock, proxy: null, delayMs: 0, signal }, silent);
    expect(tried.map((t) => [t.verdict, t.found, t.taken, t.reason?.split(':')[0] ?? null])).toEqual([
      ['as-expected', 2, 1, null],
      ['empty', 0, 0, '1 expected'],
      ['fewer', 1, 1, '3 expected'],
      ['failing', null, null, 'bad-feed'],
      ['failing', null, null, 'robots'],
      ['failing', null, null, 'http-404'],
      ['as-expected', 2, 0, null],
      ['failing', null, null, 'no-key'],
    ]);
    expect(tried[0]?.newest).toBe('2027-03-01T10:00:00.000Z');
    expect(pathsOf(server)).not.toContain('/a');
    expect(pathsOf(server)).not.toContain('/shut');
    expect(new Set(pathsOf(server)).size).toBe(server.log.length);

    const good = tried.flatMap(({ verdict }, n) => (verdict === 'as-expected' ? [n] : []));
    const marked = markChecked(text, good, '2027-03-02');
    expect(marked).toBe(
      text
        .replace('checked: never } # /feed', 'checked: 2027-03-02 } # /feed')
        .replace('checked: 2027-01-01', 'checked: 2027-03-02'),
    );
    expect(parseSources(marked, 'own.yaml').sources.map((s) => s.checked)).toEqual([
      '2027-03-02',
      ...Array.from({ length: 5 }, () => undefined),
      '2027-03-02',
      undefined,
    ]);
  }, 30_000);
});

describe('a sources file', () => {
  const of = (source: string, outlet = ''): string =>
    `outlets:\n  - { id: a, name: A, url: "https://a.example/", kind: newspaper ${outlet}}\nsources:\n  - { outlet: a, kind: feed, url: "https://a.example/f" ${source}}\n`;
  it('records rights with their basis, and the narrowest counts', () => {
    const text = of(
      ', rights: link, basis: "for headlines"',
      ', basis: "licence of 2027", terms: "https://a.example/t", reviewed: 2027-01-31',
    );
    const { outlets, sources } = parseSources(text, 'f.yaml');
    expect(outlets[0]).toMatchObject({ rights: 'link', basis: 'licence of 2027', reviewed: '2027-01-31' });
    expect(sources[0]).toMatchObject({ rights: 'link', basis: 'for headlines' });
  });
  it('names the line of what is wrong in the new fields', () => {
    for (const wrong of [
      ', checked: soon',
      ', reviewed: 2027-13-01',
      ', terms: "ftp://a/"',
      ', match: []',
      ', expect: -1',
      ', kind: atom',
    ])
      expect(() => parseSources(of(wrong), 'f.yaml'), wrong).toThrow(/f\.yaml:4: /);
  });
});
