// The id of a conflict: its kind and the two articles that first disagreed. Texts that join a side later do not change it.
import { conflictId } from '../../ledger/ids.ts';
import type { ArticleState } from '../../ledger/deciding.ts';
import { compareText } from '../../ledger/text.ts';
import { type Finding, groupOf, type Stand } from './conflictLine.ts';
import { publishedAt } from './settle.ts';

type States = ReadonlyMap<string, ArticleState>;

/** Of each finding; those of one kind first told by the same two articles are told apart by where the first of them speaks. */
export function idsOfFindings(findings: readonly Finding[], states: States): string[] {
  const founded = findings.map((finding) => ({ finding, ...foundersOf(finding, states) }));
  const byKey = new Map<string, typeof founded>();
  for (const each of founded) byKey.set(each.key, [...(byKey.get(each.key) ?? []), each]);
  return founded.map((each) => {
    const alike = (byKey.get(each.key) ?? []).sort(
      (a, b) => a.start - b.start || compareText(a.finding.key.join('|'), b.finding.key.join('|')),
    );
    return conflictId(each.finding.kind, ...each.articles, ...(alike[0] === each ? [] : [String(alike.indexOf(each))]));
  });
}

function foundersOf({ kind, stands }: Finding, states: States): { key: string; articles: string[]; start: number } {
  const ordered = [...stands].sort(
    (a, b) => publishedAt(a, states) - publishedAt(b, states) || compareText(a.article, b.article) || a.start - b.start,
  );
  const [first] = ordered;
  const own = ordered.filter(({ article }) => article === first?.article);
  // what it said before it was corrected: a correction does not change the id either
  const before = own.filter(({ former }) => former);
  const groups = new Set((before.length ? before : own).map(groupOf));
  const other = ordered.find((stand) => stand.article !== first?.article && !groups.has(groupOf(stand)));
  const second = groups.size > 1 || !other ? first : other;
  const articles = [first?.article ?? '', second?.article ?? ''];
  return { key: [kind, ...articles].join(' '), articles, start: first?.start ?? 0 };
}

/** Every id the conflict had or could have had while it was told by fewer articles. */
export function possibleIds({ kind, stands }: Finding): ReadonlySet<string> {
  const articles = [...new Set(stands.map((stand: Stand) => stand.article))].sort(compareText).slice(0, MOST);
  return new Set(articles.flatMap((a) => articles.map((b) => conflictId(kind, a, b))));
}

const MOST = 40;
