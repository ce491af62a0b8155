// Findings about one thing become one conflict: the same passages, or the same words printed by several texts.
import { compareText, fold } from '../../ledger/text.ts';
import { type Finding, groupOf, type Stand } from './conflictLine.ts';

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
  const folded = new Map<string, string>();
  const wordsOf = (quote: string): string => {
    const known = folded.get(quote) ?? fold(quote);
    folded.set(quote, known);
    return known;
  };
  const placeOf = (stand: Stand): string => `${groupOf(stand)}\u001f${wordsOf(stand.quote)}`;
  for (const [index, { finding, key }] of ordered.entries()) {
    const own = (finding.marks ?? []).map((mark) => `${finding.kind}\u001f${mark}`);
    for (const mark of [key, ...own, ...finding.stands.map((stand) => `${finding.kind}\u001f${placeOf(stand)}`)]) {
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
  return withoutTwins(withoutWider(withoutTurned(withoutTold([...joined.values()]))));
}

/** A sweeping account beside a narrow one, where the same two texts are already set against each other by what the act reaches. */
function withoutWider(findings: readonly Finding[]): Finding[] {
  const scopes = findings.filter(({ kind, rule }) => kind === 'scope' && !SWEEPING.test(rule));
  return findings.filter((finding) => {
    if (!SWEEPING.test(finding.rule)) return true;
    const articles = new Set(finding.stands.map(({ article }) => article));
    return !scopes.some(({ stands }) => new Set(stands.map((s) => s.article).filter((a) => articles.has(a))).size > 1);
  });
}

const SWEEPING = /sweeping$/;

/** Two accounts known by how the second answers say nothing more where a finding by what they say holds one of them. */
function withoutTold(findings: readonly Finding[]): Finding[] {
  const told = new Set(findings.flatMap(({ rule, stands }) => (RIVALS.test(rule) ? [] : stands.map(spotOf))));
  return findings.filter(({ rule, stands }) => !RIVALS.test(rule) || !stands.some((stand) => told.has(spotOf(stand))));
}

/** What is denied in one dispute and stated in the next of the same text is one dispute: the one of most texts, or of the passages that stand closest. */
function withoutTurned(findings: readonly Finding[]): Finding[] {
  const sideAt = new Map<string, string>();
  const kept = new Set<Finding>();
  const disputes = findings
    .filter(({ kind }) => kind === 'polarity')
    .map((finding) => ({ finding, at: finding.stands.map(spotOf).sort(compareText)[0] ?? '' }))
    .sort(
      (a, b) =>
        textsOf(b.finding) - textsOf(a.finding) || reachOf(a.finding) - reachOf(b.finding) || compareText(a.at, b.at),
    );
  for (const { finding } of disputes) {
    const turned = finding.stands.some((stand) => (sideAt.get(spotOf(stand)) ?? groupOf(stand)) !== groupOf(stand));
    if (turned) continue;
    kept.add(finding);
    for (const stand of finding.stands) sideAt.set(spotOf(stand), groupOf(stand));
  }
  return findings.filter((finding) => finding.kind !== 'polarity' || kept.has(finding));
}

const textsOf = ({ stands }: Finding): number => new Set(stands.map(({ article }) => article)).size;

const reachOf = ({ stands }: Finding): number =>
  Math.max(...stands.map(({ start }) => start)) - Math.min(...stands.map(({ start }) => start));

const RIVALS = /\/rivals$/;

export const spotOf = (stand: Stand): string => `${stand.article}\u001f${stand.start}`;

/** A plain yes or no whose passages another finding sets against each other by a typed value says nothing more. */
function withoutTwins(findings: readonly Finding[]): Finding[] {
  const typed = new Map<string, Finding[]>();
  for (const finding of findings)
    if (!isPlain(finding))
      for (const spot of new Set(finding.stands.map(spotOf))) typed.set(spot, [...(typed.get(spot) ?? []), finding]);
  return findings.filter((finding) => {
    if (!isPlain(finding)) return true;
    const [first] = finding.stands;
    const candidates = first ? (typed.get(spotOf(first)) ?? []) : [];
    return !candidates.some((other) => tellsApart(other, finding));
  });
}

/** It has no typed values of its own, only two passages. */
const isPlain = ({ kind, rule }: Finding): boolean => kind === 'polarity' || rule === 'conflicts/cause-rivals';

/** `other` holds every passage of `finding`, with its sides on other sides. */
function tellsApart(other: Finding, finding: Finding): boolean {
  const sideAt = new Map(other.stands.map((stand) => [spotOf(stand), groupOf(stand)]));
  const sides = new Map<string, Set<string>>();
  for (const stand of finding.stands) {
    const side = sideAt.get(spotOf(stand));
    if (side === undefined) return false;
    sides.set(groupOf(stand), (sides.get(groupOf(stand)) ?? new Set<string>()).add(side));
  }
  const [left, right] = [...sides.values()];
  return left !== undefined && right !== undefined && ![...left].some((side) => right.has(side));
}
