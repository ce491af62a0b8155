// From opposed passages to a conflict's export line: sides grouped by value, counted by origin, in canonical order.
import type { ConflictLine, ConflictSide, FormerPassage, Passage } from '../../ledger/lines.ts';
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
  /** It stood in an earlier state of the article and no longer does. */
  former?: FormerPassage;
  /** Its outlet has withdrawn the article. */
  retracted?: true;
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
const MOST_FORMER = 10;

/** Undefined where fewer than two values are left. */
export function conflictLine(finding: Finding, id: string): ConflictLine | undefined {
  const groups = new Map<string, Stand[]>();
  const ordered = [...finding.stands].sort(
    (a, b) => compareText(a.article, b.article) || a.start - b.start || a.end - b.end || compareText(a.value, b.value),
  );
  for (const stand of ordered) {
    const key = groupOf(stand);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    if (!group.some((s) => samePlace(s, stand))) group.push(stand);
  }
  if (groups.size < 2) return undefined;
  return {
    id,
    kind: finding.kind,
    event: finding.event,
    about: finding.about,
    state: finding.state ?? 'open',
    reason: finding.reason ?? null,
    rule: finding.rule,
    sides: [...groups.values()].map(sideOf).sort((a, b) => b.origins - a.origins || compareText(a.value, b.value)),
  };
}

const samePlace = (a: Stand, b: Stand): boolean =>
  a.article === b.article && a.start === b.start && a.end === b.end && a.former?.revision === b.former?.revision;

export const groupOf = (stand: Stand): string => fold(stand.group ?? stand.value);

function sideOf(group: readonly Stand[]): ConflictSide {
  const perArticle = new Map<string, number>();
  const now = group.filter(({ former }) => !former);
  const formerly = group.flatMap(({ former }) => former ?? []).slice(0, MOST_FORMER);
  const kept = now.filter(({ article }) => {
    const n = (perArticle.get(article) ?? 0) + 1;
    perArticle.set(article, n);
    return n <= CITATIONS_AN_ARTICLE;
  });
  return {
    value: group[0]?.value ?? '',
    origins: new Set(now.flatMap((s) => (s.retracted ? [] : s.origin))).size,
    speakers: [...new Set(group.map((s) => s.speaker))].sort(compareText),
    citations: kept.map(({ article, quote, start, end }) => ({ article, quote, start, end })),
    ...(formerly.length ? { formerly } : {}),
  };
}
