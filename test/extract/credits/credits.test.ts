import { describe, expect, test } from 'vitest';
import { readCredits } from '../../../extract/credits/credits.ts';
import type { Names } from '../../../extract/names/names.ts';
import { splitSentences } from '../../../extract/sentences/sentences.ts';
import type { ReadingInput } from '../../../ledger/analysis.ts';
import type { Block, Outlet } from '../../../ledger/page.ts';

const outlet: Outlet = {
  id: 'lantern',
  name: 'The Harrow Lantern',
  url: 'http://lantern.example/',
  kind: 'newspaper',
  country: null,
  language: 'en',
  timezone: 'Etc/UTC',
  rights: 'quote',
  allowPrivate: false,
  follow: 'own',
};
const noNames: Names = { entities: [], mentions: [], roles: [] };

function inputOf(paragraphs: readonly string[], roles: readonly Block['role'][] = []): ReadingInput {
  let text = '';
  const blocks = paragraphs.map((paragraph, i) => {
    if (text) text += '\n\n';
    const start = text.length;
    text += paragraph;
    return { start, end: text.length, role: roles[i] ?? ('paragraph' as const) };
  });
  const metadata = {
    title: 'T',
    byline: [],
    published: null,
    modified: null,
    section: null,
    language: 'en',
    canonicalUrl: null,
    signals: [],
  };
  return { url: 'http://lantern.example/1', outlet, metadata, text, blocks, fetchedAt: '2030-01-01T00:00:00Z' };
}

function credited(paragraphs: readonly string[], names = noNames, roles: readonly Block['role'][] = []): string[] {
  const input = inputOf(paragraphs, roles);
  const credits = readCredits(input, splitSentences(input.text, input.blocks), names);
  for (const credit of credits) expect(input.text.slice(credit.start, credit.end)).toBe(credit.name);
  return credits.map((credit) => `${credit.name} (${credit.kind})`);
}

describe('a text credits', () => {
  test.each([
    ['The freeze was first reported by the Riverton Gazette on Monday.', 'Riverton Gazette (report)'],
    ['“We never shipped it,” she told The Beacon. It was late.', 'The Beacon (told)'],
    ['He told Reuters that the licence had lapsed.', 'Reuters (told)'],
    ['A letter obtained by Quarrel lists nine firms.', 'Quarrel (obtained)'],
    ['The draft runs to six pages, according to the Tidewater Chronicle.', 'Tidewater Chronicle (report)'],
    ['Five permits were refused, as the Tidewater Chronicle reported.', 'Tidewater Chronicle (report)'],
    ['The list grew again, a Tidewater Post report said.', 'Tidewater Post (report)'],
    ['The refusal was one page long, per the Tidewater Chronicle, and unsigned.', 'Tidewater Chronicle (report)'],
    ['Translated by machine. Source: Ostrava Trade Daily.', 'Ostrava Trade Daily (copied)'],
    ['The chips were seized on Friday. (Source: Ostrava Trade Daily)', 'Ostrava Trade Daily (copied)'],
    ['RIVERTON, May 3 (Northline Wire) – The ministry has closed the port.', 'Northline Wire (copied)'],
    [
      'This story is based on reporting by The Tidewater Chronicle. It was shortened.',
      'The Tidewater Chronicle (copied)',
    ],
    ['Associated Press contributed to this report.', 'Associated Press (report)'],
    ['Die Regel fällt, wie der Harzer Kurier am Montag berichtete.', 'Harzer Kurier (report)'],
    ['Das geht aus einem Brief hervor, der dem Spiegel vorliegt.', 'Spiegel (obtained)'],
    ['«Es riecht nach Teer», sagte sie dem Portal Quarrel zufolge.', 'Quarrel (report)'],
    ['La norma entra en vigor en mayo, según El País.', 'El País (report)'],
  ])('%s', (sentence, expected) => {
    expect(credited([sentence])).toContain(expected);
  });

  test('the outlet that introduces a block quotation', () => {
    const text = ['On rocks, this from Northline Wire in May:', 'Permits will be needed for quartz from June.'];
    expect(credited(text, noNames, ['paragraph', 'quotation'])).toEqual(['Northline Wire (report)']);
  });

  test('the agency whose announcement it retells', () => {
    const input = 'The Harrow Export Office listed four firms on Monday.';
    const names: Names = {
      entities: [{ key: 'a', type: 'agency', name: 'Harrow Export Office', aliases: [], ids: {}, known: false }],
      mentions: [{ start: 4, end: 24, text: 'Harrow Export Office', entity: 'a', rule: 'r' }],
      roles: [],
    };
    expect(credited([input, 'The announcement fits on a page.'], names)).toEqual(['Harrow Export Office (document)']);
    expect(credited([input, 'Nobody was surprised.'], names)).toEqual([]);
  });

  test('full name once, not its short form again', () => {
    const text = [
      'The Riverton Gazette reports a raid, according to the Riverton Gazette.',
      'Staff told the Gazette so.',
    ];
    expect(credited(text)).toEqual(['The Riverton Gazette (report)']);
  });
});

describe('a text does not credit', () => {
  test.each([
    'The minister told Congress that the rule would stay.',
    'Nvidia reported a loss on Thursday.',
    'The rule stays, according to the Harrow Trade Ministry.',
    'He told Press Secretary Lena Holm that talks go on.',
    'The rule appeared, according to the Federal Register.',
    'Imports fell, according to the Harrow Protection Agency.',
    'She told Marta Kolb that nobody had written.',
    'The Post Office was closed; he told nobody.',
    'A paper obtained by The Harrow Lantern is dated May 3.',
    'Officials told the Lantern that talks go on.',
  ])('%s', (sentence) => {
    expect(credited([sentence])).toEqual([]);
  });

  test('a person or an agency the names know', () => {
    const names: Names = {
      entities: [{ key: 'p', type: 'person', name: 'Odo Marsh', aliases: [], ids: {}, known: false }],
      mentions: [{ start: 0, end: 9, text: 'Odo Marsh', entity: 'p', rule: 'r' }],
      roles: [],
    };
    expect(credited(['Odo Marsh reports that the cat is well.'], names)).toEqual([]);
  });
});
