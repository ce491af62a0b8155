// Which event a passage of an article speaks of: the report that holds or meets it, else the nearest of its paragraph.
import type { ArticleState } from '../../ledger/deciding.ts';
import { compareText } from '../../ledger/text.ts';

interface Place {
  start: number;
  end: number;
  event: string;
}

export function placesOf(
  articles: readonly ArticleState[],
  reports: Iterable<{ article: string; start: number; end: number; event: string }>,
): (article: string, start: number, end: number) => string | null {
  const byArticle = new Map<string, Place[]>();
  for (const { article, ...place } of reports) {
    const list = byArticle.get(article);
    if (list) list.push(place);
    else byArticle.set(article, [place]);
  }
  const blocks = new Map(articles.map((a) => [a.article.id, a.revision.blocks]));
  return (article, start, end) => {
    const places = byArticle.get(article);
    if (!places) return null;
    const meeting = best(
      places.filter((p) => p.start < end && p.end > start),
      start,
      end,
    );
    if (meeting) return meeting.event;
    const block = blocks.get(article)?.find((b) => b.start <= start && b.end >= start);
    if (!block) return null;
    return (
      best(
        places.filter((p) => p.start >= block.start && p.end <= block.end),
        start,
        end,
      )?.event ?? null
    );
  };
}

/** Most shared, then nearest, then by id. */
function best(places: readonly Place[], start: number, end: number): Place | undefined {
  if (places.length < 2) return places[0];
  const shared = (p: Place): number => Math.max(0, Math.min(p.end, end) - Math.max(p.start, start));
  const gap = (p: Place): number => Math.max(0, p.start - end, start - p.end);
  return [...places].sort((a, b) => shared(b) - shared(a) || gap(a) - gap(b) || compareText(a.event, b.event))[0];
}
