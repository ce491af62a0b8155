// Who took the text from whom, as a small tree: the origin first, what was made of it below.
import type { ArticleLine } from '../../ledger/lines.ts';
import type { DerivationKind } from '../../ledger/vocabulary.ts';
import type { Reading } from '../services.ts';
import { counted, dayInWords, type Desk, outletName } from './parts.tsx';

export const DERIVED: Readonly<Record<DerivationKind, string>> = {
  verbatim: 'a copy of',
  rewrite: 'a rewrite of',
  excerpt: 'an excerpt from',
  credit: 'credited to',
  correction: 'a correction of',
};

const MADE: Readonly<Record<DerivationKind, string>> = {
  verbatim: 'copy',
  rewrite: 'rewrite',
  excerpt: 'excerpt',
  credit: 'credits it',
  correction: 'correction',
};

export interface Branch {
  article: ArticleLine;
  below: Branch[];
}

/** Articles under those they derive from; what derives from none here, or from itself, begins a tree. */
export function treesOf(articles: readonly ArticleLine[]): Branch[] {
  const branches = new Map(articles.map((article) => [article.id, { article, below: [] as Branch[] }]));
  const roots: Branch[] = [];
  const parentOf = (branch: Branch): Branch | undefined => branches.get(branch.article.derivedFrom?.article ?? '');
  const isCircular = (branch: Branch): boolean => {
    const seen = new Set<Branch>();
    for (let at = parentOf(branch); at; at = parentOf(at)) {
      if (at === branch) return true;
      if (seen.has(at)) return false;
      seen.add(at);
    }
    return false;
  };
  for (const branch of branches.values()) {
    const parent = parentOf(branch);
    if (parent && !isCircular(branch)) parent.below.push(branch);
    else roots.push(branch);
  }
  return roots;
}

/** The articles of an event with those they derive from. */
export async function withAncestors({ store }: Reading, articles: readonly ArticleLine[]): Promise<ArticleLine[]> {
  const held = new Map(articles.map((article) => [article.id, article]));
  for (const article of articles) {
    for (let up = article.derivedFrom?.article; up !== undefined && !held.has(up); ) {
      const parent: ArticleLine | undefined = await store.get('articles', up);
      if (!parent) break;
      held.set(up, parent);
      up = parent.derivedFrom?.article;
    }
  }
  return [...held.values()].sort((a, b) => ((a.published ?? '~') < (b.published ?? '~') ? -1 : 1));
}

const CREDIT = 'credit:';

interface LineageProps {
  articles: readonly ArticleLine[];
  desk: Desk;
  /** The article whose page it is. */
  here?: string;
}

/** One tree for each origin. */
export function Lineage({ articles, desk, here }: LineageProps) {
  const credited = new Map<string, Branch[]>();
  const own: Branch[] = [];
  for (const tree of treesOf(articles)) {
    const { origin } = tree.article;
    if (origin.startsWith(CREDIT)) credited.set(origin, [...(credited.get(origin) ?? []), tree]);
    else own.push(tree);
  }
  return (
    <ul class="tree">
      {own.map((branch) => (
        <Node branch={branch} desk={desk} here={here} />
      ))}
      {[...credited].map(([origin, branches]) => (
        <li>
          <span class="says">{origin.slice(CREDIT.length)}</span> <span class="meta">credited, not held here</span>
          <ul>
            {branches.map((branch) => (
              <Node branch={branch} desk={desk} here={here} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function Node({ branch: { article, below }, desk, here }: { branch: Branch; desk: Desk; here: string | undefined }) {
  const made = article.derivedFrom ? MADE[article.derivedFrom.derivation] : undefined;
  return (
    <li>
      {made ? <span class="tag">{made}</span> : null}
      {article.id === here ? (
        <span class="says" aria-current="true">
          {outletName(desk, article)}
        </span>
      ) : (
        <a href={desk.reading.to(`/articles/${article.id}`)}>{outletName(desk, article)}</a>
      )}{' '}
      <span class="meta">
        {dayInWords(article.published)} · {article.title}
      </span>
      {below.length > 0 ? (
        <ul>
          {below.map((child) => (
            <Node branch={child} desk={desk} here={here} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}

/** "9 independent origins in 13 articles" */
export const lineageNote = (articles: number, origins: number): string =>
  `${counted(origins, 'independent origin')} in ${counted(articles, 'article')}. What stands under another text was made from it and is counted with it.`;
