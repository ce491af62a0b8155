// Prose summed up the tree: how much of the page's running text an element holds.
import type { Line } from './blocks/cut.ts';
import { proseOf } from './blocks/prose.ts';
import type { ElementNode } from './dom.ts';

export interface Mass {
  prose: number;
  /** Lines of prose. */
  lines: number;
  /** All characters, and those in links. */
  length: number;
  linked: number;
}

export type Masses = Map<ElementNode, Mass>;

export function weighTree(lines: readonly Line[]): Masses {
  const masses: Masses = new Map();
  for (const line of lines) {
    const prose = proseOf(line);
    for (let at: ElementNode | null = line.element; at; at = at.parent) {
      let mass = masses.get(at);
      if (!mass) {
        mass = { prose: 0, lines: 0, length: 0, linked: 0 };
        masses.set(at, mass);
      }
      mass.prose += prose;
      if (prose > 0) mass.lines++;
      mass.length += line.text.length;
      mass.linked += line.text.length * line.links;
    }
  }
  return masses;
}
