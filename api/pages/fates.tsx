// A quoted passage bears a mark where its words were others before, or, read as of another day, where they have changed since.
import type { Passage } from '../../ledger/lines.ts';
import { type Comparison, compareRevisions } from '../../reconcile/revisions/compare.ts';
import { refind } from '../../reconcile/revisions/refind.ts';
import type { Reading } from '../services.ts';
import { revisionAnchor } from './links.ts';
import type { Desk } from './parts.tsx';

/** Of articles that say something else today than on the day that is read. */
export async function changedSince({ store, present, asOf }: Reading, articles: Iterable<string>) {
  const since = new Map<string, Comparison>();
  if (asOf === undefined) return since;
  for (const id of articles) {
    const [then, now] = [await store.get('articles', id), await present.get('articles', id)];
    if (!then || !now || then.revision === now.revision) continue;
    const views = new Map((await present.revisions(id)).map((view) => [view.revision.id, view]));
    const [before, after] = [views.get(then.revision), views.get(now.revision)];
    if (before && after) since.set(id, compareRevisions(before, after));
  }
  return since;
}

const SINCE = {
  moved: 'moved since',
  'moved?': 'perhaps moved since',
  changed: 'reworded since',
  ambiguous: 'repeated since',
  gone: 'gone from the text since',
} as const;

export function FateTag({ passage, desk }: { passage: Passage; desk: Desk }) {
  const since = desk.since?.get(passage.article);
  const fate = since && refind(passage, since);
  if (fate && fate.state !== 'anchored')
    return (
      <a class="tag warn" href={`/articles/${passage.article}#revisions`}>
        {SINCE[fate.state]}
      </a>
    );
  const before = earlierWords(passage, desk);
  return before ? (
    <a class="tag" href={desk.reading.to(`/articles/${passage.article}#${before}`)}>
      reworded
    </a>
  ) : null;
}

/** Anchor of the state that brought these words, where other ones that were cited stood before. */
function earlierWords({ article, start, end }: Passage, desk: Desk): string | undefined {
  const lines = desk.articles.get(article)?.revisions ?? [];
  const at = lines.findLastIndex(({ passages }) =>
    passages.some(
      ({ of, state, now }) =>
        (of === 'report' || of === 'claim') &&
        state === 'changed' &&
        now.some((each) => each.start < end && each.end > start),
    ),
  );
  const next = lines[at + 1];
  return at === -1 || !next ? undefined : revisionAnchor(next);
}
