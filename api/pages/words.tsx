// Two readings of a sentence, word by word.
import { diff } from 'fast-myers-diff';

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

export function Words({ before, after }: { before: string; after: string }) {
  return (
    <>
      {changedWords(before, after).map(({ kind, text }) =>
        kind === 'same' ? text : kind === 'gone' ? <del>{text}</del> : <ins>{text}</ins>,
      )}
    </>
  );
}
