// From opposed passages to a conflict's export line: sides grouped by value, counted by origin, in canonical order.
import { conflictId } from '../../ledger/ids.ts';
import type { ConflictLine, ConflictSide, Passage } from '../../ledger/lines.ts';
import { compareText, fold } from '../../ledger/text.ts';
import type { ConflictKind, ConflictState } from '../../ledger/vocabulary.ts';

/** One passage that gives one value. */
export interface Stand extends Passage {
  /** As shown. */
  value: string;
  /** Stands of one group are one side; the value itself where absent. */
  group?: string;
  origin: string;
  speaker: string;
}

export interface Finding {
  kind: ConflictKind;
  event: string | null;
  /** What makes it this conflict and no other: subject and slot, from content. */
  key: readonly string[];
  about: string;
  /** Findings of one kind that share one are one matter. */
  marks?: readonly string[];
  rule: string;
  stands: readonly Stand[];
  state?: ConflictState;
  reason?: string | null;
}

const CITATIONS_AN_ARTICLE = 3;

/** Undefined where fewer than two values are left. `founder`: the article that first took a side; tells conflicts on no event apart. */
export function conflictLine(finding: Finding, founder: string): ConflictLine | undefined {
  const groups = new Map<string, Stand[]>();
  const ordered = [...finding.stands].sort(
    (a, b) => compareText(a.article, b.article) || a.start - b.start || a.end - b.end || compareText(a.value, b.value),
  );
  for (const stand of ordered) {
    const key = groupOf(stand);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    if (!group.some((s) => s.article === stand.article && s.start === stand.start && s.end === stand.end))
      group.push(stand);
  }
  if (groups.size < 2) return undefined;
  return {
    id: conflictId(finding.kind, finding.event ?? founder, ...finding.key),
    kind: finding.kind,
    event: finding.event,
    about: finding.about,
    state: finding.state ?? 'open',
    reason: finding.reason ?? null,
    rule: finding.rule,
    sides: [...groups.values()].map(sideOf).sort((a, b) => b.origins - a.origins || compareText(a.value, b.value)),
  };
}

export const groupOf = (stand: Stand): string => fold(stand.group ?? stand.value);

function sideOf(group: readonly Stand[]): ConflictSide {
  const perArticle = new Map<string, number>();
  const kept = group.filter(({ article }) => {
    const n = (perArticle.get(article) ?? 0) + 1;
    perArticle.set(article, n);
    return n <= CITATIONS_AN_ARTICLE;
  });
  return {
    value: group[0]?.value ?? '',
    origins: new Set(group.map((s) => s.origin)).size,
    speakers: [...new Set(group.map((s) => s.speaker))].sort(compareText),
    citations: kept.map(({ article, quote, start, end }) => ({ article, quote, start, end })),
  };
}
