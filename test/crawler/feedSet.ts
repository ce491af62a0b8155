// The `Expect:` comments of a public set of feeds, as far as they are about titles, links, ids, summaries, contents and dates.
import fs from 'node:fs';
import path from 'node:path';
import { decodeXml } from '../../crawler/discovery/decode.ts';
import type { FeedDocument, FeedItem } from '../../crawler/discovery/feed/document.ts';
import { feedInstant } from '../../crawler/discovery/feed/instant.ts';
import { readFeedDocument } from '../../crawler/discovery/feed/read.ts';
import { safeText } from '../../crawler/discovery/feed/text.ts';

export const FEED_SET = path.join(import.meta.dirname, '../../../shared/benchmarks/feeds');

export interface FeedCase {
  file: string;
  bytes: Buffer;
  contentType: string | null;
  url: string;
  /** Undefined where the comment is about something else. */
  expected: { item: number | null; field: string; value: string } | undefined;
}

export function feedFiles(): string[] {
  return fs
    .readdirSync(FEED_SET, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.xml'))
    .sort();
}

export function feedCase(file: string): FeedCase {
  const bytes = fs.readFileSync(path.join(FEED_SET, file));
  const text = decodeXml(bytes, null);
  const header = (name: string): string | undefined =>
    new RegExp(`^Header:\\s*${name}:\\s*(.+)$`, 'im').exec(text)?.[1]?.trim();
  const served = `http://127.0.0.1:8097/${file}`;
  const location = header('Content-Location');
  return {
    file,
    bytes,
    contentType: header('Content-type') ?? null,
    url: location && /^http/.test(location) ? location : served,
    expected: expectationOf(text),
  };
}

const FIELDS: Readonly<Record<string, string>> = {
  title: 'title',
  link: 'link',
  id: 'id',
  guid: 'id',
  summary: 'summary',
  description: 'summary',
  subtitle: 'summary',
  tagline: 'summary',
  published: 'published',
  updated: 'updated',
  modified: 'updated',
  created: 'created',
};

function expectationOf(text: string): FeedCase['expected'] {
  const line = /^\s*Expect:\s*(?:not bozo and )?(?<rest>[^\n]+(?:\n[^\n]+)??)\s*(?:\n\s*)?-->/m.exec(text)?.groups
    ?.rest;
  const parts =
    /^(?:feed|entries\[(?<item>\d)\])(?:\.|\[')(?<name>[a-z]+?)(?<kind>_detail|_parsed)?(?:'\])?(?<sub>\[0\]\['(?:href|value)'\]|\['value'\])? == (?<value>.+)$/s.exec(
      line?.trim() ?? '',
    )?.groups;
  if (!parts) return undefined;
  const { item, name = '', kind, sub } = parts;
  const field = sub ? ({ links: 'link', content: 'content' }[name] ?? FIELDS[name]) : FIELDS[name];
  const value = literal(parts.value ?? '');
  if (!field || value === undefined || (kind === '_detail') !== (sub === "['value']")) return undefined;
  return { item: item === undefined ? null : Number(item), field: kind === '_parsed' ? `${field}At` : field, value };
}

/** A string, or the first six numbers of a tuple as an instant. */
function literal(source: string): string | undefined {
  const numbers = /^\((?<numbers>[\d, ]+)\)$/.exec(source.trim())?.groups?.numbers?.split(',').map(Number);
  if (numbers) {
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = numbers;
    return new Date(Date.UTC(year, month - 1, day, hour, minute, second)).toISOString();
  }
  const quoted = /^u?(?<mark>['"])(?<body>(?:\\.|(?!\k<mark>).)*)\k<mark>$/s.exec(source.trim())?.groups?.body;
  return quoted?.replace(/\\(?:u(?<code>[\da-f]{4})|(?<sign>.))/gis, (_all, code?: string, sign = '') =>
    code ? String.fromCharCode(Number.parseInt(code, 16)) : (CONTROLS[sign] ?? sign),
  );
}

const CONTROLS: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

export function readCase({ bytes, contentType, url }: FeedCase): FeedDocument {
  return readFeedDocument(decodeXml(bytes, contentType), url);
}

export function readValue(
  document: FeedDocument,
  { item, field }: NonNullable<FeedCase['expected']>,
): string | undefined {
  const from: Partial<FeedItem> | undefined = item === null ? document : document.items[item];
  switch (field) {
    case 'title':
    case 'summary':
    case 'content': {
      const text = from?.[field];
      return text && safeText(text);
    }
    case 'publishedAt':
    case 'updatedAt':
    case 'createdAt':
      return feedInstant(from?.[field.slice(0, -2) as 'published' | 'updated' | 'created']) ?? undefined;
    default:
      return from?.[field as 'id' | 'link' | 'published' | 'updated' | 'created'];
  }
}
