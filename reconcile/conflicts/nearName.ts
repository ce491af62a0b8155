// How alike two spellings of a name are.
import { fold } from '../../ledger/text.ts';

/** Edits (insert, delete, replace, swap neighbours) from one word to the other; words over 40 letters are cut. */
function editDistance(left: string, right: string): number {
  const a = [...left.slice(0, 40)];
  const b = [...right.slice(0, 40)];
  let before: number[] = [];
  let last = b.map((_, j) => j).concat(b.length);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** Two spellings that may be one name: alike, not equal, and long enough to tell. */
export function nearlySame(left: string, right: string, share = 0.34): boolean {
  const a = fold(left);
  const b = fold(right);
  if (a === b) return false;
  const longest = Math.max(a.length, b.length);
  return longest >= 4 && editDistance(a, b) <= Math.max(1, Math.floor(longest * share));
}
