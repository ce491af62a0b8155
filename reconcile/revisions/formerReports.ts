// Reports of earlier states lead to the event that the text in their place reports now, so that a corrected sentence ends no link.
import type { ArticleLine, EventLine, FormerPassage } from '../../ledger/lines.ts';
import { compareText } from '../../ledger/text.ts';

/** Adds them to the events, in place. */
export function attachFormerReports(events: readonly EventLine[], articles: readonly ArticleLine[]): void {
  const former = articles.flatMap(({ revisions = [] }) => revisions.flatMap(({ passages }) => passages));
  if (!former.some(({ of }) => of === 'report')) return;
  const current = new Set(events.flatMap(({ reports }) => reports.map(({ key }) => key)));
  const found = new Map<EventLine, Map<string, FormerPassage>>();
  for (const passage of former) {
    const { key, now } = passage;
    if (key === undefined || current.has(key) || now.length !== 1) continue;
    const [event] = eventsAt(events, now[0] ?? passage);
    if (event) found.set(event, (found.get(event) ?? new Map<string, FormerPassage>()).set(key, passage));
  }
  for (const [event, passages] of found)
    event.formerly = [...passages.values()].sort((a, b) => compareText(a.article, b.article) || a.start - b.start);
}

/** Events reported where a passage stands, the one told nearest to it first. */
function eventsAt(events: readonly EventLine[], { article, start, end }: FormerPassage['now'][number]): EventLine[] {
  const shared = (event: EventLine): number =>
    Math.max(
      0,
      ...event.reports
        .filter((report) => report.article === article)
        .map((report) => Math.min(end, report.end) - Math.max(start, report.start)),
    );
  return events
    .map((event) => ({ event, shared: shared(event) }))
    .filter((each) => each.shared > 0)
    .sort((a, b) => b.shared - a.shared || compareText(a.event.id, b.event.id))
    .map(({ event }) => event);
}
