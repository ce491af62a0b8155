// From a configured source to one text state of an article.
import type { OutletKind, Rights, SourceKind } from './vocabulary.ts';
import type { Span } from './text.ts';

/** Why a text may be shown as far as its rights say. */
export interface RightsBasis {
  /** In a few words, such as a statute, a licence, or the right of quotation. */
  basis?: string;
  /** Where the terms stand. */
  terms?: string;
  /** The day somebody read them. */
  reviewed?: string;
}

/** The organisation that publishes and answers for a text. */
export interface Outlet extends RightsBasis {
  id: string;
  name: string;
  url: string;
  kind: OutletKind;
  country: string | null;
  language: string | null;
  /** IANA zone; relative dates resolve in it. */
  timezone: string;
  rights: Rights;
  /** Requests to private addresses are allowed (tests, intranets). */
  allowPrivate: boolean;
  /** Links to hosts other than the outlet's own are followed: `any`. */
  follow: 'own' | 'any';
}

/** A configured place we collect from. */
export interface Source extends RightsBasis {
  id: string;
  outlet: string;
  kind: SourceKind;
  url: string;
  /** Seconds between two visits. */
  every: number;
  /** CSS selector of the links of a `page` source. */
  links: string | null;
  /** As stated for this source; what is shown of an outlet's texts is the narrowest that is stated of it and its sources. */
  rights: Rights | null;
  /** Links are taken only where their title, or the address, has one of these. */
  match?: string[];
  /** Links a visit is expected to name, at least. */
  expect?: number;
  /** The day somebody last saw it answer as expected. */
  checked?: string;
  allowPrivate: boolean;
  follow: 'own' | 'any';
}

/** A URL seen in discovery, not yet fetched, with the hints that came with it. */
export interface CandidateLink {
  url: string;
  source: string;
  title: string | null;
  published: string | null;
}

/** The immutable bytes and headers of one fetch at one instant. */
export interface Snapshot {
  id: string;
  /** After redirects. */
  url: string;
  fetchedAt: string;
  status: number;
  contentType: string | null;
  headers: Record<string, string>;
  digest: string;
  bytes: Uint8Array;
}

export const BLOCK_ROLES = ['heading', 'paragraph', 'list-item', 'quotation', 'post'] as const;
export type BlockRole = (typeof BLOCK_ROLES)[number];

/** One block of body text; blocks are joined by a blank line. */
export interface Block extends Span {
  role: BlockRole;
  /** Time of a live-blog post as ISO instant or clock text, where the page gives one. */
  time?: string;
  /** Where it stands in the decoded snapshot, markup included; not where the text stands in a script only. */
  source?: Span;
}

/** One signal a page gives for one metadata field, kept beside the one that was chosen. */
export interface Signal {
  field: 'title' | 'byline' | 'published' | 'modified' | 'language' | 'canonical' | 'section' | 'agency' | 'access';
  /** Where it stands, such as `json-ld`, `meta:og:title`, `visible`. */
  from: string;
  value: string;
  chosen: boolean;
}

export interface Metadata {
  title: string;
  byline: string[];
  /** ISO with offset, or null where the page states none. */
  published: string | null;
  modified: string | null;
  section: string | null;
  language: string | null;
  canonicalUrl: string | null;
  /** News agencies that the page credits, as printed. */
  agencies?: string[];
  /** What the page itself says was corrected or added, in the order of the page. */
  notes?: PageNote[];
  /** Only the beginning of the text is shown; the rest is behind a gate. */
  access?: 'teaser';
  signals: Signal[];
}

/** A line in which an outlet says what it changed. */
export interface PageNote {
  kind: 'correction' | 'clarification' | 'retraction' | 'update' | 'editor';
  text: string;
  /** The day it names, as ISO with offset. */
  date?: string;
}

/** One distinct text state of an article. */
export interface Revision {
  id: string;
  article: string;
  snapshot: string;
  /** When this state was first captured. */
  fetchedAt: string;
  metadata: Metadata;
  text: string;
  blocks: Block[];
  /** The name the snapshot's bytes were decoded by. */
  charset: string;
}

/** The lasting work at one URL of one outlet. */
export interface Article {
  id: string;
  /** The fetched URL after redirects. */
  url: string;
  /** What makes it one article: the URL, or its canonical form on the same registrable domain. */
  identityUrl: string;
  outlet: string;
}

/** Input a step met and did not understand, kept and shown. */
export interface Issue {
  step: 'import' | 'crawl' | 'discover' | 'extract' | 'gate' | 'reconcile';
  /** Machine-readable class, such as `unknown-outlet`, `verbatim`. */
  code: string;
  message: string;
  url: string | null;
}
