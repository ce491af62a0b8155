// Which elements of one sequence are which of another: kept in order as many as can be, and for each whether another reading
// would keep as many. Of two equal elements the one that stayed is told by what stands around it, or not at all.
import { increasing } from './increasing.ts';

export interface Alignment {
  /** Places of `after` by places of `before`: one longest reading. */
  kept: Map<number, number>;
  /** Elements whose place is not told: of equal ones any of these may be it. */
  doubtful: Map<number, number[]>;
}

/** No stretch larger than this is compared element by element. */
const MOST_CELLS = 1_000_000;

export function align(before: readonly string[], after: readonly string[]): Alignment {
  const alignment: Alignment = { kept: new Map(), doubtful: new Map() };
  let [from, to] = [0, 0];
  for (const [i, j] of [...certainAnchors(before, after), [before.length, after.length] as const]) {
    alignStretch(before, after, { from, until: i, to, end: j }, alignment);
    if (i < before.length) alignment.kept.set(i, j);
    [from, to] = [i + 1, j + 1];
  }
  return alignment;
}

/** Places of what stands once in a list. */
export function singles(keys: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  for (const [place, key] of keys.entries())
    if (places.has(key)) repeated.add(key);
    else places.set(key, place);
  for (const key of repeated) places.delete(key);
  return places;
}

/** What stands once in both, and keeps its place in every longest reading. */
function certainAnchors(before: readonly string[], after: readonly string[]): (readonly [number, number])[] {
  const there = singles(after);
  const shared = [...singles(before)].flatMap(([key, i]) => {
    const j = there.get(key);
    return j === undefined ? [] : [[i, j] as const];
  });
  shared.sort((a, b) => a[0] - b[0]);
  const certain = increasing(shared.map(([, j]) => j));
  return shared.filter((_, n) => certain[n]);
}

interface Stretch {
  from: number;
  until: number;
  to: number;
  end: number;
}

/** Longest common subsequence of a stretch, with every place at which an element could be kept. */
function alignStretch(
  before: readonly string[],
  after: readonly string[],
  { from, until, to, end }: Stretch,
  { kept, doubtful }: Alignment,
): void {
  const [here, there] = [new Set(before.slice(from, until)), new Set(after.slice(to, end))];
  const rows = range(from, until).filter((i) => there.has(before[i] ?? ''));
  const columns = range(to, end).filter((j) => here.has(after[j] ?? ''));
  const [n, m] = [rows.length, columns.length];
  if (n === 0 || m === 0 || n * m > MOST_CELLS) return;
  const isSame = (r: number, c: number): boolean => before[rows[r] ?? -1] === after[columns[c] ?? -1];
  const width = m + 1;
  const heads = new Uint32Array((n + 1) * width);
  const tails = new Uint32Array((n + 1) * width);
  const at = (table: Uint32Array, r: number, c: number): number => table[r * width + c] ?? 0;
  for (let r = 0; r < n; r++)
    for (let c = 0; c < m; c++)
      heads[(r + 1) * width + c + 1] = isSame(r, c)
        ? at(heads, r, c) + 1
        : Math.max(at(heads, r, c + 1), at(heads, r + 1, c));
  for (let r = n - 1; r >= 0; r--)
    for (let c = m - 1; c >= 0; c--)
      tails[r * width + c] = isSame(r, c)
        ? at(tails, r + 1, c + 1) + 1
        : Math.max(at(tails, r + 1, c), at(tails, r, c + 1));
  const longest = at(heads, n, m);
  let column = 0;
  for (let r = 0; r < n; r++) {
    const places: number[] = [];
    let canGo = at(heads, r, m) === longest;
    for (let c = 0; c < m; c++) {
      if (at(heads, r, c) + at(tails, r + 1, c) === longest) canGo = true;
      if (isSame(r, c) && at(heads, r, c) + 1 + at(tails, r + 1, c + 1) === longest) places.push(c);
    }
    const [i, chosen] = [rows[r] ?? 0, places.find((c) => c >= column && keeps(r, c))];
    if (chosen !== undefined) {
      kept.set(i, columns[chosen] ?? 0);
      column = chosen + 1;
    }
    if (places.length > 1 || (places.length === 1 && canGo))
      doubtful.set(
        i,
        places.map((c) => columns[c] ?? 0),
      );
  }
  /** The reading begun up to `column` stays a longest one. */
  function keeps(r: number, c: number): boolean {
    return at(tails, r, column) === at(tails, r + 1, c + 1) + 1;
  }
}

const range = (from: number, until: number): number[] =>
  Array.from({ length: Math.max(0, until - from) }, (_, n) => from + n);
