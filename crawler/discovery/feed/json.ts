// JSON Feed 1 and 1.1. Unknown and wrongly typed members are as absent.
import { z } from 'zod';
import { againstBase } from './address.ts';
import type { FeedDocument, FeedItem } from './document.ts';
import type { FeedText } from './text.ts';

const text = z.string().optional().catch(undefined);
const item = z.object({
  id: z.coerce.string().optional().catch(undefined),
  url: text,
  external_url: text,
  title: text,
  summary: text,
  content_html: text,
  content_text: text,
  date_published: text,
  date_modified: text,
});
const feed = z.object({
  version: z.string().includes('jsonfeed.org'),
  title: text,
  home_page_url: text,
  feed_url: text,
  description: text,
  items: z.array(item.catch({})),
});

/** Throws where it is no JSON Feed. */
export function readJsonFeed(source: string, url: string): FeedDocument {
  const found = feed.safeParse(JSON.parse(source));
  if (!found.success) throw new Error('is no JSON Feed');
  const { title, home_page_url: home, feed_url: id, description, items } = found.data;
  return {
    id,
    link: home ? againstBase(home, url) : undefined,
    title: plain(title, url),
    summary: plain(description, url),
    published: undefined,
    updated: undefined,
    created: undefined,
    rest: null,
    items: items.map((one) => itemOf(one, url)),
  };
}

function itemOf(one: z.infer<typeof item>, url: string): FeedItem {
  const link = one.url ?? one.external_url ?? (/^https?:/.test(one.id ?? '') ? one.id : undefined);
  const content: FeedText | undefined =
    one.content_html === undefined
      ? plain(one.content_text, url)
      : { kind: 'markup', source: one.content_html, base: url };
  return {
    id: one.id,
    link: link ? againstBase(link, url) : undefined,
    title: plain(one.title, url),
    summary: plain(one.summary, url) ?? content,
    content,
    published: one.date_published,
    updated: one.date_modified,
    created: undefined,
  };
}

const plain = (source: string | undefined, base: string): FeedText | undefined =>
  source === undefined ? undefined : { kind: 'text', source, base };
