// What changed between two states of an article, sentence by sentence, as far as rights let it be shown.
import type { RevisionView } from '../ledger/asking.ts';
import type { Rights } from '../ledger/vocabulary.ts';
import { compareRevisions } from '../reconcile/revisions/compare.ts';
import type { Unit } from '../reconcile/revisions/units.ts';
import { windowsOf } from './pages/excerpts.ts';

export interface SentenceChange {
  change: 'added' | 'removed' | 'changed' | 'moved';
  /** Null where there is none, or rights forbid showing it. */
  before: string | null;
  after: string | null;
  /** Rights let readers see it. */
  open: boolean;
}

/** In the order of the later text; what went stands where it stood. Of sentences in `told`, notes of the outlet, none is. */
export function changedSentences(
  before: RevisionView,
  after: RevisionView,
  rights: Rights,
  told: readonly string[] = [],
): SentenceChange[] {
  const { added, removed, changed, moved, places } = compareRevisions(before, after);
  const [wasOpen, isOpen] = [opened(before, rights), opened(after, rights)];
  const tell = (change: SentenceChange['change'], was: Unit | undefined, is: Unit | undefined) => {
    const open = (!was || wasOpen(was)) && (!is || isOpen(is));
    const at = is ? is.start : followed(was);
    return {
      at,
      sentence: { change, before: open ? (was?.text ?? null) : null, after: open ? (is?.text ?? null) : null, open },
    };
  };
  /** Where the nearest sentence before it that stayed ends now. */
  const followed = (unit: Unit | undefined): number => {
    for (let n = unit ? places.before.units.indexOf(unit) - 1 : -1; n >= 0; n--) {
      const stayed = places.after.units[places.kept.get(n) ?? places.changed.get(n) ?? -1];
      if (stayed) return stayed.end;
    }
    return 0;
  };
  return [
    ...removed.map((unit) => tell('removed', unit, undefined)),
    ...added
      .filter((unit) => !told.some((note) => note.includes(unit.text)))
      .map((unit) => tell('added', undefined, unit)),
    ...changed.map((pair) => tell('changed', pair.before, pair.after)),
    ...moved.map((pair) => tell('moved', pair.before, pair.after)),
  ]
    .sort((a, b) => a.at - b.at)
    .map(({ sentence }) => sentence);
}

/** Whether rights let a sentence of a state be shown whole. */
function opened({ revision, analysis }: RevisionView, rights: Rights): (unit: Unit) => boolean {
  const cited = [...analysis.claims, ...analysis.reports];
  const windows = revision.blocks.map((block) => windowsOf(revision.text, block, cited, rights));
  return ({ start, end, block }) => windows[block]?.some((w) => w.start <= start && w.end >= end) ?? false;
}
