// The element that holds the story: descends from the body while one child holds nearly all the prose.
import type { ElementNode } from './dom.ts';
import type { Mass, Masses } from './mass.ts';
import { HEADING_TAGS } from './tags.ts';

const LEAVES = new Set([
  'p',
  'span',
  'a',
  'li',
  'em',
  'i',
  'b',
  'strong',
  'pre',
  'td',
  'dd',
  'blockquote',
  ...HEADING_TAGS,
]);

/** An element the page itself marks as the article's text, if it holds enough of the prose. */
export function markedBody(root: ElementNode, elements: readonly ElementNode[], masses: Masses): ElementNode | null {
  const total = masses.of(root).prose;
  let best: ElementNode | null = null;
  for (const element of elements) {
    const props = element.attributes.itemprop;
    if (props === undefined || !/\b(?:articleBody|reviewBody)\b/.test(props)) continue;
    const { prose } = masses.of(element);
    if (prose >= 0.35 * total && prose > (best ? masses.of(best).prose : 0)) best = element;
  }
  return best;
}

/** A child that takes over from its parent: nearly all prose of it, in several lines. */
function heirOf(element: ElementNode, mass: Readonly<Mass>, masses: Masses): ElementNode | null {
  for (const child of element.children) {
    if (child.kind !== 'element' || LEAVES.has(child.tag)) continue;
    const part = masses.of(child);
    if (part.length === 0) continue;
    if (part.prose >= 0.995 * mass.prose && (part.lines > 1 || mass.lines === 1)) return child;
    if (part.lines >= 3 && part.prose >= 0.8 * mass.prose) return child;
  }
  return null;
}

export function findContainer(root: ElementNode, elements: readonly ElementNode[], masses: Masses): ElementNode {
  let at = markedBody(root, elements, masses) ?? root;
  for (;;) {
    const heir = heirOf(at, masses.of(at), masses);
    if (!heir) return at;
    at = heir;
  }
}
