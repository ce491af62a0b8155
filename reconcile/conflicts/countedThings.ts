// What a figure counts, by classes of nouns, so that "five firms" and "six names" are compared.
import type { Quantity } from '../../ledger/analysis.ts';
import { wordsOf } from '../../ledger/text.ts';
import { stem } from './stem.ts';
import { isTopicWord } from './topic.ts';

const CLASSES: Readonly<Record<string, string>> = {
  entity: 'firm company entity undertaking name business organization organisation institution',
  customer: 'customer client buyer user subscriber',
  licence: 'licence permit',
  application: 'application request',
  device: 'unit chip processor accelerator gpu server piece',
  country: 'country state nation staaten länder país país jurisdiction',
  person: 'person people employee worker staff',
};

const CLASS_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(CLASSES).flatMap(([name, words]) =>
    words.split(' ').map((word): [string, string] => [stem(word), name]),
  ),
);

const NAMES: ReadonlySet<string> = new Set(Object.keys(CLASSES));

/** A class of things that texts on trade count, not just a noun. */
export const isCountedClass = (head: string): boolean => NAMES.has(head);

/** Classes or stems of the nouns a figure counts; of the three words after it where the text reader names none. */
export function countedHeads(text: string, quantity: Quantity, offset: number): Set<string> {
  const after = text.slice(quantity.end - offset, quantity.end - offset + 60).split(/[,.;:!?]/)[0] ?? '';
  const words = quantity.of ? wordsOf(quantity.of) : wordsOf(after).slice(0, 4);
  return new Set(
    words
      .filter((word) => word.length > 2 && isTopicWord(word) && !/^votes?$/.test(word))
      .map((word) => CLASS_OF.get(stem(word)) ?? stem(word)),
  );
}
