// Teaser cards: small elements around a heading that links to another page.
import type { Line } from './blocks/cut.ts';
import type { ElementNode } from './dom.ts';
import { textOf } from './walk.ts';

/** A small element around a linked heading: one teaser of a list. */
export function cardOf(element: ElementNode, cards: Map<ElementNode, ElementNode | null>): ElementNode | null {
  const path: ElementNode[] = [];
  let found: ElementNode | null = null;
  for (let at: ElementNode | null = element, level = 0; at && level < 5; at = at.parent, level++) {
    const known = cards.get(at);
    if (known !== undefined) {
      found = known;
      break;
    }
    path.push(at);
    if ((at.tag === 'article' || at.tag === 'li' || at.tag === 'div' || at.tag === 'section') && hasLinkedHeading(at)) {
      if (textOf(at, 1500).length < 900) found = at;
      break;
    }
  }
  for (const at of path) cards.set(at, found);
  return found;
}

function hasLinkedHeading(element: ElementNode): boolean {
  return element.children.some(
    (child) =>
      child.kind === 'element' &&
      ((child.type.isHeading && child.tag !== 'h1' && linksOut(child)) ||
        (child.tag === 'a' && child.children.some((inner) => inner.kind === 'element' && inner.type.isHeading)) ||
        ((child.tag === 'div' || child.tag === 'header') &&
          child.children.some(
            (inner) => inner.kind === 'element' && inner.type.isHeading && inner.tag !== 'h1' && linksOut(inner),
          ))),
  );
}

function linksOut(heading: ElementNode): boolean {
  return heading.children.some(
    (child) => child.kind === 'element' && child.tag === 'a' && /^[^#]/.test(child.attributes.href ?? ''),
  );
}

/** Lines in teaser cards of a page whose story stands outside them. */
export function linesInCards(lines: readonly Line[], holdsStory: (element: ElementNode) => boolean): Set<Line> {
  const memo = new Map<ElementNode, ElementNode | null>();
  const inside = new Set<Line>();
  const cards = new Set<ElementNode>();
  let within = 0;
  let total = 0;
  for (const line of lines) {
    const prose = line.prose;
    total += prose;
    const card = cardOf(line.element, memo);
    if (!card || holdsStory(card)) continue;
    inside.add(line);
    cards.add(card);
    within += prose;
  }
  return cards.size >= 3 && within < 0.5 * total ? inside : new Set();
}
