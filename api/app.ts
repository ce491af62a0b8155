// The door of `api/`: one Hono app of JSON, feeds and pages over a store. Nothing happens on import.
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Hono } from 'hono';
import { BadQuery } from '../ledger/asking.ts';
import type { Store } from '../ledger/store.ts';
import { cached } from './caching.ts';
import { addFeeds } from './feeds/routes.ts';
import { readableAnywhere, secure } from './headers.ts';
import { History } from './history.ts';
import { addPages, errorPage } from './pages/routes.tsx';
import { limited } from './limits.ts';
import type { Backlog } from './backlog.ts';
import { Metrics } from './metrics.ts';
import { Problem, problemResponse } from './problem.ts';
import { numbered } from './requests.ts';
import { addDump } from './routes/dump.ts';
import { addExports } from './routes/exports.ts';
import { addJudgements } from './routes/judgements.ts';
import { addLists } from './routes/lists.ts';
import { addMcp } from './routes/mcp.ts';
import { addRecords } from './routes/records.ts';
import { addService } from './routes/service.ts';
import { addSubmissions } from './routes/submissions.ts';
import { addSuggest } from './routes/suggest.ts';
import { keepViews, type Services } from './services.ts';
import { inTurn } from './turns.ts';

export interface AppOptions {
  store: Store;
  /** The ledger's clock. */
  now: () => string;
  /** Builds the ledger of what was published by an instant; without it `asOf` is refused. */
  asOf: (instant: string) => Promise<Store>;
  /** Stores judgements and decides anew; without it they are refused. */
  judge?: Services['judge'];
  /** Takes pages by hand; without it they are refused. */
  submit?: Services['submit'];
  demo?: boolean;
  /** Requests a minute of one client. */
  limit?: number;
  activity?: () => string | null;
  /** What waits to be done, for the metrics. */
  backlog?: () => Promise<Backlog>;
  /** Told of every error that is not the client's. */
  onError?: (error: unknown, path: string) => void;
}

export function createApp(options: AppOptions): Hono {
  const { store, now, demo = false, activity = () => null } = options;
  const views = keepViews(options.asOf, store);
  const services: Services = {
    store,
    history: new History(store),
    now,
    asOf: views,
    judge: options.judge ?? readOnly,
    submit: options.submit ?? refuse,
    demo,
    activity,
  };
  const app = new OpenAPIHono();
  const metrics = new Metrics(store, options.backlog);
  app.use('*', numbered(metrics));
  // Around all that may refuse or fail.
  app.use('*', secure);
  app.use('*', limited(options.limit));
  app.use('*', inTurn());
  app.use('*', cached(services));
  app.use('*', readableAnywhere);
  app.openAPIRegistry.registerComponent('securitySchemes', 'key', {
    type: 'http',
    scheme: 'bearer',
    description: 'A key made by `keys add`',
  });
  addService(app, services, metrics);
  addLists(app, services);
  addRecords(app, services);
  addSuggest(app, services);
  addJudgements(app, services);
  addSubmissions(app, services);
  addDump(app, services);
  addExports(app, services);
  addMcp(app, services);
  addFeeds(app, services);
  addPages(app, services);
  app.notFound(async (c) => {
    const problem = new Problem(404, `nothing stands at ${c.req.path}`);
    return wantsPage(c.req.path, c.req.header('accept'))
      ? await errorPage(c, services, problem)
      : problemResponse(c, problem);
  });
  app.onError(async (error, c) => {
    const problem = problemOf(error);
    if (problem.status >= 500 && !(error instanceof Problem)) options.onError?.(error, c.req.path);
    return wantsPage(c.req.path, c.req.header('accept'))
      ? await errorPage(c, services, problem)
      : problemResponse(c, problem);
  });
  return app as unknown as Hono;
}

const refuse = async (): Promise<never> => {
  throw new Problem(405, 'this server only reads');
};
const readOnly: Services['judge'] = { saveJudgement: refuse, undoJudgement: refuse };

/** Browsers get pages at the root; everything under `/api`, and feeds, answer problem documents. */
function wantsPage(path: string, accept: string | undefined): boolean {
  return (
    !/^\/(?:api|feeds|openapi)/.test(path) && !/\.(?:rss|atom|json)$/.test(path) && /\btext\/html\b/.test(accept ?? '')
  );
}

function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof BadQuery) return new Problem(400, `${error.parameter}: ${error.message}`, error.parameter);
  return new Problem(500, 'the server failed to answer; the failure was logged');
}
