// Rights applied to whatever leaves: texts only under `full`, no quotation under `link`.
import type { ArticleLine, ConflictLine, Passage } from '../ledger/lines.ts';
import type { Outlet } from '../ledger/page.ts';
import { linkOnly, shownArticle, withoutQuotes } from '../ledger/rights.ts';
import type { Change } from '../ledger/asking.ts';
import type { Store } from '../ledger/store.ts';
import type { Rights } from '../ledger/vocabulary.ts';

export interface Shown {
  outlets: ReadonlyMap<string, Outlet>;
  rights(outlet: string): Rights;
  article(line: ArticleLine): ArticleLine;
  conflict(line: ConflictLine): ConflictLine;
  /** Any line of another kind. */
  line<T>(line: T): T;
  /** No passage in this line's JSON text is withheld: it leaves as it is stored. */
  isOpen(json: string): boolean;
}

const held = new WeakMap<Store, { version: string; shown: Promise<Shown> }>();

/** Worked out once for each version of a ledger. */
export async function shownBy(store: Store): Promise<Shown> {
  const version = await store.version();
  const known = held.get(store);
  if (known?.version === version) return await known.shown;
  const shown = workOut(store);
  held.set(store, { version, shown });
  return await shown;
}

async function workOut(store: Store): Promise<Shown> {
  const outlets = await store.outlets();
  const byId = new Map(outlets.map((o) => [o.id, o]));
  const hidden = await hiddenArticles(store, linkOnly(outlets));
  const rights = (outlet: string): Rights => byId.get(outlet)?.rights ?? 'quote';
  const line = <T>(value: T): T => (hidden.size === 0 ? value : (withoutQuotes(value, hidden) as T));
  return {
    outlets: byId,
    rights,
    article: (article) => shownArticle(article, rights(article.outlet)),
    conflict: (conflict) => {
      const quotes = conflict.sides
        .flatMap((s) => s.citations)
        .flatMap((p) => (hidden.has(p.article) ? [p.quote] : []));
      return quotes.length === 0 ? conflict : unquoted(line(conflict), quotes);
    },
    line,
    isOpen: (json) => hidden.size === 0 || !articlesIn(json).some((article) => hidden.has(article)),
  };
}

/** Articles on whose passages a line stands, read off its JSON text. */
const articlesIn = (json: string): string[] => Array.from(json.matchAll(/"article":"([^"]*)"/g), ([, id = '']) => id);

async function hiddenArticles(store: Store, closed: ReadonlySet<string>): Promise<Set<string>> {
  const hidden = new Set<string>();
  for (const outlet of closed) {
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page = await store.list('articles', { outlet, limit: 500, ...(cursor ? { cursor } : {}) });
      for (const line of page.items) hidden.add(line.id);
      cursor = page.next;
    }
  }
  return hidden;
}

/** Words of a hidden text that are no mere figure or name. */
const TELLING = 24;

/** What a conflict is about, and its values, may repeat words of a passage: they go with it. */
function unquoted(conflict: ConflictLine, quotes: readonly Passage['quote'][]): ConflictLine {
  const isQuoted = (text: string): boolean => {
    const words = text.replace(/[.…\s]+$/, '');
    return words.length >= TELLING && quotes.some((quote) => quote.includes(words));
  };
  const [topic = '', ...rest] = conflict.about.split(': ');
  const about = isQuoted(conflict.about) ? conflict.kind : isQuoted(rest.join(': ')) ? topic : conflict.about;
  const sides = conflict.sides.map((side, n) => (isQuoted(side.value) ? { ...side, value: `side ${n + 1}` } : side));
  return { ...conflict, about, sides };
}

/** Sentences on a conflict repeat what it is about; where that is hidden, they keep their opening. */
export async function shownChange(store: Store, change: Change): Promise<Change> {
  if (change.kind !== 'conflict' || linkOnly(await store.outlets()).size === 0) return change;
  const shown = await shownBy(store);
  const conflict = await store.get('conflicts', change.id);
  if (conflict && shown.conflict(conflict).about === conflict.about) return change;
  return { ...change, what: change.what.map((sentence) => `${sentence.split(': ')[0]?.replace(/\.$/, '')}.`) };
}
