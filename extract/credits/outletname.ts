// Does a printed name look like an outlet's, by data, by shape, or because the text's names say so?
import { outletKey } from '../../ledger/outletName.ts';
import { KNOWN_OUTLETS, NO_OUTLETS, NOT_NAME_STARTS, OUTLET_STARTS, OUTLET_WORDS } from './outlets.ts';

/** "Riverton Gazette", "Reuters", "the Daily Lantern"; not "Riverton Council". */
export function hasOutletName(name: string): boolean {
  const key = outletKey(name);
  if (NO_OUTLETS.has(key)) return false;
  if (KNOWN_OUTLETS.has(key)) return true;
  const words = key.split(' ');
  const last = words.at(-1) ?? '';
  if (words.length > 1 && (OUTLET_WORDS.has(last) || OUTLET_STARTS.has(words[0] ?? '') || key.endsWith(' news agency')))
    return true;
  return (
    words.length === 1 &&
    /(?:zeitung|bote|blatt|kurier|anzeiger|post|press|wire|news|times)$/.test(key) &&
    key.length > 7
  );
}

/** One is the other, or its short form: "the Gazette" and "Riverton Gazette". */
export function sameOutlet(a: string, b: string): boolean {
  const [x, y] = [outletKey(a), outletKey(b)];
  return x === y || (x.length > 3 && y.endsWith(` ${x}`)) || (y.length > 3 && x.endsWith(` ${y}`));
}

/** Start of the name inside a run of capitalised words, past what only begins the sentence: "Friday The Lantern" starts at 7. */
export function nameStart(run: string): number {
  let at = 0;
  for (;;) {
    const first = /^[^ ]+ /.exec(run.slice(at));
    if (!first || !NOT_NAME_STARTS.has(first[0].trim().toLowerCase().replace(/[.,]$/, ''))) return at;
    at += first[0].length;
  }
}

const LAST_DAYS = / (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Yesterday|Today)$/;

/** A run of capitalised words without the weekday or possessive that follows the name. */
export function nameEnd(run: string): string {
  return run.replace(LAST_DAYS, '').replace(/(?:[’']s|[’'.,;:-])+$/u, '');
}
