// What changed from one state of an article to the next: nothing but looks, or which sentences, the headline, and what the outlet
// says of it.
import type { PageNote } from '../../ledger/page.ts';
import { noteKind } from '../../ledger/pageNotes.ts';
import type { RevisionView } from '../../ledger/asking.ts';
import { align, singles } from './alignment.ts';
import { passingLine } from './passing.ts';
import { sameText } from './sameText.ts';
import { pairInOrder, wordsIn } from './similarity.ts';
import { type Unit, unitsOf } from './units.ts';

export interface SentencePair {
  before: Unit;
  after: Unit;
}

export interface Comparison {
  kind: 'cosmetic' | 'substantive';
  headline: { before: string; after: string } | null;
  added: Unit[];
  removed: Unit[];
  changed: SentencePair[];
  moved: SentencePair[];
  /** Notes of the outlet that were not there before. */
  notes: PageNote[];
  /** What the sentences of both states are to each other. */
  places: Places;
}

/** By numbers of sentences. */
export interface Places {
  before: { text: string; units: Unit[] };
  after: { text: string; units: Unit[] };
  kept: Map<number, number>;
  /** Equal sentences that cannot be told apart: all places each may have now. */
  doubtful: Map<number, number[]>;
  moved: Map<number, number>;
  changed: Map<number, number>;
}

export function compareRevisions(before: RevisionView, after: RevisionView): Comparison {
  const places = placesOf(before, after);
  const { kept, moved, changed } = places;
  const [old, now] = [places.before.units, places.after.units];
  const settled = new Set([...kept.values(), ...moved.values(), ...changed.values()]);
  const isGone = (_: Unit, n: number): boolean => !kept.has(n) && !moved.has(n) && !changed.has(n);
  const pair = ([i, j]: [number, number]): SentencePair[] => {
    const [from, to] = [old[i], now[j]];
    return from && to ? [{ before: from, after: to }] : [];
  };
  const headline = headlineChange(before.revision.metadata.title, after.revision.metadata.title);
  const notes = newNotes(before, after);
  // The same words may be cut into sentences otherwise.
  const isSame = keysOf(old) === keysOf(now);
  const sentences = isSame
    ? { added: [], removed: [], changed: [], moved: [] }
    : {
        added: now.filter((_, n) => !settled.has(n)),
        removed: old.filter(isGone),
        changed: [...changed].sort((a, b) => a[1] - b[1]).flatMap((each) => pair(each)),
        moved: [...moved].sort((a, b) => a[1] - b[1]).flatMap((each) => pair(each)),
      };
  const isSubstantive =
    headline !== null || notes.length > 0 || Object.values(sentences).some((list) => list.length > 0);
  return { kind: isSubstantive ? 'substantive' : 'cosmetic', headline, ...sentences, notes, places };
}

const keysOf = (units: readonly Unit[]): string => sameText(units.map((unit) => unit.key).join(' '));

function placesOf(before: RevisionView, after: RevisionView): Places {
  const [old, now] = [unitsOf(before), unitsOf(after)];
  const sides = {
    before: { text: before.revision.text, units: old },
    after: { text: after.revision.text, units: now },
  };
  const [oldKeys, newKeys] = [old.map((unit) => unit.key), now.map((unit) => unit.key)];
  const { kept, doubtful } = align(oldKeys, newKeys);
  const moved = movedSentences(oldKeys, newKeys, kept, doubtful);
  const changed = changedSentences(old, now, kept, moved);
  return { ...sides, kept, doubtful, moved, changed };
}

/** Sentences that stand elsewhere now. Of repeated ones it is not told which went where. */
function movedSentences(
  old: readonly string[],
  now: readonly string[],
  kept: ReadonlyMap<number, number>,
  doubtful: Map<number, number[]>,
): Map<number, number> {
  const taken = new Set(kept.values());
  const free = new Map<string, number[]>();
  for (const [j, key] of now.entries()) if (!taken.has(j)) free.set(key, [...(free.get(key) ?? []), j]);
  const [once, onceNow] = [singles(old), singles(now)];
  const moved = new Map<number, number>();
  for (const [i, key] of old.entries()) {
    if (kept.has(i)) continue;
    const places = free.get(key);
    const next = places?.shift();
    if (next === undefined || !places) continue;
    moved.set(i, next);
    if (once.get(key) !== i || onceNow.get(key) !== next) doubtful.set(i, placesOfKey(now, key));
  }
  return moved;
}

const placesOfKey = (keys: readonly string[], key: string): number[] =>
  keys.flatMap((each, n) => (each === key ? [n] : []));

/** So many sentences in one place are a text that was rewritten. */
const MOST_IN_A_GAP = 80;

/** Between what was kept: the sentences that stand where others stood, and are like them. */
function changedSentences(
  old: readonly Unit[],
  now: readonly Unit[],
  kept: ReadonlyMap<number, number>,
  moved: ReadonlyMap<number, number>,
): Map<number, number> {
  const arrived = new Set(moved.values());
  const changed = new Map<number, number>();
  let [from, to] = [0, 0];
  for (const [i, j] of [...[...kept].sort((a, b) => a[0] - b[0]), [old.length, now.length] as const]) {
    const gone = range(from, i).filter((n) => !moved.has(n));
    const come = range(to, j).filter((n) => !arrived.has(n));
    [from, to] = [i + 1, j + 1];
    if (gone.length === 0 || come.length === 0 || gone.length + come.length > MOST_IN_A_GAP) continue;
    const words = (units: readonly Unit[], places: readonly number[]) =>
      places.map((n) => wordsIn(units[n]?.text ?? ''));
    for (const pair of pairInOrder(words(old, gone), words(now, come))) {
      const [was, is] = [gone[pair.gone], come[pair.come]];
      if (was !== undefined && is !== undefined) changed.set(was, is);
    }
  }
  return changed;
}

const range = (from: number, until: number): number[] =>
  Array.from({ length: Math.max(0, until - from) }, (_, n) => from + n);

/** Capitals alone are a matter of style. */
function headlineChange(before: string, after: string): Comparison['headline'] {
  return sameText(before).toLowerCase() === sameText(after).toLowerCase() ? null : { before, after };
}

function notesOf({ revision: { text, blocks, metadata } }: RevisionView): PageNote[] {
  const inText = blocks.flatMap((block): PageNote[] => {
    const line = text.slice(block.start, block.end);
    const kind = passingLine(line) ? undefined : noteKind(line);
    return kind ? [{ kind, text: line }] : [];
  });
  const beside = metadata.notes ?? [];
  const known = new Set([metadata.title, ...beside.map((note) => note.text)].map(sameText));
  const isTitle = ({ text: line }: PageNote): boolean => sameText(line) === sameText(metadata.title);
  return [...beside.filter((note) => !isTitle(note)), ...inText.filter((note) => !known.has(sameText(note.text)))];
}

function newNotes(before: RevisionView, after: RevisionView): PageNote[] {
  const known = new Set(notesOf(before).map((note) => sameText(note.text)));
  const notes = notesOf(after).filter((note) => !known.has(sameText(note.text)));
  const { title } = after.revision.metadata;
  const kind = headlineChange(before.revision.metadata.title, title) ? noteKind(title) : undefined;
  // A headline alone may say it: `Retracted: The ferry did not sink`.
  return notes.length === 0 && kind && kind !== 'update' ? [{ kind, text: title }] : notes;
}
