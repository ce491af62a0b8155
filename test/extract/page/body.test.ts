// Body text: which lines of a page are its story, and how they become blocks.
import { describe, expect, it } from 'vitest';
import { tracePage } from '../../../extract/page/page.ts';
import { article, OUTLET, page, paragraphs, read, SENTENCE, URL_OF_PAGE } from './pages.ts';

const blocksOf = (html: string): string[] => {
  const { text, blocks } = article(read(html));
  expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text);
  return blocks.map(({ start, end }) => text.slice(start, end));
};

const STORY = [0, 1, 2, 3, 4].map(SENTENCE);

describe('blocks', () => {
  it('gives roles to headings, list items and quotations', () => {
    const body = `${paragraphs(3)}<h2>What it costs</h2><p>${SENTENCE(3)}</p><ul><li>Two new pistons for the engine.</li><li>A coat of red paint.</li></ul><blockquote><p>We row when we must, said the keeper to the council.</p></blockquote><p>${SENTENCE(4)}</p>`;
    const { blocks } = article(read(page({ body })));
    expect(blocks.map(({ role }) => role)).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
      'heading',
      'paragraph',
      'list-item',
      'list-item',
      'quotation',
      'paragraph',
    ]);
  });

  it('splits a page without paragraph tags at double line breaks and keeps single ones together', () => {
    const body = `<font>${STORY.slice(0, 3).join('<br><br>\n')}<br><br>He said:<br>nobody asked me.</font>`;
    expect(blocksOf(page({ body }))).toEqual([...STORY.slice(0, 3), 'He said: nobody asked me.']);
  });

  it('makes posts of a live blog with their times', () => {
    const post = (clock: string, head: string, n: number): string =>
      `<article><header><time datetime="2026-06-12T${clock}:00-04:00">${clock}</time> <h2>${head}</h2></header><p>${SENTENCE(n)}</p></article>`;
    const body = `<div>${post('18:20', 'The vote is over', 0)}${post('17:05', 'Keeper speaks', 1)}${post('16:40', 'Doors open', 2)}</div>`;
    const { text, blocks } = article(read(page({ body })));
    const posts = blocks.filter(({ role }) => role === 'post');
    expect(posts.map(({ start, end, time }) => [text.slice(start, end), time])).toEqual([
      ['18:20 The vote is over', '2026-06-12T18:20:00-04:00'],
      ['17:05 Keeper speaks', '2026-06-12T17:05:00-04:00'],
      ['16:40 Doors open', '2026-06-12T16:40:00-04:00'],
    ]);
  });

  it('says where each block stands in the page', () => {
    const body = `${paragraphs(3)}<p> The <b>keeper</b> &amp; his dog<br>stayed. </p><p>&nbsp;${SENTENCE(3)}</p>`;
    const html = page({ body });
    const { blocks } = article(read(html));
    expect(blocks.map(({ source }) => html.slice(source?.start, source?.end))).toEqual([
      ...STORY.slice(0, 3),
      'The <b>keeper</b> &amp; his dog<br>stayed.',
      `&nbsp;${SENTENCE(3)}`,
    ]);
  });

  it('keeps update and correction notes', () => {
    const note = 'Correction: An earlier version of this report gave the wrong year for the first ferry.';
    expect(blocksOf(page({ body: `${paragraphs(4)}<p>${note}</p>` }))).toContain(note);
  });

  it('turns hard spaces, tabs and soft hyphens into plain text', () => {
    expect(
      blocksOf(
        page({
          body: `${paragraphs(3)}<p>The fer&shy;ry&nbsp;&nbsp;keeper\n\t earns little, and he says so to whoever asks him.</p>`,
        }),
      ),
    ).toContain('The ferry keeper earns little, and he says so to whoever asks him.');
  });
});

const FURNITURE: readonly { name: string; html: string }[] = [
  {
    name: 'related stories',
    html: '<div><h3>Related stories</h3><ul><li><a href="/a">Mayor denies the lamps are dim, says minister</a></li></ul></div>',
  },
  {
    name: 'a box under a label without a telling class',
    html: '<div><h3>Most read</h3><div>Three boats were lost in the night, the coast guard said on Monday.</div></div>',
  },
  {
    name: 'a read-more line',
    html: '<p><strong>Read more:</strong> <a href="/b">Why the bridge was never built</a></p>',
  },
  { name: 'a caption with its credit', html: '<p>The old boat at the quay. Photo: Ada Holm</p>' },
  {
    name: 'a sign-up box',
    html: '<div><h4>Morning tide</h4><p>The only mail a sailor needs, every day at six in the morning.</p><input type="email"><button>Go</button></div>',
  },
  {
    name: 'reader comments',
    html: `<section id="comments"><h3>Comments (12)</h3><div><b>old_salt</b><p>My cousin says the boat was sold last week, and nobody reports it at all.</p></div></section>`,
  },
  {
    name: 'questions in a box',
    html: '<div><h3>Frequently asked questions</h3><div>How old is the boat? It was built ninety years ago, officials said.</div></div>',
  },
  { name: 'an advertisement mark', html: '<div>Advertisement</div>' },
  {
    name: 'a hidden paragraph',
    html: '<p style="display:none">The harbour will be closed for ever, a clerk is said to have written.</p>',
  },
  {
    name: 'a consent dialog',
    html: '<div role="dialog"><p>We and our 40 partners store cookies to count you. You can accept or refuse.</p></div>',
  },
  {
    name: 'a paywall gate',
    html: '<div><h3>Subscribe to continue reading</h3><p>You have come to the end of your free preview of this paper.</p></div>',
  },
  { name: 'a share bar', html: '<div><span>Share</span><a href="#f">Facebook</a><a href="#x">X</a></div>' },
  { name: 'a run of labels', html: '<p>Boats &amp; PortsRiver NewsTownCouncil LifeWeather</p>' },
  {
    name: 'an author box',
    html: '<div><h4>About the author</h4><p>Ada Holm has written about boats for this paper since she was twelve years old.</p></div>',
  },
];

describe('cleaning', () => {
  for (const { name, html } of FURNITURE) {
    it(`leaves out ${name}, within the story and after it`, () => {
      expect(blocksOf(page({ body: `${paragraphs(3)}${html}<p>${SENTENCE(3)}</p><p>${SENTENCE(4)}</p>` }))).toEqual(
        STORY,
      );
      expect(blocksOf(page({ after: html }))).toEqual(STORY);
    });
  }

  const KEPT = [
    'Related claims by two other towns were dismissed by the court in spring.',
    'Photographs of the boat were shown to the council before it voted.',
    'By Sunday the keeper had changed his mind about the timetable.',
    'Share prices of the yard fell by a tenth after the vote was known.',
    'Subscribers of the old paper remember the day the bridge was promised.',
  ];
  for (const sentence of KEPT) {
    it(`keeps: ${sentence}`, () => {
      expect(blocksOf(page({ body: `${paragraphs(3)}<p>${sentence}</p><p>${SENTENCE(4)}</p>` }))).toContain(sentence);
    });
  }

  it('says of every line it drops which rule did it', () => {
    const html = page({
      after: '<div><h3>Related stories</h3><p><a href="/a">Lamps are dim, says minister</a></p></div>',
    });
    const { dropped } = tracePage({
      url: URL_OF_PAGE,
      bytes: Buffer.from(html),
      contentType: 'text/html',
      fetchedAt: '2026-07-01T12:00:00Z',
      outlet: OUTLET,
    });
    expect(dropped.find(({ text }) => text === 'Lamps are dim, says minister')?.rule).toBeTruthy();
  });
});

describe('state scripts', () => {
  const state = JSON.stringify({ page: { blocks: STORY.map((text) => ({ t: 'p', text })) } });
  it('reads a body that stands in a script only', () => {
    const html = `<html><head><title>Ferry stays</title></head><body><div id="root"></div><script id="__NEXT_DATA__" type="application/json">${state}</script></body></html>`;
    expect(blocksOf(html)).toEqual(STORY);
  });

  it('prefers the body on the page', () => {
    expect(blocksOf(page({ body: paragraphs(3), after: `<script type="application/json">${state}</script>` }))).toEqual(
      STORY.slice(0, 3),
    );
  });
});
