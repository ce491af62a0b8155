// What waits to be done, for the metrics.
import { Gauge, type Registry } from 'prom-client';

export interface Backlog {
  /** Pages that were fetched and not read by the present rules. */
  pages: number;
  /** Articles that changed since the last decision. */
  articles: number;
  /** Of the frontier, by state. */
  addresses: Readonly<Record<string, number>>;
  /** Links that all sources together named at their last visit, and usually do. */
  links: { last: number; usual: number };
  /** Jobs of many workers by kind; none where one process does all. */
  jobs: Readonly<Record<string, JobBacklog>>;
}

interface JobBacklog {
  waiting: number;
  retrying: number;
  active: number;
  dead: number;
  /** Seconds for which the oldest waits. */
  oldest: number;
}

/** All of one scrape ask once. */
export function backlogGauges(registry: Registry, backlogNow: () => Promise<Backlog>): void {
  let asked: Promise<Backlog> | undefined;
  const shared = (): Promise<Backlog> => {
    asked ??= backlogNow().finally(() => {
      asked = undefined;
    });
    return asked;
  };
  const gauge = (name: string, help: string, labelNames: string[], samples: (backlog: Backlog) => Sample[]): void => {
    new Gauge({
      name,
      help,
      labelNames,
      registers: [registry],
      async collect() {
        for (const [labels, value] of samples(await shared())) this.set(labels, value);
      },
    });
  };
  gauge(
    'exportwatch_lag',
    'Work that is behind: pages fetched and not read, articles read and not decided.',
    ['of'],
    ({ pages, articles }) => [
      [{ of: 'pages' }, pages],
      [{ of: 'articles' }, articles],
    ],
  );
  gauge('exportwatch_frontier', 'Addresses of the crawl by state.', ['state'], ({ addresses }) =>
    Object.entries(addresses).map(([state, n]) => [{ state }, n]),
  );
  gauge(
    'exportwatch_yield_links',
    'Links named by all sources together, at their last visits and usually.',
    ['visit'],
    ({ links }) => Object.entries(links).map(([visit, n]) => [{ visit }, n]),
  );
  gauge(
    'exportwatch_queue_jobs',
    'Jobs of the workers by kind and state; dead ones failed each time.',
    ['job', 'state'],
    ({ jobs }) =>
      Object.entries(jobs).flatMap(([job, { oldest: _, ...states }]) =>
        Object.entries(states).map(([state, n]): Sample => [{ job, state }, n]),
      ),
  );
  gauge(
    'exportwatch_queue_oldest_seconds',
    'For how long the oldest waiting job could have begun.',
    ['job'],
    ({ jobs }) => Object.entries(jobs).map(([job, { oldest }]) => [{ job }, oldest]),
  );
}

type Sample = [labels: Record<string, string>, value: number];
