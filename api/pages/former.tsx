// What no longer stands: passages of earlier states of articles, and articles their outlets took back.
import type { FormerPassage } from '../../ledger/lines.ts';
import { counted, type Desk, outletName, Quoted } from './parts.tsx';

interface FormerlyProps {
  passages: readonly FormerPassage[] | undefined;
  what: string;
  desk: Desk;
  /** Nothing else stands beside them. */
  alone?: boolean;
}

export function Formerly({ passages = [], what, desk, alone = false }: FormerlyProps) {
  if (passages.length === 0) return null;
  return (
    <details open={alone}>
      <summary>
        {what}: {counted(passages.length, 'passage')}
      </summary>
      {passages.map((passage) => (
        <Quoted passage={passage} desk={desk} place={`/articles/${passage.article}#${passage.revision}`} />
      ))}
    </details>
  );
}

export function TakenBack({ articles = [], desk }: { articles: readonly string[] | undefined; desk: Desk }) {
  if (articles.length === 0) return null;
  return (
    <p class="note">
      Taken back by {articles.length === 1 ? 'its outlet' : 'their outlets'}, and no origin any more:{' '}
      {articles.map((id, n) => {
        const article = desk.articles.get(id);
        return (
          <>
            {n > 0 ? ', ' : ''}
            <a href={desk.reading.to(`/articles/${id}`)}>{article ? outletName(desk, article) : id}</a>
          </>
        );
      })}
    </p>
  );
}
