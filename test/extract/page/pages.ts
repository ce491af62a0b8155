// Pages for the tests of page reading, and the outlet they come from.
import { type PageReading, readPage } from '../../../extract/page/page.ts';
import type { Outlet } from '../../../ledger/page.ts';

export const OUTLET: Outlet = {
  id: 'quay',
  name: 'The Quay Gazette',
  url: 'http://www.quaygazette.example/',
  kind: 'newspaper',
  country: 'US',
  language: 'en',
  timezone: 'America/New_York',
  rights: 'quote',
  allowPrivate: false,
  follow: 'own',
};

export const URL_OF_PAGE = 'http://www.quaygazette.example/news/ferry-stays-in-port';

const SENTENCES = [
  'The council of the port met on a wet evening and decided, after two hours of talk, to keep the old ferry in service.',
  'Its keeper, who has steered the boat for thirty years, said that nobody had asked him before the vote was called.',
  'Opponents had argued that the engine burns more oil than a fleet of lorries, and that a bridge would be cheaper.',
  'A new timetable is to be printed before the summer, when visitors fill the small town on both sides of the river.',
  'Until then the boat will run on weekdays only, and those who want to cross on a Sunday will have to row themselves.',
  'The treasurer put the cost of the repairs at forty thousand, which is twice what the town spends on its lamps.',
];

export const SENTENCE = (n: number): string => SENTENCES[n % SENTENCES.length] ?? '';

export function paragraphs(count: number): string {
  return Array.from({ length: count }, (_, i) => `<p>${SENTENCE(i)}</p>`).join('\n');
}

export function readBytes(
  bytes: Uint8Array,
  contentType: string | null,
  outlet: Partial<Outlet> = {},
  url = URL_OF_PAGE,
): PageReading {
  return readPage({ url, bytes, contentType, fetchedAt: '2026-07-01T12:00:00Z', outlet: { ...OUTLET, ...outlet } });
}

export function read(html: string, outlet: Partial<Outlet> = {}, url = URL_OF_PAGE): PageReading {
  return readBytes(Buffer.from(html), 'text/html; charset=utf-8', outlet, url);
}

export type ArticleReading = Extract<PageReading, { kind: 'article' }>;

export function article(reading: PageReading): ArticleReading {
  if (reading.kind !== 'article') throw new Error(`no article: ${reading.reason}`);
  return reading;
}

/** A page with a headline and whatever stands around its text. */
export function page(parts: { head?: string; before?: string; body?: string; after?: string; title?: string }): string {
  const title = parts.title ?? 'Ferry stays in port';
  return `<!doctype html><html lang="en"><head><title>${title} | The Quay Gazette</title>${parts.head ?? ''}</head><body><div><h1>${title}</h1>${parts.before ?? ''}<div>${parts.body ?? paragraphs(5)}</div>${parts.after ?? ''}</div></body></html>`;
}
