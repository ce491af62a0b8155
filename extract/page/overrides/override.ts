// How one outlet's pages are read that the general rules cannot: where the text stands, and what in it is not the story's.
import type { ElementNode } from '../dom.ts';

export interface Override {
  host: string;
  /** Days of capture it is for, the second excluded; null while the pages are still built so. */
  from: string;
  until: string | null;
  /** What the general rules get wrong. */
  why: string;
  /** `tag`, `.class`, `#id` or several of them in one: `div#article_block`. */
  body: string;
  drop: readonly string[];
}

const PART = /(?<mark>[.#]?)(?<name>[\w-]+)/g;

/** Whether an element is what a selector of one element names. */
export function matches({ tag, attributes }: ElementNode, selector: string): boolean {
  return [...selector.matchAll(PART)].every(({ groups }) => {
    const name = groups?.name ?? '';
    if (groups?.mark === '#') return attributes.id === name;
    return groups?.mark === '.' ? (attributes.class ?? '').split(/\s+/).includes(name) : tag === name;
  });
}
