// One worker: plans what there is to do, and does what it has roles for, beside any number of others over the same ledger.
import { setMaxListeners } from 'node:events';
import { userAgent } from '../../crawler/agent.ts';
import { crawl } from '../../crawler/crawl.ts';
import type { Store } from '../../ledger/store.ts';
import type { JobData, JobName, Queue } from '../../queue/jobs.ts';
import { isIdle, plan } from '../../queue/planning.ts';
import type { Log } from '../log.ts';
import type { Clock } from '../place.ts';
import { silent } from '../progress.ts';
import { Reading, RULES } from '../reading.ts';
import { VERSIONS } from '../runs.ts';
import type { Decider } from '../threads/deciders.ts';
import type { Readers } from '../threads/readers.ts';
import { rest, runLane } from './lane.ts';
import { Visiting } from './visiting.ts';

export const ROLES = ['crawl', 'extract', 'reconcile'] as const;
export type Role = (typeof ROLES)[number];

export interface WorkOptions {
  /** Of the ledger, for the thread that decides. */
  db: string;
  roles: readonly Role[];
  /** One pass over all sources, or what is left of one; ends when nothing is left to do. */
  once: boolean;
  clock: Clock;
  readers: Readers;
  decider: Decider;
  log: Log;
  say: (line: string) => void;
  proxy: string | null;
  delayMs: number;
  /** Seconds after which a worker that says nothing is taken for dead, and its work for anybody's. */
  patience: number;
  signal: AbortSignal;
}

export interface WorkSummary {
  /** Turns of hosts. */
  turns: number;
  fetched: number;
  pages: number;
  changes: number;
  failures: number;
}

/** Hosts asked at once; each by one request. */
const HOSTS = 16;
/** A host that has more to give gets another turn, here or elsewhere. */
const TURN_MS = 30_000;
/** Longest fetch with its redirects; what it needs before, for robots.txt and the pace, comes on top. */
const FETCH_MS = 30_000;
const PLAN_EVERY_MS = 700;

export async function work(store: Store, queue: Queue, options: WorkOptions): Promise<WorkSummary> {
  return await new Worker(store, queue, options).run();
}

class Worker {
  readonly #store: Store;
  readonly #queue: Queue;
  readonly #options: WorkOptions;
  readonly #visiting: Visiting;
  readonly #ending = new AbortController();
  readonly #signal: AbortSignal;
  readonly #summary: WorkSummary = { turns: 0, fetched: 0, pages: 0, changes: 0, failures: 0 };

  constructor(store: Store, queue: Queue, options: WorkOptions) {
    this.#store = store;
    this.#queue = queue;
    this.#options = options;
    this.#visiting = new Visiting(store, options.once);
    this.#signal = AbortSignal.any([options.signal, this.#ending.signal]);
    // Each turn of a host listens.
    setMaxListeners(0, this.#signal);
  }

  async run(): Promise<WorkSummary> {
    // What breaks one of them ends all, each after the work at hand.
    const parts = [this.#planning(), ...this.#lanes()].map(async (part) => {
      try {
        await part;
      } finally {
        this.#ending.abort();
      }
    });
    const ends = await Promise.allSettled(parts);
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
    return this.#summary;
  }

  async #planning(): Promise<void> {
    const { roles, once } = this.#options;
    while (!this.#signal.aborted) {
      const now = new Date().toISOString();
      if (roles.includes('crawl')) await this.#visiting.begin(now);
      await plan(this.#store, this.#queue, { rules: RULES, startedAt: this.#visiting.startedAt, now });
      if ((await isIdle(this.#store, this.#queue, RULES)) && (await this.#visiting.isOver(now))) {
        await this.#visiting.end(now);
        if (once) return;
      }
      await rest(this.#signal, PLAN_EVERY_MS);
    }
  }

  #lanes(): Promise<void>[] {
    const { roles, readers } = this.#options;
    return [
      ...(roles.includes('crawl') ? [this.#lane('fetch', HOSTS, (data) => this.#fetch(data))] : []),
      // One more than there are threads: a page is at hand while another is being stored.
      ...(roles.includes('extract') ? [this.#lane('extract', readers.size + 1, (data) => this.#extract(data))] : []),
      ...(roles.includes('reconcile') ? [this.#lane('reconcile', 1, () => this.#decide())] : []),
    ];
  }

  #lane<N extends JobName>(name: N, size: number, run: (data: JobData[N]) => Promise<void>): Promise<void> {
    const { log, say } = this.#options;
    return runLane(this.#queue, {
      name,
      size,
      signal: this.#signal,
      work: async ({ key, data }) => {
        const began = performance.now();
        await run(data);
        log('job', { job: name, key, ms: Math.round(performance.now() - began) });
      },
      failed: ({ key }, reason) => {
        this.#summary.failures += 1;
        say(`${name} of ${key} failed: ${reason}`);
      },
    });
  }

  /** A turn of one host. That nobody else asks it meanwhile is the frontier's care. */
  async #fetch({ host, startedAt }: JobData['fetch']): Promise<void> {
    const { clock, proxy, delayMs, patience, log, say } = this.#options;
    const { fetched } = await this.#visiting.during(() =>
      crawl(this.#store, {
        clock,
        proxy,
        delayMs,
        userAgent: userAgent(process.env.EXPORTWATCH_CONTACT),
        versions: VERSIONS,
        allSources: false,
        leaseMs: patience * 1000,
        totalMs: Math.min(FETCH_MS, (patience * 1000) / 4),
        turn: { host, startedAt, endsAt: Date.now() + Math.min(TURN_MS, (patience * 1000) / 2) },
        signal: this.#signal,
        onProgress: ({ url }) => log('fetched', { url }),
        onIssue: (issue) => say(`${issue.code}: ${issue.message}`),
      }),
    );
    this.#summary.turns += 1;
    this.#summary.fetched += fetched;
  }

  async #extract({ snapshots }: JobData['extract']): Promise<void> {
    const { clock, readers, log, say } = this.#options;
    const outlets = await this.#store.outlets();
    const reading = new Reading(this.#store, { clock, readers, log }, outlets, { ...silent, say });
    for (const id of snapshots) await reading.read(id);
    this.#summary.pages += reading.pages;
  }

  async #decide(): Promise<void> {
    const { decider, db, clock } = this.#options;
    this.#summary.changes += await decider.run({ db, at: clock() });
  }
}
