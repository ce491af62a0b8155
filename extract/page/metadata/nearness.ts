// What stands near a headline: there a page says who wrote a story, and when.
import type { ElementNode } from '../dom.ts';

/** Elements between the headline and the first line of the story, or close around the headline. */
export function nearness(heading: ElementNode | null, first: ElementNode | null): (element: ElementNode) => boolean {
  const around = new Set<ElementNode>();
  for (let at = heading?.parent ?? null, level = 0; at && level < 4; at = at.parent, level++) {
    if (first && level > 0 && holds(at, first)) {
      around.add(at);
      break;
    }
    around.add(at);
  }
  return (element) => {
    for (let at: ElementNode | null = element, level = 0; at && level < 9; at = at.parent, level++)
      if (around.has(at)) return !inList(element, at);
    return false;
  };
}

function holds(ancestor: ElementNode, element: ElementNode): boolean {
  for (let at: ElementNode | null = element; at; at = at.parent) if (at === ancestor) return true;
  return false;
}

/** Times and names inside lists, comments and asides near a headline belong to something else. */
function inList(element: ElementNode, upTo: ElementNode): boolean {
  for (let at: ElementNode | null = element; at && at !== upTo; at = at.parent) {
    if (
      at.tag === 'aside' ||
      at.tag === 'nav' ||
      at.tag === 'footer' ||
      /comment/i.test(`${at.attributes.class ?? ''} ${at.attributes.id ?? ''}`)
    )
      return true;
    if (at.tag === 'article' || (at.tag === 'li' && at.parent && at.parent.children.length > 8)) return true;
  }
  return false;
}
