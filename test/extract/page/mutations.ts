// Ways to spoil a page: cut, doubled, moved and injected pieces, as crawlers meet them and as attackers write them.
import fc from 'fast-check';
import { paragraphs, page } from './pages.ts';

/** What is put somewhere into a page. */
const POISONS: readonly string[] = [
  '<',
  '>',
  '"',
  "'",
  '&',
  '&#xD800;',
  '&#0;',
  '&#99999999999;',
  '&amp;amp;amp;',
  '\u0000',
  '\u202e',
  '\ufeff',
  '\ud83d',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<script>',
  '</script>',
  '<style>',
  '<title>',
  '<textarea>',
  '<svg>',
  '</svg>',
  '<math><annotation-xml>',
  '<table><tr>',
  '</table></td>',
  '<p><p><p>',
  '</p></p>',
  '<h1>',
  '<article>',
  '</article>',
  '<div hidden>',
  '<template>',
  '<base href="http://other.example/">',
  '<link rel="canonical" href="javascript:alert(1)">',
  '<link rel="canonical" href="http://[::1">',
  '<meta property="article:published_time" content="2026-99-99T99:99:99Z">',
  '<meta property="article:published_time" content="0000-00-00">',
  '<time datetime="+275760-09-13T00:00:00.001Z">now</time>',
  '<meta name="author" content=",,,;;;">',
  '<html lang="x-klingon-\u0130">',
  '<script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"x":1},"author":{"@id":"#a"},"datePublished":[[]]}</script>',
  '<script type="application/ld+json">{"@graph":[{"@graph":[{"@type":["NewsArticle",7],"headline":{"@value":null}}]}]}</script>',
  '<script type="application/ld+json">[[[[[[[[[[',
  '<script id="__NEXT_DATA__" type="application/json">{"a":"\\u0000\\ud800"}</script>',
];

const BLANKS = [
  ' '.repeat(3000),
  '\n\t'.repeat(1500),
  '\u00a0'.repeat(1000),
  '('.repeat(1000),
  '- '.repeat(1000),
  '1/'.repeat(800),
];

type Change =
  | { kind: 'cut'; at: number; length: number }
  | { kind: 'double'; at: number; length: number }
  | { kind: 'move'; at: number; length: number; to: number }
  | { kind: 'put'; at: number; what: string }
  | { kind: 'flip'; at: number; byte: number };

const place = fc.double({ min: 0, max: 1, noNaN: true });
const length = fc.integer({ min: 1, max: 4000 });

/** Changes of one page; places are shares of its length, so that they fit any page. */
export const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('cut' as const), at: place, length }),
    fc.record({ kind: fc.constant('double' as const), at: place, length }),
    fc.record({ kind: fc.constant('move' as const), at: place, length, to: place }),
    fc.record({ kind: fc.constant('put' as const), at: place, what: fc.constantFrom(...POISONS, ...BLANKS) }),
    fc.record({ kind: fc.constant('flip' as const), at: place, byte: fc.integer({ min: 0, max: 255 }) }),
  ),
  { minLength: 1, maxLength: 12 },
);

export function spoiled(bytes: Uint8Array, list: readonly Change[]): Uint8Array {
  let now = Buffer.from(bytes);
  for (const change of list) {
    const at = Math.floor(change.at * now.length);
    if (change.kind === 'put')
      now = Buffer.concat([now.subarray(0, at), Buffer.from(change.what, 'utf8'), now.subarray(at)]);
    else if (change.kind === 'flip') now[Math.min(at, now.length - 1)] = change.byte;
    else {
      const piece = now.subarray(at, at + change.length);
      const rest = Buffer.concat([now.subarray(0, at), now.subarray(at + change.length)]);
      const to = change.kind === 'move' ? Math.floor(change.to * rest.length) : at;
      if (change.kind === 'cut') now = rest;
      else if (change.kind === 'double') now = Buffer.concat([now.subarray(0, at), piece, now.subarray(at)]);
      else now = Buffer.concat([rest.subarray(0, to), piece, rest.subarray(to)]);
    }
    if (now.length === 0) now = Buffer.from('<');
  }
  return now;
}

const LD =
  '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Ferry stays in port","datePublished":"2026-06-12T21:48:00-04:00","author":[{"@type":"Person","name":"Ada Holm"}]}</script>';
const METAS =
  '<meta charset="utf-8"><meta property="og:title" content="Ferry stays in port"><meta property="article:published_time" content="2026-06-12T21:48:00-04:00">';

/** Pages to spoil where no real ones are at hand. */
export const INVENTED: readonly Buffer[] = [
  page({
    head: METAS + LD,
    before: '<p>By Ada Holm</p><time datetime="2026-06-12">June 12, 2026</time>',
    body: paragraphs(9),
  }),
  page({
    body: `<ul><li>One piston for the engine</li></ul><blockquote>${paragraphs(1)}</blockquote><table><tr><td>${paragraphs(6)}</td></tr></table>`,
    after: '<section id="comments"><h3>Comments</h3><p>Sold last week, my cousin says.</p></section>',
  }),
  page({
    body: `<article><time datetime="2026-06-12T18:20:00-04:00">18:20</time><h3>One</h3>${paragraphs(2)}</article><article><h3>Two</h3>${paragraphs(3)}</article>`,
    after: '<div><h3>Related stories</h3><ul><li><a href="/a">Lamps are dim, says minister</a></li></ul></div>',
  }),
].map((html) => Buffer.from(html));
