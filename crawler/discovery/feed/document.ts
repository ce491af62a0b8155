// A feed as it was read, whatever its format.
import type { FeedText } from './text.ts';

export interface FeedItem {
  id: string | undefined;
  link: string | undefined;
  title: FeedText | undefined;
  /** Or the content, where there is none. */
  summary: FeedText | undefined;
  content: FeedText | undefined;
  /** Dates as they are written. */
  published: string | undefined;
  updated: string | undefined;
  created: string | undefined;
}

export interface FeedDocument extends Omit<FeedItem, 'content'> {
  items: FeedItem[];
  /** Seconds until it is worth asking for again, where it says. */
  rest: number | null;
}
