// What rights let out, and that hostile texts stay texts: over pages, JSON, feeds and exports.
import { DomUtils, parseDocument } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../db/store.ts';
import type { ArticleLine } from '../../ledger/lines.ts';
import { QUOTE_CONTEXT } from '../../ledger/rights.ts';
import { type Bench, benchOf } from './ledger.ts';
import { importPages, PAGES } from './pages.ts';

let bench: Bench;
let articles: ArticleLine[];
const of = (outlet: string): ArticleLine[] => articles.filter((a) => a.outlet === outlet);
beforeAll(async () => {
  bench = benchOf(await openStore(':memory:'));
  await importPages(bench.store, [
    ...PAGES.slice(0, 1),
    ...PAGES.slice(1).map((page) => ({ ...page })),
    // A later state of the quoted and of the closed article.
    {
      ...(PAGES[1] ?? never()),
      fetchedAt: '2027-03-09T00:00:00Z',
      paragraphs: [...(PAGES[1]?.paragraphs ?? []), SECRET],
    },
    {
      ...(PAGES[2] ?? never()),
      fetchedAt: '2027-03-09T00:00:00Z',
      paragraphs: [...(PAGES[2]?.paragraphs ?? []), SECRET],
    },
  ]);
  articles = await bench.lines('articles');
});
afterAll(async () => await bench.close());

const SECRET = 'The umbrella in the corner was green and rather old and smelled of rain and of the river.';
function never(): never {
  throw new Error('a page is missing');
}

/** Every address that may show something. */
async function addresses(): Promise<string[]> {
  const found = ['/', '/conflicts', '/sources', '/corrections', '/api/v1/changes?limit=500'];
  const kinds = ['events', 'claims', 'conflicts', 'articles', 'entities'] as const;
  for (const kind of kinds) {
    found.push(`/api/v1/${kind}?limit=500`);
    for (const { id } of await bench.lines<{ id: string }>(kind)) {
      found.push(`/api/v1/${kind}/${id}`, `/${kind}/${id}`);
      if (kind === 'articles') found.push(`/api/v1/articles/${id}/revisions`);
      if (kind === 'events' || kind === 'conflicts' || kind === 'entities')
        found.push(`/${kind}/${id}.rss`, `/${kind}/${id}.atom`, `/${kind}/${id}.json`);
    }
  }
  for (const outlet of ['open', 'passages', 'closed', 'odd'])
    found.push(`/outlets/${outlet}`, `/outlets/${outlet}.atom`);
  for (const list of ['events', 'conflicts', 'corrections'])
    for (const format of ['rss', 'atom', 'json']) found.push(`/feeds/${list}.${format}`);
  for (const kind of ['events', 'claims'])
    for (const format of ['csv', 'jsonl', 'csl.json', 'ris', 'bib']) found.push(`/api/v1/export/${kind}.${format}`);
  return found;
}

describe('rights', () => {
  it('the fixture has events, claims and a conflict in which the closed outlet takes part', async () => {
    const closed = new Set(of('closed').map((a) => a.id));
    expect(closed.size).toBe(1);
    const claims = await bench.lines<{ article: string }>('claims');
    expect(claims.some((c) => closed.has(c.article))).toBe(true);
    const events = await bench.lines<{ reports: { article: string }[] }>('events');
    expect(events.some((e) => e.reports.some((r) => closed.has(r.article)))).toBe(true);
  });

  it('link: no word of the text leaves by any door', async () => {
    for (const address of await addresses()) {
      const answer = await bench.get(address);
      expect(answer.status, address).toBe(200);
      expect(await answer.text(), address).not.toMatch(/zebra-striped/);
    }
  });

  it('quote: no text in JSON; on the page nothing farther than the context from a cited passage', async () => {
    for (const article of of('passages')) {
      expect((await bench.json<ArticleLine>(`/api/v1/articles/${article.id}`)).text).toBeNull();
      const states = await bench.json<{ items: { text: string | null }[] }>(`/api/v1/articles/${article.id}/revisions`);
      expect(states.items.every((state) => state.text === null)).toBe(true);
      const text = article.text ?? '';
      const spans = [
        ...(await bench.lines<{ article: string; start: number; end: number }>('claims')),
        ...(await bench.lines<{ reports: { article: string; start: number; end: number }[] }>('events')).flatMap(
          (e) => e.reports,
        ),
      ].filter((span) => span.article === article.id);
      expect(spans.length).toBeGreaterThan(0);
      const page = await (await bench.get(`/articles/${article.id}`)).text();
      const shown = DomUtils.textContent(parseDocument(page));
      const far = [...text.matchAll(/\S+/g)].filter(({ index }) =>
        spans.every((s) => index < s.start - QUOTE_CONTEXT || index > s.end + QUOTE_CONTEXT),
      );
      const seen = /<div class="text">(?<text>.*?)<\/div>/s.exec(page)?.groups?.text ?? '';
      expect(DomUtils.textContent(parseDocument(seen)).length).toBeLessThan(text.length - far.length);
      for (const [first, second] of runs(
        far.map((m) => m.index),
        text,
      )) {
        const stretch = text.slice(first, second);
        if (stretch.length > 60 && text.indexOf(stretch) === text.lastIndexOf(stretch))
          expect(shown).not.toContain(stretch);
      }
      expect(shown).not.toContain(SECRET);
    }
  });

  it('full: the whole text and the archived copy, which nothing can run from', async () => {
    const [notice] = of('open');
    const page = await (await bench.get(`/articles/${notice?.id}`)).text();
    expect(DomUtils.textContent(parseDocument(page))).toContain('Pigeons watched from the beams');
    const digest = /\/archive\/(?<digest>[0-9a-f]+)/.exec(page)?.groups?.digest;
    const copy = await bench.get(`/archive/${digest}`);
    expect(copy.status).toBe(200);
    expect(copy.headers.get('content-type')).toContain('text/plain');
    expect(copy.headers.get('content-security-policy')).toContain('sandbox');
    expect(copy.headers.get('x-robots-tag')).toContain('noindex');
    for (const article of [...of('passages'), ...of('closed')]) {
      const states = await bench.store.revisions(article.id);
      const snapshot = await bench.store.snapshot(states[0]?.revision.snapshot ?? '');
      expect((await bench.get(`/archive/${snapshot?.digest}`)).status).toBe(404);
    }
  });

  it('sentences that changed are shown only where rights allow', async () => {
    const shownOf = async (outlet: string): Promise<string> =>
      DomUtils.textContent(parseDocument(await (await bench.get(`/articles/${of(outlet)[0]?.id}`)).text()));
    expect(await shownOf('passages')).toMatch(/1 sentence added\. Rights do not let one of them be shown/);
    expect(await shownOf('closed')).toContain('1 sentence added');
  });
});

/** First and last place of neighbouring words. */
function runs(at: readonly number[], text: string): [number, number][] {
  const found: [number, number][] = [];
  for (const index of at) {
    const last = found.at(-1);
    const end = index + (/^\S+/.exec(text.slice(index, index + 80))?.[0].length ?? 0);
    if (last && text.slice(last[1], index).trim() === '') last[1] = end;
    else found.push([index, end]);
  }
  return found;
}

describe('hostile texts stay texts', () => {
  it('on every page: no element or address comes from them', async () => {
    for (const address of await addresses()) {
      if (address.startsWith('/api/') || /\.(?:rss|atom|json)$/.test(address)) continue;
      // Our own linked data: nothing in it can end the element.
      const own = /<script type="application\/ld\+json">[^<>]*<\/script>/;
      const page = (await (await bench.get(address)).text()).replace(own, '');
      expect(page, address).not.toMatch(/<script|<img|<b\b|<sons/i);
      expect(page, address).not.toMatch(/\s(?:href|src)="\s*(?:javascript|data:(?!,"))/i);
      expect(page, address).not.toMatch(/\son\w+=/i.test(page.replace(/&[^;]+;|>[^<]*</g, '')) ? /./ : /\u0000never/);
    }
    const [article] = of('odd');
    expect(DomUtils.textContent(parseDocument(await (await bench.get(`/articles/${article?.id}`)).text()))).toContain(
      '<script>',
    );
  });

  it('in feeds: the content is escaped inside its escaping, control characters are gone', async () => {
    for (const format of ['rss', 'atom', 'json']) {
      const body = await (await bench.get(`/feeds/events.${format}`)).text();
      expect(body).not.toContain('\u001b');
      expect(body).not.toMatch(/<script|&lt;script|<b on/);
    }
  });

  it('in CSV: no cell is a formula, no terminal is moved', async () => {
    for (const kind of ['events', 'claims']) {
      const body = await (await bench.get(`/api/v1/export/${kind}.csv`)).text();
      expect(body).not.toContain('\u001b');
      expect(body).toContain(`"'=HYPERLINK(""http`);
      expect(body).not.toMatch(/(?:^|,|\n)"?[=+@]/);
    }
  });

  it('in BibTeX and RIS: braces, commands and line breaks cannot leave their field', async () => {
    const bib = await (await bench.get('/api/v1/export/claims.bib')).text();
    expect(bib).not.toContain('\\textbf');
    for (const line of bib.split('\n').filter((l) => l.startsWith('  ')))
      expect([...line].filter((c) => c === '{').length).toBe([...line].filter((c) => c === '}').length);
    const ris = await (await bench.get('/api/v1/export/claims.ris')).text();
    for (const line of ris.split('\r\n').filter(Boolean)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
  });
});
