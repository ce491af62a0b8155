// Two readings of a sentence, word by word.
import { diff } from 'fast-myers-diff';
import { sameText } from '../../reconcile/revisions/sameText.ts';

export interface Stretch {
  kind: 'same' | 'gone' | 'come';
  text: string;
}

/** Where less of the shorter text stays than this share, a reader sees two texts and not one changed. */
const LEAST_SAME = 0.5;

/** What went and came, word by word; whole texts where hardly a word stayed. Looks alone are no change. */
export function changedWords(before: string, after: string): Stretch[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const stretches: Stretch[] = [];
  let space = '';
  const add = (kind: Stretch['kind'], words: readonly string[]): void => {
    if (words.length === 0) return;
    const text = words.join('');
    const shown = kind === 'same' ? `${space}${text}` : text.trimEnd();
    space = kind === 'same' ? '' : text.slice(shown.length) || space;
    stretches.push({ kind, text: shown });
  };
  let at = 0;
  for (const [from, to, start, end] of diff(old.map(sameText), now.map(sameText))) {
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

/** Each with the space after it. */
const wordsOf = (text: string): string[] => text.match(/\S+\s*/g) ?? [];

export function Words({ before, after }: { before: string; after: string }) {
  const stretches = changedWords(before, after);
  return (
    <>
      {stretches.map(({ kind, text }, n) => {
        if (kind === 'same') return text;
        if (kind === 'gone') return <del>{text}</del>;
        return (
          <>
            {stretches[n - 1]?.kind === 'gone' ? ' ' : ''}
            <ins>{text}</ins>
          </>
        );
      })}
    </>
  );
}
