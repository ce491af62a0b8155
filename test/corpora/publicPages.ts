// Real pages of the web with known text and metadata, in a folder beside the project. It is no part of the project, and may be absent.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import type { PageInput } from '../../ledger/analysis.ts';
import type { Outlet } from '../../ledger/page.ts';

export const PUBLIC_PAGES = path.join(import.meta.dirname, '../../../shared/benchmarks/pages');
export const HAS_PUBLIC_PAGES = fs.existsSync(path.join(PUBLIC_PAGES, 'body.json'));

/** An outlet of which nothing is known but its address. */
export function unknownOutlet(url: string): Outlet {
  return {
    id: 'unknown',
    name: new URL(url).hostname,
    url,
    kind: 'newspaper',
    country: null,
    language: null,
    timezone: 'UTC',
    rights: 'quote',
    allowPrivate: false,
    follow: 'own',
  };
}

export function pageOf(url: string, bytes: Uint8Array): PageInput {
  const contentType = 'text/html; charset=utf-8';
  return { url, bytes, contentType, fetchedAt: '2026-11-01T00:00:00Z', outlet: unknownOutlet(url) };
}

/** Every page of the set, or none where it is absent. */
export function publicPages(): PageInput[] {
  if (!HAS_PUBLIC_PAGES) return [];
  return ['body.json', 'segments.json'].flatMap((file) => {
    const pages = JSON.parse(fs.readFileSync(path.join(PUBLIC_PAGES, file), 'utf8')) as { url: string; html: string }[];
    return pages.map(({ url, html }) => pageOf(url, zlib.gunzipSync(fs.readFileSync(path.join(PUBLIC_PAGES, html)))));
  });
}
