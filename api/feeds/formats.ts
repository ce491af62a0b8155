// The three feed formats of one list of items.
import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import { type FeedHead, type FeedItem, printable } from './item.ts';

export const FEED_FORMATS = ['rss', 'atom', 'json'] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

export const FEED_TYPES: Readonly<Record<FeedFormat, string>> = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
};

export function writeFeed(format: FeedFormat, head: FeedHead, items: readonly FeedItem[]): string {
  return WRITERS[format](head, items);
}

const WRITERS: Readonly<Record<FeedFormat, (head: FeedHead, items: readonly FeedItem[]) => string>> = {
  rss: writeRss,
  atom: writeAtom,
  json: writeJson,
};

function writeRss(head: FeedHead, items: readonly FeedItem[]): string {
  return generateRssFeed({
    title: printable(head.title),
    link: head.home,
    description: printable(head.description),
    lastBuildDate: new Date(head.updated),
    generator: 'exportwatch',
    atom: { links: [{ href: head.self, rel: 'self', type: 'application/rss+xml' }] },
    items: items.map((item) => ({
      title: printable(item.title),
      link: item.url,
      description: printable(item.html),
      guid: { value: item.id, isPermaLink: false },
      pubDate: new Date(item.published),
    })),
  });
}

/** Atom text constructs are `{value}`; plain strings would vanish. */
function writeAtom(head: FeedHead, items: readonly FeedItem[]): string {
  return generateAtomFeed({
    id: head.self,
    title: { value: printable(head.title) },
    subtitle: { value: printable(head.description) },
    updated: new Date(head.updated),
    generator: { text: 'exportwatch' },
    authors: [{ name: 'exportwatch' }],
    links: [
      { href: head.self, rel: 'self', type: 'application/atom+xml' },
      { href: head.home, rel: 'alternate', type: 'text/html' },
    ],
    entries: items.map((item) => ({
      id: item.id,
      title: { value: printable(item.title) },
      updated: new Date(item.updated),
      published: new Date(item.published),
      links: [
        { href: item.url, rel: 'alternate', type: 'text/html' },
        ...(item.external ? [{ href: item.external, rel: 'via', type: 'text/html' }] : []),
      ],
      content: { type: 'html', value: printable(item.html) },
    })),
  });
}

function writeJson(head: FeedHead, items: readonly FeedItem[]): string {
  const feed = generateJsonFeed({
    title: printable(head.title),
    home_page_url: head.home,
    feed_url: head.self,
    description: head.description,
    items: items.map((item) => ({
      id: item.id,
      url: item.url,
      ...(item.external ? { external_url: item.external } : {}),
      title: printable(item.title),
      content_html: printable(item.html),
      date_published: new Date(item.published),
      date_modified: new Date(item.updated),
    })),
  });
  // The generator leaves an empty list out; the specification wants it.
  return JSON.stringify({ items: [], ...(feed as object) });
}
