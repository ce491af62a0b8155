// Parts of a span of time: early and late in it, its end, this one or the next.
import { daysInMonth } from '../../../ledger/edtf.ts';
import { monthValue, partOfMonth, partOfYear } from '../calendar.ts';

export const PART = '(?:(?<part>[Ee]arly|[Mm]id|[Ll]ate)(?:-|\\s)(?:in\\s)?)';
export const EDGE = '(?:[Tt]he\\s)?(?:very\\s)?(?<edge>[Ee]nd|[Cc]lose|[Bb]eginning|[Ss]tart|[Mm]iddle)\\sof\\s';
export const WHICH = '(?:(?<which>[Tt]his|[Ll]ast|[Nn]ext|[Tt]he (?:following|coming|previous))\\s)';

type Part = 'early' | 'mid' | 'late';
export const partOf = (text: string | undefined): Part | undefined =>
  text === undefined ? undefined : (text.toLowerCase() as Part);
export const stepOf = (which: string | undefined): number =>
  which === undefined || /^(?:this|year)$/i.test(which) ? 0 : /last|prev|past/i.test(which) ? -1 : 1;

export function edgeOf(year: number, from: number, to: number, printed: string): string {
  const edge = printed.toLowerCase();
  if (edge === 'middle') return from === to ? partOfMonth(year, from, 'mid') : partOfYear(year, 'mid');
  if (edge === 'end' || edge === 'close') return `${monthValue(year, to)}-${daysInMonth(year, to)}`;
  return `${monthValue(year, from)}-01`;
}
