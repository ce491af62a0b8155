// What reconciling and readers see of articles: states with their revisions and analyses, in a fixed order.
import type { Analysis } from '../ledger/analysis.ts';
import { withHint } from '../ledger/hints.ts';
import type { Article, Outlet, Revision } from '../ledger/page.ts';
import type { ArticleState } from '../ledger/deciding.ts';
import type { RevisionView } from '../ledger/asking.ts';
import type { Store } from '../ledger/store.ts';
import { readOutlets } from './configuration.ts';
import { compareText } from '../ledger/text.ts';
import { allOf, groupBy } from './inMany.ts';
import { fromJson } from './json.ts';
import { unpackText } from './packing.ts';
import type { articles, revisions } from './schema.ts';
import type { Connection } from './connection.ts';

type ArticleRow = typeof articles.$inferSelect;
type RevisionRow = typeof revisions.$inferSelect & { data: Uint8Array };

const REVISIONS = 'SELECT r.*, n.data FROM revisions r JOIN analyses n ON n.revision = r.id';
const ORDER = 'ORDER BY r.fetched_at, r.id';

function viewOf(row: RevisionRow): RevisionView {
  const revision: Revision = {
    id: row.id,
    article: row.article,
    snapshot: row.snapshot,
    fetchedAt: row.fetched_at,
    metadata: fromJson(unpackText(row.metadata)),
    text: unpackText(row.text),
    blocks: fromJson(unpackText(row.blocks)),
    charset: row.charset,
  };
  return { revision, analysis: fromJson<Analysis>(unpackText(row.data)) };
}

export function readText(db: Connection, revision: string): string | undefined {
  const row = db.get<{ text: Uint8Array }>('SELECT text FROM revisions WHERE id = ?', [revision]);
  return row && unpackText(row.text);
}

/** States of articles as they are at one moment. */
export interface States {
  /** Of the named articles those that have a readable latest state, in the same order; some are kept for `take`. */
  read(articles: readonly string[]): ArticleState[];
  /** The same, for the last time. */
  take(articles: readonly string[]): ArticleState[];
}

/** Whoever is placed is decided soon after: so many states wait for it, some 30 MB. */
const KEPT = 1000;

export function statesOf(db: Connection): States {
  const outlets = new Map(readOutlets(db).map((outlet) => [outlet.id, outlet]));
  const kept = new Map<string, ArticleState | undefined>();
  return {
    read: (articles) => {
      const found = readStates(db, articles, outlets);
      for (const id of articles) if (kept.size < KEPT) kept.set(id, found.get(id));
      return articles.flatMap((id) => found.get(id) ?? []);
    },
    take: (articles) => {
      const found = readStates(
        db,
        articles.filter((id) => !kept.has(id)),
        outlets,
      );
      return articles.flatMap((id) => {
        const state = kept.get(id) ?? found.get(id);
        kept.delete(id);
        return state ?? [];
      });
    },
  };
}

type Outlets = ReadonlyMap<string, Outlet>;

function readStates(db: Connection, ids: readonly string[], outlets: Outlets): Map<string, ArticleState> {
  const rows = allOf<ArticleRow>(db, 'SELECT * FROM articles WHERE id IN ($) AND latest IS NOT NULL', ids);
  const views = groupBy(
    allOf<RevisionRow>(db, `${REVISIONS} WHERE r.article IN ($) ${ORDER}`, ids),
    ({ article }) => article,
  );
  const hints = hintsFor(db, rows);
  const states = new Map<string, ArticleState>();
  for (const row of rows) {
    const state = stateOf(row, (views.get(row.id) ?? []).map(viewOf), hints, outlets);
    if (state) states.set(row.id, state);
  }
  return states;
}

function stateOf(
  row: ArticleRow,
  views: readonly RevisionView[],
  hints: ReadonlyMap<string, string>,
  outlets: Outlets,
): ArticleState | undefined {
  const hint = hintOf(row, hints);
  for (const view of views) view.revision.metadata = withHint(view.revision.metadata, hint);
  const latest = views.find((view) => view.revision.id === row.latest);
  if (!latest) return undefined;
  const article: Article = { id: row.id, url: row.url, identityUrl: row.identity_url, outlet: row.outlet };
  const outlet = outlets.get(row.outlet) ?? unknownOutlet(row.outlet, row.url);
  return { article, outlet, ...latest, earlier: views.filter((view) => view !== latest) };
}

type Addresses = Pick<ArticleRow, 'url' | 'identity_url'>;

/** When feeds say that the articles' addresses were published. */
function hintsFor(db: Connection, rows: readonly Addresses[]): Map<string, string> {
  const urls = [...new Set(rows.flatMap(({ url, identity_url }) => [url, identity_url]))];
  const found = allOf<{ url: string; published: string }>(db, 'SELECT * FROM hints WHERE url IN ($)', urls);
  return new Map(found.map(({ url, published }) => [url, published]));
}

/** The earliest instant a feed gives for the article's address, or null. */
function hintOf({ url, identity_url }: Addresses, hints: ReadonlyMap<string, string>): string | null {
  const [first = null] = [url, identity_url].flatMap((each) => hints.get(each) ?? []).sort(compareText);
  return first;
}

export const hintFor = (db: Connection, row: Addresses): string | null => hintOf(row, hintsFor(db, [row]));

function unknownOutlet(id: string, url: string): Outlet {
  const plain = { country: null, language: null, timezone: 'UTC', allowPrivate: false } as const;
  return { id, name: id, url, kind: 'unknown', rights: 'quote', follow: 'own', ...plain };
}

export function stateMethods(db: Connection): Pick<Store, 'revisions'> {
  return {
    revisions: async (article) =>
      db.all<RevisionRow>(`${REVISIONS} WHERE r.article = ? ${ORDER}`, [article]).map(viewOf).reverse(),
  };
}
