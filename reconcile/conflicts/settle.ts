// Whether a disagreement still stands: settled by a primary document, replaced by later news, or open.
import type { ArticleState } from '../../ledger/deciding.ts';
import { compareText, fold } from '../../ledger/text.ts';
import type { ConflictKind, ConflictState } from '../../ledger/vocabulary.ts';
import { type Finding, groupOf, type Stand } from './conflictLine.ts';

interface Settlement {
  state: ConflictState;
  reason: string | null;
}

/** Plain facts that a document of the body concerned can settle; what is in dispute between parties it cannot. */
const SETTLED_BY_DOCUMENT: ReadonlySet<ConflictKind> = new Set(['name', 'date', 'quantity', 'role', 'status']);

const OPEN: Settlement = { state: 'open', reason: null };

export function settle(finding: Finding, states: ReadonlyMap<string, ArticleState>): Settlement {
  const all = sidesOf(finding.stands);
  const standing = sidesOf(finding.stands.filter((stand) => !stand.former && !stand.retracted));
  if (standing.length < 2 && all.length > 1) return byCorrection(all, standing, states);
  return byLaterNews(standing, states) ?? byDocument(finding.kind, standing, states) ?? OPEN;
}

function sidesOf(stands: readonly Stand[]): Stand[][] {
  const sides = new Map<string, Stand[]>();
  for (const stand of stands) sides.set(groupOf(stand), [...(sides.get(groupOf(stand)) ?? []), stand]);
  return [...sides.entries()].sort((a, b) => compareText(a[0], b[0])).map(([, side]) => side);
}

/** The texts of a side were changed or withdrawn since. */
function byCorrection(
  all: readonly Stand[][],
  standing: readonly Stand[][],
  states: ReadonlyMap<string, ArticleState>,
): Settlement {
  const left = new Set(standing.flatMap(([stand]) => (stand ? groupOf(stand) : [])));
  const given = all.flat().filter((stand) => !left.has(groupOf(stand)));
  const [last] = given.sort((a, b) => changedAt(b, states) - changedAt(a, states) || compareText(a.value, b.value));
  if (!last) return OPEN;
  const state = states.get(last.article);
  const outlet = state?.outlet.name ?? last.speaker;
  const notes = state?.revision.metadata.notes ?? [];
  if (last.retracted || notes.some(({ kind }) => kind === 'retraction'))
    return { state: 'resolved', reason: `retracted: ${outlet} has withdrawn what said ${last.value}` };
  if (notes.length > 0 && notes.every(({ kind }) => kind === 'update'))
    return { state: 'superseded', reason: `later news: ${outlet} no longer says ${last.value}` };
  return { state: 'resolved', reason: `corrected: ${outlet} no longer says ${last.value}` };
}

const changedAt = ({ article }: Stand, states: ReadonlyMap<string, ArticleState>): number =>
  Date.parse(states.get(article)?.revision.fetchedAt ?? '') || 0;

// "The auction is now set for May 9, a week later than originally planned."
const REVISED =
  /\b(?:than (?:first|previously|originally|earlier) (?:announced|reported|said|planned|stated)|(?:has|have|had) (?:since )?been (?:moved|postponed|revised|raised|lowered|corrected)|(?:postponed|moved|revised) (?:to|from)|instead of the (?:earlier|original)|no longer)\b/;

/** The latest side says itself that it replaces what was said before. */
function byLaterNews(groups: readonly Stand[][], states: ReadonlyMap<string, ArticleState>): Settlement | undefined {
  const newest = groups
    .map((stands) => ({ stands, last: Math.max(...stands.map((stand) => publishedAt(stand, states))) }))
    .sort((a, b) => b.last - a.last)[0];
  const says = newest?.stands.find(
    (stand) => REVISED.test(fold(stand.quote)) && publishedAt(stand, states) === newest.last,
  );
  return says ? { state: 'superseded', reason: `later news: ${says.value}, says ${says.speaker}` } : undefined;
}

/** One side stands in a document of an agency or company, and every other side only in the own voice of outlets reporting on it. */
function byDocument(
  kind: ConflictKind,
  groups: readonly Stand[][],
  states: ReadonlyMap<string, ArticleState>,
): Settlement | undefined {
  if (!SETTLED_BY_DOCUMENT.has(kind)) return undefined;
  const documented = groups.filter((stands) => stands.some((stand) => isPrimary(stand, states)));
  const [settled] = documented;
  if (documented.length !== 1 || !settled) return undefined;
  const others = groups.filter((stands) => stands !== settled).flat();
  if (!others.every((stand) => isOwnVoice(stand, states))) return undefined;
  const document = settled.find((stand) => isPrimary(stand, states));
  const outlet = document && states.get(document.article)?.outlet.name;
  return document
    ? { state: 'resolved', reason: `primary document: ${document.value}, by ${outlet ?? document.speaker}` }
    : undefined;
}

const isPrimary = (stand: Stand, states: ReadonlyMap<string, ArticleState>): boolean => {
  const kind = states.get(stand.article)?.outlet.kind;
  return kind === 'agency' || kind === 'company';
};

const isOwnVoice = (stand: Stand, states: ReadonlyMap<string, ArticleState>): boolean =>
  stand.speaker === states.get(stand.article)?.outlet.name;

export function publishedAt(stand: Stand, states: ReadonlyMap<string, ArticleState>): number {
  const revision = states.get(stand.article)?.revision;
  return revision ? Date.parse(revision.metadata.published ?? revision.fetchedAt) : 0;
}
