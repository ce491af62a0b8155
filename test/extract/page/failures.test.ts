// The ways page readers are known to fail, one small page each.
import { describe, expect, it } from 'vitest';
import { article, type ArticleReading, page, paragraphs, read, SENTENCE, URL_OF_PAGE } from './pages.ts';

const textsOf = ({ text, blocks }: ArticleReading): string[] => blocks.map(({ start, end }) => text.slice(start, end));
const blocksOf = (html: string, url = URL_OF_PAGE): string[] => textsOf(article(read(html, {}, url)));
const STORY = [0, 1, 2, 3, 4].map(SENTENCE);
const TWEET = 'We keep the boat. It was never a question for us on this side of the river.';

const SAME_STORY: readonly { name: string; html: string }[] = [
  {
    name: 'a kicker, a standfirst, a byline and a date before the first line',
    html: page({
      before:
        '<div>Port &amp; River</div><h2>Keeper tells the council he was never asked about his own boat</h2><p>By Ada Holm and Piet Brandt</p><p>June 12, 2026, 9:48 p.m. EDT</p><p>4 min read</p>',
    }),
  },
  {
    name: 'short labels between headline and text',
    html: page({
      before: '<div>Exclusive</div><div>Analysis</div><div>Share</div><div>Save</div><div>Listen to this article</div>',
    }),
  },
  {
    name: 'teasers and read-more lines inside the body',
    html: page({
      body: `${paragraphs(2)}<p><a href="/a">Read more: Why the bridge was never built</a></p><p>${SENTENCE(2)}</p><div class="promo"><a href="/b"><h3>Lamps of the town are dim, says its minister</h3></a></div><p>${SENTENCE(3)}</p><p>Lesen Sie auch: <a href="/c">Die Brücke, die nie gebaut wurde</a></p><p>${SENTENCE(4)}</p>`,
    }),
  },
  {
    name: 'captions and credits',
    html: page({
      body: `<figure><img src="a.jpg"><figcaption>The old boat at the quay, seen from the council house on a wet evening.</figcaption></figure>${paragraphs(3)}<div class="wp-caption"><img src="b.jpg"><p class="wp-caption-text">The keeper and his dog on the deck of the ferry.</p></div><p>${SENTENCE(3)}</p><p>Photo: Ada Holm / Quay Pictures</p><p>${SENTENCE(4)}</p>`,
    }),
  },
  {
    name: 'newsletter and app promotions',
    html: page({
      body: `${paragraphs(3)}<p><em>Sign up for our morning letter and get the tide tables in your inbox.</em></p><p>${SENTENCE(3)}</p><p>Download our app for free and never miss a ferry.</p><p>${SENTENCE(4)}</p>`,
    }),
  },
  {
    name: 'an author’s biography and address',
    html: page({
      after:
        '<div class="author-bio"><h4>Ada Holm</h4><p>Ada Holm has written about boats for this paper since she was twelve. She lives on one of them.</p></div><p>Email Ada Holm at ada@quaygazette.example or follow her.</p>',
    }),
  },
  {
    name: 'comments without a telling name',
    html: page({
      after: `<div><h3>3 comments</h3><div><b>old_salt</b><p>My cousin says the boat was sold last week, and nobody reports it at all.</p></div></div>`,
    }),
  },
  {
    name: 'a consent dialog longer than the story',
    html: page({
      after: `<div id="consent-layer" role="dialog">${'<p>We and our partners store cookies on your device, and you can accept or refuse each purpose on its own.</p>'.repeat(20)}</div>`,
    }),
  },
  {
    name: 'text that is hidden',
    html: page({
      body: `${paragraphs(3)}<p style="display: none">The harbour is closed for ever, a clerk is said to have written to the council.</p><p class="visually-hidden">Opens in a new window, and takes you to another page.</p><p>${SENTENCE(3)}</p><p aria-hidden="true">The harbour is closed.</p><p>${SENTENCE(4)}</p>`,
    }),
  },
  {
    name: 'other articles on the page',
    html: page({
      after: [5, 6, 7]
        .map(
          (n) =>
            `<article><h2><a href="/s/${n}">Story number ${n} of the port</a></h2><p>${SENTENCE(n)} It is told elsewhere, at length.</p></article>`,
        )
        .join(''),
    }),
  },
  {
    name: 'an AMP page',
    html: `<!doctype html><html amp lang="en"><head><title>Ferry stays in port</title></head><body><amp-sidebar><ul><li>Port</li></ul></amp-sidebar><amp-consent><div>We store cookies.</div></amp-consent><article><h1>Ferry stays in port</h1><amp-img src="a.jpg" alt="boat"></amp-img><div>${paragraphs(5)}</div></article><amp-next-page><p>Another story begins here and is told at length.</p></amp-next-page></body></html>`,
  },
  {
    name: 'a print version',
    html: `<html><head><title>Ferry stays in port - Print - The Quay Gazette</title></head><body><table><tr><td><b>The Quay Gazette</b></td></tr><tr><td><h1>Ferry stays in port</h1>${paragraphs(5)}</td></tr><tr><td>© 2026 The Quay Gazette</td></tr></table></body></html>`,
  },
  { name: 'no p', html: page({ body: STORY.map((text) => `<div>${text}</div>`).join('') }) },
  {
    name: 'paragraphs deep in nested elements',
    html: page({
      body: STORY.map((text) => `${'<div><section>'.repeat(30)}<p>${text}</p>${'</section></div>'.repeat(30)}`).join(
        '',
      ),
    }),
  },
  {
    name: 'markup that is never closed, and closed twice',
    html: `<html><body><div><h1>Ferry stays in port<h4>By Ada Holm</h4><div><p>${STORY[0]}<p><b>${STORY[1]}</p></b></b><p>${STORY[2]}</div></p></div><p>${STORY[3]}<p><i>${STORY[4]}</body></html>`,
  },
  {
    name: 'a drawing that is never closed',
    html: page({ body: `<svg><path d="M0 0"/><title>Boat</title>${paragraphs(5)}` }),
  },
];

describe('the story and nothing else', () => {
  for (const { name, html } of SAME_STORY) it(`despite ${name}`, () => expect(blocksOf(html)).toEqual(STORY));
});

describe('kept', () => {
  it('an embedded post, as a quotation', () => {
    const body = `${paragraphs(3)}<blockquote class="twitter-tweet"><p>${TWEET}</p>&mdash; Port Council (@portcouncil) <a href="https://social.example/1">June 12, 2026</a></blockquote><script async src="w.js"></script><p>${SENTENCE(3)}</p>`;
    const reading = article(read(page({ body })));
    const at = textsOf(reading).indexOf(TWEET);
    expect(reading.blocks[at]?.role).toBe('quotation');
  });

  it('lists, with and without links in them', () => {
    const items = ['Two new pistons for the engine', 'A coat of red paint for the hull', 'A bell'];
    const body = `${paragraphs(2)}<p>The council asks for three things:</p><ul>${items.map((item, i) => `<li>${i === 1 ? `A coat of <a href="/p">red paint</a> for the hull` : item}</li>`).join('')}</ul><p>${SENTENCE(3)}</p>`;
    expect(blocksOf(page({ body }))).toEqual(expect.arrayContaining(items));
  });

  it('a lead of several sentences that stands outside the body', () => {
    const lead = `${SENTENCE(4)} ${SENTENCE(5)}`;
    const html = `<html><body><main><header><h1>Ferry stays in port</h1></header><div class="top"><div class="text">${lead}</div></div><div class="body">${paragraphs(4)}</div></main></body></html>`;
    expect(blocksOf(html)).toEqual([lead, ...STORY.slice(0, 4)]);
  });

  it('the clock of each post of a live blog', () => {
    const post = (clock: string, n: number): string =>
      `<article><time datetime="2026-06-12T${clock}:00-04:00">${clock}</time><h3>Part ${n} of the evening</h3><p>${SENTENCE(n)}</p></article>`;
    const { blocks } = article(read(page({ body: post('18:20', 0) + post('17:05', 1) })));
    expect(blocks.flatMap(({ time }) => (time ? [time] : []))).toEqual([
      '2026-06-12T18:20:00-04:00',
      '2026-06-12T17:05:00-04:00',
    ]);
  });

  it('what the page shows, where JSON-LD tells another text', () => {
    const other = 'The ferry was sold. '.repeat(60);
    const head = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Ferry stays in port', articleBody: other })}</script>`;
    expect(blocksOf(page({ head }))).toEqual(STORY);
  });

  it('a line that looks like furniture but stands in the JSON-LD’s body', () => {
    const line = 'Read more books, the teacher told them, and follow us to the quay on Sunday morning';
    const linked = `<p><a href="/x">${line}</a></p>`;
    const head = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Ferry stays in port', articleBody: [...STORY, line].join(' ') })}</script>`;
    expect(blocksOf(page({ head, body: `${paragraphs(3)}${linked}${paragraphs(5)}` }))).toContain(line);
    expect(blocksOf(page({ body: `${paragraphs(3)}${linked}${paragraphs(5)}` }))).not.toContain(line);
  });
});
