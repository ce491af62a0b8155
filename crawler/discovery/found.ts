// What a feed, sitemap or listing page yields.

export interface Found {
  links: { url: string; title: string | null; published: string | null }[];
  /** Further sitemaps of an index. */
  sitemaps: string[];
  /** Where the answer of an API goes on. */
  next?: string | null;
  /** Seconds until the document is worth asking for again, where it says. */
  rest?: number | null;
}

/** Most links taken from one document; a sitemap may hold 50,000. */
export const MAX_LINKS = 50_000;

/** An instant as ISO, or null: a hint is never worth an error. */
export function hintInstant(text: string | undefined): string | null {
  const at = text ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}
