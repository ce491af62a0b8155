// The verbatim gate on pages of every make: markup, entities, charsets, bodies carried in scripts.
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import type { Ledger } from '../../ledger/lines.ts';
import { blocksNotInPage, gateAnalysis, isSound } from '../../ledger/gate.ts';
import { gateLedger } from '../../ledger/passages.ts';
import type { Block } from '../../ledger/page.ts';
import { readingOf } from './press.ts';

function missing(html: string, paragraphs: string[], charset = 'utf-8'): string[] {
  const text = paragraphs.join('\n\n');
  const blocks: Block[] = [];
  let start = 0;
  for (const each of paragraphs) {
    blocks.push({ start, end: start + each.length, role: 'paragraph' });
    start += each.length + 2;
  }
  const found = blocksNotInPage(iconv.encode(html, charset), charset, text, blocks);
  return found.map((block) => text.slice(block.start, block.end));
}

const STANDS: readonly [string, string, string][] = [
  ['plain', '<p>The ferry left late.</p>', 'The ferry left late.'],
  ['inline markup', '<p>The <b>fer</b>ry <a href="/x?a>b" title=\'1>0\'>left</a> late.</p>', 'The ferry left late.'],
  ['entities', '<p>Caf&eacute; &amp; B&#228;r&nbsp;&mdash; &ldquo;open&rdquo;</p>', 'Café & Bär — “open”'],
  ['typography', "<p>It's 'open'</p>", 'It’s ‘open’'],
  ['a comment between', '<p>The ferry<!-- ad --> left late.</p>', 'The ferry left late.'],
  ['a script between', '<p>The ferry <script>if (a<b) show("x")</script>left late.</p>', 'The ferry left late.'],
  ['a stray bracket', '<p>3 < 4 ferries left late.</p>', '3 < 4 ferries left late.'],
  [
    'JSON body',
    '<script>{"articleBody":"The \\u201cferry\\u201d left\\nlate \\/ today."}</script>',
    'The “ferry” left\nlate / today.',
  ],
  [
    'JSON with markup',
    '<script>{"body":"\\u003cp\\u003eThe ferry\\u003c/p\\u003e<p>left late."}</script>',
    'The ferry left late.',
  ],
  [
    'JSON with escaped markup',
    '<script>{"body":"&lt;p&gt;The ferry &amp;amp; crew&lt;/p&gt;"}</script>',
    'The ferry & crew',
  ],
  ['nothing but signs', '<p>The ferry</p>', '* * *'],
];

test.each(STANDS)('a block stands in its page: %s', (_name, html, block) => {
  expect(missing(html, [block])).toEqual([]);
});

test('bytes are decoded by the charset the page was read by', () => {
  expect(missing('<p>“Zoë” costs 5 €</p>', ['“Zoë” costs 5 €'], 'windows-1252')).toEqual([]);
  expect(missing('<p>渡轮晚点</p>', ['渡轮晚点'], 'gb18030')).toEqual([]);
});

test('words that are not there, another order, or an attribute do not stand', () => {
  const html = '<p title="A hidden remark">The ferry left late.</p><p>Nobody waved.</p>';
  expect(missing(html, ['The ferry left late.', 'Nobody waved.'])).toEqual([]);
  const others = ['The ferry left early.', 'Nobody waved. The ferry left late.', 'A hidden remark'];
  expect(missing(html, others)).toEqual(others);
});

test('a page of brackets is read in one pass', () => {
  expect(missing(`${'<'.repeat(300_000)}<p>Ferry</p>${'<a b="'.repeat(50_000)}`, ['Ferry'])).toEqual([]);
  expect(missing(`${'<script>'.repeat(100_000)}Ferry`, ['Train'])).toEqual(['Train']);
});

test('a span cuts no pair and leaves no text', () => {
  const text = 'a💥b';
  expect(isSound(text, { start: 1, end: 3 })).toBe(true);
  for (const [start, end] of [
    [2, 4],
    [0, 2],
    [-1, 1],
    [3, 5],
    [1, 1],
    [0.5, 1],
  ] as const)
    expect(isSound(text, { start, end })).toBe(false);
});

test('a report loses the fields that do not stand, and goes when its action does not', () => {
  const page = {
    outlet: 'heron',
    path: '/',
    title: 't',
    paragraphs: ['Ruritania bars the Q9.'],
    published: '2026-01-01T00:00:00Z',
    fetchedAt: '2026-01-01T00:00:00Z',
  };
  const { text, analysis } = readingOf(page);
  const [report] = analysis.reports;
  if (!report?.date) throw new Error('a dated report');
  const outside = { start: 0, end: 999 };
  const fields = {
    ...report,
    date: { ...report.date, ...outside },
    actors: report.actors.map((a) => ({ ...a, ...outside })),
  };
  const gated = gateAnalysis(text, 'u', {
    ...analysis,
    reports: [fields, { ...report, action: { ...report.action, ...outside } }],
  });
  expect(gated.analysis.reports).toEqual([{ ...report, date: null, actors: [] }]);
  expect(gated.issues).toHaveLength(3);
});

test('a decision keeps only lines whose passages stand in the latest text', () => {
  const empty = { articles: [], entities: [], mentions: [], dates: [], claims: [], events: [], conflicts: [] };
  const passage = { article: 'a', quote: 'ferry', start: 4, end: 9 };
  const wrong = { ...passage, quote: 'train' };
  const side = { value: 'late', origins: 1, speakers: [], citations: [passage, wrong] };
  const conflict = {
    id: 'c',
    kind: 'date',
    event: null,
    about: '',
    state: 'open',
    reason: null,
    rule: 'test',
  } as const;
  const date = { ...passage, text: 'ferry', value: '2026', precision: 'year', inferred: false, rule: 'test' } as const;
  const ledger: Ledger = {
    ...empty,
    dates: [date, { ...date, start: 3 }],
    conflicts: [{ ...conflict, sides: [side] }],
  };
  const gated = gateLedger(ledger, (article) => (article === 'a' ? 'The ferry left.' : undefined));
  expect(gated.ledger.dates).toEqual([date]);
  expect(gated.ledger.conflicts[0]?.sides).toEqual([{ ...side, citations: [passage] }]);
  expect(gated.issues).toHaveLength(2);
  const nothing = gateLedger(ledger, () => undefined);
  expect(nothing.ledger).toEqual(empty);
});
