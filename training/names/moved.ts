// A text moved to places nobody knows: its countries and cities get coined names, so that what stands around a place is learned and not a list.
import { COUNTRIES } from '../../extract/data/countries.ts';
import { PLACES } from '../../extract/data/places.ts';
import type { NameSpan } from '../../extract/names/spans.ts';
import type { Token } from '../../extract/words/tokens.ts';
import type { Block } from '../../ledger/page.ts';

const REAL = [...COUNTRIES, ...PLACES].map(({ name }) => name).filter((name) => /^\p{Lu}\p{Ll}{4,}$/u.test(name));

export interface Moved {
  text: string;
  blocks: Block[];
  /** The coined name of a word, or the word. */
  called(word: string): string;
}

/** Undefined where a text names no place of the lists. */
export function moved(
  text: string,
  blocks: readonly Block[],
  tokens: readonly Token[],
  spans: readonly NameSpan[],
  random: Iterator<number, never>,
): Moved | undefined {
  const pick = (): string => REAL[Math.floor(random.next().value * REAL.length)] ?? '';
  /** The beginning of one place and the end of another. */
  const coined = (): string => {
    const [first, second] = [pick(), pick()];
    return first.slice(0, Math.ceil(first.length / 2)) + second.slice(Math.floor(second.length / 2));
  };
  const names = new Map<string, string>();
  for (const { type, known, from, to } of spans)
    if (known && (type === 'country' || type === 'place'))
      for (const { word, allCaps } of tokens.slice(from, to))
        if (word.cap && !allCaps && word.text.length > 3 && !names.has(word.text)) names.set(word.text, coined());
  if (names.size === 0) return undefined;
  let rewritten = '';
  let done = 0;
  const shifted: Block[] = [];
  let next = 0;
  for (const block of blocks) {
    rewritten += text.slice(done, block.start);
    done = block.start;
    const start = rewritten.length;
    for (let token = tokens[next]; token && token.start < block.end; token = tokens[next]) {
      next += 1;
      const name = names.get(token.text);
      if (name === undefined) continue;
      rewritten += text.slice(done, token.start) + name;
      done = token.end;
    }
    rewritten += text.slice(done, block.end);
    done = block.end;
    shifted.push({ ...block, start, end: rewritten.length });
  }
  return { text: rewritten, blocks: shifted, called: (word) => names.get(word) ?? word };
}
