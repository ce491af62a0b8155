// Boxes under a label: "Related stories" and what hangs beneath it.
import type { Line } from '../blocks/cut.ts';
import { endsSentence } from '../blocks/prose.ts';
import type { ElementNode } from '../dom.ts';
import type { Masses } from '../mass.ts';
import { isInside } from '../walk.ts';

/** Elements whose first line is the label of a box and that do not hold the story. */
export function labelledBoxes(
  lines: readonly Line[],
  elements: readonly ElementNode[],
  masses: Masses,
  total: number,
  holdsStory: (element: ElementNode) => boolean,
): Map<ElementNode, string> {
  const boxes = new Map<ElementNode, string>();
  /** The first line of each element, by its place. */
  const first = new Array<Line | undefined>(elements.length).fill(undefined);
  for (const line of lines) {
    for (let at: ElementNode | null = line.element; at && !first[at.index]; at = at.parent) first[at.index] = line;
  }
  for (const line of lines) {
    const kind = line.label;
    if (kind === null) continue;
    let box = line.element;
    for (let at = box.parent; at && first[at.index] === line; at = at.parent) {
      if (at.tag === 'body' || holdsStory(at) || masses.of(at).prose > 0.35 * total) break;
      box = at;
    }
    if (box !== line.element && !holdsStory(box)) boxes.set(box, `box: ${kind}`);
  }
  return boxes;
}

/** Elements around a field for an e-mail address: the little text beside it asks for it. */
export function signupBoxes(
  elements: readonly ElementNode[],
  masses: Masses,
  holdsStory: (element: ElementNode) => boolean,
): Map<ElementNode, string> {
  const boxes = new Map<ElementNode, string>();
  for (const element of elements) {
    if (element.tag !== 'input' || element.attributes.type !== 'email') continue;
    let box: ElementNode | null = null;
    for (let at = element.parent, level = 0; at && level < 8; at = at.parent, level++) {
      if (at.tag === 'body' || holdsStory(at) || masses.of(at).length > 450 || masses.of(at).lines > 3) break;
      box = at;
    }
    if (box) boxes.set(box, 'box: sign-up');
  }
  return boxes;
}

/** Lines under a label in flat markup: up to the next heading or the next line of prose. */
export function linesUnderLabels(lines: readonly Line[]): Set<Line> {
  const under = new Set<Line>();
  let kind: string | null = null;
  let around: ElementNode | null = null;
  for (const line of lines) {
    const label = line.label;
    if (label !== null) {
      kind = label === 'share' ? null : label;
      around = line.element.parent;
      continue;
    }
    if (kind === null) continue;
    const ends =
      (around !== null && !isInside(line.element, around)) ||
      line.heading ||
      (line.prose > 80 && kind !== 'comments') ||
      (endsSentence(line.text) && line.links < 0.5 && kind !== 'comments');
    if (ends) kind = null;
    else under.add(line);
  }
  return under;
}
