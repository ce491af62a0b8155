// Faults 9 to 12, 15 and 16: pages and feeds that lie about their letters, are no markup, or mean harm.
import fc from 'fast-check';
import fs from 'node:fs';
import iconv from 'iconv-lite';
import { decodeXml } from '../../crawler/discovery/decode.ts';
import { discover } from '../../crawler/discovery/discover.ts';
import { extractPage } from '../../extract/extract.ts';
import { decodePage } from '../../extract/page/decode.ts';
import type { Source } from '../../ledger/page.ts';
import { pageOf } from '../corpora/publicPages.ts';
import { FEED_SET, feedCase, feedFiles, readCase, readValue } from '../crawler/feedSet.ts';
import { changes, INVENTED, spoiled } from '../extract/page/mutations.ts';
import { OUTLET, page, paragraphs, SENTENCE } from '../extract/page/pages.ts';
import type { Fault } from './fault.ts';
import { connectionsDuring } from './servers.ts';

const URL_OF_PAGE = 'http://www.quaygazette.example/2026/06/12/a';

/** CPU seconds of some work. */
function cpuOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const read = (html: string | Uint8Array) =>
  extractPage(pageOf(URL_OF_PAGE, typeof html === 'string' ? Buffer.from(html) : html));

const SOURCE: Source = {
  ...{ id: 's', outlet: OUTLET.id, kind: 'feed', url: 'http://www.quaygazette.example/feed', every: 3600 },
  ...{ links: null, rights: null, allowPrivate: false, follow: 'any' },
};

/** What a feed's bytes come to, or the class of the issue. Throws where reading does. */
function discovered(bytes: Uint8Array, role: 'feed' | 'sitemap' = 'feed'): string {
  const place = { role, depth: 0, source: SOURCE, outlet: OUTLET };
  const found = discover(place, { bytes, contentType: null, url: SOURCE.url }, null);
  return 'code' in found ? found.code : JSON.stringify(found.links.map(({ title, url }) => [title, url]));
}

const TEXT = 'Grüße aus Łódź? Nein: „Zoll“ – à côté';
const LATIN = 'Grüße aus Köln: „Zoll“ – à côté, 5 €';

interface CharsetCase {
  bytes: Buffer;
  header: string | null;
  holds: string;
}

/** What is said in the header, in the document and by its first bytes, and the letters it has to come to. */
function charsetCases(declared: (charset: string) => string): CharsetCase[] {
  const bom = { utf8: Buffer.from([0xef, 0xbb, 0xbf]), le: Buffer.from([0xff, 0xfe]), be: Buffer.from([0xfe, 0xff]) };
  const inside = (charset: string, text: string): string => `${declared(charset)}${text}</p></body></html>`;
  const header = (charset: string): string => `text/html; charset=${charset}`;
  const utf8 = Buffer.from(inside('windows-1252', TEXT));
  return [
    { bytes: Buffer.concat([bom.utf8, utf8]), header: header('windows-1252'), holds: TEXT },
    { bytes: utf8, header: header('utf-8'), holds: TEXT },
    { bytes: utf8, header: 'text/html; charset="UTF-8"', holds: TEXT },
    {
      bytes: Buffer.concat([bom.le, iconv.encode(inside('utf-8', TEXT), 'utf-16le')]),
      header: header('utf-8'),
      holds: TEXT,
    },
    { bytes: Buffer.concat([bom.be, iconv.encode(inside('utf-8', TEXT), 'utf-16be')]), header: null, holds: TEXT },
    ...['windows-1252', 'iso-8859-1', 'latin1', 'us-ascii'].flatMap((label) => {
      const bytes = iconv.encode(inside('utf-8', LATIN), 'windows-1252');
      const own = iconv.encode(inside(label, LATIN), 'windows-1252');
      return [
        { bytes, header: header(label), holds: LATIN },
        { bytes: own, header: null, holds: LATIN },
        { bytes: own, header: header('no-such-charset'), holds: LATIN },
      ];
    }),
    ...(
      [
        ['windows-1251', 'Экспорт чипов запрещён'],
        ['koi8-r', 'Экспорт чипов запрещён'],
        ['shift_jis', '半導体の輸出を規制する'],
        ['euc-jp', '半導体の輸出を規制する'],
        ['gb18030', '出口管制新规定'],
        ['big5', '出口管制新規定'],
        ['euc-kr', '수출 통제 강화'],
        ['iso-8859-2', 'Łódź i Gdańsk'],
        ['windows-1254', 'İhracat yasağı'],
      ] as const
    ).flatMap(([charset, text]) => {
      const bytes = iconv.encode(inside(charset, text), charset);
      return [
        { bytes, header: header(charset), holds: text },
        { bytes, header: null, holds: text },
      ];
    }),
  ];
}

const HARMFUL_PIECES = [
  'a',
  ' ',
  '1',
  '-',
  '.',
  '“',
  '\n',
  'A ',
  'U.S. ',
  '(',
  '1, ',
  'the of ',
  'said ',
  'that he said ',
  'May 1 ',
  'from 1 to ',
];

const LAUGHS = Array.from({ length: 30 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');
const XML_BOMBS = {
  'billion laughs': `<!DOCTYPE r [<!ENTITY l0 "ha">${LAUGHS}]><rss><channel><item><title>&l30;</title><link>/a</link></item></channel></rss>`,
  'quadratic blow-up': `<!DOCTYPE r [<!ENTITY a "${'a'.repeat(50_000)}">]><rss><channel><item><title>${'&a;'.repeat(50_000)}</title><link>/a</link></item></channel></rss>`,
  'a file':
    '<!DOCTYPE r [<!ENTITY f SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&f;</title><link>/a</link></item></channel></rss>',
  'an address':
    '<!DOCTYPE r SYSTEM "http://127.0.0.1:9/x.dtd"><rss><channel><item><title>&x;</title><link>/a</link></item></channel></rss>',
  'parameter entities':
    '<!DOCTYPE r [<!ENTITY % p SYSTEM "http://127.0.0.1:9/p"> %p; %q;]><rss><channel><item><title>x</title><link>/a</link></item></channel></rss>',
};

export const reading: readonly Fault[] = [
  {
    n: 9,
    name: 'charsets that lie, in pages and feeds',
    async run(check) {
      const right = (cases: readonly CharsetCase[], decode: (one: CharsetCase) => string): number =>
        cases.filter((one) => decode(one).includes(one.holds)).length / cases.length;
      const pages = charsetCases((charset) => `<html><head><meta charset="${charset}"></head><body><p>`);
      const feeds = charsetCases((charset) => `<?xml version="1.0" encoding="${charset}"?><rss><p>`);
      check.atLeast('cases', pages.length + feeds.length, 60);
      check.atLeast(
        'pages right',
        right(pages, ({ bytes, header }) => {
          const { source } = decodePage(bytes, header);
          return source.piece(0, source.marks.length);
        }),
        0.95,
      );
      check.atLeast(
        'feeds right',
        right(feeds, ({ bytes, header }) => decodeXml(bytes, header)),
        0.95,
      );
    },
  },
  {
    n: 10,
    name: 'malformed pages, 80,000 nested elements, one line of 5 MB',
    async run(check) {
      let longest = 0;
      let crashes = 0;
      const attempt = (html: string | Uint8Array): void => {
        try {
          longest = Math.max(
            longest,
            cpuOf(() => read(html)),
          );
        } catch {
          crashes += 1;
        }
      };
      const lists = fc.sample(changes, { numRuns: 300, seed: 7 });
      for (const [n, list] of lists.entries()) attempt(spoiled(INVENTED[n % INVENTED.length] ?? Buffer.of(), list));
      const whole = page({});
      for (let cut = 0; cut < whole.length; cut += 40) attempt(whole.slice(0, cut));
      attempt(`${'<div>'.repeat(80_000)}${paragraphs(5)}`);
      const piece = `<p class="paragraph paragraph--in-one-line" data-place="body"><span>${SENTENCE(0)}</span></p>`;
      attempt(page({ body: piece.repeat(Math.ceil(5e6 / piece.length)) }));
      check.atLeast('pages', lists.length + whole.length / 40, 300);
      check.is('crashes', crashes, 0);
      check.atMost('longest, CPU s', longest, 2);
    },
  },
  {
    n: 11,
    name: 'malformed feeds',
    async run(check) {
      const base = Buffer.from(
        '<?xml version="1.0"?><rss version="2.0"><channel><title>N</title><item><title><![CDATA[A & B]]></title><link>/a</link><pubDate>Tue, 02 Mar 2027 08:00:00 GMT</pubDate><description>&lt;p&gt;Text&lt;/p&gt;</description></item></channel></rss>',
      );
      const isHere = fs.existsSync(FEED_SET);
      const cases = isHere ? feedFiles().map(feedCase) : [];
      const whole = cases.length > 0 ? cases.map(({ bytes }) => bytes) : [base];
      const broken = [
        ...whole.map((bytes) => bytes.subarray(0, Math.floor(bytes.length / 2))),
        ...fc
          .sample(changes, { numRuns: 1000, seed: 11 })
          .map((list, n) => spoiled(whole[n % whole.length] ?? base, list)),
      ];
      let crashes = 0;
      let longest = 0;
      for (const bytes of [...whole, ...broken]) {
        try {
          longest = Math.max(
            longest,
            cpuOf(() => discovered(bytes)),
          );
        } catch {
          crashes += 1;
        }
      }
      check.atLeast('feeds', whole.length + broken.length, 1000);
      check.is('crashes', crashes, 0);
      check.atMost('longest, CPU s', longest, 0.5);
      if (!isHere) return;
      const told = cases.filter(({ expected }) => expected && !['summary', 'content'].includes(expected.field));
      const right = told.filter((one) => one.expected && readValue(readCase(one), one.expected) === one.expected.value);
      check.atLeast('titles, links, ids and dates right', right.length / told.length, 0.99);
    },
  },
  {
    n: 12,
    name: 'entity bombs and entities of files and addresses',
    async run(check) {
      const memory = process.memoryUsage.rss();
      let longest = 0;
      const read: string[] = [];
      const connects = await connectionsDuring(async () => {
        for (const bomb of Object.values(XML_BOMBS)) {
          for (const role of ['feed', 'sitemap'] as const) {
            const bytes = Buffer.from(`<?xml version="1.0"?>${bomb}`);
            const cpu = cpuOf(() => read.push(discovered(bytes, role)));
            longest = Math.max(longest, cpu);
          }
        }
      });
      check.is('connections', connects, 0);
      check.is('files read', read.filter((text) => /root:/.test(text)).length, 0);
      check.atMost('longest text', Math.max(...read.map(({ length }) => length)), 200_000);
      check.atMost('CPU ms', longest * 1000, 100);
      check.atMost('memory grown, MB', (process.memoryUsage.rss() - memory) / 2 ** 20, 20);
    },
  },
  {
    n: 15,
    name: 'texts of 100 KB that send patterns back and forth',
    async run(check) {
      const costs = HARMFUL_PIECES.map((piece) => {
        const text = piece.repeat(Math.ceil(100_000 / piece.length)).slice(0, 100_000);
        return cpuOf(() => read(page({ body: `${paragraphs(3)}<p>${text}</p>${paragraphs(3)}` })));
      });
      check.is('texts', costs.length, HARMFUL_PIECES.length);
      check.atMost('longest, CPU s', Math.max(...costs), 2);
    },
  },
  {
    n: 16,
    name: 'JSON-LD with prototypes, depth, bulk and wrong types',
    async run(check) {
      const deep = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
      const documents = [
        '{"@type":"NewsArticle","headline":"Ferry stays in port","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
        deep,
        `${'['.repeat(100_000)}`,
        `{"@type":"NewsArticle","headline":"Ferry stays in port","articleBody":"${'word '.repeat(1_000_000)}"}`,
        '{"@type":"NewsArticle","headline":"Wrong","headline":7,"datePublished":[[]],"author":{"name":{"name":[]}}}',
        '{"@type":["NewsArticle",null,5],"headline":["Ferry stays in port"],"dateModified":{"@value":true}}',
        '{"@graph":{"@graph":{"@id":"a","author":{"@id":"a"}}}}',
      ];
      const titles = documents.map((document) => {
        const reading = read(page({ head: `<script type="application/ld+json">${document}</script>` }));
        return reading.kind === 'article' ? reading.metadata.title : reading.reason;
      });
      const longest = Math.max(
        ...documents.map((document) =>
          cpuOf(() => read(page({ head: `<script type="application/ld+json">${document}</script>` }))),
        ),
      );
      check.is(
        'read with the title the page shows',
        titles.filter((title) => title === 'Ferry stays in port').length,
        documents.length,
      );
      check.is('prototype clean', Object.keys(Object.prototype).length === 0 && !('polluted' in {}), true);
      check.atMost('longest, CPU s', longest, 2);
    },
  },
];
