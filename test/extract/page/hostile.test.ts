// Pages made to break a reader: each ends, in bounded work, with something sensible.
import { describe, expect, it } from 'vitest';
import { MAX_DEPTH, parseTree } from '../../../extract/page/dom.ts';
import { TextSource } from '../../../extract/page/source.ts';
import { article, paragraphs, read, readBytes } from './pages.ts';

const STORY = paragraphs(4);

describe('hostile pages', { timeout: 120_000 }, () => {
  it('reads the story inside 200,000 nested elements and says that it was flattened', () => {
    const reading = article(read(`<body>${'<div>'.repeat(200_000)}${STORY}${'</div>'.repeat(200_000)}</body>`));
    expect(reading.blocks).toHaveLength(4);
    expect(reading.issues.map(({ code }) => code)).toContain('nested-too-deep');
  });

  it('keeps what follows a run of end tags that were never opened', () => {
    const reading = article(read(`<body>${'</div></span>'.repeat(40_000)}${STORY}</body>`));
    expect(reading.blocks).toHaveLength(4);
  });

  it('caps the depth of the tree', () => {
    const { root, flattened } = parseTree(new TextSource('<b>'.repeat(5_000)));
    let depth = 0;
    for (let at = root.children[0]; at?.kind === 'element'; at = at.children[0]) depth++;
    expect(depth).toBeLessThanOrEqual(MAX_DEPTH);
    expect(flattened).toBe(true);
  });

  it('takes a single line of five million characters', () => {
    const reading = read(`<body><h1>Long</h1><p>${'word and word '.repeat(360_000)}.</p></body>`);
    expect(['article', 'no-article']).toContain(reading.kind);
  });

  it('cuts a body of more than ten million bytes and records it', () => {
    const reading = article(read(`<body>${STORY}${'<p>x</p>'.repeat(1_400_000)}</body>`));
    expect(reading.issues.map(({ code }) => code)).toContain('page-cut');
    expect(reading.text).toContain('The council of the port met');
  });

  it('is not polluted by prototype names in JSON-LD', () => {
    const ld =
      '{"@type":"NewsArticle","headline":"Ferry stays","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}';
    const reading = article(
      read(`<head><script type="application/ld+json">${ld}</script></head><body><h1>Ferry stays</h1>${STORY}</body>`),
    );
    expect(reading.metadata.title).toBe('Ferry stays');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('takes attributes named like members of every object', () => {
    const reading = article(read(`<body><div __proto__="x" constructor="y" class="__proto__">${STORY}</div></body>`));
    expect(reading.blocks).toHaveLength(4);
  });

  it('gives well-formed text for NUL, invalid UTF-8, direction marks and half surrogates', () => {
    const bytes = Buffer.concat([
      Buffer.from(`<body>${STORY}<p>The harbour \u202Eoffice &#xD800; opened`),
      Buffer.from([0xc3, 0x28, 0xff, 0x00]),
      Buffer.from(' again on Monday, and the keeper was glad of it.</p></body>'),
    ]);
    const { text } = article(readBytes(bytes, 'text/html; charset=utf-8'));
    expect(Buffer.from(text, 'utf8').toString('utf8')).toBe(text);
    expect(/[\u0000\u202A-\u202E]/.test(text)).toBe(false);
    expect(text).toContain('again on Monday');
  });

  it('takes long blanks, long names and a long body in JSON-LD', () => {
    const blank = ' '.repeat(900_000);
    const long = 'ferry '.repeat(100_000);
    for (const ld of [
      `{${blank}}x`,
      `{"@type":"Article",${blank}"headline":"${long}"}`,
      `{"@type":"Article","headline":"Ferry","author":"${long}","articleBody":"${long}"}`,
    ]) {
      const reading = article(
        read(`<script type="application/ld+json">${ld}</script><h1>Ferry</h1>${'<p>x y z.</p>'.repeat(5_000)}${STORY}`),
      );
      expect(reading.text).toContain('The council of the port met');
    }
  });

  it('takes half a million entities', () => {
    expect(read(`<body><p>${'&amp;&#8217;'.repeat(250_000)}</p></body>`).kind).toBe('no-article');
  });

  it('takes names of every object as names in JSON-LD, and circles in its graph', () => {
    const ld = JSON.stringify({
      '@graph': [
        {
          '@type': 'NewsArticle',
          '@id': '#a',
          headline: 'Ferry stays',
          author: { '@id': '#a' },
          isPartOf: { '@id': '#a' },
        },
        { '@type': ['toString', 'constructor'], name: { '@value': {} }, hasOwnProperty: 1 },
      ],
    });
    const head = `<script type="application/ld+json">${ld.replace('"headline"', '"__proto__":{"headline":"No"},"headline"')}</script>`;
    expect(article(read(`${head}<h1>Ferry stays</h1>${STORY}`)).metadata.title).toBe('Ferry stays');
  });

  it('takes a script of a hundred thousand brackets', () => {
    for (const type of ['application/ld+json', 'application/json']) {
      const script = `<script type="${type}">${'[{"a":'.repeat(100_000)}</script>`;
      expect(article(read(`${script}<h1>Ferry stays</h1>${STORY}`)).blocks).toHaveLength(4);
    }
  });

  it('takes lines made to send regular expressions back and forth', () => {
    const lines = [
      'by '.repeat(40_000),
      'A'.repeat(100_000),
      `${'(AP) '.repeat(20_000)}`,
      `${'1/1/'.repeat(30_000)}`,
      `Update ${'12:'.repeat(30_000)}`,
      `Read more ${': '.repeat(40_000)}`,
      '"'.repeat(100_000),
      `${'Photo: '.repeat(15_000)}`,
      `${'subscribe to '.repeat(9_000)}`,
      `${'. '.repeat(50_000)}A`,
      `${'ß'.repeat(60_000)}.`,
    ];
    const body = lines.map((line) => `<p>${line}</p>`).join('');
    const meta = lines.map((line) => `<meta name="author" content="${line.replaceAll('"', '')}">`).join('');
    const title = `<title>${' | '.repeat(20_000)}</title>`;
    expect(article(read(`${title}${meta}<h1>Ferry stays</h1>${STORY}${body}${STORY}`)).text).toContain(
      'The council of the port met',
    );
  });

  it('takes thousands of links, comments, attributes and unclosed tags', () => {
    for (const part of [
      '<a href=x>y',
      '<!-- ',
      '<p class="a b c" id=q',
      '<table><tr><td>',
      '<li>z',
      '<script>',
      '<b><p>',
    ]) {
      expect(() => read(`<body>${STORY}${part.repeat(20_000)}`)).not.toThrow();
    }
  });
});
