// Pairs worth comparing: passages that share a key and were published close together. Linear in the archive, not in its square.
import { compareText } from '../../ledger/text.ts';
import type { Statement } from './statement.ts';
import { thingsOf } from './story.ts';

/** `isWorth`: of these two something can be found. Passages of one key nearer than the window, each pair once; a crowded key compares its neighbours in time only. */
const CROWD = 40;

export function nearPairs<T extends { statement: Statement }>(
  items: readonly T[],
  keysOf: (item: T) => Iterable<string>,
  days: number,
  isWorth: (a: T, b: T) => boolean = () => true,
): [T, T][] {
  if (items.length < 2) return [];
  const blocks = new Map<string, number[]>();
  for (const [index, item] of items.entries())
    for (const key of keysOf(item)) {
      const block = blocks.get(key);
      if (!block) blocks.set(key, [index]);
      else if (block.at(-1) !== index) block.push(index);
    }
  const shared: [string, number[]][] = [];
  for (const entry of blocks) if (entry[1].length > 1) shared.push(entry);
  const pairs = new Map<number, [T, T]>();
  for (const [, ordered] of shared.sort((a, b) => compareText(a[0], b[0]))) {
    ordered.sort((a, b) => (items[a]?.statement.published ?? 0) - (items[b]?.statement.published ?? 0) || a - b);
    for (const [at, left] of ordered.entries())
      for (const right of ordered.slice(at + 1, at + 1 + CROWD)) {
        const a = items[Math.min(left, right)];
        const b = items[Math.max(left, right)];
        if (!a || !b) continue;
        if (Math.abs(a.statement.published - b.statement.published) > days * 86_400_000) break;
        const pair = Math.min(left, right) * items.length + Math.max(left, right);
        if (isWorth(a, b) && !pairs.has(pair)) pairs.set(pair, [a, b]);
      }
  }
  return [...pairs.values()];
}

/** Its event and the companies, models, laws and people of its text. */
export function* storyKeys(statement: Statement, named: ReadonlyMap<string, ReadonlySet<string>>): Iterable<string> {
  if (statement.event) yield `event ${statement.event}`;
  for (const id of named.get(statement.article) ?? []) yield id;
}

/** And whatever else the passage names: its agencies and places. */
export function* nameKeys(statement: Statement, named: ReadonlyMap<string, ReadonlySet<string>>): Iterable<string> {
  yield* storyKeys(statement, named);
  yield* statement.entities;
}

/** Its event and the companies, models, laws and people of the passage itself. */
export function* thingKeys(statement: Statement): Iterable<string> {
  if (statement.event) yield `event ${statement.event}`;
  yield* thingsOf(statement);
}
