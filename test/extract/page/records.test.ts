// What a page states beside its text: notes of change, credited agencies, a gate, and signals that disagree.
import { describe, expect, it } from 'vitest';
import { article, page, paragraphs, read, SENTENCE } from './pages.ts';

type Parts = Parameters<typeof page>[0];
const metadataOf = (parts: Parts) => article(read(page(parts))).metadata;
const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;

describe('notes', () => {
  const cases: readonly { text: string; kind: string; date?: string }[] = [
    {
      text: 'Correction, June 14, 2026: The ferry is ninety years old, not seventy.',
      kind: 'correction',
      date: '2026-06-14',
    },
    { text: 'An earlier version of this report gave the wrong year for the first ferry.', kind: 'correction' },
    { text: 'Retraction, Dec. 6: The letter about the ferry was a forgery, and we withdraw it.', kind: 'retraction' },
    { text: 'Berichtigung: Die Fähre ist neunzig Jahre alt, nicht siebzig.', kind: 'correction' },
    { text: 'Fe de errata: El barco tiene noventa años, no setenta.', kind: 'correction' },
    { text: 'Clarification: The vote of the council was not binding for the port.', kind: 'clarification' },
    { text: 'Update, 4 p.m.: The ferry has left the port with all its passengers.', kind: 'update' },
    { text: 'Editor’s note: The writer is a cousin of the keeper of the ferry.', kind: 'editor' },
  ];
  for (const { text, kind, date } of cases) {
    it(`reads: ${text}`, () => {
      const [note, ...others] = metadataOf({ body: `${paragraphs(4)}<p>${text}</p>` }).notes ?? [];
      expect(others).toEqual([]);
      expect(note).toMatchObject({ kind, text });
      expect(note?.date?.slice(0, 10)).toBe(date);
    });
  }

  it('takes no headline and no link to another story for one', () => {
    const body = [
      '<h2>Retracted: The ferry that never was</h2>',
      '<p><a href="/other">Correction: What we said of the ferry last week</a></p>',
    ];
    expect(metadataOf({ body: paragraphs(4) + body.join('') }).notes).toBeUndefined();
  });

  it('takes no sentence of the story and no invitation for one', () => {
    const body = [
      'Correction fluid was found on the letter that the council had sent.',
      'Updated plans show a bridge where the ferry lands today.',
      'Corrections: If you see an error, write to the desk of this paper.',
      'Updated June 14, 2026, 4 p.m.',
    ].map((text) => `<p>${text}</p>`);
    expect(metadataOf({ body: paragraphs(4) + body.join('') }).notes).toBeUndefined();
  });
});

describe('agencies', () => {
  const cases: readonly { name: string; parts: Parts; agencies: string[] | undefined }[] = [
    {
      name: 'a dateline',
      parts: { body: `<p>HOLM, June 3 (Reuters) – ${SENTENCE(0)}</p>${paragraphs(4)}` },
      agencies: ['Reuters'],
    },
    { name: 'a line of credits', parts: { body: `${paragraphs(4)}<p>(dpa/AFP)</p>` }, agencies: ['dpa', 'AFP'] },
    { name: 'a byline', parts: { before: '<p>By Harrow News Agency</p>' }, agencies: ['Harrow News Agency'] },
    {
      name: 'JSON-LD',
      parts: {
        head: ld({
          '@type': 'NewsArticle',
          headline: 'Ferry stays in port',
          sourceOrganization: { '@type': 'Organization', name: 'The Associated Press' },
        }),
      },
      agencies: ['Associated Press'],
    },
    {
      name: 'not an agency that is written about',
      parts: {
        body: `<p>Reuters was founded long ago, the keeper said to the council of the port.</p>${paragraphs(4)}`,
      },
      agencies: undefined,
    },
    { name: 'not a person', parts: { before: '<p>By Ada Holm</p>' }, agencies: undefined },
  ];
  for (const { name, parts, agencies } of cases)
    it(`finds them in ${name}`, () => {
      const metadata = metadataOf(parts);
      expect(metadata.agencies).toEqual(agencies);
      expect(metadata.signals.filter(({ field }) => field === 'agency')).toHaveLength(agencies?.length ?? 0);
    });
});

describe('access', () => {
  const gate = '<div class="box"><h3>Subscribe to continue reading</h3><p>Already a subscriber? Log in here.</p></div>';
  it('keeps what a gated page shows and marks it as a teaser', () => {
    const reading = article(read(page({ body: paragraphs(2), after: gate })));
    expect(reading.blocks).toHaveLength(2);
    expect(reading.metadata.access).toBe('teaser');
    expect(reading.metadata.signals.find(({ field }) => field === 'access')).toMatchObject({ from: 'gate' });
  });

  it('believes JSON-LD that a short text is not free', () => {
    const head = ld({
      '@type': 'NewsArticle',
      headline: 'Ferry stays in port',
      isAccessibleForFree: 'False',
      wordCount: 900,
    });
    expect(metadataOf({ head, body: paragraphs(2) }).access).toBe('teaser');
  });

  it('takes a long text for the whole of it', () => {
    const long = Array.from({ length: 60 }, (_, i) => `<p>${i}. ${SENTENCE(i)}</p>`).join('');
    expect(metadataOf({ body: long, after: gate }).access).toBeUndefined();
    expect(metadataOf({}).access).toBeUndefined();
  });
});

describe('signals that disagree', () => {
  it('keeps both, says which was taken, and records it', () => {
    const head =
      meta('article:published_time', '2026-06-20T12:00:00+00:00') +
      ld({ '@type': 'NewsArticle', headline: 'Ferry stays in port', datePublished: '2026-06-12T21:48:00-04:00' });
    const { metadata, issues } = article(read(page({ head })));
    const signals = metadata.signals.filter(({ field }) => field === 'published');
    expect(signals.map(({ from, chosen }) => [from, chosen])).toEqual([
      ['json-ld', true],
      ['meta:article:published_time', false],
    ]);
    expect(issues.map(({ code }) => code)).toEqual(['signals-disagree']);
    expect(issues[0]?.message).toContain('2026-06-20');
  });

  it('is silent about another zone, and about an update', () => {
    const head =
      meta('article:published_time', '2026-06-13T01:48:00+00:00') +
      meta('article:modified_time', '2026-06-18T01:48:00+00:00') +
      ld({ '@type': 'NewsArticle', headline: 'Ferry stays in port', datePublished: '2026-06-12T21:48:00-04:00' });
    expect(article(read(page({ head }))).issues).toEqual([]);
  });
});
