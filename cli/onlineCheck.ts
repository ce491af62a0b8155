// Tries each source of a file once, as a crawl would ask it, and says what it found. No ledger is touched.
import { setTimeout as pause } from 'node:timers/promises';
import { userAgent } from '../crawler/agent.ts';
import { connectorOf, requestOf } from '../crawler/connectors/connectors.ts';
import { discover } from '../crawler/discovery/discover.ts';
import { FetchFailure } from '../crawler/failure.ts';
import { type Asked, PoliteFetcher } from '../crawler/polite.ts';
import { openStore } from '../db/store.ts';
import type { Outlet, Source } from '../ledger/page.ts';
import type { FrontierRow } from '../ledger/crawling.ts';
import { POLITE_DELAY_MS } from './gathering.ts';
import { roleOf } from './hints.ts';
import type { Clock } from './place.ts';
import type { Progress } from './progress.ts';
import type { SourcesFile } from './sourcesFile.ts';

export interface Tried {
  outlet: string;
  kind: Source['kind'];
  url: string;
  /** `fewer`: less than it is expected to name. */
  verdict: 'as-expected' | 'fewer' | 'empty' | 'failing';
  /** Links it names, and how many of them would be taken. */
  found: number | null;
  taken: number | null;
  /** The newest instant it gives for a link. */
  newest: string | null;
  reason: string | null;
}

export interface OnlineCheckOptions {
  clock: Clock;
  proxy: string | null;
  delayMs?: number;
  signal: AbortSignal;
}

/** Hosts that are asked at once; each is asked one thing at a time. */
const LANES = 8;

export async function tryOnline(
  { outlets, sources }: SourcesFile,
  options: OnlineCheckOptions,
  progress: Progress,
): Promise<Tried[]> {
  // It holds what hosts say in robots.txt, for as long as this takes.
  const store = await openStore(':memory:');
  const { proxy, signal, delayMs = POLITE_DELAY_MS } = options;
  const contact = process.env.EXPORTWATCH_CONTACT;
  const how = { userAgent: userAgent(contact), proxy, delayMs, stopping: signal, cutOff: signal };
  const fetcher = new PoliteFetcher(store, how);
  const byHost = new Map<string, Source[]>();
  for (const source of sources) {
    const { host } = new URL(source.url);
    byHost.set(host, [...(byHost.get(host) ?? []), source]);
  }
  const tried = new Map<string, Tried>();
  const waiting = byHost.values();
  const lane = async (): Promise<void> => {
    for (const group of waiting) {
      for (const source of group) {
        if (signal.aborted) return;
        const outlet = outlets.find((o) => o.id === source.outlet);
        if (!outlet) throw new Error(`no outlet "${source.outlet}"`);
        tried.set(source.id, await tryOne(fetcher, source, outlet, options));
        progress.update(tried.size, sources.length, new URL(source.url).host);
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: LANES }, lane));
  } finally {
    await fetcher.close();
    await store.close();
    progress.stop();
  }
  return sources.flatMap((source) => tried.get(source.id) ?? []);
}

async function tryOne(
  fetcher: PoliteFetcher,
  source: Source,
  outlet: Outlet,
  { clock, signal }: OnlineCheckOptions,
): Promise<Tried> {
  const { kind, url, expect = 1 } = source;
  const role = roleOf(kind);
  const place = { outlet: outlet.id, kind, url };
  const none = { found: null, taken: null, newest: null };
  const row: FrontierRow = {
    ...{ url, source: source.id, outlet: outlet.id, role, depth: 0 },
    ...{ attempts: 0, etag: null, lastModified: null, hostDelay: null },
  };
  const asked: Asked = new Set();
  try {
    const request = requestOf(source, row, clock());
    const isPrivate = source.allowPrivate || outlet.allowPrivate;
    const fetched = await fetcher.fetch(request.row, isPrivate, asked, request.headers);
    const contentType = fetched.headers['content-type'] ?? null;
    const answer = discover({ role, depth: 0, source, outlet }, { ...fetched, contentType }, null);
    if ('code' in answer) return { ...place, ...none, verdict: 'failing', reason: `${answer.code}: ${answer.message}` };
    const { held: found } = answer;
    const links = answer.links.filter((link) => link.role === 'article');
    const newest = links.flatMap(({ published }) => published ?? []).sort();
    const verdict = found >= expect ? 'as-expected' : found === 0 ? 'empty' : 'fewer';
    const reason = verdict === 'as-expected' ? null : `${expect} expected`;
    return { ...place, verdict, found, taken: links.length, newest: newest.at(-1) ?? null, reason };
  } catch (error) {
    if (!(error instanceof FetchFailure)) throw error;
    return { ...place, ...none, verdict: 'failing', reason: `${error.reason}: ${error.message}` };
  } finally {
    const now = Date.now();
    const open = fetcher
      .reopening(asked, null, now, connectorOf(kind)?.paceMs)
      .map(({ opensAt }) => Date.parse(opensAt));
    await pause(Math.max(0, ...open) - now, undefined, { signal }).catch(() => {});
  }
}
