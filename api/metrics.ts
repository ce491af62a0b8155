// What the server measures of itself, in the Prometheus text format.
import { type IntervalHistogram, monitorEventLoopDelay } from 'node:perf_hooks';
import { Gauge, Histogram, Registry } from 'prom-client';
import { type Backlog, backlogGauges } from './backlog.ts';
import { SOURCE_STATES } from '../ledger/crawling.ts';
import type { Store } from '../ledger/store.ts';

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];
/** Of the timer that is late; part of every delay it tells. */
const RESOLUTION_MS = 20;
const QUANTILES = [50, 90, 99] as const;

export class Metrics {
  readonly #registry = new Registry();
  readonly #answers: Histogram<'method' | 'route' | 'status'>;
  readonly #lag: IntervalHistogram = monitorEventLoopDelay({ resolution: RESOLUTION_MS });

  constructor(store: Store, backlogNow?: () => Promise<Backlog>) {
    const registers = [this.#registry];
    this.#answers = new Histogram({
      name: 'exportwatch_request_duration_seconds',
      help: 'Time until an answer was ready, by route.',
      labelNames: ['method', 'route', 'status'],
      buckets: SECONDS,
      registers,
    });
    new Gauge({
      name: 'exportwatch_records',
      help: 'Records in the ledger by kind.',
      labelNames: ['kind'],
      registers,
      async collect() {
        for (const [kind, n] of Object.entries(await store.counts())) this.set({ kind }, n);
      },
    });
    new Gauge({
      name: 'exportwatch_sources',
      help: 'Sources by the state of their last visit.',
      labelNames: ['state'],
      registers,
      async collect() {
        const health = await store.sourceHealth();
        for (const state of SOURCE_STATES) this.set({ state }, health.filter((each) => each.state === state).length);
      },
    });
    if (backlogNow) backlogGauges(this.#registry, backlogNow);
    const lag = this.#lag;
    lag.enable();
    new Gauge({
      name: 'exportwatch_event_loop_lag_seconds',
      help: 'How late the event loop was since the last scrape, by quantile.',
      labelNames: ['quantile'],
      registers,
      collect() {
        for (const percent of QUANTILES)
          this.set({ quantile: percent / 100 }, Math.max(0, lag.percentile(percent) / 1e9 - RESOLUTION_MS / 1e3));
        lag.reset();
      },
    });
    new Gauge({
      name: 'process_resident_memory_bytes',
      help: 'Resident memory.',
      registers,
      collect() {
        this.set(process.memoryUsage.rss());
      },
    });
  }

  answered(method: string, route: string, status: number, seconds: number): void {
    this.#answers.observe({ method, route, status: String(status) }, seconds);
  }

  async text(): Promise<{ type: string; body: string }> {
    return { type: this.#registry.contentType, body: await this.#registry.metrics() };
  }
}
