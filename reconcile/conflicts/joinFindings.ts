// Findings about one thing become one conflict: the same passages, or the same words printed by several texts.
import { compareText, fold } from '../../ledger/text.ts';
import { type Finding, groupOf, type Stand } from './conflictLine.ts';

const placeOf = (stand: Stand): string => `${groupOf(stand)}\u001f${fold(stand.quote)}`;

/** Order-free: findings are sorted first, and joined by what they share. */
export function joinFindings(findings: readonly Finding[]): Finding[] {
  const ordered = findings
    .map((finding) => ({ finding, key: `${finding.kind}\u001f${finding.key.join('\u001f')}` }))
    .sort((a, b) => compareText(a.key, b.key));
  const parent = ordered.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== undefined && parent[at] !== at) at = parent[at] ?? at;
    return at;
  };
  const owner = new Map<string, number>();
  for (const [index, { finding, key }] of ordered.entries()) {
    for (const mark of [key, ...finding.stands.map((stand) => `${finding.kind}\u001f${placeOf(stand)}`)]) {
      const other = owner.get(mark);
      if (other === undefined) owner.set(mark, index);
      else parent[Math.max(root(index), root(other))] = Math.min(root(index), root(other));
    }
  }
  const joined = new Map<number, Finding>();
  for (const [index, { finding }] of ordered.entries()) {
    const first = joined.get(root(index));
    joined.set(root(index), first ? { ...first, stands: [...first.stands, ...finding.stands] } : finding);
  }
  return [...joined.values()];
}
