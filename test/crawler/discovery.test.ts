// What feeds, sitemaps and listing pages yield.
import zlib from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readFeed } from '../../crawler/discovery/feed.ts';
import { mayFollow, plainLink } from '../../crawler/discovery/links.ts';
import { readSitemap } from '../../crawler/discovery/sitemap.ts';
import type { Outlet } from '../../ledger/page.ts';

const bytes = (text: string): Buffer => Buffer.from(text, 'utf8');
const urls = (text: string, type: string | null = null): string[] =>
  readFeed(bytes(text), type, 'https://news.example/feed').links.map((l) => l.url);

describe('readFeed', () => {
  it('reads RSS with relative links, CDATA titles and dates', () => {
    const found = readFeed(
      bytes(
        '<?xml version="1.0"?><rss version="2.0"><channel><title>N</title><item><title><![CDATA[A & B]]></title><link>/2027/a</link><pubDate>Tue, 02 Mar 2027 08:00:00 GMT</pubDate></item></channel></rss>',
      ),
      null,
      'https://news.example/feed',
    );
    expect(found.links).toEqual([
      { url: 'https://news.example/2027/a', title: 'A & B', published: '2027-03-02T08:00:00.000Z' },
    ]);
  });
  it('reads Atom by its alternate link and xml:base', () => {
    const atom =
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://news.example/de/"><title>N</title><id>x</id><updated>2027-03-02T00:00:00Z</updated><entry><id>1</id><title>T</title><updated>2027-03-02T00:00:00Z</updated><link rel="self" href="feed/1"/><link rel="alternate" href="a/1"/></entry></feed>';
    expect(urls(atom)).toEqual(['https://news.example/de/a/1']);
  });
  it('reads RDF and JSON Feed', () => {
    const rdf =
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><title>N</title><link>https://news.example/</link><description>d</description></channel><item rdf:about="https://news.example/r"><title>R</title><link>https://news.example/r</link></item></rdf:RDF>';
    expect(urls(rdf)).toEqual(['https://news.example/r']);
    expect(
      urls(
        '{"version":"https://jsonfeed.org/version/1.1","title":"N","items":[{"id":"1","url":"https://news.example/j"}]}',
      ),
    ).toEqual(['https://news.example/j']);
  });
  it('decodes by the declared charset', () => {
    const xml =
      '<?xml version="1.0" encoding="windows-1252"?><rss version="2.0"><channel><title>N</title><item><title>„Größe“</title><link>https://news.example/a</link></item></channel></rss>';
    expect(
      readFeed(iconv.encode(xml, 'windows-1252'), 'application/rss+xml', 'https://news.example/').links[0]?.title,
    ).toBe('„Größe“');
  });
  it('drops tracking, fragments and other schemes, and throws on what is no feed', () => {
    const rss =
      '<rss version="2.0"><channel><title>N</title><item><link>https://news.example/a?utm_source=x&amp;id=3#top</link></item><item><link>javascript:alert(1)</link></item></channel></rss>';
    expect(urls(rss)).toEqual(['https://news.example/a?id=3']);
    expect(() => urls('<html><body>hello</body></html>')).toThrow();
  });
});

describe('readSitemap', () => {
  it('takes no more sitemaps of an index than it can follow, and no bomb', () => {
    const maps = Array.from({ length: 5000 }, (_, n) => `<sitemap><loc>/map-${n}.xml</loc></sitemap>`);
    const index = `<sitemapindex>${maps.join('')}</sitemapindex>`;
    expect(readSitemap(bytes(index), null, 'https://news.example/s.xml').sitemaps).toHaveLength(500);
    const bomb = zlib.gzipSync(Buffer.alloc(60 * 1024 * 1024), { level: 1 });
    expect(() => readSitemap(bomb, null, 'https://news.example/s.xml.gz')).toThrow();
  });
  const urlset =
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://news.example/a</loc><news:news><news:title>A</news:title><news:publication_date>2027-03-02</news:publication_date></news:news></url></urlset>';
  it('reads news sitemaps, gzipped too', () => {
    const expected = [{ url: 'https://news.example/a', title: 'A', published: '2027-03-02T00:00:00.000Z' }];
    expect(readSitemap(bytes(urlset), null, 'https://news.example/s.xml').links).toEqual(expected);
    expect(readSitemap(zlib.gzipSync(urlset), null, 'https://news.example/s.xml.gz').links).toEqual(expected);
  });
  it('reads an index as further sitemaps', () => {
    const index = '<sitemapindex><sitemap><loc>https://news.example/s1.xml</loc></sitemap></sitemapindex>';
    expect(readSitemap(bytes(index), null, 'https://news.example/s.xml')).toEqual({
      links: [],
      sitemaps: ['https://news.example/s1.xml'],
    });
  });
  it('does not expand entities, and throws on what is no sitemap', () => {
    const bomb =
      '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><urlset><url><loc>https://news.example/&b;</loc></url></urlset>';
    expect(readSitemap(bytes(bomb), null, 'https://news.example/').links[0]?.url).not.toContain('aaaa');
    expect(() => readSitemap(bytes('<html></html>'), null, 'https://news.example/')).toThrow();
  });
});

describe('links', () => {
  const outlet: Outlet = {
    id: 'n',
    name: 'N',
    url: 'https://www.news.example/',
    kind: 'newspaper',
    country: null,
    language: null,
    timezone: 'Etc/UTC',
    rights: 'quote',
    allowPrivate: false,
    follow: 'own',
  };
  it('stays with the outlet’s own hosts unless the source says any', () => {
    expect(mayFollow('https://live.news.example/a', outlet, { follow: 'own' })).toBe(true);
    expect(mayFollow('https://other.example/a', outlet, { follow: 'own' })).toBe(false);
    expect(mayFollow('https://other.example/a', outlet, { follow: 'any' })).toBe(true);
  });
  it('takes no empty or endless address', () => {
    expect(plainLink('', 'https://news.example/')).toBeUndefined();
    expect(plainLink('a'.repeat(3000), 'https://news.example/')).toBeUndefined();
  });
});
