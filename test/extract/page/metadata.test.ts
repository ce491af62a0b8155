// Metadata: what a page states, which of it is believed, and the signals kept beside it.
import { describe, expect, it } from 'vitest';
import { article, page, read, type ArticleReading } from './pages.ts';

const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;
const metadataOf = (parts: Parameters<typeof page>[0], outlet = {}): ArticleReading['metadata'] =>
  article(read(page(parts), outlet)).metadata;

describe('title', () => {
  it('drops the name of the site', () => {
    expect(metadataOf({ head: meta('og:title', 'Ferry stays in port - The Quay Gazette') }).title).toBe(
      'Ferry stays in port',
    );
  });

  it('keeps a dash of its own', () => {
    expect(metadataOf({ title: 'Ferry stays – for now' }).title).toBe('Ferry stays – for now');
  });
});

describe('byline', () => {
  const cases: readonly { name: string; parts: Parameters<typeof page>[0]; byline: string[] }[] = [
    {
      name: 'two people in one line',
      parts: { before: '<p>By Ada Holm and Piet Brandt</p>' },
      byline: ['Ada Holm', 'Piet Brandt'],
    },
    { name: 'German', parts: { before: '<p>Von Ada Holm und Piet Brandt</p>' }, byline: ['Ada Holm', 'Piet Brandt'] },
    {
      name: 'JSON-LD over a wrong meta',
      parts: {
        head:
          meta('article:author', 'admin') +
          ld({
            '@type': 'NewsArticle',
            headline: 'Ferry stays in port',
            author: [{ '@type': 'Person', name: 'Ada Holm' }],
          }),
      },
      byline: ['Ada Holm'],
    },
    {
      name: 'an author of the graph by reference',
      parts: {
        head: ld({
          '@graph': [
            { '@type': 'Article', headline: 'Ferry stays in port', author: { '@id': '#p' } },
            { '@type': 'Person', '@id': '#p', name: 'Ada Holm' },
          ],
        }),
      },
      byline: ['Ada Holm'],
    },
    { name: 'a desk as printed', parts: { before: '<p>By Staff reporters</p>' }, byline: ['Staff reporters'] },
    { name: 'nobody', parts: {}, byline: [] },
  ];
  for (const { name, parts, byline } of cases) it(name, () => expect(metadataOf(parts).byline).toEqual(byline));
});

describe('dates', () => {
  const visible: readonly { line: string; published: string; zone?: string }[] = [
    { line: 'June 12, 2026, 9:48 p.m. EDT', published: '2026-06-12T21:48:00-04:00' },
    { line: 'June 12, 2026 at 9:48 PM', published: '2026-06-12T21:48:00-04:00' },
    { line: '12 June 2026 21:48', published: '2026-06-12T21:48:00-04:00' },
    { line: '12. Juni 2026 um 21:48 Uhr', published: '2026-06-12T21:48:00+02:00', zone: 'Europe/Berlin' },
    { line: '12 de junio de 2026, 21:48', published: '2026-06-12T21:48:00+02:00', zone: 'Europe/Madrid' },
    { line: '12 juin 2026 à 21h48', published: '2026-06-12T21:48:00+02:00', zone: 'Europe/Paris' },
    { line: '12.06.2026, 21:48', published: '2026-06-12T21:48:00+02:00', zone: 'Europe/Berlin' },
    { line: '1 March 2026', published: '2026-03-01T00:00:00-05:00' },
  ];
  for (const { line, published, zone } of visible) {
    it(`reads ${line}`, () => {
      expect(metadataOf({ before: `<p>${line}</p>` }, zone ? { timezone: zone, country: null } : {}).published).toBe(
        published,
      );
    });
  }

  it('believes JSON-LD against a meta that disagrees, and keeps both', () => {
    const head =
      meta('article:published_time', '2026-06-20T00:00:00+00:00') +
      ld({ '@type': 'NewsArticle', headline: 'Ferry stays in port', datePublished: '2026-06-12T21:48:00-04:00' });
    const { published, signals } = metadataOf({ head, before: '<p>Updated June 20, 2026</p>' });
    expect(published).toBe('2026-06-12T21:48:00-04:00');
    expect(signals.filter(({ field }) => field === 'published').map(({ from, chosen }) => [from, chosen])).toEqual([
      ['json-ld', true],
      ['meta:article:published_time', false],
    ]);
  });

  it('tells the update from the publication', () => {
    const before =
      '<p><time datetime="2026-06-12T10:00:00-04:00">June 12</time> · Updated <time datetime="2026-06-13T09:00:00-04:00">June 13</time></p>';
    const { published, modified } = metadataOf({ before });
    expect([published, modified]).toEqual(['2026-06-12T10:00:00-04:00', '2026-06-13T09:00:00-04:00']);
  });

  it('states none where the page states none', () => {
    expect(metadataOf({}).published).toBeNull();
  });

  it('does not take the times of reader comments', () => {
    expect(
      metadataOf({
        after:
          '<section id="comments"><h3>Comments</h3><article><time datetime="2026-06-14T10:00:00Z">1h</time><p>Well done to the whole council.</p></article></section>',
      }).published,
    ).toBeNull();
  });

  it('keeps a date later than the capture and records it', () => {
    const { metadata, issues } = article(read(page({ head: meta('article:published_time', '2027-01-01T00:00:00Z') })));
    expect(metadata.published?.slice(0, 4)).toBe('2027');
    expect(issues.map(({ code }) => code)).toContain('date-after-capture');
  });
});

describe('language', () => {
  it('is the page’s own', () => expect(metadataOf({}).language).toBe('en'));
});
