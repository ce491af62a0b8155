// Which of a thousand classes a word is of: words that stand beside the same words are of one.
import groups from '../../words/classes.json' with { type: 'json' };

let table: Map<string, number> | undefined;

function readTable(): Map<string, number> {
  const read = new Map<string, number>();
  let number = 0;
  for (const group of groups)
    for (const words of group.split('|')) {
      for (const word of words.split(' ')) read.set(word, number);
      number += 1;
    }
  return read;
}

/** Undefined for words rarer than the sixty thousand most frequent. */
export function classOf(lower: string): number | undefined {
  table ??= readTable();
  return table.get(lower);
}
