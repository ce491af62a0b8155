// Values as stored JSON: parsed without doubt of what we wrote, strings well-formed.
import { wellFormed } from '../ledger/text.ts';

/** Reads back what `toJson` wrote. */
export function fromJson<T>(text: string): T {
  return JSON.parse(text) as T;
}

// The first look alone answers for nearly every text.
const ILL_FORMED = /\\u(?:d[89a-f]|0000)/i;

/** JSON text of a value; lone surrogate halves and NUL are replaced. */
export function toJson(value: unknown): string {
  const text = JSON.stringify(value);
  if (!text.includes('\\u') || !ILL_FORMED.test(text)) return text;
  return JSON.stringify(value, (_key, each: unknown) => (typeof each === 'string' ? wellFormed(each) : each));
}
