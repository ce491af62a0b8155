// Signals of one page that cannot all be true: kept beside each other, and said aloud.
import type { Signal } from '../../../ledger/page.ts';
import { dayIn } from './zone.ts';

const DAY = 86_400_000;
/** What a page prints for machines is meant as an instant; a printed day or an address is not. */
const EXACT = /^(?:json-ld|meta:|itemprop)/;

/** One sentence for each field whose exact signals lie more than a day apart, or whose text is not in the stated language. */
export function contradictions(signals: readonly Signal[], zone: string): string[] {
  const found: string[] = [];
  for (const field of ['published', 'modified'] as const) {
    const exact = signals.filter((s) => s.field === field && EXACT.test(s.from));
    const taken = signals.find((s) => s.field === field && s.chosen);
    const other = exact.find((s) => taken && Math.abs(Date.parse(s.value) - Date.parse(taken.value)) > DAY);
    if (taken && other)
      found.push(
        `${field}: ${other.from} says ${dayIn(other.value, zone)}, ${taken.from} ${dayIn(taken.value, zone)}; the latter was taken.`,
      );
  }
  const languages = signals.filter((s) => s.field === 'language');
  const stated = languages.find((s) => s.from === 'html' || s.from === 'json-ld');
  const read = languages.find((s) => s.from === 'words');
  if (stated && read && stated.value !== read.value)
    found.push(`language: ${stated.from} says ${stated.value}, the words are ${read.value}.`);
  return found;
}
