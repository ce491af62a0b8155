// Who "the company", "the office", "she" or "both models" is at one place of a text.
import type { EntityType } from '../../ledger/vocabulary.ts';
import type { Span } from '../../ledger/text.ts';
import { type PlacedName, type Reading, within } from './reading.ts';

interface Role {
  type: EntityType;
  words: RegExp;
  many?: boolean;
}

export const ROLES: readonly Role[] = [
  {
    type: 'company',
    words:
      /\b(?:the|its|our|this) (?:company|firm|lab|laborator(?:y|ies)|developer|maker|chip ?maker|start-?up|manufacturer|vendor|supplier|giant|foundation)\b|\b(?:we|us)\b/giu,
  },
  {
    type: 'agency',
    words:
      /\bthe (?:office|agency|department|bureau|ministry|regulator|u\.s\. government|government|administration|service|authority|commission)\b/giu,
  },
  { type: 'person', words: /\b(?:he|she)\b|\bthe (?:minister|secretary|director|president|judge|senator)\b/giu },
  {
    type: 'model',
    many: true,
    words: /\b(?:both|the two|its two newest|the) (?:\S+ )?(?:models|systems)\b|\bboth\b/giu,
  },
  { type: 'model', words: /\bthe (?:model|system|bot)\b/giu },
  { type: 'chip', words: /\bthe (?:chips?|parts?|processors?|accelerators?)\b/giu },
  {
    type: 'law',
    words: /\b(?:the|its|this) (?:order|rules?|directive|bill|act|law|framework|regulation|roll|list|register)\b/giu,
  },
];

export interface Meant extends Span {
  key: string;
  type: EntityType;
  rule: 'named' | 'role';
}

/** Names in a span, and what its roles and pronouns mean. */
export function meantIn(reading: Reading, span: Span): Meant[] {
  const named: Meant[] = within(reading.names, span).map((n) => ({ ...n, rule: 'named' as const }));
  const masked = reading.masked.slice(span.start, span.end);
  const roles: Meant[] = [];
  for (const role of ROLES) {
    for (const m of masked.matchAll(role.words)) {
      const start = span.start + m.index;
      const end = start + m[0].length;
      if (named.some((n) => n.start < end && n.end > start) || roles.some((n) => n.start < end && n.end > start))
        continue;
      const keys = role.many ? lastTogether(reading, role.type, start) : [mostSalient(reading, role.type, start)];
      for (const key of keys) if (key) roles.push({ key, type: role.type, start, end, rule: 'role' });
    }
  }
  return [...named, ...roles].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The name of a type that a text speaks of at a place: often and lately named. */
export function mostSalient(reading: Reading, type: EntityType, at: number): string | undefined {
  const score = new Map<string, number>();
  const before = reading.names.filter((n) => n.type === type && n.end <= at);
  for (const n of before) {
    const distance = at - n.start;
    score.set(n.key, (score.get(n.key) ?? 0) + (distance < 250 ? 3 : distance < 700 ? 1.5 : 0.7));
  }
  if (!before.length) return reading.names.find((n) => n.type === type)?.key;
  return [...score].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}

/** "Both models": those last named together. */
function lastTogether(reading: Reading, type: EntityType, at: number): string[] {
  const before = reading.names.filter((n: PlacedName) => n.type === type);
  let best: string[] = [];
  for (const s of reading.sentences) {
    if (s.start > at && best.length) break;
    const keys = [...new Set(before.filter((n) => n.start >= s.start && n.end <= s.end).map((n) => n.key))];
    if (keys.length >= 2) best = keys;
  }
  if (best.length) return best.slice(0, 3);
  const one = mostSalient(reading, type, at);
  return one ? [one] : [];
}
