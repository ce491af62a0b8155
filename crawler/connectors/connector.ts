// What an official API or a discovery service is to the crawl: how it is asked, how often, and how its answer is read.
import type { z } from 'zod';
import { plainLink } from '../discovery/links.ts';

export interface Connector {
  /** Reads an answer; throws where it is not what the documentation of the API says. `url`: what was asked. */
  read(text: string, url: string): Answer;
  /** What the answer before this one named and this one does not, though it should on that `day`: taken back. */
  withdrawn?(before: string, text: string, url: string, day: string): string[];
  /** An environment variable without which it cannot be asked, or not as often; its value goes out in headers alone. */
  key?: { variable: string; optional?: true; headers: (value: string) => Record<string, string> };
  /** Least time between two requests. */
  paceMs?: number;
  /** It tells of pages and is no publisher: a page of its own is never kept. */
  discoveryOnly?: true;
}

export interface Answer {
  links: { url: string; title: string | null; published: string | null }[];
  /** Where the answer goes on. */
  next: string | null;
}

/** Checks what was decoded against what the documentation says. */
export function parsed<T extends z.ZodType>(shape: T, text: string): z.infer<T> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error('is no JSON');
  }
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Error(`${issue?.path.join('.') || 'the answer'}: ${issue?.message ?? 'is not as documented'}`);
}

/** A link of an answer, without one where the address is none. A day is no instant: it gives no hint of the hour. */
export function linkTo(
  href: string | null | undefined,
  base: string,
  title: string | null | undefined,
  at?: string,
): Answer['links'] {
  const url = href ? plainLink(href, base) : undefined;
  if (!url) return [];
  const instant = at && /T\d\d:\d\d/.test(at) ? Date.parse(at) : Number.NaN;
  return [
    { url, title: title?.trim() || null, published: Number.isNaN(instant) ? null : new Date(instant).toISOString() },
  ];
}

/** Where an answer goes on: on the same host, and without the key an API may have put into it. */
export function nextPage(href: string | null | undefined, url: string): string | null {
  if (!href || !URL.canParse(href, url)) return null;
  const next = new URL(href, url);
  next.searchParams.delete('api_key');
  return next.origin === new URL(url).origin && next.href !== url ? next.href : null;
}
