// Feeds as they are read: texts, addresses, ids and dates, whatever the format, and nothing that acts.
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { feedInstant } from '../../crawler/discovery/feed/instant.ts';
import { readFeedDocument } from '../../crawler/discovery/feed/read.ts';
import { plainText, safeText } from '../../crawler/discovery/feed/text.ts';
import { FEED_SET, type FeedCase, feedCase, feedFiles, readCase, readValue } from './feedSet.ts';

const URL_OF_FEED = 'https://desk.example/news/feed.xml';
const rss = (item: string) => readFeedDocument(`<rss version="2.0"><channel>${item}</channel></rss>`, URL_OF_FEED);
const atom = (entry: string) =>
  readFeedDocument(`<feed xmlns="http://www.w3.org/2005/Atom"><entry>${entry}</entry></feed>`, URL_OF_FEED);
const title = (inner: string) => rss(`<item><title>${inner}</title></item>`).items[0]?.title;
const summary = (inner: string) => rss(`<item><description>${inner}</description></item>`).items[0]?.summary;

describe('the text of a feed', () => {
  it('is what a reader would see, in titles that are plain, escaped, doubly escaped or markup', () => {
    const seen = (inner: string) => {
      const text = title(inner);
      return text && plainText(text);
    };
    expect(seen('Chips &amp; boats')).toBe('Chips & boats');
    expect(seen('<![CDATA[A &lt;new&gt; rule]]>')).toBe('A <new> rule');
    expect(seen('&lt;b&gt;Licences&lt;/b&gt; due')).toBe('Licences due');
    expect(seen('Licences <em>due</em>')).toBe('Licences due');
    expect(seen('5 &lt; 7 and 7 &gt; 5')).toBe('5 < 7 and 7 > 5');
  });
  it('keeps what shows and leaves out what acts', () => {
    const safe = (inner: string) => {
      const text = summary(inner);
      return text && safeText(text);
    };
    expect(safe('<![CDATA[<p onclick="x()">Hi<script>alert(1)</script> <a href="/a">there</a></p>]]>')).toBe(
      '<p>Hi <a href="https://desk.example/a">there</a></p>',
    );
    expect(safe('<![CDATA[<a href="java&#115;cript:alert(1)">x</a><img src="data:text/html,x" srcset="y 2x">]]>')).toBe(
      '<a href="">x</a><img src="" />',
    );
    expect(safe('<![CDATA[<b style="color: red; position: fixed; background: url(//x)">x</b>]]>')).toBe(
      '<b style="color: red;">x</b>',
    );
    expect(safe('<![CDATA[<svg><a href="javascript:x">x</a></svg><object data="x">y</object>]]>')).toBe(
      '<a href="">x</a>y',
    );
    expect(safe('AT&amp;amp;T, Q&amp;A')).toBe('AT&amp;T, Q&amp;A');
  });
  it('is read by the type Atom gives it', () => {
    const read = (inner: string) => {
      const text = atom(inner).items[0]?.title;
      return text && safeText(text);
    };
    expect(read('<title type="html">&lt;i&gt;Now&lt;/i&gt;</title>')).toBe('<i>Now</i>');
    expect(read('<title>&lt;i&gt;Now&lt;/i&gt;</title>')).toBe('<i>Now</i>');
    expect(read('<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <b>b</b></div></title>')).toBe(
      'A <b>b</b>',
    );
  });
  it('is not taken from an element of another vocabulary with the same name', () => {
    const feed = rss(
      '<item><x:title xmlns:x="urn:x">wrong</x:title><image><title>wrong</title></image><title>right</title></item>',
    );
    expect(feed.items[0]?.title?.source).toBe('right');
  });
});

describe('addresses and ids of a feed', () => {
  it('stand against the base that holds where they are written', () => {
    const feed = readFeedDocument(
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="/one/"><entry xml:base="two/"><link href="a"/><id>tag:a</id></entry><entry><link rel="self" href="no"/><link href="b"/></entry></feed>',
      URL_OF_FEED,
    );
    expect(feed.items.map(({ link }) => link)).toEqual([
      'https://desk.example/one/two/a',
      'https://desk.example/one/b',
    ]);
    expect(feed.items[0]?.id).toBe('tag:a');
  });
  it('are the guid where there is no link, unless it says that it is none', () => {
    const link = (guid: string) => rss(`<item>${guid}</item>`).items[0]?.link;
    expect(link('<guid>https://desk.example/g</guid>')).toBe('https://desk.example/g');
    expect(link('<guid isPermaLink="false">https://desk.example/g</guid>')).toBeUndefined();
    expect(link('<link>javascript:alert(1)</link>')).toBeUndefined();
  });
});

describe('dates of a feed', () => {
  it.each([
    ['Tue, 02 Mar 2027 08:00:00 GMT', '2027-03-02T08:00:00.000Z'],
    ['2 Mar 2027 08:00 EST', '2027-03-02T13:00:00.000Z'],
    ['Tuesday, 02-Mar-27 08:00:00 +0200', '2027-03-02T06:00:00.000Z'],
    ['2027-03-02T08:00:00.123+01:00', '2027-03-02T07:00:00.000Z'],
    ['2027-03-02', '2027-03-02T00:00:00.000Z'],
    ['2027-03-02 08:00:00', '2027-03-02T08:00:00.000Z'],
    ['Tue Mar  2 08:00:00 GMT 2027', '2027-03-02T08:00:00.000Z'],
    ['March 2, 2027', '2027-03-02T00:00:00.000Z'],
    ['Thu, 30 Feb 2027 08:00:00 GMT', null],
    ['yesterday', null],
    ['', null],
    ['0000-00-00T00:00:00Z', null],
  ])('%s', (written, instant) => expect(feedInstant(written)).toBe(instant));
});

describe('a hostile feed', () => {
  it('expands no entities, reads no files, and costs little however deep', () => {
    const laughs = Array.from({ length: 20 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');
    const bomb = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY l0 "ha">${laughs}<!ENTITY f SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&l20;&f;</title></item></channel></rss>`;
    const before = process.cpuUsage();
    expect(readFeedDocument(bomb, URL_OF_FEED).items[0]?.title?.source.length).toBeLessThan(20);
    expect(() => rss(`<item><title>${'<i>'.repeat(1_000_000)}deep</title></item>`)).toThrow('deep');
    expect(plainText({ kind: 'markup', source: `seen${'<i>'.repeat(1_000_000)}not`, base: URL_OF_FEED })).toBe('seen');
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(5000);
  });
  it('is refused where it is none', () => {
    for (const text of ['', '<html></html>', '{"items":[]}', '[]', 'hello', '{'])
      expect(() => readFeedDocument(text, URL_OF_FEED)).toThrow();
  });
});

describe.skipIf(!fs.existsSync(FEED_SET))('a public set of feeds (skipped where it is absent)', () => {
  it('is read without a failure, and 95 of 100 expectations hold', () => {
    const cases = feedFiles().map(feedCase);
    const wanted = cases.filter((one): one is FeedCase & { expected: object } => one.expected !== undefined);
    const right = wanted.filter((one) => readValue(readCase(one), one.expected) === one.expected.value);
    for (const one of cases) readCase(one);
    expect(cases.length).toBeGreaterThan(1000);
    expect(right.length / wanted.length).toBeGreaterThanOrEqual(0.95);
  });
});
