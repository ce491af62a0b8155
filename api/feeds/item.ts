// One entry of any feed, before a format is chosen.

export interface FeedItem {
  /** Lasts as long as the record. */
  id: string;
  /** The record's page, absolute. */
  url: string;
  /** The first outlet's page. */
  external: string | null;
  title: string;
  /** The quotation, with who says it and where. */
  html: string;
  /** ISO instants. */
  published: string;
  updated: string;
}

export interface FeedHead {
  title: string;
  description: string;
  home: string;
  self: string;
  updated: string;
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}

/** XML 1.0 has no place for most control characters. */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD');
}
