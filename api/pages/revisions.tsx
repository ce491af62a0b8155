// What changed between two states of an article: sentence by sentence, and in a changed sentence word by word, as far as
// rights let it be shown.
import { diff } from 'fast-myers-diff';
import type { RevisionView } from '../../ledger/store.ts';
import type { Span } from '../../ledger/text.ts';
import type { Rights } from '../../ledger/vocabulary.ts';
import { windowsOf } from './excerpts.ts';
import { counted, instantInWords } from './parts.tsx';

interface Sentence extends Span {
  text: string;
  /** Rights let readers see it. */
  open: boolean;
}

export interface SentenceChange {
  removed: Sentence[];
  added: Sentence[];
}

function sentencesOf({ revision, analysis }: RevisionView, rights: Rights): Sentence[] {
  const cited = [...analysis.claims, ...analysis.reports];
  const segmenter = new Intl.Segmenter(revision.metadata.language?.slice(0, 2) ?? 'en', { granularity: 'sentence' });
  return revision.blocks.flatMap((block) => {
    const windows = windowsOf(revision.text, block, cited, rights);
    return [...segmenter.segment(revision.text.slice(block.start, block.end))].map(({ segment, index }) => {
      const start = block.start + index;
      const text = segment.trimEnd();
      const end = start + text.length;
      return { start, end, text, open: windows.some((w) => w.start <= start && w.end >= end) };
    });
  });
}

/** Runs of sentences that went and came. */
export function changedSentences(before: RevisionView, after: RevisionView, rights: Rights): SentenceChange[] {
  const [old, now] = [sentencesOf(before, rights), sentencesOf(after, rights)];
  const runs = diff(
    old.map((s) => s.text),
    now.map((s) => s.text),
  );
  return [...runs].map(([from, to, start, end]) => ({ removed: old.slice(from, to), added: now.slice(start, end) }));
}

const count = (changes: readonly SentenceChange[], side: keyof SentenceChange): number =>
  changes.reduce((sum, change) => sum + change[side].length, 0);

/** Newest first, as the store gives them. */
export function Revisions({ revisions, rights }: { revisions: readonly RevisionView[]; rights: Rights }) {
  return (
    <ol class="revisions">
      {revisions.map((view, n) => {
        const before = revisions[n + 1];
        return (
          <li>
            <h3>{instantInWords(view.revision.fetchedAt)}</h3>
            {before ? (
              <Changed before={before} after={view} rights={rights} />
            ) : (
              <p class="meta">First seen like this.</p>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function Changed({ before, after, rights }: { before: RevisionView; after: RevisionView; rights: Rights }) {
  const changes = changedSentences(before, after, rights);
  const [was, is] = [before.revision.metadata.title, after.revision.metadata.title];
  const shut = changes.flatMap((c) => [...c.removed, ...c.added]).filter((s) => !s.open).length;
  return (
    <>
      <p class="meta">
        {changes.length === 0
          ? 'No sentence changed.'
          : `${counted(count(changes, 'added'), 'sentence')} added, ${count(changes, 'removed')} removed.`}
        {shut > 0 ? ` Rights do not let ${grammar(shut)} be shown.` : ''}
      </p>
      {was === is ? null : (
        <p class="diff">
          <Words before={was} after={is} />
        </p>
      )}
      {changes.map(({ removed, added }) => {
        const [gone, come] = [removed.filter((s) => s.open), added.filter((s) => s.open)];
        return gone.length + come.length === 0 ? null : (
          <p class="diff">
            <Words before={gone.map((s) => s.text).join(' ')} after={come.map((s) => s.text).join(' ')} />
          </p>
        );
      })}
    </>
  );
}

export interface Stretch {
  kind: 'same' | 'gone' | 'come';
  text: string;
}

/** Where less of the shorter text stays than this share, a reader sees two texts and not one changed. */
const LEAST_SAME = 0.5;

/** What went and came, word by word; whole texts where hardly a word stayed. */
export function changedWords(before: string, after: string): Stretch[] {
  const tokens = (text: string): string[] => text.match(/\s+|[^\s]+/g) ?? [];
  const [old, now] = [tokens(before), tokens(after)];
  const stretches: Stretch[] = [];
  const add = (kind: Stretch['kind'], words: readonly string[]): void => {
    if (words.length > 0) stretches.push({ kind, text: words.join('') });
  };
  let at = 0;
  for (const [from, to, start, end] of diff(old, now)) {
    add('same', old.slice(at, from));
    add('gone', old.slice(from, to));
    add('come', now.slice(start, end));
    at = to;
  }
  add('same', old.slice(at));
  const same = stretches.reduce((sum, each) => sum + (each.kind === 'same' ? each.text.length : 0), 0);
  if (same >= LEAST_SAME * Math.max(1, Math.min(before.length, after.length))) return stretches;
  const whole: Stretch[] = [
    { kind: 'gone', text: before },
    { kind: 'same', text: before && after ? ' ' : '' },
    { kind: 'come', text: after },
  ];
  return whole.filter((each) => each.text !== '');
}

function Words({ before, after }: { before: string; after: string }) {
  return (
    <>
      {changedWords(before, after).map(({ kind, text }) =>
        kind === 'same' ? text : kind === 'gone' ? <del>{text}</del> : <ins>{text}</ins>,
      )}
    </>
  );
}

const grammar = (n: number): string => (n === 1 ? 'one of them' : `${n} of them`);
