// Saved pages on their way into the ledger: stored as if just fetched, then hints taken, then everything read.
import { digest, snapshotId } from '../ledger/ids.ts';
import type { Issue, Snapshot, Source } from '../ledger/page.ts';
import type { Store } from '../ledger/store.ts';
import { takeHints } from './hints.ts';
import { instantOf } from './place.ts';
import type { Progress } from './progress.ts';
import { type ReadingOptions, type ReadingSummary, readPending } from './reading.ts';

export interface IntakeOptions extends ReadingOptions {
  /** The instant every capture bears, where the clock is frozen. */
  frozenAt: string | null;
}

export type SavedPage = Pick<Snapshot, 'url' | 'fetchedAt' | 'status' | 'contentType' | 'headers' | 'bytes'>;

export class Intake {
  /** Snapshots that were not held before. */
  stored = 0;
  /** What could not be taken; each is an Issue. */
  broken = 0;
  readonly #store: Store;
  readonly #options: IntakeOptions;
  readonly #progress: Progress;
  readonly #sources: Source[] = [];
  readonly #sourceUrls = new Set<string>();
  readonly #documents = new Map<string, string[]>();
  readonly #issues: Issue[] = [];

  /** `sources`: those whose feeds, sitemaps and listings give hints. */
  constructor(store: Store, options: IntakeOptions, progress: Progress, sources: readonly Source[]) {
    this.#store = store;
    this.#options = options;
    this.#progress = progress;
    this.hintsFrom(sources);
  }

  hintsFrom(sources: readonly Source[]): void {
    this.#sources.push(...sources);
    for (const { url } of sources) this.#sourceUrls.add(new URL(url).href);
  }

  /** Answers the digest of its body. */
  async take(page: SavedPage): Promise<string> {
    const fetchedAt = this.#options.frozenAt ?? instantOf(new Date(page.fetchedAt).toISOString(), 'fetchedAt');
    const url = new URL(page.url).href;
    const bodyDigest = digest(page.bytes);
    const id = snapshotId(url, fetchedAt, bodyDigest);
    const { isNew } = await this.#store.saveSnapshot({ ...page, id, url, fetchedAt, digest: bodyDigest });
    if (isNew) this.stored += 1;
    if (this.#sourceUrls.has(url) || /xml|json/.test(page.contentType ?? ''))
      this.#documents.set(url, [...(this.#documents.get(url) ?? []), id]);
    return bodyDigest;
  }

  problem(code: 'manifest-line' | 'warc-record', message: string, url: string | null): void {
    this.broken += 1;
    this.#issues.push({ step: 'import', code, message, url });
  }

  async finish(): Promise<ReadingSummary> {
    const issues = [...this.#issues, ...(await takeHints(this.#store, this.#sources, this.#documents))];
    if (issues.length > 0) await this.#store.recordIssues(issues, this.#options.clock());
    for (const issue of issues) this.#progress.say(`${issue.code}: ${issue.message}`);
    const read = await readPending(this.#store, this.#options, this.#progress);
    this.#progress.stop();
    return read;
  }
}
