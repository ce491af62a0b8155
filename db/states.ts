// What reconciling and readers see of articles: states with their revisions and analyses, in a fixed order.
import type { Analysis } from '../ledger/analysis.ts';
import { withHint } from '../ledger/hints.ts';
import type { Article, Outlet, Revision } from '../ledger/page.ts';
import type { ArticleState } from '../ledger/deciding.ts';
import type { RevisionView } from '../ledger/asking.ts';
import type { Store } from '../ledger/store.ts';
import { readOutlets } from './configuration.ts';
import { fromJson } from './json.ts';
import { unpackText } from './packing.ts';
import type { articles, revisions } from './schema.ts';
import type { Connection } from './connection.ts';

type ArticleRow = typeof articles.$inferSelect;
type RevisionRow = typeof revisions.$inferSelect & { data: Uint8Array };

const REVISIONS = `SELECT r.*, n.data FROM revisions r JOIN analyses n ON n.revision = r.id
  WHERE r.article = ? ORDER BY r.fetched_at, r.id`;

function viewOf(row: RevisionRow): RevisionView {
  const revision: Revision = {
    id: row.id,
    article: row.article,
    snapshot: row.snapshot,
    fetchedAt: row.fetched_at,
    metadata: fromJson(row.metadata),
    text: unpackText(row.text),
    blocks: fromJson(row.blocks),
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

/** Whoever is placed is decided soon after: so many states wait for it. */
const KEPT = 200;

export function statesOf(db: Connection): States {
  const outlets = new Map(readOutlets(db).map((outlet) => [outlet.id, outlet]));
  const kept = new Map<string, ArticleState[]>();
  const read = (id: string): ArticleState[] => {
    const row = db.get<ArticleRow>('SELECT * FROM articles WHERE id = ? AND latest IS NOT NULL', [id]);
    return row ? readState(db, row, outlets) : [];
  };
  return {
    read: (articles) =>
      articles.flatMap((id) => {
        const state = read(id);
        if (kept.size < KEPT) kept.set(id, state);
        return state;
      }),
    take: (articles) =>
      articles.flatMap((id) => {
        const state = kept.get(id);
        kept.delete(id);
        return state ?? read(id);
      }),
  };
}

function readState(db: Connection, row: ArticleRow, outlets: ReadonlyMap<string, Outlet>): ArticleState[] {
  const views = db.all<RevisionRow>(REVISIONS, [row.id]).map(viewOf);
  const hint = hintFor(db, row);
  for (const view of views) view.revision.metadata = withHint(view.revision.metadata, hint);
  const latest = views.find((view) => view.revision.id === row.latest);
  if (!latest) return [];
  const article: Article = { id: row.id, url: row.url, identityUrl: row.identity_url, outlet: row.outlet };
  const outlet = outlets.get(row.outlet) ?? unknownOutlet(row.outlet, row.url);
  return [{ article, outlet, ...latest, earlier: views.filter((view) => view !== latest) }];
}

/** The earliest instant a feed gives for the article's address, or null. */
export function hintFor(
  db: Connection,
  { url, identity_url }: Pick<ArticleRow, 'url' | 'identity_url'>,
): string | null {
  return (
    db.get<{ at: string | null }>('SELECT min(published) AS at FROM hints WHERE url IN (?, ?)', [url, identity_url])
      ?.at ?? null
  );
}

function unknownOutlet(id: string, url: string): Outlet {
  const plain = { country: null, language: null, timezone: 'UTC', allowPrivate: false } as const;
  return { id, name: id, url, kind: 'unknown', rights: 'quote', follow: 'own', ...plain };
}

export function stateMethods(db: Connection): Pick<Store, 'revisions'> {
  return {
    revisions: async (article) => db.all<RevisionRow>(REVISIONS, [article]).map(viewOf).reverse(),
  };
}
