// Cuts a unit with several attributions into the clause of each.
import type { ClaimDraft } from './draft.ts';
import type { Unit } from './units.ts';

const SEPARATORS = new Set(['and', 'but', 'though', 'although', 'while', 'whereas']);

/** Where the clause of a draft may begin: at its subject, after a semicolon or a conjunction that follows a comma or stands alone. */
function clauseStart(draft: ClaimDraft, unit: Unit): number | null {
  if (draft.opens === null) return null;
  const at = unit.tokens.findIndex((t) => t.start === draft.opens);
  if (at <= 0) return null;
  for (let i = at - 1; i >= Math.max(0, at - 4); i -= 1) {
    const token = unit.tokens[i];
    if (!token || token.quoted) return null;
    if (token.text === ';') return draft.opens;
    if (SEPARATORS.has(token.lower)) return i === at - 1 || unit.tokens[i + 1]?.text === ',' ? draft.opens : null;
    if (token.word && i < at - 3) return null;
  }
  return null;
}

/** One draft: the whole unit. Several: each its clause; drafts of one clause fall together. */
export function cutClauses(drafts: readonly ClaimDraft[], unit: Unit): ClaimDraft[] {
  const sorted = [...drafts].sort((a, b) => a.cue.start - b.cue.start);
  const groups: { start: number; drafts: ClaimDraft[] }[] = [];
  const semicolons = unit.tokens.filter((t) => t.text === ';' && !t.quoted).map((t) => t.end);
  for (const draft of sorted) {
    const current = groups.at(-1);
    const cut = clauseStart(draft, unit);
    const semicolon = semicolons.findLast(
      (end) => end <= draft.cue.start && end > (current?.drafts.at(-1)?.cue.end ?? Number.POSITIVE_INFINITY),
    );
    const start =
      cut !== null && current && cut > (current.drafts.at(-1)?.cue.end ?? 0)
        ? cut
        : semicolon !== undefined
          ? semicolon
          : null;
    if (!current || start !== null) groups.push({ start: start ?? unit.start, drafts: [draft] });
    else current.drafts.push(draft);
  }
  return groups.flatMap((group, index) => {
    const [first] = group.drafts;
    if (!first) return [];
    return [{ ...first, start: group.start, end: groups[index + 1]?.start ?? unit.end }];
  });
}
