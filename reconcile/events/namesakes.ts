// Names of models and chips that may mean one thing: a family and its member, or a slip of the pen.
// "Bolt" may be "Bolt 2", "Boldt 2" and "Acme Bolt 2" may be "Bolt 2"; "Bolt 2" is not "Bolt 2 Mini" and not "Bolt 3".
// A law may be called by the end of its name: "the Order 2030", "the Chip Order".
import { fold } from '../../ledger/text.ts';
import type { Placed } from './gather.ts';

export function sameFamily(a: readonly Placed[], b: readonly Placed[]): boolean {
  return a.some((x) =>
    b.some((y) => x.entity.type === y.entity.type && mayBeOne(fold(x.entity.name), fold(y.entity.name))),
  );
}

/** Names that may be one share one. */
export function spellingBlocks(name: string): string[] {
  const digits = (name.match(/\d+/gu) ?? []).join('.');
  return fold(name)
    .split(' ')
    .slice(0, 4)
    .map((word) => `${word.charAt(0)}${digits}`);
}

function mayBeOne(a: string, b: string): boolean {
  const begins = (long: string, short: string): boolean => !/\d/u.test(short) && long.startsWith(`${short} `);
  const ends = (long: string, short: string): boolean => /\d/u.test(short) && endsIn(long, short);
  return begins(a, b) || begins(b, a) || ends(a, b) || ends(b, a) || (/\d/u.test(a) && slipOf(a, b));
}

const endsIn = (long: string, short: string): boolean => long.endsWith(` ${short}`);

/** A law's name without its year. */
const withoutYear = (name: string): string => fold(name).replace(/\s+(?:of\s+)?\d{4}$/u, '');

/** One law may be meant: one name is the other, or the end of it. */
export function sameLaw(a: readonly string[], b: readonly string[]): boolean {
  const names = b.map(withoutYear);
  return a.map(withoutYear).some((x) => names.some((y) => x === y || endsIn(x, y) || endsIn(y, x)));
}

const digitsOf = (s: string): string => (s.match(/\d+/gu) ?? []).join('.');

/** A letter or two changed, added or left out; the numbers are the same. */
export function slipOf(a: string, b: string): boolean {
  if (digitsOf(a) !== digitsOf(b)) return false;
  const x = a.replace(/[^\p{L}]/gu, '');
  const y = b.replace(/[^\p{L}]/gu, '');
  const length = Math.max(x.length, y.length);
  if (length < 4 || length > 40 || x.charAt(0) !== y.charAt(0)) return false;
  return distance(x, y) <= (length >= 6 ? 2 : 1);
}

/** Letters to change, add or leave out. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
