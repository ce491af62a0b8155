// The states of one article as readers are told of them: what each changed, and what of it did not last.
import type { FormerPassage, RevisionLine } from '../../ledger/lines.ts';
import type { ArticleState } from '../../ledger/deciding.ts';
import type { RevisionView } from '../../ledger/asking.ts';
import type { Span } from '../../ledger/text.ts';
import { type Comparison, compareRevisions } from './compare.ts';
import { type Fate, refind } from './refind.ts';

/** States that say the same, under the first of them. */
interface Standing {
  state: RevisionView;
  alike: string[];
  isRestored: boolean;
  /** Against the one before. */
  change: Comparison | undefined;
}

/** Oldest first; nothing where all states of the article say the same. */
export function revisionsOf(article: ArticleState): RevisionLine[] | undefined {
  const standings = standingsOf(article);
  if (standings.length < 2) return undefined;
  return standings.map((standing, n) => lineOf(standing, standings[n + 1], article));
}

function standingsOf({ earlier, revision, analysis }: ArticleState): Standing[] {
  const latest: RevisionView = { revision, analysis };
  const standings: Standing[] = [];
  for (const { state, isRestored } of inOrder(earlier, latest)) {
    const last = standings.at(-1);
    const change = last && compareRevisions(last.state, state);
    const { id } = state.revision;
    if (!last || change?.kind === 'substantive') standings.push({ state, alike: [], isRestored, change });
    else if (id !== last.state.revision.id && !last.alike.includes(id)) last.alike.push(id);
  }
  return standings;
}

/** By first capture; a text that is the latest again, though others came after it, stands at the end once more. */
function inOrder(
  earlier: readonly RevisionView[],
  latest: RevisionView,
): { state: RevisionView; isRestored: boolean }[] {
  const isOlder = earlier.some(({ revision }) => revision.fetchedAt > latest.revision.fetchedAt);
  const plain = (state: RevisionView) => ({ state, isRestored: false });
  if (!isOlder) return [...earlier, latest].map(plain);
  const before = earlier.filter(({ revision }) => revision.fetchedAt <= latest.revision.fetchedAt);
  const after = earlier.filter(({ revision }) => revision.fetchedAt > latest.revision.fetchedAt);
  return [...[...before, latest, ...after].map(plain), { state: latest, isRestored: true }];
}

function lineOf(
  { state, alike, isRestored, change }: Standing,
  next: Standing | undefined,
  article: ArticleState,
): RevisionLine {
  const { id, fetchedAt } = state.revision;
  return {
    revision: id,
    fetchedAt,
    alike,
    ...(isRestored ? { restored: true as const } : {}),
    ...(change?.headline ? { headline: change.headline } : {}),
    ...(change
      ? {
          sentences: {
            added: change.added.length,
            removed: change.removed.length,
            changed: change.changed.length,
            moved: change.moved.length,
          },
        }
      : {}),
    notes: change?.notes.map(({ kind, text }) => ({ kind, text: cut(text) })) ?? [],
    passages: next ? formerPassages(state, next, article) : [],
  };
}

const LONGEST = 300;

function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …`;
}

/** What the next state does not hold as it was, with how it fares in the latest. */
function formerPassages(state: RevisionView, next: Standing, article: ArticleState): FormerPassage[] {
  const { revision } = article;
  const toNext = compareRevisions(state, next.state);
  const isLatest = next.state.revision.id === revision.id;
  const toLatest = isLatest ? toNext : compareRevisions(state, article);
  return passagesIn(state).flatMap((passage) => {
    const near = refind(passage, toNext);
    // Of a name or a day it does not matter that the sentence says more now; of what a text reports or quotes it does.
    const lasts =
      near.state === 'anchored' && !('edited' in near && (passage.of === 'report' || passage.of === 'claim'));
    if (lasts) return [];
    const fate = isLatest ? near : refind(passage, toLatest);
    return [former(passage, fate, state, article)];
  });
}

interface Read extends Span {
  of: FormerPassage['of'];
  key?: string;
}

/** Each once, in the order of the text. */
function passagesIn({ analysis }: RevisionView): Read[] {
  const read = (of: FormerPassage['of'], spans: readonly Span[]): Read[] =>
    spans.map(({ start, end }) => ({ of, start, end }));
  const all: Read[] = [
    ...analysis.reports.map(({ key, start, end }) => ({ of: 'report' as const, key, start, end })),
    ...read('claim', analysis.claims),
    ...read('date', analysis.dates),
    ...read('mention', analysis.mentions),
  ];
  const places = new Map(all.map((each) => [`${each.of} ${each.key ?? ''} ${each.start} ${each.end}`, each]));
  return [...places.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

function former(
  { of, key, start, end }: Read,
  fate: Fate,
  { revision }: RevisionView,
  article: ArticleState,
): FormerPassage {
  const id = article.article.id;
  const places = 'places' in fate ? fate.places : 'start' in fate ? [fate] : [];
  return {
    article: id,
    revision: revision.id,
    of,
    ...(key === undefined ? {} : { key }),
    quote: revision.text.slice(start, end),
    start,
    end,
    state: fate.state,
    ...('edited' in fate ? { edited: true as const } : {}),
    ...('similarity' in fate ? { similarity: fate.similarity } : {}),
    now: places.map((at) => ({
      article: id,
      quote: article.revision.text.slice(at.start, at.end),
      start: at.start,
      end: at.end,
    })),
  };
}
